//! The pages of officers. Each asks for the power of an officer of the organization in its address; a template of another
//! organization is not found.

use std::sync::Arc;

use app::{
    form::{Field as _, FormState},
    locale::{Locale, Localized},
    path::Path,
    template::{
        Place, Purpose, Template, TemplateId, Version,
        edit_page::{Again, EditTemplatePage},
        form::{Field, Given, NO, YES},
        staff_page::TemplatesPage,
    },
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};
use uuid::Uuid;

use super::{
    keep::{self, Outcome},
    store::{self, Row, VersionRow},
};
use crate::{
    db::Tx,
    error::Error,
    form::{FormKey, Words, see, value},
    person::{self, Officer, PersonId, Staff},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// A template as people read it, with these versions.
async fn shown(state: &AppState, tx: &mut Tx, row: &Row, versions: Vec<VersionRow>) -> Result<Option<Template>, Error> {
    let Some(purpose) = Purpose::parse(&row.purpose) else { return Ok(None) };
    let mut read = Vec::with_capacity(versions.len());
    for one in versions {
        let who = person::name(state, tx, PersonId::of_row(one.made_by)).await?;
        let (name, text) = (Localized::new(one.name_en, one.name_fr), Localized::new(one.text_en, one.text_fr));
        read.push(Version { number: one.number, name, text, at: one.at, who: who.filter(|name| !name.is_empty()) });
    }
    Ok(Some(Template {
        id: TemplateId::from_bits(row.id.as_u128()),
        purpose,
        is_offered: row.offered == 1,
        version: row.version,
        name: row.name(),
        text: row.text(),
        versions: read,
    }))
}

pub(super) async fn list(State(state): App, asked: Asked, Officer(staff): Officer) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let mut last = store::last_versions(&mut tx, &staff).await?;
    let mut templates = Vec::new();
    for row in store::all(&mut tx, &staff).await? {
        let at = last.iter().position(|one| one.template == row.id);
        let versions = at.map(|at| last.swap_remove(at)).into_iter().collect();
        templates.extend(shown(&state, &mut tx, &row, versions).await?);
    }
    let page = TemplatesPage { organization: staff.organization, templates };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn write(State(state): App, asked: Asked, Officer(staff): Officer) -> Response {
    render::private(&state, asked, StatusCode::OK, &page(&state, &staff, None))
}

/// The page of a new one, or of one as it is kept.
fn page(state: &AppState, staff: &Staff, kept: Option<Template>) -> EditTemplatePage {
    EditTemplatePage {
        organization: staff.organization.clone(),
        version: kept.as_ref().map_or(0, |kept| kept.version),
        form: kept.as_ref().map_or_else(FormState::default, form_of),
        template: kept,
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    }
}

fn form_of(kept: &Template) -> FormState<Field> {
    FormState::default()
        .keep(Field::NameEn, &kept.name.en)
        .keep(Field::NameFr, &kept.name.fr)
        .keep(Field::TextEn, &kept.text.en)
        .keep(Field::TextFr, &kept.text.fr)
        .keep(Field::Offered, if kept.is_offered { YES } else { NO })
}

/// The page with what was sent.
fn filled(page: EditTemplatePage, key: String, sent: &Words) -> EditTemplatePage {
    let keep = |form: FormState<Field>, field: Field| form.keep(field, value(sent, field.name()));
    EditTemplatePage { form: Field::ALL.into_iter().fold(FormState::default(), keep), key, ..page }
}

fn href(locale: Locale, staff: &Staff, id: Uuid) -> String {
    Path::Template(Place::One(staff.organization.clone(), TemplateId::from_bits(id.as_u128()))).href(locale)
}

pub(super) async fn begin(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let page = filled(page(&state, &staff, None), staff.visit.same_key(&key), &sent);
    let show = |status, page: &EditTemplatePage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let given = match Given::parse(None, page.form.clone()) {
        Ok(given) => given,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &EditTemplatePage { form, ..page })),
    };
    Ok(match keep::begin(&state, &staff, (&key, &given), |id| href(asked.locale, &staff, id)).await? {
        Outcome::At(address) => see(address),
        Outcome::Before(address) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &EditTemplatePage { key, again: Again::Already(address), ..page })
        }
        Outcome::Changed => show(StatusCode::CONFLICT, &EditTemplatePage { again: Again::Changed, ..page }),
    })
}

async fn find(state: &AppState, staff: &Staff, id: &str) -> Result<(Uuid, Template), Error> {
    let id = Uuid::try_parse(id).map_err(|_| Error::NotFound)?;
    let mut tx = state.db.begin_read().await?;
    let row = store::find(&mut tx, staff, id).await?.ok_or(Error::NotFound)?;
    let versions = store::versions(&mut tx, staff, id).await?;
    Ok((id, shown(state, &mut tx, &row, versions).await?.ok_or(Error::NotFound)?))
}

pub(super) async fn open(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, id)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let (_, kept) = find(&state, &staff, &id).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page(&state, &staff, Some(kept))))
}

/// Saves the next version.
pub(super) async fn change(
    State(state): App,
    asked: Asked,
    Officer(staff): Officer,
    extract::Path((_, id)): extract::Path<(String, String)>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let (id, kept) = find(&state, &staff, &id).await?;
    let purpose = kept.purpose;
    let version: i64 = value(&sent, "version").parse().map_err(|_| Error::BadRequest)?;
    let fill = |kept: Template| filled(page(&state, &staff, Some(kept)), staff.visit.same_key(&key), &sent);
    let show = |status, page: &EditTemplatePage| render::private(&state, asked, status, page);
    // shown again, it still says which version was read
    let page = EditTemplatePage { version, ..fill(kept) };
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let given = match Given::parse(Some(purpose), page.form.clone()) {
        Ok(given) => given,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &EditTemplatePage { form, ..page })),
    };
    let answer = href(asked.locale, &staff, id);
    Ok(match keep::change(&state, &staff, (id, version), (&key, &given), answer).await? {
        Outcome::At(address) => see(address),
        Outcome::Before(address) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &EditTemplatePage { key, again: Again::Already(address), ..page })
        }
        Outcome::Changed => {
            let key = staff.visit.form_key(&state.clock);
            let (_, kept) = find(&state, &staff, &id.to_string()).await?;
            show(StatusCode::CONFLICT, &EditTemplatePage { key, again: Again::Changed, ..fill(kept) })
        }
    })
}
