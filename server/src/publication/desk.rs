//! The page of the desk: what is to be sent, and what staff counted on the shelf.

use app::{
    form::{Field as _, FormState},
    locale::Locale,
    path::Path,
    publication::{
        Fate, Left, Place, Supply,
        count_form::{Counted, Field, parse},
        desk_page::{DeskPage, Shelf, ToSend},
        say,
    },
    reference::Reference,
};
use axum::{Form, extract::State, http::StatusCode, response::Response};

use super::{
    routes::App,
    store::{self, Counting, Named},
};
use crate::{
    audit::{self, Deed},
    db::Tx,
    error::Error,
    form::{Claim, FormKey, Sent, Words, claim, see, value},
    handoff::Request,
    person::{Desk, Staff},
    render::{self, Asked},
    state::AppState,
    telling,
};

pub(super) async fn show(State(state): App, asked: Asked, Desk(staff): Desk) -> Result<Response, Error> {
    let page = page(&state, asked.locale, &staff).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

async fn page(state: &AppState, locale: Locale, staff: &Staff) -> Result<DeskPage, Error> {
    let mut tx = state.db.begin_read().await?;
    Ok(DeskPage {
        organization: staff.organization.clone(),
        zone: state.desks.of(&staff.organization).zone,
        orders: orders(state, &mut tx, staff).await?,
        shelf: shelf(state, &mut tx, locale, staff).await?,
        form: FormState::default(),
        key: staff.visit.form_key(&state.clock),
        already: None,
        unreached: telling::count(&mut tx, staff).await?,
    })
}

/// What is ordered is read from the card; where it goes is not shown here.
async fn orders(state: &AppState, tx: &mut Tx, staff: &Staff) -> Result<Vec<ToSend>, Error> {
    let mut orders = Vec::new();
    for row in store::to_send(tx.conn(), staff).await? {
        let (Some(reference), Some(fate)) = (Reference::parse(&row.reference), Fate::parse(&row.fate)) else {
            continue;
        };
        let Some(request) = Request::at_desk(state, tx, reference, staff).await? else { continue };
        let (due, late) = (request.promised_at, request.promised_at < state.clock.millis());
        orders.extend(request.card.order.map(|order| ToSend { reference, order, fate, due, late }));
    }
    Ok(orders)
}

/// The items of which this desk keeps copies.
async fn shelf(state: &AppState, tx: &mut Tx, locale: Locale, staff: &Staff) -> Result<Vec<Shelf>, Error> {
    let sends = |code: &str| state.desks.sending(code).organization == staff.organization;
    let mut shelf = Vec::new();
    for what in state.content.publications.iter().filter(|what| sends(&what.organization)) {
        for item in &what.items {
            let Supply::Stock { copies, .. } = item.supply else { continue };
            let code = item.code();
            let named = Named { publication: &what.id, item: &code };
            let copies = store::copies(tx.conn(), named).await?.unwrap_or(copies);
            let promised = store::promised(tx.conn(), named).await?;
            let form = say::item_name(locale, item.format, &item.tongue.text(locale));
            let name = [what.title.text(locale), form].join(", ");
            shelf.push(Shelf { publication: what.id.clone(), item: code, name, copies, promised });
        }
    }
    Ok(shelf)
}

/// Puts right what the shelf says.
pub(super) async fn count(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let page = page(&state, asked.locale, &staff).await?;
    let form = Field::ALL.into_iter().fold(FormState::default(), |form, one| form.keep(one, value(&sent, one.name())));
    let show = |status, page: &DeskPage| Ok(render::private(&state, asked, status, page));
    let page = DeskPage { key: value(&sent, "key").to_owned(), ..page };
    if sent.contains_key("language") {
        return show(StatusCode::OK, &DeskPage { form, ..page });
    }
    let counted = match parse(asked.locale, form.clone(), &page.shelf) {
        Ok(counted) => counted,
        Err(form) => return show(StatusCode::UNPROCESSABLE_ENTITY, &DeskPage { form, ..page }),
    };
    let address = Path::Publication(Place::Desk(staff.organization.clone())).href(asked.locale);
    match write(&state, &staff, (&key, &address), &counted).await? {
        None => Ok(see(address)),
        already => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &DeskPage { form, key, already, ..page })
        }
    }
}

/// Gives where something else was sent before under this key.
async fn write(
    state: &AppState,
    staff: &Staff,
    (key, address): (&FormKey, &str),
    counted: &Counted,
) -> Result<Option<String>, Error> {
    let copies = counted.copies.to_string();
    let body = [counted.publication.as_str(), &counted.item, &copies, &counted.reason];
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, now, &Sent { form: "publication.count", key, body: &body, answer: address }).await? {
        Claim::Same(_) => return Ok(None),
        Claim::Other(address) => return Ok(Some(address)),
        Claim::New => {}
    }
    let what = super::stock::publication(state, &counted.publication);
    let item = what.and_then(|what| what.item(&counted.item)).ok_or(Error::NotFound)?;
    let Left::Copies(first) = item.supply.first() else { return Err(Error::NotFound) };
    let named = Named { publication: &counted.publication, item: &counted.item };
    store::put(tx.conn(), named, first).await?;
    store::hold(tx.conn(), named).await?;
    let before = store::copies(tx.conn(), named).await?.unwrap_or(first);
    let id = state.clock.id();
    let counting = Counting { id, before, copies: counted.copies, reason: &counted.reason, at: now };
    store::count(tx.conn(), staff, named, counting).await?;
    let subject = format!("publication {}/{}", counted.publication, counted.item);
    let deed = Deed {
        actor: &staff.person.actor(),
        act: "publication.count",
        organization: &staff.organization,
        subject: &subject,
    };
    audit::record(&mut tx, &state.clock, deed).await?;
    tx.commit().await?;
    Ok(None)
}
