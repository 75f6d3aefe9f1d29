//! `passerelle retention`

use std::io::{self, Write};

use app::{
    locale::Locale,
    retention::{Term, lasting},
};

use super::{Fallible, Migration, open};
use crate::{
    clock::Clock,
    config::Config,
    file::Folder,
    retention::{self, Gone, Holdings, Run},
};

#[derive(Clone, Copy, Debug, clap::Args)]
pub struct RetentionOrder {
    /// Only say what would go.
    #[arg(long)]
    pub dry_run: bool,
}

/// Removes what was kept long enough, and prints how much of each kind.
pub async fn keep_no_longer(config: &Config, order: RetentionOrder) -> Fallible<()> {
    let terms = retention::terms()?;
    let files = Folder::of(&config.database)?;
    let db = open(config, Migration::OnlyOwnFile).await?;
    let run = if order.dry_run { Run::Dry } else { Run::Real };
    let on = Holdings { db: &db, files: &files, clock: &Clock::System, terms: &terms };
    let gone = retention::run(on, run).await?;
    db.close().await;
    for Gone { what, count } in gone {
        let lasts = terms.of(what).map_or_else(String::new, |term: &Term| lasting(Locale::En, term));
        let _ = writeln!(io::stdout(), "{:<14} {count:>8}  {lasts}", what.code());
    }
    Ok(())
}
