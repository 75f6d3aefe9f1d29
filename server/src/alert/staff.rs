//! The pages of editors. Each asks for the power of an editor of the organization in its address; an alert of another
//! organization is not found.

use app::{
    alert::{
        Place, State as Standing,
        edit_page::{ACT, Again, END, EditAlertPage, PUBLISH, box_name},
        form::{Field, Given, Reading, refuse_past},
        staff_page::StaffAlertsPage,
    },
    form::{Field as _, FormState},
    locale::Locale,
    path::Path,
    subscription::{Kind, Province, Subject},
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Warning, alert_id, keep, routes::App, store, zone};
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

pub(super) async fn write(State(state): App, asked: Asked, Editor(staff): Editor) -> Response {
    render::private(&state, asked, StatusCode::OK, &page(&state, &staff, None))
}

/// The page of a new alert, or of one as it is kept.
fn page(state: &AppState, staff: &Staff, kept: Option<&Warning>) -> EditAlertPage {
    let catalogue = state.catalogue();
    let topics = catalogue.content.topics.iter();
    EditAlertPage {
        organization: staff.organization.clone(),
        alert: kept.map(|kept| kept.shown(&catalogue)),
        version: kept.map_or(0, |kept| kept.version),
        form: kept.map_or_else(FormState::default, |kept| form_of(state, kept)),
        ticked: kept.map_or_else(Vec::new, |kept| kept.concerns.clone()),
        topics: topics.map(|lead| (lead.topic.id.clone(), lead.topic.name.clone())).collect(),
        zone: zone(state),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    }
}

fn form_of(state: &AppState, kept: &Warning) -> FormState<Field> {
    let at = |instant| {
        let at = Timestamp::from_millisecond(instant).unwrap_or_default().to_zoned(zone(state));
        at.strftime("%Y-%m-%d %H:%M").to_string()
    };
    let ids = |wanted: &dyn Fn(&Subject) -> bool| {
        let found = kept.concerns.iter().filter(|subject| wanted(subject)).map(|subject| subject.id().to_owned());
        found.collect::<Vec<_>>().join(", ")
    };
    let is_postal = |subject: &Subject| subject.kind() == Kind::Place && Province::parse(subject.id()).is_none();
    FormState::default()
        .keep(Field::Severity, kept.severity.code())
        .keep(Field::TitleEn, &kept.title.en)
        .keep(Field::TitleFr, &kept.title.fr)
        .keep(Field::TextEn, &kept.text.en)
        .keep(Field::TextFr, &kept.text.fr)
        .keep(Field::Starts, at(kept.starts))
        .keep(Field::Ends, at(kept.ends))
        .keep(Field::Services, ids(&|subject| subject.kind() == Kind::Service))
        .keep(Field::Postal, ids(&is_postal))
}

/// The page with what was sent.
fn filled(page: EditAlertPage, key: String, sent: &Words) -> EditAlertPage {
    let form =
        Field::ALL.into_iter().fold(FormState::default(), |form, field| form.keep(field, value(sent, field.name())));
    let topics = page.topics.iter().map(|(id, _)| (Kind::Topic, id.as_str()));
    let all = topics.chain(Province::ALL.iter().map(|province| (Kind::Place, province.code())));
    let ticked = all.filter(|(kind, id)| sent.contains_key(&box_name(*kind, id)));
    let ticked = ticked.filter_map(|(kind, id)| Subject::parse(kind, id)).collect();
    EditAlertPage { form, ticked, key, ..page }
}

fn read(state: &AppState, page: &EditAlertPage) -> Result<Given, FormState<Field>> {
    let catalogue = state.catalogue();
    let is_service = |id: &str| catalogue.service(id).is_some();
    let mut given =
        Given::parse(page.form.clone(), &Reading { zone: &page.zone, ticked: &page.ticked, is_service: &is_service })?;
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
    let page = filled(page(&state, &staff, None), staff.visit.same_key(&key), &sent);
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
    Ok(render::private(&state, asked, StatusCode::OK, &page(&state, &staff, Some(&kept))))
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
        return Ok(again(state, asked, staff, kept));
    }
    if to == Standing::Published && kept.ends <= state.clock.millis() {
        let mut page = page(state, staff, Some(kept));
        refuse_past(&mut page.form);
        return Ok(render::private(state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page));
    }
    match keep::settle(state, staff, kept, to).await? {
        true => Ok(see(href(asked.locale, staff, kept.id))),
        false => {
            let kept = find(state, staff, &kept.id.to_string()).await?;
            Ok(again(state, asked, staff, &kept))
        }
    }
}

fn again(state: &AppState, asked: Asked, staff: &Staff, kept: &Warning) -> Response {
    let page = EditAlertPage { again: Again::Changed, ..page(state, staff, Some(kept)) };
    render::private(state, asked, StatusCode::CONFLICT, &page)
}

async fn save(
    state: &AppState,
    asked: Asked,
    staff: &Staff,
    kept: &Warning,
    (key, version, sent): (&FormKey, i64, &Words),
) -> Result<Response, Error> {
    let page = filled(page(state, staff, Some(kept)), staff.visit.same_key(key), sent);
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
