//! What becomes of members: another role, removal, leaving. Each in one transaction that holds the firm, so that of two
//! who do it at once the second sees what the first did: no firm is ever left without an owner.

use app::{
    firm::{
        Act, Role,
        page::{Member, Whose},
    },
    reference::Reference,
};

use super::{
    Membership, held, members,
    record::{Done, note},
    store,
};
use crate::{
    audit::{self, Deed},
    db::Tx,
    error::Error,
    person::PersonId,
    state::AppState,
};

/// What it led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Done,
    /// Nobody else is an owner: nothing was changed.
    LastOwner,
}

/// Whether nobody else would be an owner without them.
pub(super) async fn is_last_owner(tx: &mut Tx, own: &Membership, member: &Member) -> Result<bool, Error> {
    Ok(member.role == Role::Owner && store::owners(tx.conn(), own).await? <= 1)
}

/// Somebody whom this member may change: themselves where they are an owner, and those whose role they may give.
pub(super) fn may_change(own: &Membership, member: &Member) -> bool {
    own.role.gives().contains(&member.role)
}

/// Somebody of the firm, who is there at this moment.
pub(super) async fn named(state: &AppState, tx: &mut Tx, own: &Membership, number: i64) -> Result<Member, Error> {
    let all = members(state, tx, own).await?;
    all.into_iter().find(|member| member.number == number).ok_or(Error::NotFound)
}

/// The person behind a member.
async fn person_of(tx: &mut Tx, own: &Membership, number: i64) -> Result<PersonId, Error> {
    let rows = store::members(tx.conn(), own).await?;
    let row = rows.into_iter().find(|row| row.number == number).ok_or(Error::NotFound)?;
    Ok(PersonId::of_row(row.holder))
}

/// Gives a member another role.
pub(super) async fn change_role(
    state: &AppState,
    (person, firm): (PersonId, Reference),
    number: i64,
    role: Role,
) -> Result<Change, Error> {
    let mut tx = state.db.begin_write().await?;
    let own = held(&mut tx, person, firm).await?;
    let member = named(state, &mut tx, &own, number).await?;
    if !may_change(&own, &member) || !own.role.gives().contains(&role) {
        return Err(Error::NotFound);
    }
    if member.role == role {
        return Ok(Change::Done);
    }
    if is_last_owner(&mut tx, &own, &member).await? {
        return Ok(Change::LastOwner);
    }
    let whom = person_of(&mut tx, &own, number).await?;
    store::set_role(tx.conn(), &own, number, role).await?;
    // what they offered may be more than they can give now
    store::invitation::withdraw_of(tx.conn(), &own, whom).await?;
    let done = Done { whom: &member.name, role: Some(role), ..Done::of(Act::Changed) };
    note(state, &mut tx, (own.firm(), person), done).await?;
    audit_of(state, &mut tx, (&own, "firm.change"), format!("{number} {}", role.code())).await?;
    tx.commit().await?;
    Ok(Change::Done)
}

/// Takes a member off the firm, or lets somebody leave. Whoever is not there any more was taken off already.
pub(super) async fn remove(
    state: &AppState,
    (person, firm): (PersonId, Reference),
    number: i64,
) -> Result<Change, Error> {
    let mut tx = state.db.begin_write().await?;
    let own = held(&mut tx, person, firm).await?;
    let member = match named(state, &mut tx, &own, number).await {
        Err(Error::NotFound) if own.role.manages() => return Ok(Change::Done),
        found => found?,
    };
    if member.whose == Whose::Other && !may_change(&own, &member) {
        return Err(Error::NotFound);
    }
    if is_last_owner(&mut tx, &own, &member).await? {
        return Ok(Change::LastOwner);
    }
    let whom = person_of(&mut tx, &own, number).await?;
    store::invitation::withdraw_of(tx.conn(), &own, whom).await?;
    let done = match member.whose {
        Whose::Own => Done::of(Act::Left),
        Whose::Other => Done { whom: &member.name, ..Done::of(Act::Removed) },
    };
    note(state, &mut tx, (own.firm(), person), done).await?;
    store::delete_member(tx.conn(), &own, number).await?;
    audit_of(state, &mut tx, (&own, "firm.remove"), number.to_string()).await?;
    tx.commit().await?;
    Ok(Change::Done)
}

async fn audit_of(
    state: &AppState,
    tx: &mut Tx,
    (own, act): (&Membership, &'static str),
    member: String,
) -> Result<(), Error> {
    let (actor, subject) = (own.person.actor(), format!("firm {} member {member}", own.reference));
    Ok(audit::record(tx, &state.clock, Deed { actor: &actor, act, organization: "", subject: &subject }).await?)
}
