//! Subjects and messages with their names and pages, as they are published now; what is gone keeps the name it had.

use app::{
    alert::{AlertId, Place as AlertPlace},
    editing,
    issue::{IssueId, Place as IssuePlace},
    locale::{Locale, Localized},
    my_page::Reader,
    path::Path,
    privacy::{Item, Kind as KnownKind, Known},
    subscription::{
        Area, ChangeKind, Delivery, Kind, Language, Message, Named, News, Part, Preference, Subject, message_words,
        mine::Mine, preference_words,
    },
};

use super::{
    bulletin::{ISSUE, as_told},
    store::{follow, message, message::MessageRow},
};
use crate::{
    catalogue::Catalogue,
    db::{StoreError, Summary, Tx},
    person::Holder,
    state::AppState,
};

/// Messages that a page shows.
const MOST: i64 = 100;

/// What is followed, if there is such a thing now.
pub(super) fn find(catalogue: &Catalogue, kind: Kind, id: &str) -> Option<Named> {
    let subject = Subject::parse(kind, id)?;
    match kind {
        Kind::Service => {
            let service = catalogue.service(subject.id())?;
            let own = catalogue.content.own_id(service.id.as_str());
            let (name, page) = (service.name.clone(), Some(service.path()));
            Some(Named { subject: Subject::parse(kind, own)?, name, page })
        }
        Kind::Topic => {
            let topic = &catalogue.content.topics.iter().find(|lead| lead.topic.id == subject.id())?.topic;
            Some(Named { name: topic.name.clone(), page: Some(topic.path()), subject })
        }
        Kind::Collection => {
            let cluster = &catalogue.content.clusters.iter().find(|lead| lead.cluster.id == subject.id())?.cluster;
            Some(Named { name: cluster.name.clone(), page: Some(cluster.path()), subject })
        }
        Kind::Organization => {
            let organization = catalogue.organization_by_code(subject.id())?;
            Some(Named { name: organization.name.clone(), page: Some(organization.path()), subject })
        }
        Kind::Place => {
            let area = Area::parse(subject.id())?;
            Some(Named { name: Localized::from_fn(|locale| area.name(locale)), page: None, subject })
        }
    }
}

/// The same of what may be gone.
pub fn named(catalogue: &Catalogue, subject: &Subject) -> Named {
    let gone = || {
        let starter = catalogue.content.services.iter().find(|starter| starter.id == subject.id());
        let number = starter.and_then(|starter| starter.service_id.as_deref()).unwrap_or(subject.id());
        let ended = editing::Kind::parse(subject.kind().code()).and_then(|kind| catalogue.ended(kind, subject.id()));
        let withdrawn = (subject.kind() == Kind::Service).then(|| catalogue.withdrawn(number)).flatten().or(ended);
        let name = withdrawn.map(|gone| gone.name.clone());
        let page = withdrawn.map(|gone| match subject.kind() {
            Kind::Collection => Path::Collection(gone.slugs.clone()),
            _ => Path::Service(gone.slugs.clone()),
        });
        let name = name.unwrap_or_else(|| Localized::from_fn(|_| subject.id().to_owned()));
        Named { subject: subject.clone(), name, page }
    };
    find(catalogue, subject.kind(), subject.id()).unwrap_or_else(gone)
}

pub(super) fn read(catalogue: &Catalogue, row: &MessageRow) -> Option<Message> {
    let kind = as_told(ChangeKind::parse(&row.kind)?, &row.record);
    let instead = Subject::read(&row.instead).map(|subject| named(catalogue, &subject));
    let because = row.because.split(',').filter_map(Subject::read);
    Some(Message {
        news: News {
            kind,
            title: Localized::new(row.title_en.clone(), row.title_fr.clone()),
            parts: row.parts.split_whitespace().filter_map(Part::parse).collect(),
            total: u64::try_from(row.total).unwrap_or(0),
            page: page(catalogue, kind, &row.record),
            instead,
        },
        because: because.map(|subject| named(catalogue, &subject)).collect(),
        at: row.at,
    })
}

fn page(catalogue: &Catalogue, kind: ChangeKind, record: &str) -> Option<Path> {
    if let Some(alert) = record.strip_prefix("alert ") {
        return Some(Path::Alert(AlertPlace::One(AlertId::parse(alert)?)));
    }
    if let Some((id, program)) = record.strip_prefix(ISSUE).and_then(|rest| rest.split_once(' ')) {
        return Some(Path::Issue(IssuePlace::One(program.to_owned(), IssueId::parse(id)?)));
    }
    match kind {
        ChangeKind::Many => None,
        _ => named(catalogue, &Subject::read(record)?).page,
    }
}

/// The newest first.
pub(super) async fn messages(catalogue: &Catalogue, tx: &mut Tx, holder: Holder) -> Result<Vec<Message>, StoreError> {
    let rows = message::of_holder(tx.conn(), holder, MOST).await?;
    Ok(rows.iter().filter_map(|row| read(catalogue, row)).collect())
}

/// What stands on one’s own page, from the rows of [`FOLLOWED`](super::FOLLOWED) and [`SAID`](super::SAID).
pub fn followed(state: &AppState, key: &str, reader: &Reader, rows: &[Summary]) -> Mine {
    let catalogue = state.catalogue();
    let subject = |row: &Summary| Subject::parse(Kind::parse(row.state.as_deref()?)?, row.reference.as_deref()?);
    let mut followed: Vec<&Summary> = rows.iter().filter(|row| row.reference.is_some()).collect();
    followed.sort_by(|one, other| other.at.cmp(&one.at).then_with(|| one.reference.cmp(&other.reference)));
    let followed = followed.into_iter().filter_map(subject).map(|subject| named(&catalogue, &subject));
    let said = rows.iter().find(|row| row.reference.is_none()).and_then(|row| {
        let language = row.note.as_deref().and_then(Language::parse);
        Some(Preference { delivery: Delivery::parse(row.state.as_deref()?)?, language })
    });
    let preference = matches!(reader, Reader::Person(_)).then(|| said.unwrap_or(Preference::UNSAID));
    Mine { followed: followed.collect(), preference, key: key.to_owned() }
}

/// The last messages, from the rows of [`NEWS`](super::NEWS).
pub fn news(state: &AppState, rows: &[Summary]) -> Vec<Message> {
    let catalogue = state.catalogue();
    let mut rows: Vec<MessageRow> = rows.iter().filter_map(MessageRow::of).collect();
    rows.sort_by_key(|row| std::cmp::Reverse((row.at, row.change)));
    rows.iter().filter_map(|row| read(&catalogue, row)).collect()
}

/// How many things somebody follows.
pub async fn count(tx: &mut Tx, holder: Holder) -> Result<usize, StoreError> {
    Ok(follow::followed(tx.conn(), holder).await?.len())
}

/// What is kept here, as the page that lists everything shows it.
pub async fn known(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Vec<Known>, StoreError> {
    let catalogue = state.catalogue();
    let followed = follow::followed(tx.conn(), holder).await?.into_iter().filter_map(|row| {
        let subject = Subject::parse(Kind::parse(&row.kind)?, &row.subject)?;
        let name = named(&catalogue, &subject).name.text(locale);
        Some(Item { text: name, code: Some(subject.stored()), at: row.at })
    });
    let messages = messages(&catalogue, tx, holder).await?;
    let told = messages.iter().map(|one| Item { text: message_words(locale, one), code: None, at: one.at });
    let mut known = vec![
        Known { kind: KnownKind::Subscriptions, items: followed.collect() },
        Known { kind: KnownKind::Messages, items: told.collect() },
    ];
    if let Some(person) = holder.as_person() {
        let said = follow::said(tx.conn(), person).await?;
        let said = said.map(|(preference, at)| Item { text: preference_words(locale, preference), code: None, at });
        known.push(Known { kind: KnownKind::Preference, items: said.into_iter().collect() });
    }
    Ok(known)
}
