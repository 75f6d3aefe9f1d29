//! Who gets the letters for whoever leads a desk: those who have that power and are there, else the address of the desk.

use app::locale::Locale;
use uuid::Uuid;

use super::store;
use crate::{
    db::{StoreError, Tx},
    handoff::Desk,
    person::{self, PersonId},
    state::AppState,
};

/// Somebody who is written to as a lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToLead {
    pub mail: String,
    pub language: Locale,
    /// Who they are, where they are known here.
    pub person: Option<Uuid>,
}

impl ToLead {
    /// What tells the letters apart that say the same to several: nothing for the address of the desk.
    pub fn mark(&self) -> String {
        self.person.map_or_else(String::new, |person| format!(" {}", person.simple()))
    }
}

/// Whoever cannot be written to, because their provider gave no address, is none of them.
pub async fn leads(state: &AppState, tx: &mut Tx, desk: &Desk) -> Result<Vec<ToLead>, StoreError> {
    let mut found = Vec::new();
    for person in store::leads(tx.conn(), &desk.organization, state.clock.millis()).await? {
        match person::address(state, tx, PersonId::of_row(person)).await {
            Ok(Some(address)) => {
                found.push(ToLead { mail: address.mail, language: address.locale, person: Some(person) });
            }
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "the address of somebody who leads a desk cannot be read"),
        }
    }
    if found.is_empty() {
        let lead = desk.lead.iter();
        found.extend(lead.map(|lead| ToLead { mail: lead.mail.clone(), language: lead.language, person: None }));
    }
    Ok(found)
}
