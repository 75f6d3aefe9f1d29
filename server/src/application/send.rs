//! Sending a draft.

use app::{
    application::{Kind, Named, Place},
    firm::{Act, Right},
    form::FormState,
    path::Path,
};

use super::{
    Done,
    history::{self, Happened},
    keep::{Form, locked, note, put, tell_firm, told_by},
    open::Opened,
    store,
};
use crate::{
    error::Error,
    form::{Words, value},
    person::Holder,
    state::AppState,
};

/// The letters of a reason.
const LONGEST_REASON: usize = 900;

/// What came of sending.
#[derive(Debug)]
pub(super) enum Sending {
    Sent(Done),
    Missing,
    /// Something needs a reason: the reasons that came, and what is wrong with them.
    Unexplained(FormState<Named>),
}

/// Sends a draft, once: whoever tries again, in another tab too, is led to what was sent. Only what is asked is sent.
pub(super) async fn send(state: &AppState, form: Form<'_>, reference: &str, fields: &Words) -> Result<Sending, Error> {
    let mut tx = state.db.begin_write().await?;
    let holder = Holder::Person(form.person);
    let mut draft = locked(state, &mut tx, holder, reference).await?.may(Right::Send)?;
    let answer = Path::Application(Place::One(draft.reference)).href(form.locale);
    if draft.sent_at.is_some() {
        return Ok(Sending::Sent(Done::At(answer)));
    }
    if !draft.program.to_do(&draft.answers).is_empty() {
        return Ok(Sending::Missing);
    }
    let reasons = reasons(&draft, fields);
    if !reasons.is_valid() {
        return Ok(Sending::Unexplained(reasons));
    }
    let sent = draft.program.to_send(&draft.answers);
    let explained = draft.program.to_explain(&draft.answers).into_iter().filter_map(|finding| finding.check);
    draft.answers = explained.fold(sent, |mut sent, check| {
        sent.put_reason(check, reasons.value(Named(check)).trim().to_owned());
        sent
    });
    put(state, &mut tx, &draft).await?;
    let now = state.clock.millis();
    store::send(tx.conn(), draft.id, form.locale.code(), now).await?;
    store::acted(tx.conn(), draft.id, holder).await?;
    let told = told_by(state, &mut tx, form.person, &draft).await?;
    let happened = Happened { kind: Kind::Sent, at: now, made_by: Some(form.person.uuid()), told };
    history::add(state, &mut tx, (draft.id, draft.program), happened).await?;
    note(state, &mut tx, holder, "application.send", draft.reference).await?;
    tell_firm(state, &mut tx, draft.of_firm.map(|firm| (firm, form.person)), Act::Sent, draft.reference).await?;
    tx.commit().await?;
    Ok(Sending::Sent(Done::At(answer)))
}

/// Why what the checks noticed is right all the same.
fn reasons(draft: &Opened, fields: &Words) -> FormState<Named> {
    let mut reasons = FormState::default();
    for check in draft.program.to_explain(&draft.answers).into_iter().filter_map(|finding| finding.check) {
        let text = value(fields, check);
        reasons = reasons.keep(Named(check), text);
        if text.trim().is_empty() {
            reasons.refuse(Named(check), "claim-why-missing", Vec::new());
        } else if text.chars().count() > LONGEST_REASON {
            reasons.refuse(Named(check), "claim-why-long", vec![("most", LONGEST_REASON.to_string())]);
        }
    }
    reasons
}
