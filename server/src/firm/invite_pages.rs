//! The pages on which somebody is invited, and on which an invitation is sent again or withdrawn.

use std::sync::Arc;

use app::{
    application,
    firm::{
        Role,
        form::{Field, Invited},
        invitation_page::InvitationPage,
        invite_page::InvitePage,
    },
    form::{Field as _, FormState},
    format::number,
    invitation::{ACT, AGAIN, Again, WITHDRAW},
    path::Path,
};
use axum::{Form, extract::State, http::StatusCode, response::Response};

use super::{
    Membership,
    invite::{self, Inviting},
    own::{Managing, Own},
};
use crate::{
    error::Error,
    form::{FormKey, Words, see, value},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

fn page(own: &Membership, form: FormState<Field>, key: String) -> InvitePage {
    InvitePage { firm: own.reference, firm_name: own.known_as(), by: own.role, form, key, already: None }
}

fn home(own: &Membership, asked: Asked) -> String {
    Path::Application(application::Place::Firm(own.reference)).href(asked.locale)
}

/// The least that somebody can be stands chosen, and the language of the page.
pub(super) async fn ask_whom(
    State(state): App,
    asked: Asked,
    Managing(Own { person, own, .. }): Managing,
) -> Result<Response, Error> {
    let form = FormState::default().keep(Field::Role, Role::Reader.code()).keep(Field::Tongue, asked.locale.code());
    let page = page(&own, form, person.visit.form_key(&state.clock));
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn invite(
    State(state): App,
    asked: Asked,
    Managing(Own { person, own, .. }): Managing,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&fields)?;
    let typed = [Field::Mail, Field::Role, Field::Tongue];
    let form =
        typed.into_iter().fold(FormState::default(), |form, field| form.keep(field, value(&fields, field.name())));
    let page = page(&own, form, value(&fields, "key").to_owned());
    let show = |status: StatusCode, page: &InvitePage| Ok(render::private(&state, asked, status, page));
    if fields.contains_key("language") {
        return show(StatusCode::OK, &page);
    }
    let invited = match Invited::parse(own.role, page.form.clone()) {
        Ok(invited) => invited,
        Err(form) => return show(StatusCode::UNPROCESSABLE_ENTITY, &InvitePage { form, ..page }),
    };
    let refused = |words, values| {
        let mut form = page.form.clone();
        form.refuse(Field::Mail, words, values);
        show(StatusCode::UNPROCESSABLE_ENTITY, &InvitePage { form, ..page.clone() })
    };
    match invite::invite(&state, (&key, person.id, own.reference), &invited, &home(&own, asked)).await? {
        Inviting::At(address) => Ok(see(address)),
        Inviting::Before(address) => {
            let key = person.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &InvitePage { key, already: Some(address), ..page })
        }
        Inviting::Already => refused("firm-invited-already", Vec::new()),
        Inviting::TooMany => {
            let most = u64::try_from(state.inviting.waiting).unwrap_or(u64::MAX);
            refused("firm-too-many", vec![("count", number(asked.locale, most))])
        }
    }
}

pub(super) async fn show_one(State(state): App, asked: Asked, Managing(own): Managing) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let (invitation, of) = invite::open_one(&state, &mut tx, &own.own, own.number("invitation")?).await?;
    let again = if of.letters < state.inviting.letters { Again::Can } else { Again::Often };
    let page = InvitationPage {
        firm: own.own.reference,
        firm_name: own.own.known_as(),
        invitation,
        again,
        key: own.person.visit.form_key(&state.clock),
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Withdrawing twice finds nothing the second time; a letter that is sent twice by an impatient finger is one more
/// letter, and counts.
pub(super) async fn change_one(
    State(state): App,
    asked: Asked,
    Managing(own): Managing,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    FormKey::of(&fields)?;
    let (number, of) = (own.number("invitation")?, (own.person.id, own.own.reference));
    match value(&fields, ACT) {
        AGAIN => invite::again(&state, of, number).await?,
        WITHDRAW => invite::withdraw(&state, of, number).await?,
        _ => {
            // what never was is never more than that, whatever is asked of it
            let mut tx = state.db.begin_read().await?;
            invite::open_one(&state, &mut tx, &own.own, number).await?;
            return Err(Error::BadRequest);
        }
    }
    Ok(see(home(&own.own, asked)))
}
