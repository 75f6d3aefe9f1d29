//! The beginning of a session with a name.

use app::{locale::Locale, person::Browser};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use super::{Holder, PersonId, Visit, back_channel::mark, kept::Origin, store};
use crate::{error::Error, oidc::Vouched, state::AppState};

/// Somebody as a provider vouches for them.
#[derive(Clone, Debug)]
pub struct Identity {
    pub issuer: String,
    pub subject: String,
    pub name: Option<String>,
    /// Only an address that the provider has verified.
    pub mail: Option<String>,
    pub locale: Locale,
}

/// How somebody comes back from a provider.
#[derive(Clone, Copy, Debug, Default)]
pub struct Arrival {
    pub browser: Browser,
    /// When they left for it. Unix milliseconds.
    pub begun_at: i64,
}

/// Finds or makes the person, and gives them this session under a new id. What a guest kept before is not touched:
/// `guest` says whose it is, so that the person can be asked.
pub async fn sign_in(
    state: &AppState,
    visit: &mut Visit,
    vouched: &Vouched,
    arrival: Arrival,
) -> Result<SignedIn, Error> {
    let identity = &vouched.identity;
    let guest = visit.holder().filter(|holder| matches!(holder, Holder::Guest(_)));
    let now = state.clock.millis();
    let mut tx = state.db.begin_write().await?;
    let known = store::find_identity(tx.conn(), &identity.issuer, &identity.subject).await?;
    let id = match known {
        Some(id) => id,
        None => store::insert_person(&mut tx, state.clock.id(), identity, now).await?,
    };
    let seal = |column: &str, text: &Option<String>| {
        let place = place(column, id);
        text.as_ref().map(|text| state.keys.seal(&state.clock, &place, text)).transpose()
    };
    let sealed = |error: crate::keys::Unopened| Error::Internal(error.to_string());
    let name = seal("name", &identity.name).map_err(sealed)?;
    let mail = seal("mail", &identity.mail).map_err(sealed)?;
    store::update_person(tx.conn(), id, name, mail, (identity.locale, now)).await?;
    store::identity::note_use(tx.conn(), &identity.issuer, &identity.subject, now).await?;
    tx.commit().await?;
    let person = visit.become_person(state, id, origin(state, id, vouched, arrival)?).await?;
    Ok(SignedIn { person, guest })
}

fn origin(state: &AppState, id: uuid::Uuid, vouched: &Vouched, arrival: Arrival) -> Result<Origin, Error> {
    let Vouched { identity, session, token, .. } = vouched;
    let seal = |token: &String| state.keys.seal(&state.clock, &token_place(id), token);
    let token = token.as_ref().map(seal).transpose().map_err(|error| Error::Internal(error.to_string()))?;
    Ok(Origin {
        session: session.as_ref().map(|session| mark(&identity.issuer, session)),
        subject: Some(mark(&identity.issuer, &identity.subject)),
        browser: arrival.browser.code(),
        token: token.map(|token| URL_SAFE_NO_PAD.encode(token)),
        begun_at: arrival.begun_at,
    })
}

/// What the provider's token is sealed for.
pub(super) fn token_place(id: uuid::Uuid) -> String {
    format!("session.token {}", id.simple())
}

/// What signing in led to.
#[derive(Clone, Copy, Debug)]
pub struct SignedIn {
    pub person: PersonId,
    /// Who this browser was known as before.
    pub guest: Option<Holder>,
}

/// What a holder's column is sealed for.
pub(super) fn place(column: &str, id: uuid::Uuid) -> String {
    format!("holder.{column} {}", id.simple())
}
