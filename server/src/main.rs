//! Reads an order from the command line and carries it out.

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use server::{
    command::{
        self, ClientOrder, ExportOrder, Fallible, GrantOrder, ImportOrder, KeysOrder, MailOrder, MissedWordsOrder,
        MoveOrder, NotTaken, RetentionOrder, RevokeOrder, ServeOrder, WebhookOrder,
    },
    config::Config,
};

/// Rendering a page makes and drops thousands of small values: the system's allocator takes a third of that time.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

/// A bilingual citizen self-service portal.
#[derive(Parser)]
#[command(version, about)]
struct Passerelle {
    #[command(subcommand)]
    order: Order,
}

#[derive(Subcommand)]
enum Order {
    /// Serve the portal.
    Serve(ServeOrder),
    /// Bring the schema of the database up to date.
    Migrate,
    /// Give somebody the power to work for an organization.
    Grant(GrantOrder),
    /// Take a power away from somebody, and sign them out.
    Revoke(RevokeOrder),
    /// Move identities to the new names that a provider gives them: all of a list, or none.
    MoveIdentities(MoveOrder),
    /// Copy the database into a new file, while the portal goes on. The keys are kept apart.
    Backup {
        /// Where to write the copy.
        file: PathBuf,
    },
    /// Remove what was kept long enough, as `serve` does daily.
    Retention(RetentionOrder),
    /// The keys that seal what people entrust.
    #[command(subcommand)]
    Keys(KeysOrder),
    /// Mail that arrives.
    #[command(subcommand)]
    Mail(MailOrder),
    /// The chain of what was done.
    #[command(subcommand)]
    Audit(Audit),
    /// Read published data into the portal.
    #[command(subcommand)]
    Import(Import),
    /// The systems of departments.
    #[command(subcommand)]
    Client(ClientOrder),
    /// Where they are told that something happened to an application.
    #[command(subcommand)]
    Webhook(WebhookOrder),
    /// Give data back in the columns they came in.
    #[command(subcommand)]
    Export(Export),
    /// Tell editors what people miss.
    #[command(subcommand)]
    Report(Report),
}

#[derive(Subcommand)]
enum Audit {
    /// Follow the chain, and name the first entry that was altered.
    Verify,
}

#[derive(Subcommand)]
enum Import {
    /// The federal inventory of services.
    Inventory(ImportOrder),
}

#[derive(Subcommand)]
enum Export {
    /// The federal inventory of services.
    Inventory(ExportOrder),
}

#[derive(Subcommand)]
enum Report {
    /// Words that several searches had and that found nothing, as CSV.
    MissedWords(MissedWordsOrder),
}

fn main() -> ExitCode {
    let order = Passerelle::parse().order;
    let filter = tracing_subscriber::EnvFilter::try_from_env("PASSERELLE_LOG").unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let done = runtime.map_err(Into::into).and_then(|runtime| runtime.block_on(carry_out(order)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            #[expect(clippy::print_stderr, reason = "an operator reads it on the command line")]
            {
                eprintln!("passerelle: {error}");
            }
            error.downcast_ref().map_or(ExitCode::FAILURE, |not: &NotTaken| not.status().into())
        }
    }
}

async fn carry_out(order: Order) -> Fallible<()> {
    let config = Config::from_env()?;
    match order {
        Order::Serve(order) => command::serve(config, order).await,
        Order::Migrate => command::migrate(&config).await,
        Order::Grant(order) => command::grant(&config, &order).await,
        Order::Revoke(order) => command::revoke(&config, &order).await,
        Order::MoveIdentities(order) => command::move_identities(&config, &order).await,
        Order::Backup { file } => command::back_up(&config, &file).await,
        Order::Retention(order) => command::keep_no_longer(&config, order).await,
        Order::Keys(order) => command::change_keys(&config, order).await,
        Order::Mail(order) => command::receive_mail(config, order).await,
        Order::Audit(Audit::Verify) => command::verify_audit(&config).await,
        Order::Client(order) => command::change_clients(config, order).await,
        Order::Webhook(order) => command::change_webhooks(config, order).await,
        Order::Import(Import::Inventory(order)) => command::import_inventory(config, order).await,
        Order::Export(Export::Inventory(order)) => command::export_inventory(config, order).await,
        Order::Report(Report::MissedWords(order)) => command::report_missed_words(&config, order).await,
    }
}
