//! The page of one of the team: what they have in hand, and when they are away. It is there for themselves and for whoever
//! leads the desk; for nobody else is there such a page.

use app::{
    desk::Place as DeskPlace,
    form::{Field as _, FormState},
    locale::Locale,
    path::Path,
    reference::Reference,
    shift::{
        Leading, Place,
        colleague_page::{Again, ColleaguePage, Held},
        form::{ABSENCE, Absence, Colleague},
    },
};
use axum::{
    Form,
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use super::{
    absence::{self, Done, Said, Saying},
    routes::App,
    store::HeldRow,
    team::{Member, in_hand, leading, members},
};
use crate::{
    db::StoreError,
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    person::{Desk, PersonId, Staff},
    render::{self, Asked},
    state::AppState,
    telling,
};

/// One of the team, as whoever asks may see them, and the page about them.
struct Opened {
    person: PersonId,
    /// The team.
    members: Vec<Member>,
    page: ColleaguePage,
}

async fn open(state: &AppState, locale: Locale, staff: &Staff, id: &str) -> Result<Opened, Error> {
    let mut tx = state.db.begin_read().await?;
    let members = members(state, &mut tx, &staff.organization).await?;
    let leading = leading(&members, staff);
    let allowed = |member: &&Member| member.person == staff.person || leading == Leading::Yes;
    let member = members.iter().find(|member| member.id() == id).filter(allowed).ok_or(Error::NotFound)?.clone();
    let held = in_hand(state, &mut tx, staff).await?;
    let unreached = telling::count(&mut tx, staff).await?;
    drop(tx);
    let stand_in = member.absent.and_then(|absent| absent.stand_in);
    let name =
        |person| members.iter().find(|other| Some(other.person.uuid()) == person).map(|other| other.name.clone());
    let others = members.iter().filter(|other| other.person != member.person).map(Member::colleague);
    let held = held.iter().filter(|held| held.held_by == member.person.uuid());
    let page = ColleaguePage {
        organization: staff.organization.clone(),
        unreached,
        colleague: member.colleague(),
        own: member.person == staff.person,
        leading,
        held: held.filter_map(|held| row(state, locale, held)).collect(),
        presence: member.presence(locale, state.clock.millis()),
        stand_in: name(stand_in),
        others: others.collect(),
        form: FormState::default(),
        key: staff.visit.form_key(&state.clock),
        again: Again::No,
    };
    Ok(Opened { person: member.person, members, page })
}

/// A request that they have in hand.
fn row(state: &AppState, locale: Locale, held: &HeldRow) -> Option<Held> {
    let now = state.clock.millis();
    let catalogue = state.catalogue();
    let service = held.service.as_deref().and_then(|id| catalogue.service(id));
    Some(Held {
        reference: Reference::parse(&held.reference)?,
        service: service.map(|service| service.name.text(locale)),
        waited: now - held.created_at,
        left: held.promised_at - now,
    })
}

pub(super) async fn show(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, colleague)): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let Opened { page, .. } = open(&state, asked.locale, &staff, &colleague).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// What was said of an absence; nothing where a button is pressed that is not there.
fn read(
    state: &AppState,
    staff: &Staff,
    sent: &Words,
    opened: &Opened,
) -> Result<Saying, Option<FormState<app::shift::form::Field>>> {
    if value(sent, "act") == "back" {
        return Ok(Saying::Back);
    }
    if value(sent, "act") != "away" {
        return Err(None);
    }
    let today = state.clock.now().to_zoned(state.desks.of(&staff.organization).zone.time_zone()).date();
    let absence = Absence::parse(today, &opened.page.others, opened.page.form.clone()).map_err(Some)?;
    let stand_in = opened.members.iter().find(|member| Some(member.id()) == absence.stand_in);
    let stand_in = stand_in.map(|member| member.person);
    Ok(Saying::Away(absence, stand_in))
}

pub(super) async fn say(
    State(state): App,
    asked: Asked,
    Desk(staff): Desk,
    extract::Path((_, colleague)): extract::Path<(String, String)>,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let mut opened = open(&state, asked.locale, &staff, &colleague).await?;
    let key = FormKey::of(&sent)?;
    let keep = |form: FormState<_>, field: app::shift::form::Field| form.keep(field, value(&sent, field.name()));
    opened.page.form = ABSENCE.into_iter().fold(FormState::default(), keep);
    opened.page.key = staff.visit.same_key(&key);
    if sent.contains_key("language") {
        return Ok(render::private(&state, asked, StatusCode::OK, &opened.page));
    }
    let saying = match read(&state, &staff, &sent, &opened) {
        Ok(saying) => saying,
        Err(wrong) => {
            let page = ColleaguePage { form: wrong.ok_or(Error::BadRequest)?, ..opened.page };
            return Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    };
    let address = after(asked.locale, &staff, &saying, &opened.page.colleague);
    let said = Said { staff: &staff, person: opened.person, saying: &saying, key: &key, address: &address };
    match absence::say(&state, said).await {
        Ok(Done::Kept) => Ok(see(address)),
        done => {
            let again = why_again(done);
            // as it stands now, with what was typed
            let now = open(&state, asked.locale, &staff, &colleague).await;
            let now = now.map_or_else(|_| opened.page.clone(), |now| now.page);
            let page = ColleaguePage { form: opened.page.form, key: opened.page.key, again, ..now };
            Ok(refuse(&state, asked, &staff, page))
        }
    }
}

/// Whoever is back goes on with their queue; whoever leads the desk, with the team.
fn after(locale: Locale, staff: &Staff, saying: &Saying, colleague: &Colleague) -> String {
    let organization = staff.organization.clone();
    let own = colleague.id == staff.person.uuid().simple().to_string();
    let place = match saying {
        Saying::Back if own => DeskPlace::Home(organization),
        Saying::Away(..) if own => DeskPlace::Shift(Place::Colleague(organization, colleague.id.clone())),
        _ => DeskPlace::Shift(Place::Team(organization)),
    };
    Path::Desk(place).href(locale)
}

fn why_again(done: Result<Done, StoreError>) -> Again {
    match done {
        Ok(Done::Kept) => Again::No,
        Ok(Done::Other) => Again::AlreadySent,
        Ok(Done::Newer) => Again::Newer,
        Err(error) => {
            tracing::error!(%error, "what was said of an absence cannot be kept");
            Again::Unkept
        }
    }
}

/// The page once more, with everything that was typed, and why.
fn refuse(state: &AppState, asked: Asked, staff: &Staff, page: ColleaguePage) -> Response {
    match page.again {
        Again::Unkept => unkept(render::private(state, asked, StatusCode::SERVICE_UNAVAILABLE, &page)),
        Again::AlreadySent => {
            let page = ColleaguePage { key: staff.visit.form_key(&state.clock), ..page };
            render::private(state, asked, StatusCode::CONFLICT, &page)
        }
        _ => render::private(state, asked, StatusCode::CONFLICT, &page),
    }
}
