//! Who of the staff saw what of whom. The code that shows a person's data writes it down, in the same transaction
//! that reads the data.

use uuid::Uuid;

use super::{Staff, store};
use crate::{
    clock::Clock,
    db::{StoreError, Tx},
};

/// Something personal that was shown to staff.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// Whom it is about, where they signed in.
    pub holder: Option<Uuid>,
    /// `request 7K3M-Q2TX`
    pub record: &'a str,
    /// Why, as a code that the person's page puts into words: `queue`, `call`, `reply`.
    pub reason: &'static str,
}

pub async fn note(tx: &mut Tx, clock: &Clock, staff: &Staff, shown: Shown<'_>) -> Result<(), StoreError> {
    store::insert_access(tx.conn(), clock.id(), staff, shown, clock.millis()).await
}
