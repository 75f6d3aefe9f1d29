//! Long work on what is read, away from the threads that answer.

use tokio::{
    runtime::Handle,
    task::{JoinError, spawn_blocking},
};

/// Carries out what reads many rows and works on each: on a thread of its own, so that no request waits for it.
pub async fn aside<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> Result<T, JoinError> {
    let runtime = Handle::current();
    spawn_blocking(move || runtime.block_on(work)).await
}
