//! Where others are reached.

use url::{Host, Url};

use super::ConfigError;

/// Whether what is said to an address stays between the two: with TLS, or on this machine.
pub fn is_safe(url: &Url) -> bool {
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => return false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && here)
}

/// The value of a variable, if it is a safe address.
pub fn safe(name: &'static str, value: String) -> Result<String, ConfigError> {
    let problem = |problem: String| ConfigError::Variable { name, problem };
    let url = Url::parse(&value).map_err(|error| problem(error.to_string()))?;
    match is_safe(&url) {
        true => Ok(value),
        false => Err(problem("must be https://; http:// only on this machine".to_owned())),
    }
}
