//! Whether the portal tries the links that lead out of it.

use super::{ConfigError, parse};
use crate::link::Reach;

#[derive(Clone, Copy, Debug)]
pub struct Links {
    /// `PASSERELLE_LINKS`: `public` has links tried that lead to the public Internet; `anywhere`, on a network of the
    /// institution, those to private addresses too. Default: none is tried.
    pub reach: Option<Reach>,
    /// `PASSERELLE_LINKS_A_DAY`: how many at most in a day, over all servers. Default 5000.
    pub a_day: u32,
}

impl Links {
    pub(super) fn read(get: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let name = "PASSERELLE_LINKS";
        let reach = match get(name).as_deref() {
            None => None,
            Some("public") => Some(Reach::Public),
            Some("anywhere") => Some(Reach::Anywhere),
            Some(_) => {
                let problem = "must be public or anywhere".to_owned();
                return Err(ConfigError::Variable { name, problem });
            }
        };
        let a_day = get("PASSERELLE_LINKS_A_DAY").unwrap_or_else(|| "5000".to_owned());
        Ok(Self { reach, a_day: parse("PASSERELLE_LINKS_A_DAY", &a_day)? })
    }
}
