//! The commands.

use std::{net::SocketAddr, process::ExitCode};

use clap::{Parser, Subcommand};
use server::{
    catalogue,
    clock::Clock,
    config::Config,
    db::{Db, Engine, MigrateError, SchemaState},
    http::serve,
    router::router,
    state::AppState,
};
use tokio::net::TcpListener;

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

/// A bilingual citizen self-service portal.
#[derive(Parser)]
#[command(version, about)]
struct Passerelle {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the portal.
    Serve {
        /// Show it as a demonstration, on this machine only.
        #[arg(long)]
        demo: bool,
        /// Bring an old schema up to date first (a SQLite file always is).
        #[arg(long)]
        migrate: bool,
    },
    /// Bring the schema of the database up to date.
    Migrate,
}

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let done = match runtime {
        Ok(runtime) => runtime.block_on(run(Passerelle::parse().command)),
        Err(error) => Err(error.into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[expect(clippy::print_stderr, reason = "the command line is where an operator reads it")]
            {
                eprintln!("passerelle: {error}");
            }
            ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Fallible<()> {
    let filter = tracing_subscriber::EnvFilter::try_from_env("PASSERELLE_LOG").unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
    let config = Config::from_env()?;
    match command {
        Command::Serve { demo, migrate } => serve_portal(config, demo, migrate).await,
        Command::Migrate => Ok(Db::open(&config.database.url).await?.migrate().await?),
    }
}

async fn serve_portal(config: Config, demo: bool, migrate: bool) -> Fallible<()> {
    if demo && !config.http.address.ip().is_loopback() {
        return Err("a demonstration is served on a loopback address only".into());
    }
    let db = Db::open(&config.database.url).await?;
    // a file has one program: bringing it up to date surprises nobody
    if migrate || db.engine() == Engine::Sqlite {
        db.migrate().await?;
    } else if db.schema_state().await? == SchemaState::Old {
        return Err(MigrateError::Old.into());
    }
    let address = config.http.address;
    let state = AppState::new(config, Clock::System, db).await?;
    let watching = tokio::spawn(catalogue::watch(state.clone()));
    let listener = TcpListener::bind(address).await.map_err(|error| format!("{address}: {error}"))?;
    announce(&state, listener.local_addr()?);
    serve::serve(listener, router(state.clone()), serve::stop_signal()).await?;
    watching.abort();
    state.db.close().await;
    Ok(())
}

fn announce(state: &AppState, address: SocketAddr) {
    let services = state.catalogue().services(app::locale::Locale::En).len();
    tracing::info!(%address, origin = state.config.http.origin, services, "serving");
}
