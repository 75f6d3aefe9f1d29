//! Following something, and letting it go. The forms say how things shall be: sent twice they change nothing the second
//! time.

use app::{
    form::FormState,
    locale::Locale,
    my_page::{Done, Reader, Standing},
    path::Path,
    subscription::{
        Delivery, Kind, Named, Subject,
        area_page::{self, AreaPage, Field},
        follow_page::{FollowPage, Told},
        preference_page::DELIVERY,
    },
};
use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};

use super::{routes::App, store::follow as store, view};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    form::{FormKey, Words, see, value},
    my_page::{lead_home, reader},
    person::{self, Holder, PersonId, Visit},
    render::{self, Asked},
    state::AppState,
};

/// What the address, or the form, names.
fn sent(locale: Locale, words: &Words) -> Result<(Kind, &str), Error> {
    let sent = Kind::ALL.into_iter().find_map(|kind| Some((kind, words.get(*kind.field().get(locale))?.as_str())));
    sent.ok_or(Error::NotFound)
}

fn find(state: &AppState, (kind, id): (Kind, &str)) -> Result<Named, Error> {
    view::find(&state.catalogue(), kind, id).ok_or(Error::NotFound)
}

/// The small page with the button.
pub(super) async fn ask(
    State(state): App,
    asked: Asked,
    visit: Visit,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let (kind, id) = sent(asked.locale, &query)?;
    let named = find(&state, (kind, id))?;
    let mut tx = state.db.begin_read().await?;
    let standing = match visit.holder() {
        None => Standing::New,
        Some(holder) => standing(&mut tx, holder, &named.subject).await?,
    };
    drop(tx);
    // the page stays where it was asked for, whichever number of a service that is
    let subject = Subject::parse(kind, id).ok_or(Error::NotFound)?;
    show(&state, asked, &visit, Named { subject, ..named }, standing).await
}

async fn show(
    state: &AppState,
    asked: Asked,
    visit: &Visit,
    named: Named,
    standing: Standing,
) -> Result<Response, Error> {
    let status = if standing == Standing::Full { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let reader: Reader = reader(state, visit).await?;
    let told = match visit.person() {
        None => Told::Page,
        Some(person) => told(state, person).await?,
    };
    let catalogue = state.catalogue();
    let service = (named.subject.kind() == Kind::Service).then(|| catalogue.service(named.subject.id())).flatten();
    let note = service.and_then(|service| catalogue.note(asked.locale, service).cloned());
    let page = FollowPage { named, note, reader, standing, told, key: visit.form_key(&state.clock) };
    Ok(render::private(state, asked, status, &page))
}

/// How a person is told; asked where they never said and can be written to.
async fn told(state: &AppState, person: PersonId) -> Result<Told, Error> {
    let mut tx = state.db.begin_read().await?;
    if let Some(said) = store::preference(tx.conn(), person).await? {
        return Ok(Told::By(said.delivery));
    }
    let address = person::address(state, &mut tx, person).await?;
    Ok(if address.is_some() { Told::Ask } else { Told::Page })
}

async fn standing(tx: &mut Tx, holder: Holder, subject: &Subject) -> Result<Standing, StoreError> {
    let rows = store::followed(tx.conn(), holder).await?;
    Ok(Standing::among(&rows, |row| row.kind == subject.kind().code() && row.subject == subject.id()))
}

pub(super) async fn submit_follow(
    State(state): App,
    asked: Asked,
    mut visit: Visit,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let named = find(&state, self::sent(asked.locale, &sent)?)?;
    let delivery = Delivery::parse(value(&sent, DELIVERY));
    follow(&state, asked, &mut visit, named, delivery).await
}

/// Follows it. What somebody says of how they want to be told counts where they never said it before.
async fn follow(
    state: &AppState,
    asked: Asked,
    visit: &mut Visit,
    named: Named,
    delivery: Option<Delivery>,
) -> Result<Response, Error> {
    let holder = visit.remember(state, asked.locale).await?;
    let mut tx = state.db.begin_write().await?;
    if standing(&mut tx, holder, &named.subject).await? == Standing::Full {
        drop(tx);
        return show(state, asked, visit, named, Standing::Full).await;
    }
    let now = state.clock.millis();
    store::follow(tx.conn(), holder, &named.subject, now).await?;
    if let Some((person, delivery)) = holder.as_person().zip(delivery) {
        store::prefer_first(tx.conn(), person, delivery, now).await?;
    }
    tx.commit().await?;
    Ok(lead_home(asked.locale, Some(Done::Subscribed)))
}

/// Something that is followed goes. It may have been withdrawn meanwhile.
pub(super) async fn let_go(
    State(state): App,
    asked: Asked,
    visit: Visit,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&sent)?;
    let Some(holder) = visit.holder() else { return Ok(lead_home(asked.locale, None)) };
    let named = Kind::ALL.into_iter().find_map(|kind| Some((kind, sent.get(*kind.field().get(asked.locale))?)));
    let subject = named.and_then(|(kind, id)| Subject::parse(kind, id)).ok_or(Error::BadRequest)?;
    let mut tx = state.db.begin_write().await?;
    store::let_go(tx.conn(), holder, &subject).await?;
    tx.commit().await?;
    Ok(lead_home(asked.locale, Some(Done::Unsubscribed)))
}

pub(super) async fn ask_area(State(state): App, asked: Asked, visit: Visit) -> Result<Response, Error> {
    let reader = reader(&state, &visit).await?;
    let page = AreaPage { form: FormState::default(), reader, key: visit.form_key(&state.clock) };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Leads to the small page of the place that was chosen: there it is followed.
pub(super) async fn choose_area(
    State(state): App,
    asked: Asked,
    mut visit: Visit,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&sent)?;
    let form = [Field::Province, Field::Postal]
        .into_iter()
        .fold(FormState::default(), |form, field| form.keep(field, value(&sent, app::form::Field::name(field))));
    let reader = reader(&state, &visit).await?;
    let again = |status, form| {
        let page = AreaPage { form, reader: reader.clone(), key: visit.same_key(&key) };
        render::private(&state, asked, status, &page)
    };
    if sent.contains_key("language") {
        return Ok(again(StatusCode::OK, form));
    }
    let area = match area_page::read(form) {
        Ok(area) => area,
        Err(form) => return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, form)),
    };
    let named = view::find(&state.catalogue(), Kind::Place, area.code()).ok_or(Error::NotFound)?;
    // whoever can be written to says how first
    if let Some(person) = visit.person()
        && told(&state, person).await? == Told::Ask
    {
        let place = app::subscription::Place::Follow(Some(named.subject));
        return Ok(see(Path::Subscription(place).href(asked.locale)));
    }
    follow(&state, asked, &mut visit, named, None).await
}
