//! How long somebody stays signed in.

use super::{ConfigError, parse};

/// The limits of a session.
#[derive(Clone, Copy, Debug)]
pub struct Sessions {
    /// `PASSERELLE_SESSION_IDLE`: minutes without a visit after which a session ends, from 5 to 1440. Default 30.
    /// Here in milliseconds.
    pub idle: i64,
    /// `PASSERELLE_SESSION_WHOLE`: minutes after which it ends however often it is used, at least as many. Default
    /// 720. Here in milliseconds.
    pub whole: i64,
}

const MINUTE: i64 = 60 * 1000;
/// The warning comes minutes before the end: a shorter visit would be nothing but warnings.
const SHORTEST: i64 = 5;
const LONGEST: i64 = 24 * 60;

impl Sessions {
    pub(super) fn read(get: &dyn Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let idle = minutes(get, "PASSERELLE_SESSION_IDLE", SHORTEST, 30)?;
        let whole = minutes(get, "PASSERELLE_SESSION_WHOLE", idle, idle.max(12 * 60))?;
        Ok(Self { idle: idle * MINUTE, whole: whole * MINUTE })
    }
}

fn minutes(
    get: &dyn Fn(&str) -> Option<String>,
    name: &'static str,
    least: i64,
    usual: i64,
) -> Result<i64, ConfigError> {
    let minutes = get(name).map_or(Ok(usual), |text| parse(name, &text))?;
    if (least..=LONGEST).contains(&minutes) {
        return Ok(minutes);
    }
    Err(ConfigError::Variable { name, problem: format!("must be between {least} and {LONGEST} minutes") })
}
