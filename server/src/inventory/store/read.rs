//! What an import knows before it begins, and what an export reads.

use std::collections::{BTreeMap, HashMap, HashSet};

use app::locale::Localized;
use futures_util::Stream;

use super::{
    CURRENT_EDITIONS, CURRENT_STANDARDS, EDITIONS, EDITIONS_OF_YEAR, EVERY_EDITION, EVERY_STANDARD, ORGANIZATIONS,
    SERVICE_IDS, SERVICE_SLUGS, STANDARDS, STANDARDS_OF_YEAR,
};
use crate::{
    db::{Conn, Pair, StoreError, Tx},
    inventory::{
        compare::{Kept, Key},
        export::Editions,
        organization::Organization,
        schema::Table,
    },
    on,
};

/// Everything that an import compares its files with.
pub(in crate::inventory) struct State {
    pub services: HashSet<String>,
    /// Every slug that a service has or had.
    pub slugs: Localized<HashSet<String>>,
    pub organizations: BTreeMap<String, Organization>,
    pub editions: HashMap<Key, Kept>,
    /// Read only when there are standards to compare.
    pub standards: HashMap<Key, Kept>,
}

pub(in crate::inventory) async fn state(tx: &mut Tx, standards: bool) -> Result<State, StoreError> {
    Ok(State {
        services: services(tx.conn()).await?,
        slugs: slugs(tx.conn()).await?,
        organizations: organizations(tx.conn()).await?,
        editions: kept(tx.conn(), EDITIONS).await?,
        standards: if standards { kept(tx.conn(), STANDARDS).await? } else { HashMap::new() },
    })
}

async fn services(conn: Conn<'_>) -> Result<HashSet<String>, StoreError> {
    let sql = SERVICE_IDS.on(conn.engine());
    let ids: Vec<String> = on!(conn, c => sqlx::query_scalar(sql).fetch_all(c).await)?;
    Ok(ids.into_iter().collect())
}

async fn slugs(conn: Conn<'_>) -> Result<Localized<HashSet<String>>, StoreError> {
    let sql = SERVICE_SLUGS.on(conn.engine());
    let rows: Vec<(String, String)> = on!(conn, c => sqlx::query_as(sql).fetch_all(c).await)?;
    let mut slugs = Localized::<HashSet<String>>::default();
    for (locale, slug) in rows {
        let of = if locale == "fr" { &mut slugs.fr } else { &mut slugs.en };
        of.insert(slug);
    }
    Ok(slugs)
}

async fn organizations(conn: Conn<'_>) -> Result<BTreeMap<String, Organization>, StoreError> {
    let sql = ORGANIZATIONS.on(conn.engine());
    let rows: Vec<Organization> = on!(conn, c => sqlx::query_as(sql).fetch_all(c).await)?;
    Ok(rows.into_iter().map(|row| (row.code.clone(), row)).collect())
}

async fn kept(conn: Conn<'_>, statement: Pair) -> Result<HashMap<Key, Kept>, StoreError> {
    type Stored = (String, String, String, Option<i64>, String);
    let sql = statement.on(conn.engine());
    let rows: Vec<Stored> = on!(conn, c => sqlx::query_as(sql).fetch_all(c).await)?;
    let keyed =
        |(service, qualifier, year, position, columns)| ([service, qualifier, year], Kept { position, columns });
    Ok(rows.into_iter().map(keyed).collect())
}

/// The stored rows of a table, in the order of the file that they came from.
pub(in crate::inventory) fn columns<'a>(
    conn: Conn<'a>,
    table: Table,
    editions: Editions<'a>,
) -> impl Stream<Item = Result<String, StoreError>> + Unpin {
    let statement = match (table, editions) {
        (Table::Services, Editions::Current) => CURRENT_EDITIONS,
        (Table::Services, Editions::Year(_)) => EDITIONS_OF_YEAR,
        (Table::Services, Editions::All) => EVERY_EDITION,
        (Table::Standards, Editions::Current) => CURRENT_STANDARDS,
        (Table::Standards, Editions::Year(_)) => STANDARDS_OF_YEAR,
        (Table::Standards, Editions::All) => EVERY_STANDARD,
    };
    let sql = statement.on(conn.engine());
    match editions {
        Editions::Year(year) => on!(conn, c => sqlx::query_scalar(sql).bind(year).fetch(c)),
        Editions::Current | Editions::All => on!(conn, c => sqlx::query_scalar(sql).fetch(c)),
    }
}
