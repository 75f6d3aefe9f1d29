//! `passerelle report missed-words`

use std::io::{self, Write};

use super::{Fallible, Migration, open};
use crate::{clock::Clock, config::Config, measure};

#[derive(Clone, Copy, Debug, clap::Args)]
pub struct MissedWordsOrder {
    /// How many days to look back, today included.
    #[arg(long, default_value_t = 30)]
    pub days: u16,
}

/// Prints the words that found nothing, for those who write the pages.
pub async fn report_missed_words(config: &Config, order: MissedWordsOrder) -> Fallible<()> {
    let db = open(config, Migration::OnlyOwnFile).await?;
    let file = measure::missed_words(&db, &Clock::System, order.days).await?;
    db.close().await;
    // whoever looks for something may read the beginning only (`| head`): that is no failure
    let _ = io::stdout().write_all(&file);
    Ok(())
}
