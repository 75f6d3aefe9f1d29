//! What somebody is shown of the firms that they act for, and what becomes of these when they delete everything.

use app::{
    firm::{Act, role_name},
    locale::Locale,
    privacy::{Item, Kind, Known, record_words},
    reference::Reference,
};

use super::{
    Membership, held, memberships,
    record::{Done, note},
    store,
};
use crate::{
    db::Tx,
    error::Error,
    person::{Holder, PersonId},
    state::AppState,
};

/// For which firms they act, and where the record of a firm names them.
pub async fn known(tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Known, Error> {
    let Some(person) = holder.as_person() else { return Ok(Known { kind: Kind::Firms, items: Vec::new() }) };
    let firms = memberships(tx, person).await?.into_iter().map(|own| Item {
        text: format!("{} · {}", own.name, role_name(locale, own.role)),
        code: Some(own.reference.to_string()),
        at: own.since,
    });
    let mut items: Vec<Item> = firms.collect();
    for row in store::record::of_maker(tx.conn(), person).await? {
        let many = u64::try_from(row.many).unwrap_or_default();
        items.push(Item { text: record_words(locale, &row.name, many), code: None, at: row.last });
    }
    Ok(Known { kind: Kind::Firms, items })
}

/// The firms that would be left with members and without an owner: each by its name and its reference.
pub async fn alone(tx: &mut Tx, person: PersonId) -> Result<Vec<(String, Reference)>, Error> {
    let mut all = Vec::new();
    for own in memberships(tx, person).await? {
        if is_alone(tx, &own).await? {
            all.push((own.name, own.reference));
        }
    }
    Ok(all)
}

async fn is_alone(tx: &mut Tx, own: &Membership) -> Result<bool, Error> {
    let members = store::members(tx.conn(), own).await?;
    let owners = members.iter().filter(|row| row.role == app::firm::Role::Owner.code()).count();
    Ok(own.role == app::firm::Role::Owner && owners == 1 && members.len() > 1)
}

/// Leaves every firm, as the record of each says. `false`, and nothing is to be kept of the transaction, where one
/// would be left without an owner.
pub async fn leave_all(state: &AppState, tx: &mut Tx, person: PersonId) -> Result<bool, Error> {
    let mut firms = memberships(tx, person).await?;
    // in one order for everybody, so that two people who leave at once never wait for each other
    firms.sort_by_key(Membership::firm);
    for known in firms {
        let own = match held(tx, person, known.reference).await {
            Err(Error::NotFound) => continue,
            found => found?,
        };
        if is_alone(tx, &own).await? {
            return Ok(false);
        }
        store::invitation::withdraw_of(tx.conn(), &own, person).await?;
        note(state, tx, (own.firm(), person), Done::of(Act::Left)).await?;
        store::delete_member(tx.conn(), &own, own.member).await?;
    }
    Ok(true)
}
