//! The pages of the organizations that are added here. Only administrators open them.

use std::sync::Arc;

use app::{
    admin::{
        Place,
        organization_form::{Field, Given, form_of},
        organizations_page::{Again, OrganizationPage, OrganizationsPage},
    },
    catalogue::Organization,
    form::{Field as _, FormState},
    locale::{Locale, Localized},
    path::{Path, Slugs},
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use super::{routes::App, store};
use crate::{
    audit::{self, Deed},
    catalogue::{self, Catalogue},
    db::{StoreError, Tx},
    error::Error,
    form::{Claim, FormKey, Sent, Words, claim, see, value},
    inventory::transliterate,
    person::Administrator,
    render::{self, Asked},
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "admin.organization";

pub(super) async fn list(State(state): App, asked: Asked, _: Administrator) -> Result<Response, Error> {
    let codes = store::codes(state.db.begin_read().await?.conn()).await?;
    let catalogue = state.catalogue();
    let organizations = codes.iter().filter_map(|(code, _)| catalogue.known_organization(code)).collect();
    Ok(render::private(&state, asked, StatusCode::OK, &OrganizationsPage { organizations }))
}

fn page(state: &AppState, admin: &Administrator, kept: Option<Arc<Organization>>, version: i64) -> OrganizationPage {
    let form = kept.as_deref().map_or_else(FormState::default, form_of);
    OrganizationPage { kept, version, form, key: admin.0.visit.form_key(&state.clock), again: Again::No }
}

pub(super) async fn begin(State(state): App, asked: Asked, admin: Administrator) -> Response {
    render::private(&state, asked, StatusCode::OK, &page(&state, &admin, None, 0))
}

/// One that was added here; what an import knows is not changed here.
async fn find(state: &AppState, code: &str) -> Result<(Arc<Organization>, i64), Error> {
    let codes = store::codes(state.db.begin_read().await?.conn()).await?;
    let version = codes.into_iter().find(|(known, _)| known == code).map(|(_, version)| version);
    state.catalogue().known_organization(code).zip(version).ok_or(Error::NotFound)
}

pub(super) async fn open(
    State(state): App,
    asked: Asked,
    admin: Administrator,
    extract::Path(code): extract::Path<String>,
    extract::RawQuery(query): extract::RawQuery,
) -> Result<Response, Error> {
    let (kept, version) = find(&state, &code).await?;
    let again = if query.as_deref() == Some(Place::KEPT) { Again::Kept } else { Again::No };
    let page = OrganizationPage { again, ..page(&state, &admin, Some(kept), version) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn add(
    State(state): App,
    asked: Asked,
    admin: Administrator,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    keep(&state, asked, &admin, page(&state, &admin, None, 0), &sent).await
}

pub(super) async fn change(
    State(state): App,
    asked: Asked,
    admin: Administrator,
    extract::Path(code): extract::Path<String>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let (kept, _) = find(&state, &code).await?;
    let version = value(&sent, "version").parse().map_err(|_| Error::BadRequest)?;
    keep(&state, asked, &admin, page(&state, &admin, Some(kept), version), &sent).await
}

async fn keep(
    state: &AppState,
    asked: Asked,
    admin: &Administrator,
    page: OrganizationPage,
    sent: &Words,
) -> Result<Response, Error> {
    let key = &FormKey::of(sent)?;
    let filled = |form: FormState<Field>, field: Field| form.keep(field, value(sent, field.name()));
    let form = Field::ALL.into_iter().fold(FormState::default(), filled);
    let page = OrganizationPage { form, key: admin.0.visit.same_key(key), ..page };
    let show = |status, page: &OrganizationPage| render::private(state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let code = page.kept.as_ref().map(|kept| kept.code.as_str());
    let given = match Given::parse(asked.locale, code, page.form.clone()) {
        Ok(given) => given,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &OrganizationPage { form, ..page })),
    };
    Ok(match write(state, admin, (key, &given, page.version), asked.locale).await? {
        Wrote::At(address) => see(address),
        Wrote::Before(address) => {
            let key = admin.0.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &OrganizationPage { key, again: Again::Already(address), ..page })
        }
        Wrote::Changed => show(StatusCode::CONFLICT, &OrganizationPage { again: Again::Changed, ..page }),
        Wrote::Taken => {
            let mut form = page.form.clone();
            form.refuse(Field::Code, "admin-organization-code-taken", Vec::new());
            show(StatusCode::UNPROCESSABLE_ENTITY, &OrganizationPage { form, ..page })
        }
    })
}

/// What became of a form.
enum Wrote {
    At(String),
    /// Something else was sent under this key.
    Before(String),
    /// Somebody was quicker.
    Changed,
    /// There is one of this code.
    Taken,
}

async fn write(
    state: &AppState,
    admin: &Administrator,
    (key, given, version): (&FormKey, &Given, i64),
    locale: Locale,
) -> Result<Wrote, StoreError> {
    let answer = Path::Admin(Place::OrganizationKept(given.code.clone())).href(locale);
    let at = state.clock.millis();
    let (read, said) = (version.to_string(), format!("{given:?}"));
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, at, &Sent { form: FORM, key, body: &[&read, &said], answer: &answer }).await? {
        Claim::Same(answer) => return Ok(Wrote::At(answer)),
        Claim::Other(answer) => return Ok(Wrote::Before(answer)),
        Claim::New => {}
    }
    let (refused, change) = if version == 0 { (Wrote::Taken, "added") } else { (Wrote::Changed, "changed") };
    if !put(&state.catalogue(), &mut tx, given, version, at).await? {
        return Ok(refused);
    }
    store::publish(&mut tx, &given.code, change, at).await?;
    let (actor, subject) = (admin.0.person.actor(), format!("organization {}", given.code));
    let deed = Deed { actor: &actor, act: "organization.save", organization: &given.code, subject: &subject };
    audit::record(&mut tx, &state.clock, deed).await?;
    tx.commit().await?;
    // other servers see it within a second; this one at once
    if let Err(error) = catalogue::refresh(state).await {
        tracing::warn!(%error, "an organization is not read yet");
    }
    Ok(Wrote::At(answer))
}

/// Says whether its code was free, or it was still at the version that was read.
async fn put(catalogue: &Catalogue, tx: &mut Tx, given: &Given, version: i64, at: i64) -> Result<bool, StoreError> {
    if version > 0 {
        return store::update(tx.conn(), given, version, at).await;
    }
    let is_free = catalogue.known_organization(&given.code).is_none();
    Ok(is_free && store::insert(tx.conn(), given, &slugs(catalogue, given), at).await?)
}

/// The addresses of its page: by its name, else by its code.
fn slugs(catalogue: &Catalogue, given: &Given) -> Slugs {
    Localized::from_fn(|locale| {
        let name = transliterate(given.name.get(locale), locale);
        let taken = catalogue.known_organizations().any(|one| *one.slugs.get(locale) == name);
        if name.is_empty() || taken { given.code.clone() } else { name }
    })
}
