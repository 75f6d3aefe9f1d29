//! Reads the catalogue: from the database once an inventory was imported, from the starter content before.

use std::{collections::HashMap, sync::Arc};

use app::{
    catalogue::{Service, Standard},
    locale::{Locale, Localized},
};
use futures_util::{Stream, TryStreamExt};
use thiserror::Error;
use tokio::task::JoinError;

use super::{
    assemble::standard,
    begun::Begun,
    edit::{Edit, Field},
    loading::{Loading, Made},
    memory::{Catalogue, Source},
    names,
    revised::Revised,
    store::{self, ColumnsRow, ServiceRow},
    withdrawn::{Cause, Withdrawn},
};
use crate::{
    alert, answer,
    classification::Classifier,
    content::Content,
    db::{Db, StoreError, Tx, aside},
    inventory::{self, Columns, Edition},
    issue,
    link::Hidden,
};

#[derive(Debug, Error)]
pub enum LoadError {
    #[error("the catalogue cannot be read: {0}")]
    Store(#[from] StoreError),
    #[error("the stored row of service {service_id} cannot be read: {error}")]
    Columns { service_id: String, error: serde_json::Error },
    #[error("the reading of the catalogue broke off: {0}")]
    Broken(#[from] JoinError),
}

/// Reads one state of the database, however many statements that takes, away from the threads that answer.
pub async fn load(db: &Db, content: &Arc<Content>, classifier: &Arc<Classifier>) -> Result<Catalogue, LoadError> {
    let (db, content, classifier) = (db.clone(), content.clone(), classifier.clone());
    aside(async move {
        let mut catalogue = read(&db, &content, &classifier).await?;
        catalogue.alerts = alert::published(&db).await?;
        catalogue.issues = issue::published(&db).await?;
        catalogue.answers = answer::published(&db, &catalogue).await?;
        Ok(catalogue)
    })
    .await?
}

async fn read(db: &Db, content: &Arc<Content>, classifier: &Classifier) -> Result<Catalogue, LoadError> {
    let mut tx = db.begin_read().await?;
    let head = store::head(tx.conn()).await?;
    let rows = store::services(tx.conn()).await?;
    let import = store::last_import(tx.conn()).await?;
    let revised = Revised::read(&mut tx).await?;
    let hidden = Hidden::read(&mut tx).await?;
    let begun = Begun::read(&mut tx).await?;
    let made =
        Made { revised: &revised, hidden: &hidden, begun: &begun, gone_clusters: &revised.gone_clusters(content) };
    let content = &revised.content(content);
    let loading = Loading::new(content, classifier, store::organizations(tx.conn()).await?, made);
    let Some(import) = import.filter(|_| !rows.is_empty()) else {
        return Ok(loading.starter(head.version));
    };
    let moved = moved(&mut tx).await?;
    let mut beside = Beside::read(&mut tx).await?;
    let mut rows: HashMap<String, ServiceRow> = rows.into_iter().map(|row| (row.service_id.clone(), row)).collect();
    let (mut services, mut gone) = (Vec::with_capacity(rows.len()), Vec::new());
    // one after another: each becomes what is kept of it before the next is read
    let mut editions = store::editions(tx.conn());
    while let Some(ColumnsRow { service_id, columns }) = editions.try_next().await? {
        let Some(row) = rows.remove(&service_id) else { continue };
        let columns = Columns::parse(&columns).map_err(|error| LoadError::Columns { service_id, error })?;
        let edition = Edition::from_columns(&columns);
        // what the public never saw it is not told of when it goes either
        if !edition.is_public() {
            continue;
        }
        let at = row.withdrawn_at;
        let Some(service) = loading.imported(row, &edition, &mut beside) else { continue };
        match at {
            Some(at) => gone.push(withdrawn(service, edition, at)),
            None => services.push(Arc::new(service)),
        }
    }
    services.sort_by(|left, right| left.id.cmp(&right.id));
    Ok(loading.finish(head.version, Source::Imported { edition: import.edition, at: import.at }, services, moved, gone))
}

/// The addresses that services had.
async fn moved(tx: &mut Tx) -> Result<Vec<(Locale, String, String)>, StoreError> {
    let rows = store::former_slugs(tx.conn()).await?.into_iter();
    Ok(rows.filter_map(|row| Some((Locale::parse(&row.locale)?, row.slug, row.record))).collect())
}

/// What is remembered of a service: its name as the inventory had it last.
fn withdrawn(service: Service, edition: Edition, at: i64) -> Withdrawn {
    Withdrawn {
        id: service.id.as_str().to_owned(),
        slugs: service.slugs,
        name: edition.name,
        organization: edition.organization,
        topics: service.topics,
        at,
        cause: Cause::Inventory,
    }
}

/// What stands beside the newest editions, by public id.
pub(super) struct Beside {
    pub(super) standards: HashMap<String, Vec<Standard>>,
    pub(super) edits: HashMap<String, Vec<Edit>>,
    /// The names in earlier editions.
    pub(super) earlier: HashMap<String, Vec<Localized<String>>>,
}

impl Beside {
    async fn read(tx: &mut Tx) -> Result<Self, LoadError> {
        let read = |columns: &str| Ok(standard(&inventory::Standard::from_columns(&Columns::parse(columns)?)));
        Ok(Self {
            standards: by_service(store::standards(tx.conn()), read).await?,
            edits: edits_by_service(store::edits(tx.conn()).await?),
            earlier: by_service(store::earlier(tx.conn()), names::read).await?,
        })
    }
}

async fn by_service<T>(
    mut rows: impl Stream<Item = Result<ColumnsRow, StoreError>> + Unpin,
    read: impl Fn(&str) -> Result<T, serde_json::Error>,
) -> Result<HashMap<String, Vec<T>>, LoadError> {
    let mut found: HashMap<String, Vec<T>> = HashMap::new();
    while let Some(ColumnsRow { service_id, columns }) = rows.try_next().await? {
        match read(&columns) {
            Ok(value) => found.entry(service_id).or_default().push(value),
            Err(error) => return Err(LoadError::Columns { service_id, error }),
        }
    }
    Ok(found)
}

fn edits_by_service(rows: Vec<store::EditRow>) -> HashMap<String, Vec<Edit>> {
    let mut found: HashMap<String, Vec<Edit>> = HashMap::new();
    for row in rows {
        let Some(field) = Field::parse(&row.field) else { continue };
        let edit = Edit { field, locale: Locale::parse(&row.locale), value: row.value };
        found.entry(row.service_id).or_default().push(edit);
    }
    found
}
