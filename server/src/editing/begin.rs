//! Beginning a service that the portal does not have. It is a draft like any other, and gets its addresses when it is
//! published first.

use std::sync::Arc;

use app::{
    editing::{
        Part, Place, Sheet, Slot, State as Standing,
        begin_page::{Again, BeginPage, Field, Given},
    },
    form::{Field as _, FormState},
    locale::{Locale, Localized},
    path::{Path, Slugs},
};
use axum::{Form, extract::State, http::StatusCode, response::Response};

use super::{
    record::{Found, of_service},
    routes::App,
    save::note,
    store::{self, Begun, BegunRow},
};
use crate::{
    catalogue::{Catalogue, Found as At, begun_service},
    clock::Clock,
    db::{StoreError, Tx},
    error::Error,
    form::{Claim, FormKey, Sent, Words, claim, see, value},
    inventory::transliterate,
    person::{Editor, Staff},
    render::{self, Asked},
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "editing.begin";
/// What a public id is made of: nothing that is taken for something else when it is read out.
const LETTERS: &[u8] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
/// How often an id that something else has already is drawn again.
const TRIES: usize = 5;

/// A service that is not published yet, as it can be edited.
pub(super) fn found(catalogue: &Catalogue, organization: &str, row: &BegunRow) -> Option<Found> {
    let organization = catalogue.known_organization(organization)?;
    let service = Arc::new(begun_service(&row.record, Localized::default(), organization)?);
    Some(of_service(catalogue, &service).unpublished(&row.name))
}

/// The addresses that a service gets, which nothing has or had: by its name, with its organization, with its id.
pub(super) fn slugs(catalogue: &Catalogue, found: &Found, after: &Sheet) -> Slugs {
    Localized::from_fn(|locale| {
        let name = transliterate(after.get(Slot::new(Part::Name, locale)), locale);
        let organization = found.organization(locale).map(|name| transliterate(&name, locale)).unwrap_or_default();
        let id = found.record.id.to_lowercase();
        let choices = [name.clone(), format!("{name}-{organization}"), format!("{name}-{id}")];
        let free = |slug: &String| !slug.is_empty() && matches!(catalogue.find(locale, slug), At::Nothing);
        choices.into_iter().find(free).unwrap_or(id)
    })
}

fn page(state: &AppState, staff: &Staff, form: FormState<Field>) -> BeginPage {
    let key = staff.visit.form_key(&state.clock);
    BeginPage { organization: staff.organization.clone(), form, key, again: Again::No }
}

pub(super) async fn begin(State(state): App, asked: Asked, Editor(staff): Editor) -> Response {
    let form = FormState::default().keep(Field::Source, asked.locale.code());
    render::private(&state, asked, StatusCode::OK, &page(&state, &staff, form))
}

pub(super) async fn submit(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = &FormKey::of(&sent)?;
    let keep = |form: FormState<Field>, field: Field| form.keep(field, value(&sent, field.name()));
    let form = [Field::Source, Field::Name].into_iter().fold(FormState::default(), keep);
    let page = BeginPage { key: staff.visit.same_key(key), ..page(&state, &staff, form) };
    let show = |status, page: &BeginPage| render::private(&state, asked, status, page);
    if sent.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let given = match Given::parse(asked.locale, page.form.clone()) {
        Ok(given) => given,
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &BeginPage { form, ..page })),
    };
    Ok(match write(&state, &staff, (key, &given), asked.locale).await? {
        Claim::Other(before) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &BeginPage { key, again: Again::Already(before), ..page })
        }
        Claim::Same(address) => see(address),
        Claim::New => return Err(Error::TooBusy),
    })
}

fn id(clock: &Clock) -> String {
    let drawn = clock.random::<6>().map(|byte| char::from(LETTERS[usize::from(byte) % LETTERS.len()]));
    drawn.iter().fold("N".to_owned(), |id, letter| id + &letter.to_string())
}

/// Where it can be written now (`Same`), or what else was sent under this key.
async fn write(
    state: &AppState,
    staff: &Staff,
    (key, given): (&FormKey, &Given),
    locale: Locale,
) -> Result<Claim, Error> {
    let catalogue = state.catalogue();
    for _ in 0..TRIES {
        let row = BegunRow { record: id(&state.clock), name: given.name.clone() };
        let found = found(&catalogue, &staff.organization, &row).ok_or(Error::NotFound)?;
        let answer = Path::Editing(Place::Edit(staff.organization.clone(), found.record.clone())).href(locale);
        let body = [staff.organization.as_str(), given.source.code(), &given.name];
        let mut tx = state.db.begin_write().await?;
        match claim(&mut tx, state.clock.millis(), &Sent { form: FORM, key, body: &body, answer: &answer }).await? {
            Claim::New => {}
            before => return Ok(before),
        }
        let is_free = catalogue.service(&row.record).is_none();
        if is_free && insert(state, staff, &mut tx, (&found, given)).await? {
            tx.commit().await?;
            return Ok(Claim::Same(answer));
        }
    }
    Ok(Claim::New)
}

/// Says whether its id was free.
async fn insert(
    state: &AppState,
    staff: &Staff,
    tx: &mut Tx,
    (found, given): (&Found, &Given),
) -> Result<bool, StoreError> {
    let at = state.clock.millis();
    if !store::begin_service(tx.conn(), staff, (&found.record, &given.name), at).await? {
        return Ok(false);
    }
    let mut sheet = found.sheet.clone();
    sheet.put(Slot::new(Part::Name, given.source), &given.name);
    let (id, changes) = (state.clock.id(), &found.changes(&sheet));
    let begun = Begun {
        id,
        record: &found.record,
        organization: &staff.organization,
        owner: &staff.organization,
        author: staff.person,
        source: given.source.code(),
        base_version: 0,
        state: Standing::Draft,
        changes,
        at,
    };
    store::begin(tx.conn(), &begun).await?;
    store::join_authors(tx.conn(), id, staff.person).await?;
    note(state, tx, staff, "content.begin", found).await?;
    Ok(true)
}
