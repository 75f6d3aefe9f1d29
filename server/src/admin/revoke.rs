//! Taking a power away, and with it what its holder has in hand.

use crate::{
    application,
    clock::Clock,
    db::{StoreError, Tx},
    person::{self, Revocation, Revoked, Role},
};

/// For the page of the administration and for the operator alike.
pub async fn revoke(tx: &mut Tx, clock: &Clock, taken: Revocation<'_>) -> Result<Revoked, StoreError> {
    let revoked = person::revoke(tx, clock, taken).await?;
    if revoked == Revoked::Taken && taken.role == Role::Officer {
        application::put_back(tx, taken.person, taken.organization).await?;
    }
    Ok(revoked)
}
