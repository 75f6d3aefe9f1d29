//! The letter that says that something was kept, with what opens it elsewhere.

use app::{
    handoff::{Card, Standing, State, calendar_file::calendar_file, letter},
    publication::Fate,
    reference::Reference,
    words::t,
};

use super::{
    request::{organization_name, subject},
    secret,
};
use crate::{
    db::{StoreError, Tx},
    outbox::{self, Letter, Posting},
    person::Holder,
    state::AppState,
};

/// The receipt, where there is an address to send it to.
pub(super) async fn receipt(
    state: &AppState,
    tx: &mut Tx,
    (reference, organization, promised, fate): (Reference, &str, i64, Option<Fate>),
    card: &Card,
    holder: Holder,
) -> Result<(), StoreError> {
    let Some(mail) = card.reach.mail() else { return Ok(()) };
    let standing = Standing {
        reference,
        state: State::Waiting,
        card: card.clone(),
        organization: organization_name(state, card.locale, organization),
        since: state.clock.millis(),
        promised,
        in_hand: false,
        further: card.complaint.then(|| state.desks.complaints(organization).further.clone()),
    };
    let secret = secret::secret(&state.keys, reference);
    let mut words = letter::receipt(card.locale, &state.site.origin, &standing, secret);
    if fate == Some(Fate::Backordered) {
        words.text = [words.text.as_str(), t(card.locale, "publication-backordered-letter")].join("\n\n");
    }
    let calendar = calendar_file(card.locale, &state.site.origin, &standing, state.clock.millis());
    let letter = Letter { to: mail.to_owned(), subject: words.subject, text: words.text, stop: None, calendar };
    let (key, record) = (format!("request.receipt {reference}"), subject(reference));
    let posting = Posting { key: &key, holder: Some(holder.uuid()), record: &record, letter: &letter };
    outbox::post(state, tx, posting).await
}
