//! A copy of the whole database, while it is used.

use std::{path::Path, process::Stdio};

use thiserror::Error;

use super::Db;

#[derive(Debug, Error)]
pub enum BackupError {
    #[error("{0} is there already")]
    Exists(String),
    #[error(transparent)]
    Copy(#[from] sqlx::Error),
    #[error("pg_dump cannot be started: {0}; it comes with PostgreSQL's client programs")]
    Program(#[from] std::io::Error),
    #[error("pg_dump failed: {0}")]
    Dump(String),
}

impl Db {
    /// Writes one state of the database into a new file: a SQLite file, or what `pg_restore` reads. `url` is where the
    /// database is.
    pub async fn back_up(&self, url: &str, file: &Path) -> Result<(), BackupError> {
        if file.exists() {
            return Err(BackupError::Exists(file.display().to_string()));
        }
        match self {
            Self::Sqlite { readers, .. } => {
                sqlx::query("vacuum into $1").bind(file.display().to_string()).execute(readers).await?;
                // what was written must survive a power failure before anybody relies on it
                std::fs::File::open(file)?.sync_all()?;
                Ok(())
            }
            Self::Postgres(_) => dump(url, file).await,
        }
    }
}

async fn dump(url: &str, file: &Path) -> Result<(), BackupError> {
    let mut program = std::process::Command::new("pg_dump");
    // the address holds a password, so it is not shown among the arguments of the process
    program.arg("--format=custom").arg("--file").arg(file).env("PGDATABASE", url).stdin(Stdio::null());
    let done = tokio::task::spawn_blocking(move || program.output()).await.map_err(std::io::Error::other)??;
    if done.status.success() {
        return Ok(());
    }
    let _ = std::fs::remove_file(file);
    Err(BackupError::Dump(String::from_utf8_lossy(&done.stderr).trim().to_owned()))
}
