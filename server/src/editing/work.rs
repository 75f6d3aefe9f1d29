//! A record, what is being changed of it, and which values its pages get.

use app::{
    editing::{
        Kind, Part, Place, Record, Sheet, Slot, State,
        comment::{Comment, Comments, Standing},
        difference::Difference,
        edit_page::{self, EditPage},
        form::form,
        history_page::{HistoryPage, Published},
        home_page::Whose,
        schedule::Hindered,
    },
    form::FormState,
    locale::Locale,
    path::Path,
};

use super::{
    aged::aged,
    crossing::{crossed, published_at},
    names::topics,
    record::{Found, find, reach, sheet},
    store::{self, Draft, Revision, comment::CommentRow, translation::OutRow},
    translation::{self, Same},
    view::{day, organization_name},
};
use crate::{
    catalogue::{self, Catalogue},
    db::Tx,
    error::Error,
    person::Staff,
    state::AppState,
};

/// A record, and what is being changed of it.
#[derive(Clone, Debug)]
pub(super) struct Work {
    pub(super) found: Found,
    pub(super) draft: Option<Draft>,
    /// What is published, with a place for everything that the draft has.
    pub(super) published: Sheet,
    /// What the draft says; without one, what is published.
    pub(super) sheet: Sheet,
    /// The last revision.
    pub(super) base: i64,
    /// What was published when the draft was written, where that is something else now.
    since: Option<Sheet>,
    /// What the draft changes and another one changed meanwhile.
    pub(super) crossed: Vec<Slot>,
    /// What came back from a translator.
    pub(super) same: Same,
    /// With whom it is, while it is out.
    pub(super) out: Option<OutRow>,
    aged: Vec<(Part, Locale)>,
    said: Vec<CommentRow>,
}

impl Work {
    /// Reads a record as an organization writes it, named as in the address.
    pub(super) async fn read(state: &AppState, staff: &Staff, locale: Locale, at: (&str, &str)) -> Result<Self, Error> {
        let kind = Kind::at(locale, at.0).ok_or(Error::NotFound)?;
        catalogue::refresh(state).await?;
        let mut tx = state.db.begin_read().await?;
        let found = reach(&mut tx, &state.catalogue(), &staff.organization, (kind, at.1)).await?;
        let draft = store::open(tx.conn(), &found.record, &staff.organization).await?;
        Self::of(&mut tx, found, draft).await
    }

    /// Reads what an organization contributed to a collection of the staff's, once it was sent for review.
    pub(super) async fn contributed(
        state: &AppState,
        staff: &Staff,
        locale: Locale,
        (kind, id, from): (&str, &str, &str),
    ) -> Result<Self, Error> {
        let kind = Kind::at(locale, kind).filter(|kind| *kind == Kind::Collection).ok_or(Error::NotFound)?;
        catalogue::refresh(state).await?;
        let found = find(&state.catalogue(), &staff.organization, kind, id)?;
        if from == staff.organization {
            return Err(Error::NotFound);
        }
        let mut tx = state.db.begin_read().await?;
        let draft = store::open(tx.conn(), &found.record, from).await?;
        let sent = draft.filter(|draft| matches!(State::parse(&draft.state), Some(State::Review | State::Scheduled)));
        let draft = sent.filter(|draft| draft.owner() == staff.organization).ok_or(Error::NotFound)?;
        Self::of(&mut tx, found, Some(draft)).await
    }

    async fn of(tx: &mut Tx, found: Found, draft: Option<Draft>) -> Result<Self, Error> {
        let rows = store::aged(tx.conn(), &found.record).await?;
        let base = store::last(tx.conn(), &found.record).await?;
        let sheet = draft.as_ref().map_or_else(|| found.sheet.clone(), |draft| found.with(&draft.changes));
        let (mut said, mut since, mut crossing) = (Vec::new(), None, Vec::new());
        let (mut same, mut out) = (Same::default(), None);
        if let Some(draft) = &draft {
            same = translation::same(tx.conn(), draft.id).await?;
            out = store::translation::find(tx.conn(), draft.id).await?;
            said = store::comment::comments(tx.conn(), draft.id).await?;
            since = published_at(tx, &found.record, (draft.base_version, base)).await?;
            crossing = crossed(tx, &found, (draft, base), &sheet).await?;
        }
        let mut published = found.sheet.clone();
        for slot in found.sheet.changed(&sheet) {
            published.put(slot, found.sheet.get(slot));
        }
        Ok(Self { aged: aged(rows), same, out, said, base, since, crossed: crossing, draft, published, sheet, found })
    }

    /// The parts of the draft, or of what is published, of which a language waits.
    pub(super) fn waiting(&self) -> Vec<(Part, Locale)> {
        let same = self.same.of(&self.sheet);
        let mut waiting = self.found.sheet.waiting(&self.sheet, &self.aged);
        waiting.retain(|(part, _)| !same.contains(part));
        waiting
    }

    /// Which organization contributed it, for whoever reviews it.
    pub(super) fn from<'a>(&'a self, staff: &Staff) -> Option<&'a str> {
        let writer = self.draft.as_ref().map(|draft| draft.organization.as_str());
        writer.filter(|writer| *writer != staff.organization)
    }

    /// What was typed beside what was published at a revision: a field in which nothing was typed says what it says
    /// now. With it, what was published then, where that is something else now.
    pub(super) async fn over(
        &self,
        state: &AppState,
        (base, typed): (i64, FormState<Slot>),
    ) -> Result<(Option<Sheet>, FormState<Slot>), Error> {
        let mut tx = state.db.begin_read().await?;
        let Some(since) = published_at(&mut tx, &self.found.record, (base, self.base)).await? else {
            return Ok((self.since.clone(), typed));
        };
        let mut written = since.clone();
        for slot in self.published.slots() {
            written.put(slot, typed.value(slot));
        }
        let text = |slot: Slot| match written.get(slot) == since.get(slot) {
            true => self.sheet.get(slot),
            false => typed.value(slot),
        };
        let form = self.published.slots().fold(FormState::default(), |form, slot| form.keep(slot, text(slot)));
        Ok((Some(since), form))
    }

    pub(super) fn state(&self) -> Option<State> {
        self.draft.as_ref().and_then(|draft| State::parse(&draft.state))
    }

    /// The language that is written first: the draft's, else that of whoever begins.
    pub(super) fn first(&self, locale: Locale) -> Locale {
        self.draft.as_ref().and_then(|draft| Locale::parse(&draft.source)).unwrap_or(locale)
    }

    /// The name of the organization that reviews what this one contributes.
    pub(super) fn owner_name(&self, state: &AppState, staff: &Staff, locale: Locale) -> Option<String> {
        let others = self.found.is_of_others(&staff.organization);
        others.then(|| organization_name(&state.catalogue(), locale, &self.found.owner))
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
            base: self.base,
            since: self.since.clone(),
            owner: self.owner_name(state, staff, locale),
            state: self.state(),
            reason: self.draft.as_ref().and_then(|draft| draft.reason.clone()),
            hindered: self.draft.as_ref().and_then(|draft| Hindered::parse(draft.hindered.as_deref()?)),
            aged: self.aged.clone(),
            suggestions: Vec::new(),
            adding: Default::default(),
            names: self.found.names(&state.catalogue(), locale, &[&self.published, &self.sheet]),
            topics: topics(&state.catalogue(), locale).collect(),
            comments: self.comments(state, staff, locale),
            again: edit_page::Again::No,
        }
    }

    /// What is said about the draft, as somebody reads it.
    pub(super) fn comments(&self, state: &AppState, staff: &Staff, locale: Locale) -> Comments {
        let catalogue = state.catalogue();
        let elsewhere = |row: &CommentRow| !row.organization.is_empty() && row.organization != staff.organization;
        let one = |row: &CommentRow| {
            Some(Comment {
                from: elsewhere(row).then(|| organization_name(&catalogue, locale, &row.organization)),
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
            contributor: self.from(staff).map(str::to_owned),
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

    pub(super) fn history_page(
        &self,
        catalogue: &Catalogue,
        staff: &Staff,
        locale: Locale,
        revisions: &[Revision],
    ) -> HistoryPage {
        let elsewhere =
            |revision: &Revision| !revision.organization.is_empty() && revision.organization != self.found.owner;
        let published = |revision: &Revision| Published {
            number: revision.number,
            date: day(locale, revision.at),
            fields: sheet(&revision.before).changed(&sheet(&revision.after)).len(),
            from: elsewhere(revision).then(|| organization_name(catalogue, locale, &revision.organization)),
        };
        HistoryPage {
            organization: staff.organization.clone(),
            record: self.found.record.clone(),
            name: self.found.name.clone(),
            revisions: revisions.iter().map(published).collect(),
        }
    }

    pub(super) fn href(&self, place: fn(String, Record) -> Place, staff: &Staff, locale: Locale) -> String {
        Path::Editing(place(staff.organization.clone(), self.found.record.clone())).href(locale)
    }
}
