//! What the institution decides, from the environment. Each field names its variable.

mod address;
mod links;
mod payer;
mod sessions;
mod sign_in;

use std::{
    env,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};

use app::{locale::Localized, shell::Identity};
use jiff::tz::TimeZone;
use serde::Deserialize;
use thiserror::Error;

use crate::notify::Account;

pub use address::{is_safe, safe};
pub use links::Links;
pub use payer::Payer;
pub use sessions::Sessions;
pub use sign_in::{Hint, Prompt, Provider, SignIn};

#[derive(Clone, Debug)]
pub struct Config {
    pub database: Database,
    pub http: Http,
    pub identity: Identity,
    /// `PASSERELLE_TIME_ZONE`: the IANA zone of the institution, in which days are told to people. Default
    /// `America/Toronto`.
    pub time_zone: TimeZone,
    pub sign_in: SignIn,
    pub sessions: Sessions,
    pub mail: Mail,
    pub limits: Limits,
    pub payer: Option<Payer>,
    pub links: Links,
}

/// How letters leave.
#[derive(Clone, Debug)]
pub struct Mail {
    /// `PASSERELLE_SMTP_URL`, or the file that `PASSERELLE_SMTP_URL_FILE` names: the mail server, with its user and
    /// password: `smtps://user:password@mail.example.org`. Default: none, and letters go into the folder.
    pub smtp_url: Option<String>,
    /// GC Notify, in the place of a mail server: `PASSERELLE_NOTIFY_…`. Default: none.
    pub notify: Option<Account>,
    /// `PASSERELLE_MAIL_FROM`: the sender. Default `Passerelle <no-reply@localhost>`.
    pub from: String,
    /// `PASSERELLE_MAIL_REPLY`: the address at which letters about questions are answered, such as
    /// `answers@example.org`; the mail server hands what comes to it, and to `answers+…@example.org`, to `passerelle
    /// mail receive`. Default: none, and such letters say where to go on.
    pub reply: Option<String>,
    /// `PASSERELLE_MAIL_FOLDER`: where letters go while there is no mail server. Default `data/mail`.
    pub folder: PathBuf,
}

/// How much one address may ask for.
#[derive(Clone, Debug)]
pub struct Limits {
    /// `PASSERELLE_RATE`: forms, sign-ins and searches that one address may send a minute; 0 for no limit.
    /// Default 120.
    pub rate: u32,
    /// `PASSERELLE_TRUSTED_PROXIES`: the addresses of our own proxies, separated by commas. Only what they say of
    /// whom they speak for is believed. Default: none.
    pub trusted_proxies: Vec<IpAddr>,
}

#[derive(Clone, Debug)]
pub struct Database {
    /// `DATABASE_URL`: `sqlite:…` or `postgres:…`. Default: a file under `data/`.
    pub url: String,
    /// `PASSERELLE_KEYS_FILE`: the keys that seal what people entrust. Default: made beside a SQLite file; required
    /// with PostgreSQL.
    pub keys_file: Option<PathBuf>,
    /// `PASSERELLE_FILES`: the folder of the files that people send. Default: `files` beside a SQLite file; required
    /// with PostgreSQL, where servers share one.
    pub files: Option<PathBuf>,
}

#[derive(Clone, Debug)]
pub struct Http {
    /// `PASSERELLE_ADDRESS`: where to listen. Default `127.0.0.1:3000`.
    pub address: SocketAddr,
    /// `PASSERELLE_ORIGIN`: the public address, from which links, redirects and the check of forms come; never from
    /// what a request says. Default: from the address.
    pub origin: String,
    /// `PASSERELLE_PAGE_CACHE`: megabytes of finished pages to keep; 0 renders each page each time. Default 48.
    pub page_cache: u64,
}

#[derive(Debug, Error)]
pub enum ConfigError {
    #[error("{name}: {problem}")]
    Variable { name: &'static str, problem: String },
}

/// The file that `PASSERELLE_IDENTITY` names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct IdentityFile {
    name: Localized<String>,
}

impl Config {
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::read(&|name| env::var(name).ok().filter(|value| !value.is_empty()))
    }

    /// Reads the variables that `get` knows.
    pub fn read(get: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        Ok(Self {
            database: Database {
                url: get("DATABASE_URL").unwrap_or_else(|| "sqlite:data/passerelle.sqlite".to_owned()),
                keys_file: get("PASSERELLE_KEYS_FILE").map(PathBuf::from),
                files: get("PASSERELLE_FILES").map(PathBuf::from),
            },
            http: Http::read(get)?,
            identity: identity(get)?,
            time_zone: time_zone(get)?,
            sign_in: SignIn::read(get)?,
            sessions: Sessions::read(get)?,
            mail: Mail::read(get)?,
            limits: Limits::read(get)?,
            payer: Payer::read(get)?,
            links: Links::read(get)?,
        })
    }
}

impl Database {
    /// The file of a SQLite database; none of one that other servers share.
    pub fn sqlite_file(&self) -> Option<&Path> {
        let rest = self.url.strip_prefix("sqlite:")?.trim_start_matches("//");
        Some(Path::new(rest.split('?').next().unwrap_or(rest)))
    }
}

impl Mail {
    /// Whether no letter leaves.
    pub const fn is_folder(&self) -> bool {
        self.smtp_url.is_none() && self.notify.is_none()
    }

    fn read(get: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        Ok(Self {
            smtp_url: secret(get, "PASSERELLE_SMTP_URL", "PASSERELLE_SMTP_URL_FILE")?,
            notify: Account::read(get)?,
            from: get("PASSERELLE_MAIL_FROM").unwrap_or_else(|| "Passerelle <no-reply@localhost>".to_owned()),
            reply: get("PASSERELLE_MAIL_REPLY"),
            folder: get("PASSERELLE_MAIL_FOLDER").map_or_else(|| PathBuf::from("data/mail"), PathBuf::from),
        })
    }
}

impl Limits {
    fn read(get: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let rate = parse("PASSERELLE_RATE", &get("PASSERELLE_RATE").unwrap_or_else(|| "120".to_owned()))?;
        let proxies = get("PASSERELLE_TRUSTED_PROXIES").unwrap_or_default();
        let proxies = proxies.split(',').map(str::trim).filter(|proxy| !proxy.is_empty());
        let trusted_proxies =
            proxies.map(|proxy| parse("PASSERELLE_TRUSTED_PROXIES", proxy)).collect::<Result<_, _>>()?;
        Ok(Self { rate, trusted_proxies })
    }
}

impl Http {
    fn read(get: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let address: SocketAddr =
            parse("PASSERELLE_ADDRESS", &get("PASSERELLE_ADDRESS").unwrap_or_else(|| "127.0.0.1:3000".to_owned()))?;
        let origin = get("PASSERELLE_ORIGIN").unwrap_or_else(|| format!("http://{address}"));
        let page_cache =
            parse("PASSERELLE_PAGE_CACHE", &get("PASSERELLE_PAGE_CACHE").unwrap_or_else(|| "48".to_owned()))?;
        Ok(Self { address, origin: parse_origin(&origin)?, page_cache })
    }

    /// Whether the public address is reached through TLS.
    pub fn is_secure(&self) -> bool {
        self.origin.starts_with("https://")
    }
}

fn parse<T: std::str::FromStr>(name: &'static str, value: &str) -> Result<T, ConfigError>
where
    T::Err: std::fmt::Display,
{
    value.parse().map_err(|error: T::Err| ConfigError::Variable { name, problem: error.to_string() })
}

fn parse_origin(text: &str) -> Result<String, ConfigError> {
    let problem = |problem: &str| ConfigError::Variable { name: "PASSERELLE_ORIGIN", problem: problem.to_owned() };
    let url = url::Url::parse(text).map_err(|error| problem(&error.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") || url.path() != "/" {
        return Err(problem("must be http:// or https:// and a host, without a path"));
    }
    Ok(url.origin().ascii_serialization())
}

fn time_zone(get: &dyn Fn(&str) -> Option<String>) -> Result<TimeZone, ConfigError> {
    let name = "PASSERELLE_TIME_ZONE";
    let zone = get(name).unwrap_or_else(|| "America/Toronto".to_owned());
    TimeZone::get(&zone).map_err(|error| ConfigError::Variable { name, problem: error.to_string() })
}

fn identity(get: &dyn Fn(&str) -> Option<String>) -> Result<Identity, ConfigError> {
    let name = "PASSERELLE_IDENTITY";
    let Some(path) = get(name) else { return Ok(Identity::Demonstration) };
    let problem = |problem: String| ConfigError::Variable { name, problem };
    let text = std::fs::read_to_string(&path).map_err(|error| problem(format!("{path}: {error}")))?;
    let file: IdentityFile = toml::from_str(&text).map_err(|error| problem(error.to_string()))?;
    Ok(Identity::Institution { name: file.name })
}

/// A secret, which may also stand in a file.
pub(crate) fn secret(
    get: &dyn Fn(&str) -> Option<String>,
    name: &str,
    file: &'static str,
) -> Result<Option<String>, ConfigError> {
    let Some(path) = get(file) else { return Ok(get(name)) };
    let text = std::fs::read_to_string(&path)
        .map_err(|error| ConfigError::Variable { name: file, problem: format!("{path}: {error}") })?;
    Ok(Some(text.trim().to_owned()))
}
