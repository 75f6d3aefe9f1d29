//! The pages of editors. Each asks for the power of an editor of the organization in its address; an alert of another
//! organization is not found.

use app::{
    alert::{
        Place, Reach, State as Standing,
        edit_page::{ACT, Again, END, EditAlertPage, PUBLISH},
        form::{Field, Given, Reading, refuse_past},
        staff_page::StaffAlertsPage,
    },
    form::FormState,
    locale::Locale,
    path::Path,
    subscription::{Kind, Subject},
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};
use uuid::Uuid;

use super::{
    Warning, alert_id,
    fields::{filled, form_of},
    keep::{self, Settled},
    routes::App,
    store, zone,
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, value},
    person::{Editor, Staff},
    render::{self, Asked},
    state::AppState,
};

pub(super) async fn list(State(state): App, asked: Asked, Editor(staff): Editor) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let mut tx = state.db.begin_read().await?;
    let alerts = store::of_organization(&mut tx, &staff).await?;
    let known = staff.known(&state);
    let page = StaffAlertsPage {
        name: known.map_or_else(|| staff.organization.clone(), |known| known.name.text(asked.locale)),
        organization: staff.organization.clone(),
        alerts: alerts.iter().map(|alert| alert.shown(&catalogue)).collect(),
        zone: zone(&state),
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn write(State(state): App, asked: Asked, Editor(staff): Editor) -> Result<Response, Error> {
    Ok(render::private(&state, asked, StatusCode::OK, &page(&state, &staff, None).await?))
}

/// The page of a new alert, or of one as it is kept.
async fn page(state: &AppState, staff: &Staff, kept: Option<&Warning>) -> Result<EditAlertPage, Error> {
    let mut tx = state.db.begin_read().await?;
    let on_call = staff.is_on_call(&mut tx).await?;
    drop(tx);
    let catalogue = state.catalogue();
    let topics = catalogue.content.topics.iter();
    let form = FormState::default().keep(Field::Reach, Reach::Subjects.code());
    Ok(EditAlertPage {
        organization: staff.organization.clone(),
        alert: kept.map(|kept| kept.shown(&catalogue)),
        version: kept.map_or(0, |kept| kept.version),
        form: kept.map_or(form, |kept| form_of(state, kept)),
        ticked: kept.map_or_else(Vec::new, |kept| kept.concerns.clone()),
        topics: topics.map(|lead| (lead.topic.id.clone(), lead.topic.name.clone())).collect(),
        zone: zone(state),
        reaches: Reach::ALL.into_iter().filter(|reach| on_call || *reach != Reach::Everywhere).collect(),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    })
}

fn read(state: &AppState, page: &EditAlertPage) -> Result<Given, FormState<Field>> {
    let catalogue = state.catalogue();
    let is_service = |id: &str| catalogue.service(id).is_some();
    let reading = Reading { zone: &page.zone, ticked: &page.ticked, is_service: &is_service, reaches: &page.reaches };
    let mut given = Given::parse(page.form.clone(), &reading)?;
    // a service is followed by the number that an import does not change
    for subject in &mut given.concerns {
        let own = (subject.kind() == Kind::Service).then(|| catalogue.service(subject.id())).flatten();
        let own = own.and_then(|one| Subject::parse(Kind::Service, catalogue.content.own_id(one.id.as_str())));
        if let Some(own) = own {
            *subject = own;
        }
    }
    Ok(given)
}

pub(super) async fn begin(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let page = filled(page(&state, &staff, None).await?, staff.visit.same_key(&key), &sent);
    if sent.contains_key("language") {
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    let given = match read(&state, &page) {
        Ok(given) => given,
        Err(form) => {
            let page = EditAlertPage { form, ..page };
            return Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    };
    let address = |id: Uuid| href(asked.locale, &staff, id);
    Ok(see(keep::begin(&state, &staff, &given, &key, address).await?))
}

fn href(locale: Locale, staff: &Staff, id: Uuid) -> String {
    Path::Alert(Place::Edit(staff.organization.clone(), alert_id(id))).href(locale)
}

async fn find(state: &AppState, staff: &Staff, alert: &str) -> Result<Warning, Error> {
    let id = Uuid::try_parse(alert).map_err(|_| Error::NotFound)?;
    let mut tx = state.db.begin_read().await?;
    store::find(&mut tx, staff, id).await?.ok_or(Error::NotFound)
}

pub(super) async fn open(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    extract::Path((_, alert)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let kept = find(&state, &staff, &alert).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page(&state, &staff, Some(&kept)).await?))
}

/// Saves a draft, publishes it, or ends what was published.
pub(super) async fn change(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    extract::Path((_, alert)): extract::Path<(String, String)>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let kept = find(&state, &staff, &alert).await?;
    let version: i64 = value(&sent, "version").parse().map_err(|_| Error::BadRequest)?;
    let to = match value(&sent, ACT) {
        PUBLISH => Some(Standing::Published),
        END => Some(Standing::Ended),
        _ => None,
    };
    match to {
        // pressed twice: the first press did it
        Some(to) if to == kept.state => Ok(see(href(asked.locale, &staff, kept.id))),
        Some(to) => settle(&state, asked, &staff, &kept, (to, version)).await,
        None => save(&state, asked, &staff, &kept, (&key, version, &sent)).await,
    }
}

async fn settle(
    state: &AppState,
    asked: Asked,
    staff: &Staff,
    kept: &Warning,
    (to, version): (Standing, i64),
) -> Result<Response, Error> {
    let follows =
        matches!((kept.state, to), (Standing::Draft, Standing::Published) | (Standing::Published, Standing::Ended));
    if !follows || kept.version != version {
        return again(state, asked, staff, kept, Again::Changed).await;
    }
    if to == Standing::Published && kept.ends <= state.clock.millis() {
        let mut page = page(state, staff, Some(kept)).await?;
        refuse_past(&mut page.form);
        return Ok(render::private(state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page));
    }
    match keep::settle(state, staff, kept, to).await? {
        Settled::Done => Ok(see(href(asked.locale, staff, kept.id))),
        Settled::NotOnCall => again(state, asked, staff, kept, Again::NotOnCall).await,
        Settled::Overtaken => {
            let kept = find(state, staff, &kept.id.to_string()).await?;
            again(state, asked, staff, &kept, Again::Changed).await
        }
    }
}

async fn again(state: &AppState, asked: Asked, staff: &Staff, kept: &Warning, again: Again) -> Result<Response, Error> {
    let page = EditAlertPage { again, ..page(state, staff, Some(kept)).await? };
    Ok(render::private(state, asked, StatusCode::CONFLICT, &page))
}

async fn save(
    state: &AppState,
    asked: Asked,
    staff: &Staff,
    kept: &Warning,
    (key, version, sent): (&FormKey, i64, &Words),
) -> Result<Response, Error> {
    let page = filled(page(state, staff, Some(kept)).await?, staff.visit.same_key(key), sent);
    if sent.contains_key("language") {
        return Ok(render::private(state, asked, StatusCode::OK, &page));
    }
    match read(state, &page) {
        Ok(given) if keep::change(state, staff, kept, &given, version).await? => {
            Ok(see(href(asked.locale, staff, kept.id)))
        }
        Ok(_) => {
            let page = EditAlertPage { again: Again::Changed, ..page };
            Ok(render::private(state, asked, StatusCode::CONFLICT, &page))
        }
        Err(form) => {
            let page = EditAlertPage { form, ..page };
            Ok(render::private(state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page))
        }
    }
}
