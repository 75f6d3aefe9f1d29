//! What the made-up people may do.

use crate::{
    error::Error,
    person::{Grant, Grantee, Role, grant},
    state::AppState,
};

const POWERS: [(&str, Role, &str); 17] = [
    ("information-officer", Role::Desk, "esdc-edsc"),
    ("information-officer-second", Role::Desk, "esdc-edsc"),
    ("lead-esdc", Role::Lead, "esdc-edsc"),
    ("information-officer-ircc", Role::Desk, "cic"),
    ("program-officer-cra", Role::Officer, "cra-arc"),
    ("program-officer-cra-second", Role::Officer, "cra-arc"),
    ("program-officer-ised", Role::Officer, "ic"),
    ("program-officer-tc", Role::Officer, "tc"),
    ("program-officer-esdc", Role::Officer, "esdc-edsc"),
    ("editor-esdc", Role::Editor, "esdc-edsc"),
    ("reviewer-esdc", Role::Editor, "esdc-edsc"),
    ("reviewer-esdc", Role::OnCall, "esdc-edsc"),
    ("editor-ircc", Role::Editor, "cic"),
    ("editor-ised", Role::Editor, "ic"),
    ("reviewer-ised", Role::Editor, "ic"),
    ("editor-cra", Role::Editor, "cra-arc"),
    ("administrator", Role::Administrator, ""),
];

/// Gives each of them what they need, once. Without a demonstration there is nobody.
pub async fn grant_powers(state: &AppState) -> Result<(), Error> {
    let Some(demonstration) = &state.demonstration else { return Ok(()) };
    for (subject, role, organization) in POWERS {
        let to = Grantee::Identity { issuer: demonstration.issuer().to_owned(), subject: subject.to_owned() };
        let given = Grant { role, organization: organization.to_owned(), to, by: "demonstration" };
        grant(&state.db, &state.clock, &state.keys, &given)
            .await
            .map_err(|error| Error::Internal(error.to_string()))?;
    }
    Ok(())
}
