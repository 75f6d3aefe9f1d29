//! Keeping an answer: all of it in one transaction, and before the person is told that it is kept.

use app::{
    feedback::{Answer, Given, Place, Reason},
    locale::Locale,
    measure::{Channel, What},
    path::{LocalPath, Path},
    reference::Reference,
};

use super::store::{self, Written};
use crate::{
    db::StoreError,
    form::{Claim, FormKey, Sent, claim},
    measure::{self, Cell},
    state::AppState,
};

/// The name of the form among all forms.
const FORM: &str = "feedback";
/// An answer, and where it came from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Answered<'a> {
    pub(super) locale: Locale,
    pub(super) key: &'a FormKey,
    pub(super) given: &'a Given,
    pub(super) about: Option<&'a LocalPath>,
}

/// Where the person goes now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    At(String),
    /// Something else was sent under this key: where that is.
    Before(String),
}

pub(super) async fn keep(state: &AppState, answered: Answered<'_>) -> Result<Kept, StoreError> {
    for reference in state.clock.references() {
        if let Some(kept) = attempt(state, reference, answered).await? {
            return Ok(kept);
        }
    }
    Err(StoreError::Protocol("no reference is free".to_owned()))
}

/// `None` where the reference was taken already.
async fn attempt(state: &AppState, reference: Reference, answered: Answered<'_>) -> Result<Option<Kept>, StoreError> {
    let Answered { locale, key, given, about } = answered;
    let answer = address(locale, given, about, reference);
    let page = about.map_or("", LocalPath::page);
    let reason = given.reason.map_or("", Reason::code);
    let yes = if given.answer == Answer::Yes { "yes" } else { "no" };
    let text = given.text.as_deref().unwrap_or_default();
    let now = state.clock.millis();
    let sent = Sent { form: FORM, key, body: &[yes, page, reason, text], answer: &answer };
    let mut tx = state.db.begin_write().await?;
    match claim(&mut tx, now, &sent).await? {
        Claim::Same(answer) => return Ok(Some(Kept::At(answer))),
        Claim::Other(answer) => return Ok(Some(Kept::Before(answer))),
        Claim::New => {}
    }
    if given.text.is_some() {
        let id = state.clock.id();
        let written = Written { id, reference, page, locale: locale.code(), reason, text, at: now };
        if !store::insert(tx.conn(), written).await? {
            return Ok(None);
        }
    }
    let service = about.and_then(|about| state.catalogue().service_at(about));
    let service = service.map_or_else(String::new, |service| service.id.as_str().to_owned());
    let what = given.reason.map_or(What::Helped, What::Unhelped);
    measure::add(&mut tx, &measure::day(&state.clock), &[(Cell { what, service, channel: Channel::None, locale }, 1)])
        .await?;
    tx.commit().await?;
    Ok(Some(Kept::At(answer)))
}

/// Who wrote something goes to the page of its reference.
fn address(locale: Locale, given: &Given, about: Option<&LocalPath>, reference: Reference) -> String {
    if given.text.is_some() {
        return Path::Feedback(Place::Followed(reference)).href(locale);
    }
    Path::Feedback(Place::Thanks).href(locale) + &about.map(LocalPath::asked).unwrap_or_default()
}
