//! The pages of the administration in one language.

use std::sync::Arc;

use app::{
    admin::{
        Place,
        admin_page::{AdminPage, Failed},
    },
    format::date,
    locale::Locale,
    outbox::Standing,
    path::Path,
};
use axum::{
    Form, Router,
    extract::State,
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use jiff::{Timestamp, tz::TimeZone};
use serde::Deserialize;
use uuid::Uuid;

use super::{organizations, powers};
use crate::{
    audit::{self, Deed},
    error::Error,
    form::see,
    outbox,
    person::Administrator,
    render::{self, Asked},
    state::AppState,
};

pub(super) type App = State<Arc<AppState>>;

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    Router::new()
        .route(&Path::Admin(Place::Home).href(locale), get(home))
        .route(&Path::Admin(Place::Letters).href(locale), post(send_again))
        .route(&Path::Admin(Place::Powers(None)).href(locale), get(powers::list).post(powers::take_away))
        .route(&Path::Admin(Place::Organizations).href(locale), get(organizations::list))
        .route(&Path::Admin(Place::NewOrganization).href(locale), get(organizations::begin).post(organizations::add))
        .route(
            &Path::Admin(Place::Organization("{code}".to_owned())).href(locale),
            get(organizations::open).post(organizations::change),
        )
}

async fn home(State(state): App, asked: Asked, admin: Administrator) -> Result<Response, Error> {
    let counts = outbox::count(&state).await?;
    let listed = outbox::list(&state, Standing::Failed).await?;
    let failed = listed.into_iter().map(|letter| {
        let day = Timestamp::from_millisecond(letter.created_at).unwrap_or_default().to_zoned(TimeZone::UTC).date();
        Failed {
            again: (!letter.letter.is_empty()).then(|| letter.id.simple().to_string()),
            record: letter.record,
            error: letter.error.unwrap_or_default(),
            at: date(asked.locale, day),
        }
    });
    let counts = counts.into_iter().map(|(standing, count)| (standing, u64::try_from(count).unwrap_or(0)));
    let page =
        AdminPage { counts: counts.collect(), failed: failed.collect(), key: admin.0.visit.form_key(&state.clock) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

#[derive(Debug, Deserialize)]
struct Sent {
    letter: String,
}

/// Twice is once: a letter that waits again is not one that failed.
async fn send_again(
    State(state): App,
    asked: Asked,
    admin: Administrator,
    Form(sent): Form<Sent>,
) -> Result<Response, Error> {
    let id = Uuid::parse_str(&sent.letter).map_err(|_| Error::BadRequest)?;
    let mut tx = state.db.begin_write().await?;
    if outbox::again(&mut tx, &state, id).await? {
        let (actor, subject) = (admin.0.person.actor(), format!("letter {}", id.simple()));
        let deed = Deed { actor: &actor, act: "letter.again", organization: "", subject: &subject };
        audit::record(&mut tx, &state.clock, deed).await?;
        tx.commit().await?;
    }
    Ok(see(Path::Admin(Place::Home).href(asked.locale)))
}
