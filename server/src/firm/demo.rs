//! The firms of the demonstration: one with an owner, an employee, and an accountant from outside who reads; and one for
//! which the same accountant prepares and sends.

use app::{
    firm::{Role, form::Names},
    locale::Locale,
    reference::Reference,
};

use super::{New, make};
use crate::{
    db::StoreError,
    person::{Identity, known_as},
    state::AppState,
};

/// A firm, and who acts for it as the demonstration provider names them.
struct Firm {
    /// It is found again by this number, so that a second start makes no second firm.
    reference: u64,
    name: &'static str,
    number: &'static str,
    /// The subject of each, and the name where the provider of the demonstration does not offer them to be chosen.
    members: &'static [(&'static str, Option<&'static str>, Role)],
}

const FIRMS: [Firm; 2] = [
    Firm {
        reference: 20_261_122,
        name: "Maple Robotics Inc.",
        number: "123456782",
        members: &[
            ("owner", None, Role::Owner),
            ("employee", None, Role::Preparer),
            ("accountant", None, Role::Reader),
        ],
    },
    Firm {
        reference: 20_261_123,
        name: "Boulangerie Boréale inc.",
        number: "987654324",
        members: &[("baker", Some("Rosalie Bolduc"), Role::Owner), ("accountant", None, Role::Filer)],
    },
];

/// Makes the firms that are not there yet.
pub async fn prepare(state: &AppState) -> Result<(), StoreError> {
    for firm in FIRMS {
        let mut tx = state.db.begin_write().await?;
        let mut members = Vec::new();
        for (subject, name, role) in firm.members {
            let identity = Identity {
                issuer: format!("{}/demo", state.config.http.origin),
                subject: (*subject).to_owned(),
                name: name.map(str::to_owned),
                mail: None,
                locale: Locale::En,
            };
            members.push((known_as(state, &mut tx, &identity).await?, *role));
        }
        let names = Names { legal_en: Some(firm.name.to_owned()), ..Names::default() };
        let reference = Reference::from_random(firm.reference);
        let new = New { reference, name: firm.name, names: &names, number: firm.number, members: &members };
        make(state, &mut tx, new).await?;
        tx.commit().await?;
    }
    Ok(())
}
