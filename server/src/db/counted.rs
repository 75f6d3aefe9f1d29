//! How many statements something sends.

use std::cell::Cell;

tokio::task_local! {
    static SENT: Cell<u32>;
}

/// Carries something out, and counts the statements that it sends. Begin and commit do not count.
pub async fn counted<F: Future>(work: F) -> (F::Output, u32) {
    SENT.scope(Cell::new(0), async {
        let output = work.await;
        (output, SENT.with(Cell::get))
    })
    .await
}

/// One more is sent. For [`on!`](crate::on).
pub fn count() {
    // nobody counts most of the time
    let _ = SENT.try_with(|sent| sent.set(sent.get() + 1));
}
