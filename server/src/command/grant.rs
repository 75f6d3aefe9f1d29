//! `passerelle grant`

use std::io::{self, Write};

use app::reference::Reference;

use super::{Fallible, Migration, open};
use crate::{
    clock::Clock,
    config::Config,
    keys::Keys,
    person::{self, Grant, Granted, Grantee, Role},
};

#[derive(Clone, Debug, clap::Args)]
pub struct GrantOrder {
    /// What they may do: desk, lead, officer, editor or administrator.
    #[arg(value_parser = role)]
    pub role: Role,
    /// The code of the organization, such as esdc-edsc; none for an administrator.
    #[arg(value_parser = organization)]
    pub organization: Option<String>,
    /// Who it is: the provider's address, and how it names them.
    #[arg(long, num_args = 2, value_names = ["ISSUER", "SUBJECT"], conflicts_with = "code")]
    pub identity: Option<Vec<String>>,
    /// Who it is: the code that they see once they signed in.
    #[arg(long, value_parser = code, required_unless_present = "identity")]
    pub code: Option<Reference>,
}

pub(super) fn role(text: &str) -> Result<Role, String> {
    Role::parse(text).ok_or_else(|| "there is no such role".to_owned())
}

/// As it stands in addresses.
pub(super) fn organization(text: &str) -> Result<String, String> {
    let plain = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if plain && !text.is_empty() { Ok(text.to_owned()) } else { Err("codes are small letters and hyphens".to_owned()) }
}

fn code(text: &str) -> Result<Reference, String> {
    Reference::parse(text).ok_or_else(|| "a letter or digit of the code is wrong".to_owned())
}

impl Role {
    /// For which organization a power holds: an administrator's for none.
    pub(super) fn place(self, organization: Option<&str>) -> Result<String, &'static str> {
        match (self, organization) {
            (Self::Administrator, None) => Ok(String::new()),
            (Self::Administrator, Some(_)) => Err("an administrator acts for no organization"),
            (_, Some(organization)) => Ok(organization.to_owned()),
            (_, None) => Err("for which organization?"),
        }
    }
}

impl GrantOrder {
    fn grant(&self) -> Result<Grant, &'static str> {
        let organization = self.role.place(self.organization.as_deref())?;
        let to = match (self.code, self.identity.as_deref()) {
            (Some(code), _) => Grantee::Code(code),
            (None, Some([issuer, subject])) => Grantee::Identity { issuer: issuer.clone(), subject: subject.clone() },
            _ => return Err("for whom?"),
        };
        Ok(Grant { role: self.role, organization, to, by: "operator" })
    }
}

/// Grants, writes it down, and says so.
pub async fn grant(config: &Config, order: &GrantOrder) -> Fallible<()> {
    let given = order.grant()?;
    let db = open(config, Migration::OnlyOwnFile).await?;
    let keys = Keys::read_or_make(&config.database, &Clock::System)?;
    let granted = person::grant(&db, &Clock::System, &keys, &given).await?;
    db.close().await;
    let words = match granted {
        Granted::New => "granted",
        Granted::Already => "granted before",
    };
    let _ = writeln!(io::stdout(), "{words}: {} {}", given.role.code(), given.organization);
    Ok(())
}
