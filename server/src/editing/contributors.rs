//! The page of those who contribute to a collection: its owner asks an organization, and ends it again. Nobody else
//! finds that page.

use app::{
    editing::{
        Kind, Place, Record,
        contributors_page::{Again, Contributor, ContributorsPage, Deed, Field},
    },
    form::FormState,
    locale::Locale,
    path::Path as Address,
};
use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

use super::{
    record::{Found, find},
    routes::{App, Here},
    save::note_from,
    store::contributor as store,
    view::{day, organization_name},
};
use crate::{
    audit,
    catalogue::Catalogue,
    db::StoreError,
    error::Error,
    form::{Claim, FormKey, Sent, Words, claim, see, unkept, value},
    person::{Editor, Staff},
    render::{self, Asked},
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "editing.contributors";
/// How much of what was done stands on the page.
const SHOWN: i64 = 50;

pub(super) async fn contributors(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
) -> Result<Response, Error> {
    let found = own(&state, &staff, asked.locale, (&kind, &id))?;
    let page = page(&state, &staff, asked.locale, &found).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// A collection of the staff's own organization.
fn own(state: &AppState, staff: &Staff, locale: Locale, (kind, id): (&str, &str)) -> Result<Found, Error> {
    let kind = Kind::at(locale, kind).filter(|kind| *kind == Kind::Collection).ok_or(Error::NotFound)?;
    find(&state.catalogue(), &staff.organization, kind, id)
}

async fn page(state: &AppState, staff: &Staff, locale: Locale, found: &Found) -> Result<ContributorsPage, Error> {
    let catalogue = state.catalogue();
    let mut tx = state.db.begin_read().await?;
    let rows = store::contributors(tx.conn(), &found.record.id).await?;
    let subject = [found.record.kind.code(), " ", &found.record.id].concat();
    let entries = audit::of_subject(&mut tx, &subject, SHOWN).await?;
    drop(tx);
    let contributor = |row: &store::Contributor| Contributor {
        name: organization_name(&catalogue, locale, &row.organization),
        code: row.organization.clone(),
        since: day(locale, row.given_at),
        draft: row.drafts > 0,
    };
    let is_there = |code: &str| code == staff.organization || rows.iter().any(|row| row.organization == code);
    let mut others = organizations(&catalogue, locale);
    others.retain(|(code, _)| !is_there(code));
    Ok(ContributorsPage {
        organization: staff.organization.clone(),
        record: found.record.clone(),
        name: found.name.clone(),
        contributors: rows.iter().map(contributor).collect(),
        others,
        deeds: entries.iter().filter_map(|entry| deed(&catalogue, staff, locale, (&subject, entry))).collect(),
        form: FormState::default(),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    })
}

/// Every organization that the portal knows, code and name, in the order of the language.
fn organizations(catalogue: &Catalogue, locale: Locale) -> Vec<(String, String)> {
    let known = catalogue.organizations.get(locale).iter().chain(&catalogue.content.organizations);
    let mut all: Vec<(String, String)> =
        known.map(|one| (one.code.clone(), organization_name(catalogue, locale, &one.code))).collect();
    all.sort_by(|left, right| catalogue.compare(locale, (&left.1, &left.0), (&right.1, &right.0)));
    all.dedup();
    all
}

/// What an entry of the audit says on this page.
fn deed(catalogue: &Catalogue, staff: &Staff, locale: Locale, (subject, entry): (&str, &audit::Entry)) -> Option<Deed> {
    let of = entry.subject.strip_prefix(subject)?.trim();
    Some(Deed {
        words: said(&entry.act)?,
        organization: organization_name(catalogue, locale, &entry.organization),
        of: (!of.is_empty()).then(|| organization_name(catalogue, locale, of)),
        date: day(locale, entry.at),
        yours: entry.actor == staff.person.actor(),
    })
}

/// The words of an act.
fn said(act: &str) -> Option<&'static str> {
    Some(match act {
        "content.save" => "together-act-save",
        "content.send" => "together-act-send",
        "content.publish" => "together-act-publish",
        "content.schedule" => "together-act-schedule",
        "content.unschedule" => "together-act-unschedule",
        "content.hinder" => "together-act-hinder",
        "content.reject" => "together-act-reject",
        "content.recall" => "together-act-recall",
        "content.withdraw" => "together-act-withdraw",
        "content.restore" => "together-act-restore",
        "content.comment" => "together-act-comment",
        "content.comment-done" => "together-act-comment-done",
        "content.share" => "together-act-share",
        "content.unshare" => "together-act-unshare",
        "content.end-ask" => "together-act-end-ask",
        "content.end-approve" | "content.end" => "together-act-end",
        "content.end-stop" => "together-act-end-stop",
        "content.return" => "together-act-return",
        _ => return None,
    })
}

pub(super) async fn share(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = &FormKey::of(&sent)?;
    let found = own(&state, &staff, asked.locale, (&kind, &id))?;
    let page = page(&state, &staff, asked.locale, &found).await?;
    let code = value(&sent, "organization");
    let form = page.form.clone().keep(Field::Organization, code);
    let show = |status, page: &ContributorsPage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &ContributorsPage { form, ..page }));
    }
    let turn = match value(&sent, "do") {
        "give" => Turn::Give,
        "take" => Turn::Take,
        _ => return Err(Error::BadRequest),
    };
    let known = organizations(&state.catalogue(), asked.locale).iter().any(|(known, _)| known == code);
    if turn == Turn::Give && (!known || code == staff.organization) {
        let mut form = form;
        form.refuse(Field::Organization, "together-share-missing", Vec::new());
        return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &ContributorsPage { form, ..page }));
    }
    let (status, again) = match turn.take(&state, &staff, (&found.record, code), (key, asked.locale)).await {
        Ok(Some(address)) => return Ok(see(address)),
        Ok(None) => (StatusCode::CONFLICT, Again::Changed),
        Err(error) => {
            tracing::error!(%error, "who contributes cannot be kept");
            (StatusCode::SERVICE_UNAVAILABLE, Again::Unkept)
        }
    };
    let response = show(status, &ContributorsPage { form, again, ..page });
    Ok(if again == Again::Unkept { unkept(response) } else { response })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    Give,
    Take,
}

impl Turn {
    /// `None` where somebody else was quicker.
    async fn take(
        self,
        state: &AppState,
        staff: &Staff,
        (record, code): (&Record, &str),
        (key, locale): (&FormKey, Locale),
    ) -> Result<Option<String>, StoreError> {
        let at = state.clock.millis();
        let place = Place::Contributors(staff.organization.clone(), record.clone());
        let answer = Address::Editing(place).href(locale);
        let act = if self == Self::Give { "content.share" } else { "content.unshare" };
        let mut tx = state.db.begin_write().await?;
        match claim(&mut tx, at, &Sent { form: FORM, key, body: &[&record.id, act, code], answer: &answer }).await? {
            Claim::Same(answer) => return Ok(Some(answer)),
            Claim::Other(_) => return Ok(None),
            Claim::New => {}
        }
        let (of, by) = ((record.id.as_str(), staff.organization.as_str()), (staff.person, at));
        let done = match self {
            Self::Give => store::give(tx.conn(), state.clock.id(), of, code, by).await?,
            Self::Take => store::take(&mut tx, of, code, by).await?,
        };
        if !done {
            return Ok(None);
        }
        let actor = staff.person.actor();
        note_from(state, &mut tx, (&actor, &staff.organization, Some(code)), act, record).await?;
        tx.commit().await?;
        Ok(Some(answer))
    }
}
