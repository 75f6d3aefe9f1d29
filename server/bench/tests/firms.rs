//! The measure of the page of a firm, with few of them: it fills a database, on both engines, and asks for the pages.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    process::Command,
};

use server::{clock::Clock, config::Config, db::Db, keys::Keys, router::router, state::AppState};
use tokio::{net::TcpListener, task::spawn_blocking};

type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Made for one test, and gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Fallible<Self> {
        let path = std::env::temp_dir().join(format!("bench-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What the program prints for an order.
fn bench(order: &[&str], variables: &HashMap<&'static str, String>) -> Fallible<String> {
    let done = Command::new(env!("CARGO_BIN_EXE_bench")).args(order).envs(variables).output()?;
    let said = String::from_utf8(done.stdout)?;
    if done.status.success() { Ok(said) } else { Err(said.into()) }
}

/// Fills a database and asks for the pages of its firms: how many a second, and after how many milliseconds.
async fn measure(folder: &Path, variables: HashMap<&'static str, String>) -> Fallible<Vec<f64>> {
    let cookies = folder.join("cookies").display().to_string();
    bench(&["seed-firms", "6", "24", "48", &cookies], &variables)?;
    assert_eq!(std::fs::read_to_string(&cookies)?.lines().count(), 6, "each firm has somebody who signs in");
    let config = Config::read(&|name| variables.get(name).cloned())?;
    let db = Db::open(&config.database.url).await?;
    let keys = Keys::read_or_make(&config.database, &Clock::System)?;
    let state = AppState::new(config, Clock::System, db, keys).await?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    let serving = tokio::spawn(async move { axum::serve(listener, router(state)).await });
    // a page that is not there, or that nobody may open, ends the load
    let load = spawn_blocking(move || bench(&["load", &address, "own", "0", "0.3", &cookies], &variables)).await??;
    serving.abort();
    Ok(load.split_whitespace().map(str::parse).collect::<Result<_, _>>()?)
}

fn holds(figures: &[f64]) {
    assert_eq!(figures.len(), 3, "{figures:?}");
    assert!(figures.iter().all(|figure| *figure > 0.0), "{figures:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn on_sqlite() -> Fallible<()> {
    let folder = Folder::new("sqlite")?;
    let variables = [("DATABASE_URL", format!("sqlite:{}", folder.0.join("bench.sqlite").display()))];
    holds(&measure(&folder.0, variables.into()).await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgres() -> Fallible<()> {
    let folder = Folder::new("postgres")?;
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/postgres.sh");
    let begun = Command::new(script).arg(std::process::id().to_string()).output()?;
    let keys = folder.0.join("keys");
    std::fs::write(&keys, "1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n")?;
    let variables = [
        ("DATABASE_URL", String::from_utf8(begun.stdout)?.trim().to_owned()),
        ("PASSERELLE_KEYS_FILE", keys.display().to_string()),
        ("PASSERELLE_FILES", folder.0.join("files").display().to_string()),
    ];
    holds(&measure(&folder.0, variables.into()).await?);
    Ok(())
}
