//! Where people pay.

use url::Url;

use super::{ConfigError, secret};

/// The service at which people pay what applications cost.
#[derive(Clone, Debug)]
pub struct Payer {
    /// `PASSERELLE_PAYER_URL`: the page on which one pays. Without TLS only on this machine.
    pub url: Url,
    /// `PASSERELLE_PAYER_ACCOUNT`: how the payer knows this portal.
    pub account: String,
    /// `PASSERELLE_PAYER_SECRET`, or the file that `PASSERELLE_PAYER_SECRET_FILE` names: orders and answers are signed
    /// with it.
    pub secret: String,
}

/// The letters of a secret that nobody guesses.
const LEAST: usize = 32;

fn problem(name: &'static str, problem: &str) -> ConfigError {
    ConfigError::Variable { name, problem: problem.to_owned() }
}

impl Payer {
    pub(super) fn read(get: &dyn Fn(&str) -> Option<String>) -> Result<Option<Self>, ConfigError> {
        let name = "PASSERELLE_PAYER_URL";
        let Some(text) = get(name) else { return Ok(None) };
        let url = Url::parse(&text).map_err(|error| problem(name, &error.to_string()))?;
        let here = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
        if url.scheme() != "https" && !(url.scheme() == "http" && here) {
            return Err(problem(name, "must be https://; http:// only on this machine"));
        }
        let needed = "is needed beside PASSERELLE_PAYER_URL";
        let account = get("PASSERELLE_PAYER_ACCOUNT").ok_or_else(|| problem("PASSERELLE_PAYER_ACCOUNT", needed))?;
        let secret = secret(get, "PASSERELLE_PAYER_SECRET", "PASSERELLE_PAYER_SECRET_FILE")?;
        let secret = secret.ok_or_else(|| problem("PASSERELLE_PAYER_SECRET", needed))?;
        if secret.len() < LEAST {
            return Err(problem("PASSERELLE_PAYER_SECRET", "must have at least 32 letters"));
        }
        Ok(Some(Self { url, account, secret }))
    }
}
