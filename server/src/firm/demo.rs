//! The firm of the demonstration: an owner, an employee, and an accountant from outside who reads.

use app::{firm::Role, locale::Locale, reference::Reference};

use super::{New, make};
use crate::{
    db::StoreError,
    person::{Identity, known_as},
    state::AppState,
};

/// It is found again by this number, so that a second start makes no second firm.
const REFERENCE: u64 = 20_261_122;
const NAME: &str = "Maple Robotics Inc.";
const NUMBER: &str = "123456782";
/// Who acts for it, as the demonstration provider names them.
const MEMBERS: [(&str, Role); 3] = [("owner", Role::Owner), ("employee", Role::Preparer), ("accountant", Role::Reader)];

/// Makes the firm where it is not there yet.
pub async fn prepare(state: &AppState) -> Result<(), StoreError> {
    let mut tx = state.db.begin_write().await?;
    let mut members = Vec::new();
    for (subject, role) in MEMBERS {
        let identity = Identity {
            issuer: format!("{}/demo", state.config.http.origin),
            subject: subject.to_owned(),
            name: None,
            mail: None,
            locale: Locale::En,
        };
        members.push((known_as(state, &mut tx, &identity).await?, role));
    }
    let new = New { reference: Reference::from_random(REFERENCE), name: NAME, number: NUMBER, members: &members };
    make(state, &mut tx, new).await?;
    tx.commit().await
}
