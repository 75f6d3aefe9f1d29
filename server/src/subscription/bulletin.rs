//! A bulletin: what is told together, and whom each thing concerns, as it stands at that moment. It is written in the
//! transaction of what it tells of.

use app::{
    locale::Localized,
    subscription::{Area, ChangeKind, Kind, Part, Subject},
};

use super::store::bulletin as store;
use crate::{
    db::{StoreError, Tx},
    state::AppState,
};

/// One thing that is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub kind: ChangeKind,
    /// `service ST033`, `collection study-in-canada`, `alert …`, `issue …` and its program; empty for many.
    pub record: String,
    /// What it is called, or was.
    pub title: Localized<String>,
    pub parts: Vec<Part>,
    /// What stands instead, as a subject is kept.
    pub instead: Option<String>,
    /// Of how many services it tells.
    pub total: i64,
    /// Who is told: whoever follows one of these.
    pub subjects: Vec<Subject>,
}

/// Writes a bulletin. The same key again writes nothing.
pub async fn publish(state: &AppState, tx: &mut Tx, key: &str, changes: Vec<Change>) -> Result<(), StoreError> {
    let bulletin = state.clock.id();
    if !store::insert(tx.conn(), bulletin, key, state.clock.millis()).await? {
        return Ok(());
    }
    for change in changes {
        let parts: Vec<&str> = change.parts.iter().map(|part| part.code()).collect();
        let row = store::ChangeRow {
            id: state.clock.id(),
            kind: as_kept(change.kind).code(),
            record: change.record,
            title_en: change.title.en,
            title_fr: change.title.fr,
            parts: parts.join(" "),
            instead: change.instead.unwrap_or_default(),
            total: change.total,
        };
        store::insert_change(tx.conn(), bulletin, &row).await?;
        for subject in change.subjects {
            for one in reached(tx, subject).await? {
                store::insert_subject(tx.conn(), bulletin, row.id, &one).await?;
            }
        }
    }
    store::insert_spread(tx, bulletin).await
}

/// The column knows no kind of its own for problems: they are kept as warnings that begin and end are, and their record
/// says that they are problems.
const fn as_kept(kind: ChangeKind) -> ChangeKind {
    match kind {
        ChangeKind::Issue => ChangeKind::Alert,
        ChangeKind::Solved => ChangeKind::Over,
        other => other,
    }
}

/// What a kind that was kept is, of this record.
pub(super) fn as_told(kind: ChangeKind, record: &str) -> ChangeKind {
    match kind {
        ChangeKind::Alert if record.starts_with(ISSUE) => ChangeKind::Issue,
        ChangeKind::Over if record.starts_with(ISSUE) => ChangeKind::Solved,
        other => other,
    }
}

/// How the record of a problem begins.
pub(super) const ISSUE: &str = "issue ";

/// A province holds its postal areas, and what concerns one of them concerns the province that it is in: whoever follows
/// either is told.
async fn reached(tx: &mut Tx, subject: Subject) -> Result<Vec<Subject>, StoreError> {
    let area = (subject.kind() == Kind::Place).then(|| Area::parse(subject.id())).flatten();
    let mut reached = match &area {
        None => Vec::new(),
        Some(Area::Postal(postal)) => Vec::from_iter(Subject::parse(Kind::Place, postal.province().code())),
        Some(Area::Province(province)) => {
            let mut followed = Vec::new();
            for first in 'A'..='Y' {
                followed.extend(store::postal(tx.conn(), first).await?);
            }
            let inside = followed.iter().filter_map(|code| Area::parse(code));
            let inside = inside.filter(|one| matches!(one, Area::Postal(_)) && one.province() == *province);
            inside.filter_map(|one| Subject::parse(Kind::Place, one.code())).collect()
        }
    };
    reached.push(subject);
    Ok(reached)
}
