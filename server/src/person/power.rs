//! What staff may do. A power holds for one organization, and that organization stands in the address.
//!
//! Whoever has no power there is told that there is no such page: not even that the organization has a desk.

use std::sync::Arc;

use app::catalogue::Organization;
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::request::Parts,
};

use super::{
    Person, PersonId, Visit,
    store::{power::has_power, session::find_session},
};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    state::AppState,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Answers people.
    Desk,
    /// Leads those who do: has all that they have.
    Lead,
    /// Handles applications.
    Officer,
    /// Keeps the content.
    Editor,
    /// Warns on every page: beside the power of an editor.
    OnCall,
    /// Grants powers; for no organization.
    Administrator,
}

impl Role {
    pub const ALL: [Self; 6] = [Self::Desk, Self::Lead, Self::Officer, Self::Editor, Self::OnCall, Self::Administrator];

    /// The value of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Lead => "lead",
            Self::Officer => "officer",
            Self::Editor => "editor",
            Self::OnCall => "on-call",
            Self::Administrator => "administrator",
        }
    }

    /// A power that holds all of this one.
    pub(super) const fn above(self) -> Self {
        match self {
            Self::Desk => Self::Lead,
            other => other,
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// Somebody who acts for an organization.
#[derive(Clone, Debug)]
pub struct Staff {
    pub person: PersonId,
    pub role: Role,
    /// The code of the organization, as in the address.
    pub organization: String,
    pub visit: Visit,
}

impl Staff {
    /// The organization as the public reads it. One that has a power here may have no service yet.
    pub fn known(&self, state: &AppState) -> Option<Arc<Organization>> {
        state.catalogue().known_organization(&self.organization)
    }

    /// Whether they lead the desk at which they answer people.
    pub async fn leads(&self, tx: &mut Tx) -> Result<bool, StoreError> {
        has_power(tx.conn(), self.person, &self.organization, Role::Lead).await
    }

    /// Whether they may warn on every page.
    pub async fn is_on_call(&self, tx: &mut Tx) -> Result<bool, StoreError> {
        has_power(tx.conn(), self.person, &self.organization, Role::OnCall).await
    }

    /// Whether they are still signed in, and still have the power: for whoever listens for long. This is no visit.
    pub async fn is_still(&self, state: &AppState) -> Result<bool, StoreError> {
        let Some(session) = self.visit.hash() else { return Ok(false) };
        let (now, idle) = (state.clock.millis(), state.config.sessions.idle);
        let noted = state.visits.waits(&session);
        let mut tx = state.db.begin_read().await?;
        let found = find_session(tx.conn(), &session).await?;
        let signed_in = found.is_some_and(|found| now < found.ends_at && now - found.seen_at.max(noted) < idle);
        Ok(signed_in && has_power(tx.conn(), self.person, &self.organization, self.role).await?)
    }

    async fn find(parts: &mut Parts, state: &Arc<AppState>, role: Role) -> Result<Self, Error> {
        let Person { id, visit } = Person::from_request_parts(parts, state).await?;
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Error::NotFound)?;
        let organization = params.iter().find(|(name, _)| *name == "org").map_or("", |(_, value)| value).to_owned();
        // what is no code is looked up nowhere
        if !organization.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            return Err(Error::NotFound);
        }
        let mut tx = state.db.begin_read().await?;
        let granted = has_power(tx.conn(), id, &organization, role).await?;
        if !granted {
            return Err(Error::NotFound);
        }
        Ok(Self { person: id, role, organization, visit })
    }
}

macro_rules! power {
    ($(#[$doc:meta] $name:ident;)+) => {
        $(
            #[$doc]
            #[derive(Clone, Debug)]
            pub struct $name(pub Staff);

            impl FromRequestParts<Arc<AppState>> for $name {
                type Rejection = Error;

                async fn from_request_parts(parts: &mut Parts, state: &Arc<AppState>) -> Result<Self, Error> {
                    Staff::find(parts, state, Role::$name).await.map(Self)
                }
            }
        )+
    };
}

power! {
    /// Answers people for the organization in the address (`{org}`).
    Desk;
    /// Leads the desk of the organization in the address (`{org}`).
    Lead;
    /// Handles applications for the organization in the address (`{org}`).
    Officer;
    /// Keeps the content of the organization in the address (`{org}`).
    Editor;
    /// Grants powers. Its addresses name no organization.
    Administrator;
}
