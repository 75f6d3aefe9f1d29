//! Sending a draft.

use app::{
    application::{KeptFile, Kind, Named, Place, payment::Place as Payment},
    firm::{Act, Right},
    form::FormState,
    locale::Locale,
    path::Path,
};
use uuid::Uuid;

use super::{
    Done,
    history::{self, Happened},
    keep::{Form, locked, note, put, tell_firm, told_by},
    open::Opened,
    outstanding, payment, scrutiny, store,
};
use crate::{
    db::Tx,
    error::Error,
    file,
    form::{Words, value},
    person::{Holder, PersonId},
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
    for check in draft.program.to_explain(&draft.answers).into_iter().filter_map(|finding| finding.check) {
        draft.answers.put_reason(check, reasons.value(Named(check)).trim().to_owned());
    }
    if let Some(costs) = payment::due(state, &mut tx, &draft).await? {
        put(state, &mut tx, &draft).await?;
        payment::order(state, &mut tx, &draft, (form.person, form.locale, costs)).await?;
        tx.commit().await?;
        return Ok(Sending::Sent(Done::At(Payment::Page(draft.reference).href(form.locale))));
    }
    let left_out = finish(state, &mut tx, draft, (form.person, form.locale)).await?;
    tx.commit().await?;
    file::let_go(state, &left_out).await;
    Ok(Sending::Sent(Done::At(answer)))
}

/// Sends a draft that was paid for, where whoever went to pay may still send it, and nothing changed that would have
/// to be looked at again. Nothing where it is not sent; else the contents of files that go.
pub(super) async fn send_paid(
    state: &AppState,
    tx: &mut Tx,
    (person, locale): (PersonId, Locale),
    (reference, costs): (&str, i64),
) -> Result<Option<Vec<Uuid>>, Error> {
    // whoever may not send any more has paid all the same: a colleague sends it
    let draft =
        match locked(state, tx, Holder::Person(person), reference).await.and_then(|draft| draft.may(Right::Send)) {
            Ok(draft) => draft,
            Err(Error::NotFound) => return Ok(None),
            Err(error) => return Err(error),
        };
    let explained = |check: &str| !draft.answers.reason(check).is_empty();
    let mut checks = draft.program.to_explain(&draft.answers).into_iter().filter_map(|finding| finding.check);
    let is_ready = draft.sent_at.is_none()
        && draft.program.to_do(&draft.answers).is_empty()
        && checks.all(explained)
        && draft.program.costs(&draft.answers) == Some(costs);
    if is_ready { finish(state, tx, draft, (person, locale)).await.map(Some) } else { Ok(None) }
}

/// What is sent is only what is asked. Names the contents of files that go with the rest.
async fn finish(
    state: &AppState,
    tx: &mut Tx,
    mut draft: Opened,
    (person, locale): (PersonId, Locale),
) -> Result<Vec<Uuid>, Error> {
    draft.answers = draft.program.to_send(&draft.answers);
    put(state, tx, &draft).await?;
    let owed = payment::used(state, tx, &draft, locale).await?;
    let now = state.clock.millis();
    store::send(tx.conn(), draft.id, locale.code(), now).await?;
    store::acted(tx.conn(), draft.id, Holder::Person(person)).await?;
    let told = told_by(state, tx, person, &draft).await?;
    let happened = Happened { kind: Kind::Sent, at: now, made_by: Some(person.uuid()), told };
    let event = history::add(state, tx, (draft.id, draft.program), happened).await?;
    payment::note_all(state, tx, &draft, &owed).await?;
    for told in outstanding::outstanding(state, &draft, locale) {
        let happened = Happened { kind: Kind::Asked, at: now, made_by: None, told };
        history::add(state, tx, (draft.id, draft.program), happened).await?;
    }
    let asked = |question: &str| !KeptFile::of(draft.answers.get(question)).is_empty();
    let place = file::Place { application: draft.id, event };
    let left_out = file::send_with(state, tx, (person, place), asked).await?;
    scrutiny::draw(state, tx, (draft.id, draft.program), &draft.answers).await?;
    note(state, tx, Holder::Person(person), "application.send", draft.reference).await?;
    tell_firm(state, tx, draft.of_firm.map(|firm| (firm, person)), Act::Sent, draft.reference).await?;
    Ok(left_out)
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
