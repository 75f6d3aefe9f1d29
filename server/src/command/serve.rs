//! `passerelle serve`

use std::sync::Arc;

use app::locale::Locale;
use tokio::net::TcpListener;

use super::{Fallible, Migration, open};
use crate::{
    application, catalogue,
    clock::Clock,
    config::{Config, SignIn},
    demo, file, firm,
    http::{Front, serve as connections},
    keys::Keys,
    measure, outbox, reminder,
    router::router,
    state::AppState,
};

#[derive(Clone, Copy, Debug, clap::Args)]
pub struct ServeOrder {
    /// Show it as a demonstration, on this machine only: who signs in chooses among people who are made up.
    #[arg(long)]
    pub demo: bool,
    /// Bring an old schema up to date first (a SQLite file always is).
    #[arg(long)]
    pub migrate: bool,
}

pub async fn serve(mut config: Config, order: ServeOrder) -> Fallible<()> {
    let address = config.http.address;
    if order.demo && !address.ip().is_loopback() {
        return Err("a demonstration is served on a loopback address only".into());
    }
    if order.demo && matches!(config.sign_in, SignIn::NotSetUp) {
        config.sign_in = SignIn::Demonstration;
    }
    let migration = if order.migrate { Migration::Ordered } else { Migration::OnlyOwnFile };
    let db = open(&config, migration).await?;
    let keys = Keys::read_or_make(&config.database, &Clock::System)?;
    let state = AppState::new(config, Clock::System, db, keys).await?;
    demo::grant_powers(&state).await?;
    if order.demo {
        firm::demo::prepare(&state).await?;
    }
    let watching = tokio::spawn(catalogue::watch(state.clone()));
    let measuring = tokio::spawn(measure::watch(state.clone()));
    let posting = tokio::spawn(outbox::deliver(state.clone()));
    let reminding = tokio::spawn(remind(state.clone()));
    let sweeping = tokio::spawn(file::watch(state.clone()));
    let listener = TcpListener::bind(address).await.map_err(|error| format!("{address}: {error}"))?;
    let services = state.catalogue().services(Locale::En).len();
    let address = listener.local_addr()?;
    tracing::info!(%address, origin = state.config.http.origin, services, "serving");
    let limits = connections::Limits::default();
    connections::serve(listener, Front::new(state.clone(), router(state.clone())), limits, connections::stop_signal())
        .await?;
    watching.abort();
    // a letter that was taken and not sent is sent after the next start
    posting.abort();
    reminding.abort();
    sweeping.abort();
    // waits for a writing that has begun, and writes the rest
    measure::flush(&state).await;
    measuring.abort();
    state.db.close().await;
    Ok(())
}

/// First, once, what is older than the columns of lists is summed up.
async fn remind(state: Arc<AppState>) {
    if let Err(error) = application::sum_up(&state).await {
        tracing::warn!(%error, "the lists of applications are summed up after the next start");
    }
    reminder::watch(state).await;
}
