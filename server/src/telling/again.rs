//! The same words to another address: one that the person gave, and at which nothing of this request failed.

use app::{
    handoff::{State, letter},
    telling,
};

use super::store::Due;
use crate::{
    db::Tx,
    error::Error,
    handoff::Request,
    outbox::{self, Letter, Posting},
    person::{self, PersonId},
    state::AppState,
    subscription,
};

/// Says whether there was such an address.
pub(super) async fn send(state: &AppState, tx: &mut Tx, due: &Due) -> Result<bool, Error> {
    let Some(request) = Request::to_tell(state, tx, due.request).await? else { return Ok(false) };
    if request.state == State::Withdrawn {
        return Ok(false);
    }
    let Some(mail) = address(state, tx, &request).await? else { return Ok(false) };
    let Some(words) = words(state, tx, &request, due).await? else { return Ok(false) };
    let words = telling::letter::again(request.card.locale, words);
    let told = due.event.map_or_else(|| format!("receipt-{}", request.reference), |event| event.simple().to_string());
    let key = format!("request.again {told} {}", outbox::mark(state, &mail));
    let letter = Letter { to: mail, subject: words.subject, text: words.text, stop: None, calendar: None };
    let posting = Posting { key: &key, holder: request.holder, record: &request.subject(), letter: &letter };
    outbox::post(state, tx, posting).await?;
    Ok(true)
}

/// The one on the card as it is now, else the one of their account; none at which a letter about this request failed.
async fn address(state: &AppState, tx: &mut Tx, request: &Request) -> Result<Option<String>, Error> {
    let failed = outbox::failed_to(tx, &request.subject()).await?;
    let account = account(state, tx, request).await?;
    let given = request.card.reach.mail().map(str::to_owned).into_iter().chain(account);
    Ok(given.into_iter().find(|mail| !failed.contains(&outbox::mark(state, mail))))
}

/// Where somebody asked while they were signed in, and never said that they read on their page only.
async fn account(state: &AppState, tx: &mut Tx, request: &Request) -> Result<Option<String>, Error> {
    let Some(person) = request.holder.map(PersonId::of_row) else { return Ok(None) };
    if subscription::wants_page_only(tx, person).await? {
        return Ok(None);
    }
    // a guest has no address
    Ok(person::address(state, tx, person).await?.map(|address| address.mail))
}

/// What the letter said. A receipt says nothing true any more once the question was answered.
async fn words(state: &AppState, tx: &mut Tx, request: &Request, due: &Due) -> Result<Option<letter::Words>, Error> {
    let locale = request.card.locale;
    let (origin, standing) = (&state.site.origin, request.standing(state, locale));
    let Some(event) = due.event else {
        let waits = request.state == State::Waiting;
        return Ok(waits.then(|| letter::receipt(locale, origin, &standing, request.secret(state))));
    };
    let history = request.history(state, tx).await?;
    let told = history.into_iter().find(|happened| happened.id == event).map(|happened| happened.event);
    let told = told.and_then(|event| Some((event.text?, event.basis)));
    Ok(told.map(|(text, basis)| letter::reply(locale, origin, &standing, (&text, &basis))))
}
