//! `passerelle client`: the systems of departments.

use std::io::{self, Write};

use super::{Fallible, Migration, known_program, moment, open};
use crate::{clock::Clock, config::Config, db::Db, department};

#[derive(Clone, Debug, clap::Subcommand)]
pub enum ClientOrder {
    /// Print the id and the secret of a new client. The secret cannot be read again.
    Make {
        /// The code of the organization, such as cra-arc.
        organization: String,
        /// The program whose applications the system handles.
        #[arg(long, default_value = "research-claim")]
        program: String,
    },
    /// Print every client: id, organization, program, since when, until when.
    List,
    /// End a client and its tokens, at once.
    End {
        /// As `make` printed it.
        id: String,
    },
}

pub async fn change_clients(config: Config, order: ClientOrder) -> Fallible<()> {
    let db = open(&config, Migration::OnlyOwnFile).await?;
    let said = match order {
        ClientOrder::Make { organization, program } => make(&db, &organization, &program).await,
        ClientOrder::List => list(&db).await,
        ClientOrder::End { id } => end(&db, &id).await,
    };
    db.close().await;
    write!(io::stdout(), "{}", said?)?;
    Ok(())
}

async fn make(db: &Db, organization: &str, program: &str) -> Fallible<String> {
    known_program(organization, program)?;
    let made = department::make_client(db, &Clock::System, organization, program).await?;
    Ok(format!("{}\n{}\n", made.client, made.secret))
}

async fn list(db: &Db) -> Fallible<String> {
    let clients = department::clients(db).await?;
    let line = |one: department::Client| {
        let ended = one.ended_at.map(moment).unwrap_or_default();
        format!("{}\t{}\t{}\t{}\t{ended}\n", one.id, one.organization, one.program, moment(one.created_at))
    };
    Ok(clients.into_iter().map(line).collect())
}

async fn end(db: &Db, id: &str) -> Fallible<String> {
    match department::end_client(db, &Clock::System, id).await? {
        true => Ok(format!("{id} ended\n")),
        false => Err(format!("no client {id} that has not ended").into()),
    }
}
