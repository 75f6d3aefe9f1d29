//! What was paid, as entries of the history of an application that was sent; and the letters about what changed since.

use app::application::{
    Kind, Money, Told,
    letter::News,
    payment::{Repriced, State, entry_words},
};
use uuid::Uuid;

use super::{
    order::enough,
    settle::tell,
    store::{self, Row},
};
use crate::{
    application::{
        history::{self, Happened},
        letter,
        open::Opened,
    },
    db::Tx,
    error::Error,
    state::AppState,
};

/// What an entry says of a payment; nothing of one that is under way.
fn entry(row: &Row) -> Option<(Kind, Told)> {
    let payment = row.read().filter(|_| !row.receipt.is_empty())?;
    let kind = match payment.state {
        State::Paid => Kind::FeePaid,
        State::Owed => Kind::FeeOwed,
        State::Returned => Kind::FeeReturned,
        _ => return None,
    };
    let both = Some(entry_words(&payment));
    let money = Some(Money { amount: payment.paid, currency: payment.currency });
    Some((kind, Told { name: payment.receipt, both, money, ..Told::default() }))
}

/// Adds what came of one payment, where its application was sent.
pub(super) async fn note(
    state: &AppState,
    tx: &mut Tx,
    payment: Uuid,
    (made_by, who): (Option<Uuid>, String),
) -> Result<(), Error> {
    let Some(row) = store::find(tx.conn(), payment).await? else { return Ok(()) };
    let Some(application) = row.application else { return Ok(()) };
    if store::sent_at(tx.conn(), application).await?.flatten().is_none() {
        return Ok(());
    }
    // what was returned was returned now; what was paid was paid when the payer says so
    let at = if row.state == State::Returned.code() { row.changed_at } else { row.at };
    add(state, tx, (application, &row), (at, made_by, who)).await
}

async fn add(
    state: &AppState,
    tx: &mut Tx,
    (application, row): (Uuid, &Row),
    (at, made_by, who): (i64, Option<Uuid>, String),
) -> Result<(), Error> {
    let Some((kind, told)) = entry(row) else { return Ok(()) };
    let unknown = || Error::Internal(format!("there is no program {}", row.program));
    let program = state.programs.iter().find(|program| program.id == row.program).ok_or_else(unknown)?;
    let happened = Happened { kind, at, made_by, told: Told { who, ..told } };
    history::add(state, tx, (application, program), happened).await.map(drop)
}

/// Adds everything that was paid for an application that is sent now, the first first, and tells of what is owed back
/// since it was not needed.
pub(in crate::application) async fn note_all(
    state: &AppState,
    tx: &mut Tx,
    sent: &Opened,
    owed: &[Uuid],
) -> Result<(), Error> {
    let rows = store::of_application(tx.conn(), sent.id).await?;
    for row in rows.iter().rev() {
        add(state, tx, (sent.id, row), (row.at, None, String::new())).await?;
    }
    for payment in owed {
        tell(state, tx, *payment).await?;
    }
    Ok(())
}

/// Tells of a price that an answer changed after somebody paid: once for each price.
pub(in crate::application) async fn reprice(
    state: &AppState,
    tx: &mut Tx,
    draft: &Opened,
    before: Option<i64>,
) -> Result<(), Error> {
    let costs = draft.program.costs(&draft.answers);
    let Some(before) = before.filter(|before| Some(*before) != costs) else { return Ok(()) };
    let rows = store::of_application(tx.conn(), draft.id).await?;
    let is_enough = costs.is_some_and(|costs| enough(&rows, costs).is_some());
    let Some((row, payment)) = enough(&rows, before).and_then(|row| Some((row, row.read()?))) else { return Ok(()) };
    if is_enough {
        return Ok(());
    }
    let mark = format!("{} {}", row.id.simple(), costs.unwrap_or_default());
    let news = News::Repriced(Repriced { payment, costs });
    letter::write_of(
        state,
        tx,
        &letter::Told { application: draft.id, reference: draft.reference, event: 0, news },
        &mark,
    )
    .await
}
