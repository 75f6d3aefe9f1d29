//! The lists: everything that somebody applied for, and the page of a firm.

use std::sync::Arc;

use app::{
    application::{
        Place,
        home_page::{FirmLink, HomePage, Reader},
    },
    firm::{Role, page::FirmPage, page::Whose, remove_page::RemovePage},
    path::Path,
    reference::Reference,
};
use axum::{
    extract::{self, State},
    http::StatusCode,
    response::Response,
};

use super::open;
use crate::{
    audit::{self, Deed},
    db::Tx,
    error::Error,
    firm::{self, Membership},
    form::see,
    person::{Person, PersonId, Visit},
    render::{self, Asked},
    state::AppState,
    tracked,
};

type App = State<Arc<AppState>>;

/// Everything of a person; what a guest began and tracks; for nobody, what the page is for.
pub(super) async fn show_all(State(state): App, asked: Asked, visit: Visit) -> Result<Response, Error> {
    let Some(holder) = visit.holder() else {
        let page = HomePage { reader: Reader::Guest { applications: Vec::new() }, tracked: Vec::new() };
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    };
    let mut tx = state.db.begin_read().await?;
    let applications = open::of_holder(&state, &mut tx, holder).await?;
    let reader = match holder.as_person() {
        None => Reader::Guest { applications },
        Some(person) => {
            let firms = firm::memberships(&mut tx, person).await?.into_iter().map(link).collect();
            Reader::Person { applications, firms }
        }
    };
    let tracked = tracked::list(&state, &mut tx, holder, asked.locale).await?;
    Ok(render::private(&state, asked, StatusCode::OK, &HomePage { reader, tracked }))
}

fn link(own: Membership) -> FirmLink {
    FirmLink { reference: own.reference, name: own.name, role: own.role }
}

/// A firm as one of its members sees it. Nobody else learns that there is one.
async fn membership(tx: &mut Tx, person: PersonId, firm: &str) -> Result<Membership, Error> {
    let firm = Reference::parse(firm).ok_or(Error::NotFound)?;
    firm::membership(tx, person, firm).await?.ok_or(Error::NotFound)
}

pub(super) async fn show_firm(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path(firm): extract::Path<String>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let own = membership(&mut tx, person.id, &firm).await?;
    let page = FirmPage {
        reference: own.reference,
        name: own.name.clone(),
        number: own.number(&state)?,
        role: own.role,
        applications: open::of_firm(&state, &mut tx, &own).await?,
        members: firm::members(&state, &mut tx, &own).await?,
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Asks the owner whether a member should go.
pub(super) async fn ask_removal(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path((firm, number)): extract::Path<(String, i64)>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let own = membership(&mut tx, person.id, &firm).await?;
    if own.role != Role::Owner {
        return Err(Error::NotFound);
    }
    let members = firm::members(&state, &mut tx, &own).await?;
    let named = members.into_iter().find(|member| member.number == number && member.whose == Whose::Other);
    let page = RemovePage {
        firm: own.reference,
        firm_name: own.name,
        member: named.ok_or(Error::NotFound)?,
        key: person.visit.form_key(&state.clock),
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Takes a member off the firm. Done twice it is the same.
pub(super) async fn remove(
    State(state): App,
    asked: Asked,
    person: Person,
    extract::Path((firm, number)): extract::Path<(String, i64)>,
) -> Result<Response, Error> {
    let mut tx = state.db.begin_write().await?;
    let own = membership(&mut tx, person.id, &firm).await?;
    if own.role != Role::Owner {
        return Err(Error::NotFound);
    }
    if firm::remove(&mut tx, &own, number).await? {
        let (actor, subject) = (person.id.actor(), format!("firm {} member {number}", own.reference));
        let deed = Deed { actor: &actor, act: "firm.remove", organization: "", subject: &subject };
        audit::record(&mut tx, &state.clock, deed).await?;
        tx.commit().await?;
    }
    Ok(see(Path::Application(Place::Firm(own.reference)).href(asked.locale)))
}
