//! What the institution decides, from the environment. Each field names its variable.

use std::{env, net::SocketAddr, path::PathBuf};

use app::{locale::Localized, shell::Identity};
use jiff::tz::TimeZone;
use serde::Deserialize;
use thiserror::Error;

#[derive(Clone, Debug)]
pub struct Config {
    pub database: Database,
    pub http: Http,
    pub identity: Identity,
    /// `PASSERELLE_TIME_ZONE`: the IANA zone of the institution, in which days are told to people. Default
    /// `America/Toronto`.
    pub time_zone: TimeZone,
}

#[derive(Clone, Debug)]
pub struct Database {
    /// `DATABASE_URL`: `sqlite:…` or `postgres:…`. Default: a file under `data/`.
    pub url: String,
    /// `PASSERELLE_KEYS_FILE`: the keys that seal what people entrust. Default: made beside a SQLite file; required
    /// with PostgreSQL.
    pub keys_file: Option<PathBuf>,
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
            },
            http: Http::read(get)?,
            identity: identity(get)?,
            time_zone: time_zone(get)?,
        })
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
