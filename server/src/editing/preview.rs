//! Links that show a draft. A link holds the id of its row, sealed with the key of the institution: whoever has it sees
//! the page as it would be, signed in or not. A link that is wrong, over or ended is as if it never was.

use app::{
    editing::{
        Place,
        home_page::Whose,
        hour,
        preview::{
            self as place,
            links_page::{self, Again, DONE, END, ENDED, Link, LinksPage, MADE},
            page::PreviewPage,
        },
    },
    locale::Locale,
};
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::{
    aged::{aged, would_age},
    record::reach,
    routes::{App, Here},
    save::note,
    store::{
        self, Draft,
        preview::{self as rows, LinkRow},
    },
    translation::same,
    view::day,
    work::Work,
};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    form::{Claim, FormKey, Sent, Words, claim, see, unkept, value},
    person::{self, Editor, PersonId, Staff},
    render::{self, Asked},
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "editing.preview";
/// For what links are sealed.
const SEALED: &str = "editing.preview";

/// A record with a draft: without one there is nothing to show.
async fn open(
    state: &AppState,
    staff: &Staff,
    locale: Locale,
    at: (&str, &str),
) -> Result<Result<(Work, Draft), Response>, Error> {
    let work = Work::read(state, staff, locale, at).await?;
    Ok(match work.draft.clone() {
        Some(draft) => Ok((work, draft)),
        None => Err(see(work.href(Place::Edit, staff, locale))),
    })
}

pub(super) async fn links(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let (work, draft) = match open(&state, &staff, asked.locale, (&kind, &id)).await? {
        Ok(found) => found,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let again = match value(&query, DONE) {
        MADE => Again::Made,
        ENDED => Again::Ended,
        _ => Again::No,
    };
    let page = page(&state, &staff, asked.locale, (&work, &draft), again).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn page(
    state: &AppState,
    staff: &Staff,
    locale: Locale,
    (work, draft): (&Work, &Draft),
    again: Again,
) -> Result<LinksPage, Error> {
    let mut tx = state.db.begin_read().await?;
    let mut links = Vec::new();
    for row in rows::links(tx.conn(), draft.id).await? {
        links.push(link(state, &mut tx, staff, locale, &row).await?);
    }
    Ok(LinksPage {
        organization: staff.organization.clone(),
        record: work.found.record.clone(),
        name: work.found.name.clone(),
        links,
        key: staff.visit.form_key(&state.clock),
        again,
    })
}

async fn link(state: &AppState, tx: &mut Tx, staff: &Staff, locale: Locale, row: &LinkRow) -> Result<Link, Error> {
    let own = row.made_by == staff.person.uuid();
    let standing = match row.ended_at {
        Some(at) => links_page::Standing::Ended(day(locale, at)),
        None if row.ends_at <= state.clock.millis() => links_page::Standing::Over,
        None => {
            let address = place::shown(&token(state, row.id)?).href(locale);
            links_page::Standing::Works([state.site.origin.as_str(), &address].concat())
        }
    };
    Ok(Link {
        id: row.id.simple().to_string(),
        whose: if own { Whose::Yours } else { Whose::Theirs },
        by: if own { None } else { person::name(state, tx, PersonId::of_row(row.made_by)).await? },
        made: day(locale, row.made_at),
        until: until(state, &staff.organization, locale, row.ends_at),
        standing,
    })
}

/// On the clocks of the organization.
fn until(state: &AppState, organization: &str, locale: Locale, at: i64) -> String {
    hour::said(locale, state.desks.of(organization).zone, at)
}

fn token(state: &AppState, id: Uuid) -> Result<String, Error> {
    let sealed = state.keys.seal(&state.clock, SEALED, &id.simple().to_string());
    Ok(URL_SAFE_NO_PAD.encode(sealed.map_err(|error| Error::Internal(error.to_string()))?))
}

/// A token that we did not seal names nothing.
fn named(state: &AppState, token: &str) -> Option<Uuid> {
    let sealed = URL_SAFE_NO_PAD.decode(token).ok()?;
    Uuid::try_parse(&state.keys.open(SEALED, &sealed).ok()?).ok()
}

/// Makes a link, or ends the one that the button names.
pub(super) async fn change_links(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = &FormKey::of(&sent)?;
    let (work, draft) = match open(&state, &staff, asked.locale, (&kind, &id)).await? {
        Ok(found) => found,
        Err(elsewhere) => return Ok(elsewhere),
    };
    let end = match sent.get(END) {
        Some(id) => Some(Uuid::try_parse(id).map_err(|_| Error::BadRequest)?),
        None => None,
    };
    match keep(&state, &staff, (&work, &draft), (key, end), asked.locale).await {
        Ok(address) => Ok(see(address)),
        Err(error) => {
            tracing::error!(%error, "a link to a draft cannot be kept");
            let page = page(&state, &staff, asked.locale, (&work, &draft), Again::Unkept).await?;
            Ok(unkept(render::private(&state, asked, StatusCode::SERVICE_UNAVAILABLE, &page)))
        }
    }
}

async fn keep(
    state: &AppState,
    staff: &Staff,
    (work, draft): (&Work, &Draft),
    (key, end): (&FormKey, Option<Uuid>),
    locale: Locale,
) -> Result<String, StoreError> {
    let at = state.clock.millis();
    let (done, act) = if end.is_some() { (ENDED, "content.preview-end") } else { (MADE, "content.preview") };
    let here = place::links(&staff.organization, &work.found.record).href(locale);
    let answer = format!("{here}?{DONE}={done}");
    let (of, which) = (draft.id.simple().to_string(), end.map(|id| id.simple().to_string()).unwrap_or_default());
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &Sent { form: FORM, key, body: &[&of, &which], answer: &answer }).await? {
        // a button of the same page that was pressed before: what there is now says what became of it
        Claim::Same(answer) | Claim::Other(answer) => return Ok(answer),
        Claim::New => {}
    }
    let changed = match end {
        Some(id) => rows::end(tx.conn(), (id, draft.id), staff.person, at).await?,
        None => {
            rows::make(tx.conn(), (state.clock.id(), draft.id), staff.person, at).await?;
            true
        }
    };
    if changed {
        note(state, &mut tx, staff, act, &work.found).await?;
    }
    tx.commit().await?;
    Ok(answer)
}

/// What a link shows.
pub(super) async fn show(State(state): App, asked: Asked, Path(token): Path<String>) -> Result<Response, Error> {
    let id = named(&state, &token).ok_or(Error::NotFound)?;
    let now = state.clock.millis();
    let mut tx = state.db.begin_read().await?;
    let shown = rows::shown(tx.conn(), id, now).await?.ok_or(Error::NotFound)?;
    let record = shown.record().ok_or(Error::NotFound)?;
    let waits = aged(store::aged(tx.conn(), &record).await?);
    let same = same(tx.conn(), shown.id).await?;
    let catalogue = state.catalogue();
    let found = reach(&mut tx, &catalogue, &shown.organization, (record.kind, &record.id)).await?;
    drop(tx);
    let after = found.with(&shown.changes);
    let would = would_age(&found, &after, (&waits, &same.of(&after)), now);
    let page = PreviewPage {
        page: found.draft_page(&catalogue, asked.locale, (&after, would)),
        until: until(&state, &shown.organization, asked.locale, shown.ends_at),
        token,
    };
    let mut response = render::private(&state, asked, StatusCode::OK, &page);
    let secret = [(header::REFERRER_POLICY, "no-referrer"), (HeaderName::from_static("x-robots-tag"), "noindex")];
    response.headers_mut().extend(secret.map(|(name, text)| (name, HeaderValue::from_static(text))));
    Ok(response)
}
