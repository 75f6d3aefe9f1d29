//! `passerelle serve`

use std::sync::Arc;

use app::locale::Locale;
use tokio::{net::TcpListener, task::JoinHandle};

use super::{Fallible, Migration, open};
use crate::{
    alert, application, catalogue,
    clock::Clock,
    config::{Config, SignIn},
    demo, department, desk, editing, file, firm,
    http::{Front, serve as connections},
    keys::{self, Keys},
    link, measure, outbox, outcome, person, reminder, retention,
    router::router,
    shift,
    state::AppState,
    subscription, telling,
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
    state.search.read_ahead();
    demo::grant_powers(&state).await?;
    if order.demo {
        firm::demo::prepare(&state).await?;
    }
    let measuring = tokio::spawn(measure::watch(state.clone()));
    let jobs = begin_jobs(&state);
    let listener = TcpListener::bind(address).await.map_err(|error| format!("{address}: {error}"))?;
    let services = state.catalogue().services(Locale::En).len();
    let address = listener.local_addr()?;
    tracing::info!(%address, origin = state.config.http.origin, services, "serving");
    let limits = connections::Limits::default();
    let stopped = async {
        connections::stop_signal().await;
        state.live.stop();
    };
    connections::serve(listener, Front::new(state.clone(), router(state.clone())), limits, stopped).await?;
    // a letter that was taken and not sent is sent after the next start, and so is everything else taken up again
    jobs.iter().for_each(JoinHandle::abort);
    // waits for a writing that has begun, and writes the rest
    measure::flush(&state).await;
    person::flush_visits(&state).await;
    measuring.abort();
    state.db.close().await;
    Ok(())
}

/// What goes on beside the requests, for as long as the program runs.
fn begin_jobs(state: &Arc<AppState>) -> [JoinHandle<()>; 15] {
    [
        tokio::spawn(department::webhook::watch(state.clone())),
        tokio::spawn(catalogue::watch(state.clone())),
        tokio::spawn(outbox::deliver(state.clone())),
        tokio::spawn(remind(state.clone())),
        tokio::spawn(file::watch(state.clone())),
        tokio::spawn(keys::watch(state.clone())),
        tokio::spawn(retention::watch(state.clone())),
        tokio::spawn(subscription::watch(state.clone())),
        tokio::spawn(alert::watch(state.clone())),
        tokio::spawn(desk::watch(state.clone())),
        tokio::spawn(editing::watch(state.clone())),
        tokio::spawn(telling::watch(state.clone())),
        tokio::spawn(shift::watch(state.clone())),
        tokio::spawn(outcome::watch(state.clone())),
        tokio::spawn(link::watch(state.clone())),
    ]
}

/// First, once, what is older than the columns of lists is summed up.
async fn remind(state: Arc<AppState>) {
    if let Err(error) = application::sum_up(&state).await {
        tracing::warn!(%error, "the lists of applications are summed up after the next start");
    }
    reminder::watch(state).await;
}
