//! Which values a page gets.

use std::sync::Arc;

use app::{
    catalogue::Service,
    editing::{
        Aged, Kind, Part, Place, Record, Sheet, Slot, State,
        comment::{Comment, Comments, Standing},
        difference::Difference,
        edit_page::{self, EditPage},
        form::form,
        home_page::{Due, Ending, Entry, Held, HomePage, Waiting, Whose},
        schedule::Hindered,
    },
    format::date,
    locale::Locale,
    path::Path,
};
use jiff::{Timestamp, tz::TimeZone};

use super::{
    aged::aged,
    record::{Found, find, named},
    store::{self, Draft, comment::CommentRow, translation::OutRow, withdrawal::WithdrawalRow},
    target::known,
    translation::{self, Same},
};
use crate::{catalogue::Catalogue, error::Error, link, person::Staff, state::AppState};

/// A record, and what is being changed of it.
#[derive(Clone, Debug)]
pub(super) struct Work {
    pub(super) found: Found,
    pub(super) draft: Option<Draft>,
    /// What is published, with a place for everything that the draft has.
    pub(super) published: Sheet,
    /// What the draft says; without one, what is published.
    pub(super) sheet: Sheet,
    /// What came back from a translator.
    pub(super) same: Same,
    /// With whom it is, while it is out.
    pub(super) out: Option<OutRow>,
    aged: Vec<(Part, Locale)>,
    said: Vec<CommentRow>,
}

impl Work {
    /// Reads a record of an organization, named as in the address.
    pub(super) async fn read(state: &AppState, staff: &Staff, locale: Locale, at: (&str, &str)) -> Result<Self, Error> {
        let kind = Kind::at(locale, at.0).ok_or(Error::NotFound)?;
        let found = find(&state.catalogue(), &staff.organization, kind, at.1)?;
        let mut tx = state.db.begin_read().await?;
        let draft = store::open(tx.conn(), &found.record).await?;
        let rows = store::aged(tx.conn(), &found.record).await?;
        let (mut said, mut same, mut out) = (Vec::new(), Same::default(), None);
        if let Some(draft) = &draft {
            said = store::comment::comments(tx.conn(), draft.id).await?;
            same = translation::same(tx.conn(), draft.id).await?;
            out = store::translation::find(tx.conn(), draft.id).await?;
        }
        drop(tx);
        let sheet = draft.as_ref().map_or_else(|| found.sheet.clone(), |draft| found.with(&draft.changes));
        let mut published = found.sheet.clone();
        for slot in found.sheet.changed(&sheet) {
            published.put(slot, found.sheet.get(slot));
        }
        Ok(Self { aged: aged(rows), same, out, said, draft, published, sheet, found })
    }

    pub(super) fn state(&self) -> Option<State> {
        self.draft.as_ref().and_then(|draft| State::parse(&draft.state))
    }

    /// The parts of the draft, or of what is published, of which a language waits.
    pub(super) fn waiting(&self) -> Vec<(Part, Locale)> {
        let same = self.same.of(&self.sheet);
        let mut waiting = self.found.sheet.waiting(&self.sheet, &self.aged);
        waiting.retain(|(part, _)| !same.contains(part));
        waiting
    }

    /// The language that is written first: the draft's, else that of whoever begins.
    pub(super) fn first(&self, locale: Locale) -> Locale {
        self.draft.as_ref().and_then(|draft| Locale::parse(&draft.source)).unwrap_or(locale)
    }

    pub(super) fn edit_page(&self, state: &AppState, staff: &Staff, locale: Locale) -> EditPage {
        EditPage {
            organization: staff.organization.clone(),
            record: self.found.record.clone(),
            name: self.found.name.clone(),
            public: self.found.public.clone(),
            first: self.first(locale),
            published: self.published.clone(),
            form: form(&self.sheet),
            key: staff.visit.form_key(&state.clock),
            version: self.draft.as_ref().map_or(0, |draft| draft.version),
            state: self.state(),
            reason: self.draft.as_ref().and_then(|draft| draft.reason.clone()),
            hindered: self.draft.as_ref().and_then(|draft| Hindered::parse(draft.hindered.as_deref()?)),
            aged: self.aged.clone(),
            names: self.found.names(&state.catalogue(), locale, &[&self.published, &self.sheet]),
            comments: self.comments(state, staff, locale),
            again: edit_page::Again::No,
        }
    }

    /// What is said about the draft, as somebody reads it.
    pub(super) fn comments(&self, state: &AppState, staff: &Staff, locale: Locale) -> Comments {
        let one = |row: &CommentRow| {
            Some(Comment {
                slot: Slot::parse(&row.field)?,
                whose: if row.author == staff.person.uuid() { Whose::Yours } else { Whose::Theirs },
                date: day(locale, row.at),
                text: row.body.clone(),
                standing: if row.done_at.is_some() { Standing::Done } else { Standing::Open },
            })
        };
        Comments {
            organization: staff.organization.clone(),
            record: self.found.record.clone(),
            all: self.said.iter().filter_map(one).collect(),
            key: staff.visit.form_key(&state.clock),
        }
    }

    /// From what is published to another sheet.
    pub(super) fn difference(&self, catalogue: &Catalogue, locale: Locale, after: Sheet) -> Difference {
        let before = self.found.sheet.clone();
        let names = self.found.names(catalogue, locale, &[&before, &after]);
        Difference { first: self.first(locale), same: self.same.of(&after), before, after, names }
    }

    pub(super) fn href(&self, place: fn(String, Record) -> Place, staff: &Staff, locale: Locale) -> String {
        Path::Editing(place(staff.organization.clone(), self.found.record.clone())).href(locale)
    }
}

/// What waits, and what the organization has.
pub(super) async fn home_page(state: &AppState, staff: &Staff, locale: Locale) -> Result<HomePage, Error> {
    let catalogue = state.catalogue();
    let mut tx = state.db.begin_read().await?;
    let rows = store::waiting(tx.conn(), &staff.organization, staff.person).await?;
    let ending = store::withdrawal::list(tx.conn(), &staff.organization).await?;
    drop(tx);
    let zone = state.desks.of(&staff.organization).zone.time_zone();
    let today = state.clock.now().to_zoned(zone).date().to_string();
    let list = List { catalogue: &catalogue, organization: &staff.organization, locale, rows: &rows, today };
    let mut waiting: Vec<Waiting> = rows.iter().filter_map(|row| list.waiting(row)).collect();
    // within each, what was changed last stands first
    waiting.sort_by_key(Waiting::rank);
    Ok(HomePage {
        organization: staff.organization.clone(),
        name: staff.known(state).map_or_else(|| staff.organization.clone(), |one| one.name.text(locale)),
        waiting,
        services: list.services(),
        collections: list.collections(),
        withdrawals: ending.iter().filter_map(|row| list.ending(staff, row)).collect(),
        links: link::waiting(state, staff, locale).await?,
    })
}

/// What the lists of an organization are made from.
struct List<'a> {
    catalogue: &'a Catalogue,
    organization: &'a str,
    locale: Locale,
    rows: &'a [store::Waiting],
    /// On the clocks of the organization: `2027-03-01`.
    today: String,
}

impl List<'_> {
    fn entry(&self, record: Record, name: String, aged: &Aged) -> Entry {
        let mut rows = self.rows.iter();
        let draft = rows.find(|row| row.kind == record.kind.code() && row.record == record.id);
        Entry {
            state: draft.and_then(|row| State::parse(&row.state)),
            aged: Locale::ALL.into_iter().filter(|behind| aged.get(*behind).is_some()).collect(),
            record,
            name,
        }
    }

    fn services(&self) -> Vec<Entry> {
        let services = self.catalogue.services(self.locale).iter();
        let services = services.filter(|service| service.organization.code == self.organization);
        let entry = |service: &Arc<Service>| {
            self.entry(named(self.catalogue, service), service.name.text(self.locale), &service.aged)
        };
        services.map(entry).collect()
    }

    fn collections(&self) -> Vec<Entry> {
        let clusters = self.catalogue.content.clusters.iter().map(|lead| &lead.cluster);
        let clusters = clusters.filter(|cluster| cluster.owner.code == self.organization);
        let record = |id: &String| Record { kind: Kind::Collection, id: id.clone() };
        clusters.map(|one| self.entry(record(&one.id), one.name.text(self.locale), &one.aged)).collect()
    }

    fn ending(&self, staff: &Staff, row: &WithdrawalRow) -> Option<Ending> {
        let (record, name) = known(self.catalogue, self.organization, Kind::parse(&row.kind)?, &row.record)?;
        Some(Ending { record, name: name.text(self.locale), stage: row.stage(staff.person) })
    }

    fn due(&self, row: &store::Waiting) -> Option<Due> {
        let due = row.due.as_deref()?;
        Some(Due { day: on(self.locale, due), late: due < self.today.as_str() })
    }

    /// Of a record that is not offered any more nothing waits.
    fn waiting(&self, row: &store::Waiting) -> Option<Waiting> {
        let found = find(self.catalogue, self.organization, Kind::parse(&row.kind)?, &row.record).ok()?;
        let whose = if row.own == 0 { Whose::Theirs } else { Whose::Yours };
        let entry = self.entry(found.record, found.name.text(self.locale), &Aged::default());
        let comments = usize::try_from(row.comments).unwrap_or_default();
        Some(Waiting {
            entry,
            whose,
            changed: day(self.locale, row.changed_at),
            comments,
            held: held(row),
            due: self.due(row),
        })
    }
}

/// Why a draft is back with those who write it.
fn held(row: &store::Waiting) -> Option<Held> {
    match (&row.hindered, row.sent_back) {
        (Some(_), _) => Some(Held::Hindered),
        (None, 0) => None,
        (None, _) => Some(Held::SentBack),
    }
}

/// A day such as `2027-03-01`, written out.
pub(super) fn on(locale: Locale, day: &str) -> String {
    day.parse().map_or_else(|_| day.to_owned(), |day| date(locale, day))
}

pub(super) fn day(locale: Locale, millis: i64) -> String {
    let at = Timestamp::from_millisecond(millis).unwrap_or_default();
    date(locale, at.to_zoned(TimeZone::UTC).date())
}
