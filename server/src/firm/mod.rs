//! Firms and who acts for them. Each look at a firm asks again whether whoever looks is a member: who is taken off it
//! loses access with the next request.
//!
//! | to change | look in |
//! |---|---|
//! | what somebody may see of a firm | here |
//! | the firm of the demonstration | `demo.rs` |
//! | the statements | `store.rs` |

pub mod demo;
pub mod store;

use app::{
    firm::{
        Role,
        page::{Member, Whose},
    },
    reference::Reference,
};
use uuid::Uuid;

use crate::{
    clock::Clock,
    db::{StoreError, Tx},
    error::Error,
    keys::Sealed,
    person::PersonId,
    state::AppState,
};

/// Somebody who acts for a firm, as the database says now. Made only by looking.
#[derive(Clone, Debug)]
pub struct Membership {
    pub person: PersonId,
    firm: Uuid,
    pub reference: Reference,
    pub name: String,
    pub role: Role,
    number: Sealed,
}

impl Membership {
    pub fn firm(&self) -> Uuid {
        self.firm
    }

    /// The firm's business number.
    pub fn number(&self, state: &AppState) -> Result<String, Error> {
        state.keys.open(&place(self.firm), &self.number).map_err(|error| Error::Internal(error.to_string()))
    }

    fn of(person: PersonId, row: store::Row) -> Option<Self> {
        let (reference, role) = (Reference::parse(&row.reference)?, Role::parse(&row.role)?);
        Some(Self { person, firm: row.id, reference, name: row.name, role, number: row.number })
    }
}

/// Every firm that a person acts for.
pub async fn memberships(tx: &mut Tx, person: PersonId) -> Result<Vec<Membership>, StoreError> {
    let rows = store::of_person(tx.conn(), person).await?;
    Ok(rows.into_iter().filter_map(|row| Membership::of(person, row)).collect())
}

/// One of them; nothing where the firm is unknown, or not theirs.
pub async fn membership(tx: &mut Tx, person: PersonId, firm: Reference) -> Result<Option<Membership>, StoreError> {
    let row = store::find(tx.conn(), person, firm).await?;
    Ok(row.and_then(|row| Membership::of(person, row)))
}

/// Who acts for a firm.
pub async fn members(state: &AppState, tx: &mut Tx, own: &Membership) -> Result<Vec<Member>, Error> {
    let mut members = Vec::new();
    for row in store::members(tx.conn(), own).await? {
        let Some(role) = Role::parse(&row.role) else { continue };
        let person = PersonId::of_row(row.holder);
        let whose = if person == own.person { Whose::Own } else { Whose::Other };
        members.push(Member {
            number: row.number,
            name: crate::person::name(state, tx, person).await?.unwrap_or_default(),
            role,
            whose,
        });
    }
    Ok(members)
}

/// Takes somebody off a firm: only its owner can, and not themselves. Says whether somebody was there.
pub async fn remove(tx: &mut Tx, own: &Membership, number: i64) -> Result<bool, StoreError> {
    if own.role != Role::Owner {
        return Ok(false);
    }
    store::delete_member(tx.conn(), own, number).await
}

/// What is new of a firm.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    pub reference: Reference,
    pub name: &'a str,
    /// Nine digits of which the last was checked.
    pub number: &'a str,
    pub members: &'a [(PersonId, Role)],
}

/// Makes a firm with its members. Nothing where the reference is taken.
pub async fn make(state: &AppState, tx: &mut Tx, new: New<'_>) -> Result<Option<Uuid>, StoreError> {
    let (id, clock): (Uuid, &Clock) = (state.clock.id(), &state.clock);
    let sealed = state.keys.seal(clock, &place(id), new.number).map_err(|error| StoreError::Encode(error.into()))?;
    if !store::insert(tx.conn(), id, new, sealed, clock.millis()).await? {
        return Ok(None);
    }
    for (number, (person, role)) in (1..).zip(new.members) {
        store::insert_member(tx.conn(), id, *person, number, *role, clock.millis()).await?;
    }
    Ok(Some(id))
}

fn place(firm: Uuid) -> String {
    format!("firm.number {}", firm.simple())
}
