//! `passerelle webhook`: where the systems of departments are told that something happened.

use std::io::{self, Write};

use super::{Fallible, Migration, known_program, moment, open};
use crate::{
    clock::Clock,
    config::Config,
    db::Db,
    department::webhook::{self, Webhook},
    keys::Keys,
};

#[derive(Clone, Debug, clap::Subcommand)]
pub enum WebhookOrder {
    /// Print the id of a new one, and the secret that its messages are signed with.
    Make {
        /// The code of the organization, such as cra-arc.
        organization: String,
        /// Where its system is told: https://, or http:// on this machine.
        address: String,
        /// The program of whose applications it is told.
        #[arg(long, default_value = "research-claim")]
        program: String,
    },
    /// Print every one: id, organization, program, address, since when, until when.
    List,
    /// End one: what it was not told yet is dropped.
    End {
        /// As `make` printed it.
        id: String,
    },
}

pub async fn change_webhooks(config: Config, order: WebhookOrder) -> Fallible<()> {
    let db = open(&config, Migration::OnlyOwnFile).await?;
    let said = match order {
        WebhookOrder::Make { organization, address, program } => {
            make(&config, &db, (&organization, &program), &address).await
        }
        WebhookOrder::List => Ok(webhook::all(&db).await?.iter().map(line).collect()),
        WebhookOrder::End { id } => end(&db, &id).await,
    };
    db.close().await;
    write!(io::stdout(), "{}", said?)?;
    Ok(())
}

async fn make(config: &Config, db: &Db, whose: (&str, &str), address: &str) -> Fallible<String> {
    let (organization, program) = whose;
    known_program(organization, program)?;
    if !webhook::is_address(address) {
        return Err(format!("{address}: must be https://; http:// only on this machine").into());
    }
    let keys = Keys::read_or_make(&config.database, &Clock::System)?;
    let made = webhook::make(db, &Clock::System, whose, address).await?;
    Ok(format!("{}\n{}\n", made.id, webhook::secret(&keys, &made.id)))
}

fn line(one: &Webhook) -> String {
    let ended = one.ended_at.map(moment).unwrap_or_default();
    let Webhook { id, organization, program, address, created_at, .. } = one;
    format!("{id}\t{organization}\t{program}\t{address}\t{}\t{ended}\n", moment(*created_at))
}

async fn end(db: &Db, id: &str) -> Fallible<String> {
    match webhook::end(db, &Clock::System, id).await? {
        true => Ok(format!("{id} ended\n")),
        false => Err(format!("no webhook {id} that has not ended").into()),
    }
}
