//! What is heard of an order, and what it leads to. An application is sent in the transaction that learns that it is
//! paid, so that nobody pays for what stays behind, and nobody sends twice.

use app::{
    application::{
        letter::News,
        payment::{DOLLARS, Receipt, State},
    },
    locale::Locale,
    reference::Reference,
};
use uuid::Uuid;

use super::{
    entry,
    payer::{Answer, Outcome, Paid},
    store::{self, Row},
};
use crate::{
    application::{letter, send::send_paid, store as applications},
    audit::{self, Deed},
    db::Tx,
    error::Error,
    file,
    person::PersonId,
    state::AppState,
};

/// Keeps what the payer says, once, and sends what is paid. Gives the reference of what it was about.
pub(super) async fn settle(state: &AppState, answer: Answer) -> Result<Option<Reference>, Error> {
    let mut tx = state.db.begin_write().await?;
    let found = store::find(tx.conn(), answer.order).await?.ok_or(Error::NotFound)?;
    // in the order in which whoever sends takes them, so that neither waits for the other
    if let Some(application) = found.application {
        applications::lock(tx.conn(), application).await?;
    }
    let rows = store::of_order(tx.conn(), answer.order).await?;
    let Some(first) = rows.iter().find(|row| row.id == answer.order) else { return Err(Error::NotFound) };
    let left_out = match answer.outcome {
        Outcome::Paid(paid) => take(state, &mut tx, (&rows, first), paid).await?,
        // what was paid stays paid, whatever comes after it
        Outcome::Cancelled | Outcome::Expired if first.state != State::Open.code() => Vec::new(),
        outcome => {
            let became = if outcome == Outcome::Cancelled { State::Cancelled } else { State::Expired };
            let row = Row { state: became.code().to_owned(), changed_at: state.clock.millis(), ..first.clone() };
            store::settle(tx.conn(), &row).await?;
            Vec::new()
        }
    };
    tx.commit().await?;
    file::let_go(state, &left_out).await;
    Ok(Reference::parse(&first.reference))
}

/// Money came: a receipt counts once. Names the contents of files that go with sending.
async fn take(state: &AppState, tx: &mut Tx, (rows, first): (&[Row], &Row), paid: Paid) -> Result<Vec<Uuid>, Error> {
    if rows.iter().any(|row| row.receipt == paid.receipt) {
        return Ok(Vec::new());
    }
    let is_needed = paid.currency == DOLLARS && paid.amount == first.asked && is_wanted(tx, first).await?;
    let became = if is_needed { State::Kept } else { State::Owed };
    let now = state.clock.millis();
    let row = Row {
        state: became.code().to_owned(),
        paid: paid.amount,
        currency: paid.currency,
        tax: paid.tax,
        receipt: paid.receipt,
        at: paid.at,
        changed_at: now,
        ..first.clone()
    };
    // another payment of the same order stands beside the first
    let row = match first.receipt.is_empty() {
        true => row,
        false => Row { id: state.clock.id(), made_at: now, ..row },
    };
    match first.receipt.is_empty() {
        true => store::settle(tx.conn(), &row).await?,
        false => store::insert(tx.conn(), &row).await?,
    }
    let subject = format!("payment {}", row.id.simple());
    let deed = Deed { actor: "payer", act: "payment.take", organization: &row.organization, subject: &subject };
    audit::record(tx, &state.clock, deed).await?;
    let sent = match became {
        State::Kept => send(state, tx, &row).await?,
        // what an application is sent with is entered with its sending
        _ => entry::note(state, tx, row.id, (None, String::new())).await.map(|()| None)?,
    };
    tell(state, tx, row.id).await?;
    Ok(sent.unwrap_or_default())
}

/// Whether the draft that it is for is still there, and nothing else that came is kept for the same.
async fn is_wanted(tx: &mut Tx, row: &Row) -> Result<bool, Error> {
    let Some(application) = row.application else { return Ok(false) };
    let is_draft = store::sent_at(tx.conn(), application).await?.is_some_and(|sent_at| sent_at.is_none());
    let rows = store::of_application(tx.conn(), application).await?;
    let kept = rows.iter().any(|one| one.state == State::Kept.code() && one.asked == row.asked);
    Ok(is_draft && !kept)
}

/// By whoever went to pay, where they may.
async fn send(state: &AppState, tx: &mut Tx, row: &Row) -> Result<Option<Vec<Uuid>>, Error> {
    match (row.person, Locale::parse(&row.locale)) {
        (Some(person), Some(locale)) => {
            send_paid(state, tx, (PersonId::of_row(person), locale), (&row.reference, row.asked)).await
        }
        _ => Ok(None),
    }
}

/// The letter is the receipt, too; it says what became of it.
pub(super) async fn tell(state: &AppState, tx: &mut Tx, payment: Uuid) -> Result<(), Error> {
    let Some(row) = store::find(tx.conn(), payment).await? else { return Ok(()) };
    let (Some(application), Some(payment), Some(reference)) =
        (row.application, row.read(), Reference::parse(&row.reference))
    else {
        return Ok(());
    };
    let news = News::Receipt(Receipt(payment));
    let told = letter::Told { application, reference, event: 0, news };
    letter::write_of(state, tx, &told, &row.id.simple().to_string()).await
}
