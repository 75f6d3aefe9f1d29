//! `passerelle import inventory`, `passerelle export inventory`

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{Fallible, Migration, open};
use crate::{
    clock::Clock,
    config::Config,
    content::Content,
    inventory::{Editions, Files, export, import, schema::Table},
};

#[derive(Clone, Debug, clap::Args)]
pub struct ImportOrder {
    /// The services, in the federal columns (CSV, UTF-8).
    pub file: PathBuf,
    /// The service standards.
    #[arg(long)]
    pub standards: Option<PathBuf>,
    /// The concordance or the list of organizations: better names, abbreviations and web sites.
    #[arg(long)]
    pub organizations: Option<PathBuf>,
}

#[derive(Clone, Debug, clap::Args)]
pub struct ExportOrder {
    /// Where to write the services (CSV, UTF-8).
    pub file: PathBuf,
    /// Where to write the service standards.
    #[arg(long)]
    pub standards: Option<PathBuf>,
    /// Every row of this fiscal year, such as 2023-2024; without it, what was imported last.
    #[arg(long)]
    pub edition: Option<String>,
}

/// Imports, and prints what it did and what it found odd.
pub async fn import_inventory(config: Config, order: ImportOrder) -> Fallible<()> {
    let overlays = Content::embedded()?.overlays();
    let services = read(&order.file)?;
    let standards = order.standards.as_deref().map(read).transpose()?;
    let organizations = order.organizations.as_deref().map(read).transpose()?;
    let db = open(&config, Migration::OnlyOwnFile).await?;
    let files = Files { services: &services, standards: standards.as_deref(), organizations: organizations.as_deref() };
    let report = import(&db, &Clock::System, files, &overlays).await?;
    db.close().await;
    // an operator may read the beginning only (`| head`): that is no failure
    let _ = writeln!(io::stdout(), "{report}");
    Ok(())
}

pub async fn export_inventory(config: Config, order: ExportOrder) -> Fallible<()> {
    let db = open(&config, Migration::OnlyOwnFile).await?;
    let editions = order.edition.as_deref().map_or(Editions::Current, Editions::Year);
    write(&order.file, &export(&db, Table::Services, editions).await?)?;
    if let Some(file) = &order.standards {
        write(file, &export(&db, Table::Standards, editions).await?)?;
    }
    db.close().await;
    Ok(())
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    fs::read(file).map_err(|error| format!("{}: {error}", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))
}
