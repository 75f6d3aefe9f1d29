//! The index over the catalogue that is published now. It is made when somebody first asks for it, so that a start
//! and a publication do not wait for it.

use std::sync::Arc;

use app::locale::Localized;
use tokio::{
    sync::Mutex,
    task::{JoinError, spawn_blocking},
};

use super::{Edits, Index};
use crate::catalogue::Catalogue;

pub struct Current {
    edits: Arc<Localized<Edits>>,
    index: Mutex<Option<Arc<Index>>>,
}

impl Current {
    pub fn new(edits: Localized<Edits>) -> Self {
        Self { edits: Arc::new(edits), index: Mutex::new(None) }
    }

    /// The index of this catalogue, or of a newer one. Who asks while it is made waits for it.
    pub async fn of(&self, catalogue: &Arc<Catalogue>) -> Result<Arc<Index>, JoinError> {
        let mut last = self.index.lock().await;
        if let Some(index) = last.as_ref().filter(|index| index.version >= catalogue.version) {
            return Ok(index.clone());
        }
        let (edits, catalogue) = (self.edits.clone(), catalogue.clone());
        let index = spawn_blocking(move || Arc::new(Index::build(&edits, &catalogue))).await?;
        *last = Some(index.clone());
        Ok(index)
    }
}
