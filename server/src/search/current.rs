//! The engine over the catalogue that is published now. A server that answers makes it beside the requests, so that a
//! start and a publication do not wait for it; a search that comes before it is ready does. Who answers nobody yet, a
//! test above all, makes it for the first search.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use app::locale::Localized;
use tantivy::TantivyError;
use tokio::{sync::watch, time::timeout};

use super::{engine::Engine, words::SearchWords};
use crate::{catalogue::Catalogue, error::Error};

/// How long a search waits for the newest catalogue to be indexed, where an older one is.
const PATIENCE: Duration = Duration::from_secs(1);
/// The same where there is none, or where nobody began before.
const FIRST: Duration = Duration::from_secs(10);

pub struct Current {
    words: Arc<Localized<SearchWords>>,
    engine: watch::Sender<Option<Arc<Engine>>>,
    /// The newest catalogue, until it is read.
    unread: Mutex<Option<Arc<Catalogue>>>,
    /// Whether a catalogue is read before anybody searches.
    ahead: AtomicBool,
}

impl Current {
    pub fn new(words: Localized<SearchWords>) -> Self {
        let (unread, ahead) = (Mutex::default(), AtomicBool::default());
        Self { words: Arc::new(words), engine: watch::Sender::new(None), unread, ahead }
    }

    /// Takes a catalogue that is published.
    pub fn take(&self, catalogue: Arc<Catalogue>) {
        *self.unread.lock().unwrap_or_else(PoisonError::into_inner) = Some(catalogue);
        if self.is_ahead() {
            self.read();
        }
    }

    /// Begins to read the catalogue that was taken, and from now on each one that comes.
    pub fn read_ahead(&self) {
        self.ahead.store(true, Ordering::Relaxed);
        self.read();
    }

    fn is_ahead(&self) -> bool {
        self.ahead.load(Ordering::Relaxed)
    }

    /// Begins to read what was not read yet.
    fn read(&self) {
        let unread = self.unread.lock().unwrap_or_else(PoisonError::into_inner).take();
        let Some(catalogue) = unread else { return };
        let (words, engine) = (self.words.clone(), self.engine.clone());
        tokio::task::spawn_blocking(move || match Engine::build(&words, &catalogue) {
            Ok(built) => {
                // a newer one may have been quicker
                engine.send_if_modified(|last| {
                    let newer = last.as_ref().is_none_or(|last| last.version <= built.version);
                    if newer {
                        *last = Some(Arc::new(built));
                    }
                    newer
                });
            }
            Err(error) => tracing::error!(%error, "the catalogue cannot be indexed; the last index stays"),
        });
    }

    /// Asks the engine of this version of the catalogue. That takes a millisecond or two: long enough to keep it off the
    /// threads that answer.
    pub async fn ask<T: Send + 'static>(
        &self,
        version: i64,
        ask: impl FnOnce(&Engine) -> Result<T, TantivyError> + Send + 'static,
    ) -> Result<T, Error> {
        let engine = self.of(version).await.ok_or_else(|| Error::Internal("there is no index".to_owned()))?;
        let found = tokio::task::spawn_blocking(move || ask(&engine)).await?;
        found.map_err(|error| Error::Internal(error.to_string()))
    }

    /// The engine that knows at least this version of the catalogue; after a moment the last one, which is better than
    /// none.
    pub async fn of(&self, version: i64) -> Option<Arc<Engine>> {
        self.read();
        let mut engines = self.engine.subscribe();
        let ready = |engine: &Option<Arc<Engine>>| engine.as_ref().is_some_and(|engine| engine.version >= version);
        let patience = if self.is_ahead() && self.engine.borrow().is_some() { PATIENCE } else { FIRST };
        match timeout(patience, engines.wait_for(ready)).await {
            Ok(Ok(engine)) => engine.clone(),
            _ => self.engine.borrow().clone(),
        }
    }
}
