//! An application goes as a whole: its answers, its history, the names of its files in one transaction; then their
//! contents, which nothing names any more. What the machine could not remove before it stopped, the sweep of files does.

use app::retention::What;
use uuid::Uuid;

use super::{Holdings, store};
use crate::{
    audit::{self, Deed},
    db::StoreError,
    error::Error,
};

/// Applications that are looked for at once.
const STRETCH: i64 = 100;

pub(super) async fn count(on: Holdings<'_>) -> Result<i64, StoreError> {
    let before = on.terms.before(What::Application, on.clock.millis());
    store::count_applications(on.db.begin_read().await?.conn(), before).await
}

/// Removes those whose term ended, and says how many.
pub(super) async fn dispose(on: Holdings<'_>) -> Result<i64, Error> {
    let before = on.terms.before(What::Application, on.clock.millis());
    let (mut whole, mut after) = (0, Uuid::nil());
    loop {
        let old = store::old_applications(on.db.begin_read().await?.conn(), before, after, STRETCH).await?;
        let Some((last, _)) = old.last() else { return Ok(whole) };
        after = *last;
        for (id, reference) in old {
            whole += i64::from(dispose_of(on, id, &reference, before).await?);
        }
    }
}

/// Says whether it was still there to go.
async fn dispose_of(on: Holdings<'_>, id: Uuid, reference: &str, before: i64) -> Result<bool, Error> {
    let mut tx = on.db.begin_write().await?;
    store::take_turn(tx.conn()).await?;
    if !store::lock_application(tx.conn(), id, before).await? {
        return Ok(false);
    }
    let files = store::files(tx.conn(), id).await?;
    let (what, now) = (What::Application.code(), on.clock.millis());
    store::remove_application(tx.conn(), (id, reference), what, now).await?;
    let subject = format!("application {reference}");
    let deed = Deed { actor: "job retention", act: "retention.dispose", organization: "", subject: &subject };
    audit::record(&mut tx, on.clock, deed).await?;
    tx.commit().await?;
    for file in files {
        on.files.remove(file).await.map_err(|error| Error::Internal(error.to_string()))?;
    }
    Ok(true)
}
