//! The pages on which a member gets another role, is taken off the firm, or leaves it.

use std::sync::Arc;

use app::{
    application,
    firm::{
        Place, Role,
        form::{Field, role},
        member_page::MemberPage,
        page::{Member, Whose},
        remove_page::{RemovePage, Stays},
    },
    form::FormState,
    path::Path,
};
use axum::{Form, extract::State, http::StatusCode, response::Response};

use super::{
    Membership,
    member::{self, Change},
    own::{Former, Managing, Own},
    record,
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, value},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

fn role_page(own: &Membership, member: Member, form: FormState<Field>, key: String) -> MemberPage {
    MemberPage { firm: own.reference, firm_name: own.known_as(), by: own.role, member, form, key }
}

/// Somebody whose role whoever asks may change.
async fn changeable(state: &AppState, own: &Own) -> Result<Member, Error> {
    let number = own.number("member")?;
    let mut tx = state.db.begin_read().await?;
    let member = member::named(state, &mut tx, &own.own, number).await?;
    if member::may_change(&own.own, &member) { Ok(member) } else { Err(Error::NotFound) }
}

pub(super) async fn ask_role(State(state): App, asked: Asked, Managing(own): Managing) -> Result<Response, Error> {
    let member = changeable(&state, &own).await?;
    let form = FormState::default().keep(Field::Role, member.role.code());
    let page = role_page(&own.own, member, form, own.person.visit.form_key(&state.clock));
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// The same role twice is the same.
pub(super) async fn change_role(
    State(state): App,
    asked: Asked,
    Managing(own): Managing,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&fields)?;
    let member = changeable(&state, &own).await?;
    let form = FormState::default().keep(Field::Role, value(&fields, "role"));
    let (number, key) = (member.number, value(&fields, "key").to_owned());
    let mut page = role_page(&own.own, member, form, key);
    if fields.contains_key("language") {
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    if let Some(role) = role(own.own.role, &mut page.form) {
        match member::change_role(&state, (own.person.id, own.own.reference), number, role).await? {
            Change::Done => return Ok(see(after(&own.own, asked))),
            Change::LastOwner => page.form.refuse(Field::Role, "firm-last-owner", Vec::new()),
        }
    }
    Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page))
}

fn after(own: &Membership, asked: Asked) -> String {
    Path::Application(application::Place::Firm(own.reference)).href(asked.locale)
}

/// Whoever leaves may be anybody; whoever is taken off, only somebody whose role may be taken.
async fn removal(state: &AppState, own: &Own, key: String) -> Result<RemovePage, Error> {
    let number = own.number("member")?;
    let mut tx = state.db.begin_read().await?;
    let member = member::named(state, &mut tx, &own.own, number).await?;
    if member.whose == Whose::Other && !member::may_change(&own.own, &member) {
        return Err(Error::NotFound);
    }
    let last = member.role == Role::Owner && member::is_last_owner(&mut tx, &own.own, &member).await?;
    let stays = if last { Stays::LastOwner } else { Stays::No };
    let (firm, firm_name) = (own.own.reference, own.own.known_as());
    Ok(RemovePage { firm, firm_name, member, key, stays })
}

/// Whoever left already, by a second click or the way back of their browser, is led to where they are now. Nobody else
/// learns that there is such a firm.
async fn left(state: &AppState, asked: Asked, former: &Former, refusal: Error) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    match refusal {
        Error::NotFound if record::has_left(&mut tx, former.person, former.firm).await? => {
            Ok(see(Path::Firm(Place::Left).href(asked.locale)))
        }
        refusal => Err(refusal),
    }
}

pub(super) async fn ask_removal(
    State(state): App,
    asked: Asked,
    former: Former,
    own: Result<Own, Error>,
) -> Result<Response, Error> {
    let own = match own {
        Ok(own) => own,
        Err(refusal) => return left(&state, asked, &former, refusal).await,
    };
    let page = removal(&state, &own, own.person.visit.form_key(&state.clock)).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Done twice it is the same.
pub(super) async fn remove(
    State(state): App,
    asked: Asked,
    former: Former,
    own: Result<Own, Error>,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    let own = match own {
        Ok(own) => own,
        Err(refusal) => return left(&state, asked, &former, refusal).await,
    };
    FormKey::of(&fields)?;
    let number = own.number("member")?;
    match member::remove(&state, (own.person.id, own.own.reference), number).await? {
        Change::Done if number == own.own.member => Ok(see(Path::Firm(Place::Left).href(asked.locale))),
        Change::Done => Ok(see(after(&own.own, asked))),
        Change::LastOwner => {
            let page = removal(&state, &own, value(&fields, "key").to_owned()).await?;
            Ok(render::private(&state, asked, StatusCode::CONFLICT, &page))
        }
    }
}
