//! `passerelle revoke`

use std::io::{self, Write};

use super::{
    Fallible, Migration,
    grant::{organization, role},
    open,
};
use crate::{
    admin,
    clock::Clock,
    config::Config,
    person::{self, Revocation, Revoked, Role},
};

#[derive(Clone, Debug, clap::Args)]
pub struct RevokeOrder {
    /// What they may not do any more: desk, lead, officer, editor or administrator.
    #[arg(value_parser = role)]
    pub role: Role,
    /// The code of the organization, such as esdc-edsc; none for an administrator.
    #[arg(value_parser = organization)]
    pub organization: Option<String>,
    /// Who it is: the provider's address, and how it names them.
    #[arg(long, num_args = 2, value_names = ["ISSUER", "SUBJECT"], required = true)]
    pub identity: Vec<String>,
}

/// Takes the power away, writes it down, and says so.
pub async fn revoke(config: &Config, order: &RevokeOrder) -> Fallible<()> {
    let organization = order.role.place(order.organization.as_deref())?;
    let [issuer, subject] = order.identity.as_slice() else { return Err("from whom?".into()) };
    let db = open(config, Migration::OnlyOwnFile).await?;
    let mut tx = db.begin_write().await?;
    let person = person::find_staff(&mut tx, issuer, subject).await?.ok_or("nobody has this identity here")?;
    let taken = Revocation { person, role: order.role, organization: &organization, by: "operator" };
    let revoked = admin::revoke(&mut tx, &Clock::System, taken).await?;
    tx.commit().await?;
    db.close().await;
    let words = match revoked {
        Revoked::Taken => "taken away",
        Revoked::Absent => "they had no such power",
    };
    let _ = writeln!(io::stdout(), "{words}: {} {organization}", order.role.code());
    Ok(())
}
