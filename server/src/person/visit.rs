//! What a request knows of its session.

use std::sync::Arc;

use app::{locale::Locale, path::LocalPath};
use axum::{
    extract::FromRequestParts,
    http::{Method, header, request::Parts},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use tower_sessions::Session;
use uuid::Uuid;

use super::{
    holder::{Holder, PersonId},
    kept::{Kept, Kind, Origin, VISIT},
    lasts, session, store,
    token::{self, SentKey},
};
use crate::{clock::Clock, error::Error, form::FormKey, render::Asked, state::AppState};

/// A request of somebody who may be known. Asking for it reads the session, so public pages never do.
#[derive(Clone, Debug)]
pub struct Visit {
    session: Session,
    kept: Option<Kept>,
    /// The key of the form that was sent, where there is no session.
    sent: String,
}

impl Visit {
    /// Reads what a session holds.
    pub async fn of(session: Session) -> Result<Self, Error> {
        let kept = session.get(VISIT).await?;
        Ok(Self { session, kept, sent: String::new() })
    }

    /// Whoever this browser is known as.
    pub fn holder(&self) -> Option<Holder> {
        self.kept.as_ref().map(Kept::who)
    }

    pub fn person(&self) -> Option<PersonId> {
        self.holder().and_then(Holder::as_person)
    }

    /// The hidden field `key` of a new form: it makes the form count once, and proves that it is this session's.
    pub fn form_key(&self, clock: &Clock) -> String {
        token::make(&clock.id().simple().to_string(), self.secret())
    }

    /// The same field for a form that is shown once more, perhaps in a session that began meanwhile.
    pub fn same_key(&self, key: &FormKey) -> String {
        token::make(key.as_str(), self.secret())
    }

    pub(super) fn secret(&self) -> Option<&str> {
        self.kept.as_ref().map(|kept| kept.secret.as_str())
    }

    /// Whether the session began with the form of this key.
    pub(super) fn began_with(&self, key: &str) -> bool {
        !key.is_empty() && self.kept.as_ref().is_some_and(|kept| kept.kind == Kind::Guest && kept.began_with == key)
    }

    /// Whoever this browser is known as, beginning a guest's session where there is none. For a form that keeps
    /// something, once what was sent is found good: never on a GET.
    pub async fn remember(&mut self, state: &AppState, locale: Locale) -> Result<Holder, Error> {
        if let Some(holder) = self.holder() {
            return Ok(holder);
        }
        let id = state.clock.id();
        let mut tx = state.db.begin_write().await?;
        store::insert_guest(tx.conn(), id, locale, state.clock.millis()).await?;
        tx.commit().await?;
        self.begin(state, id, Kind::Guest, Origin::default()).await?;
        Ok(Holder::guest(id))
    }

    /// The guest that this browser was known as before somebody signed in.
    pub fn former_guest(&self) -> Option<Holder> {
        self.kept.as_ref()?.guest.map(Holder::guest)
    }

    /// Nobody has to be asked any more what becomes of the former guest.
    pub async fn forget_guest(&mut self) -> Result<(), Error> {
        if let Some(kept) = &mut self.kept {
            kept.guest = None;
        }
        self.keep().await
    }

    /// Makes the session a person's, under a new id. A guest that it was is remembered.
    pub(super) async fn become_person(
        &mut self,
        state: &AppState,
        id: Uuid,
        origin: Origin,
    ) -> Result<PersonId, Error> {
        self.begin(state, id, Kind::Person, origin).await?;
        self.session.cycle_id().await?;
        Ok(PersonId::new(id))
    }

    async fn begin(&mut self, state: &AppState, holder: Uuid, kind: Kind, origin: Origin) -> Result<(), Error> {
        let secret = URL_SAFE_NO_PAD.encode(state.clock.random::<32>());
        let before = self.kept.as_ref().filter(|kept| kept.kind == Kind::Guest);
        let guest = before.map(|kept| kept.holder);
        let began_with = self.sent.clone();
        self.kept = Some(Kept { holder, kind, secret, guest, began_with, origin, adding: None });
        self.keep().await
    }

    async fn keep(&self) -> Result<(), Error> {
        let Some(kept) = &self.kept else { return Ok(()) };
        Ok(self.session.insert(VISIT, kept).await?)
    }

    /// With what a person's session began.
    pub(super) fn origin(&self) -> Option<&Origin> {
        self.kept.as_ref().filter(|kept| kept.kind == Kind::Person).map(|kept| &kept.origin)
    }

    /// Another way to sign in, sealed, that waits for the person's word.
    pub(super) fn adding(&self) -> Option<&str> {
        self.kept.as_ref()?.adding.as_deref()
    }

    pub(super) async fn wait_to_add(&mut self, sealed: Option<String>) -> Result<(), Error> {
        if let Some(kept) = &mut self.kept {
            kept.adding = sealed;
        }
        self.keep().await
    }

    /// The name of the session in the table.
    pub(super) fn hash(&self) -> Option<String> {
        self.session.id().map(session::hash)
    }

    /// Ends the session.
    pub async fn end(&mut self) -> Result<(), Error> {
        self.kept = None;
        lasts::forget();
        Ok(self.session.flush().await?)
    }
}

impl FromRequestParts<Arc<AppState>> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _: &Arc<AppState>) -> Result<Self, Error> {
        let session = parts.extensions.get::<Session>().cloned();
        let mut visit =
            Self::of(session.ok_or_else(|| Error::Internal("a route without sessions".to_owned()))?).await?;
        visit.sent = parts.extensions.get::<SentKey>().map(|key| key.0.clone()).unwrap_or_default();
        Ok(visit)
    }
}

/// A person who signed in. Nobody else gets past it: they are led to sign in, and come back.
#[derive(Clone, Debug)]
pub struct Person {
    pub id: PersonId,
    pub visit: Visit,
}

impl FromRequestParts<Arc<AppState>> for Person {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &Arc<AppState>) -> Result<Self, Error> {
        let visit = Visit::from_request_parts(parts, state).await?;
        match visit.person() {
            Some(id) => Ok(Self { id, visit }),
            None => Err(sign_in_first(parts, state).await),
        }
    }
}

/// The page of a form that was sent.
pub(super) fn page_of_form(parts: &Parts, state: &AppState) -> Option<LocalPath> {
    let referer = parts.headers.get(header::REFERER).and_then(|value| value.to_str().ok());
    referer.and_then(|page| LocalPath::parse(page.strip_prefix(&state.config.http.origin)?))
}

/// Where somebody comes back to: the page that was asked for, or the page of the form that was sent.
pub(super) async fn sign_in_first(parts: &mut Parts, state: &Arc<AppState>) -> Error {
    let Ok(asked) = Asked::from_request_parts(parts, state).await else { return Error::NotFound };
    let back = if parts.method == Method::GET {
        LocalPath::parse(parts.uri.path_and_query().map_or("", |path| path.as_str()))
    } else {
        page_of_form(parts, state)
    };
    Error::SignIn { locale: asked.locale, back }
}
