//! `passerelle token`

use std::io::{self, Write};

use super::{Fallible, Migration, open};
use crate::{application, clock::Clock, config::Config, department};

#[derive(Clone, Debug, clap::Args)]
pub struct TokenOrder {
    /// The code of the organization, such as cra-arc.
    pub organization: String,
    /// The program whose applications the system reports on.
    #[arg(long, default_value = "research-claim")]
    pub program: String,
    /// How many days it holds.
    #[arg(long, default_value_t = 90, value_parser = clap::value_parser!(u16).range(1..=366))]
    pub days: u16,
}

/// Prints a token. It cannot be read again.
pub async fn make_token(config: Config, order: TokenOrder) -> Fallible<()> {
    let TokenOrder { organization, program, days } = order;
    let known = application::programs()?.iter().any(|one| one.id == program && one.organization == organization);
    if !known {
        return Err(format!("{organization} has no program {program}").into());
    }
    let db = open(&config, Migration::OnlyOwnFile).await?;
    let token = department::make(&db, &Clock::System, &organization, &program, days).await?;
    db.close().await;
    writeln!(io::stdout(), "{token}")?;
    Ok(())
}
