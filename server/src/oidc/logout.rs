//! The provider ends sessions of ours by itself: OpenID Connect Back-Channel Logout 1.0.
//!
//! Whoever holds a token that passes here can end sessions, and nothing else: it begins none, and says nothing back.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use openidconnect::{
    JsonWebKey, JsonWebKeyAlgorithm, JsonWebKeyUse, JwsSigningAlgorithm,
    core::{CoreJsonWebKey, CoreJwsSigningAlgorithm},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;

use super::{
    Provider, Refusal,
    verify::{ALGORITHMS, LONGEST, SKEW},
};
use crate::config;

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
/// What a token of this kind calls itself.
const KIND: &str = "logout+jwt";
/// Any token; said by providers older than the specification.
const ANY_KIND: &str = "JWT";

/// Whose session is over, as the provider names them: at least one of the two is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedOut {
    pub issuer: String,
    pub subject: Option<String>,
    pub session: Option<String>,
    /// The name of the token, which counts once.
    pub token: String,
    /// Until when it would be believed. Unix milliseconds.
    pub until: i64,
}

#[derive(Debug, Deserialize)]
struct Head {
    alg: CoreJwsSigningAlgorithm,
    kid: Option<String>,
    typ: Option<String>,
    /// What must be understood to believe it. We know of nothing.
    crit: Option<Value>,
}

/// Each claim once: a token that says one twice is not read. Times are Unix seconds.
#[derive(Debug, Deserialize)]
struct Claims {
    iss: String,
    aud: Audience,
    iat: f64,
    exp: f64,
    nbf: Option<f64>,
    jti: String,
    events: BTreeMap<String, Value>,
    sub: Option<String>,
    sid: Option<String>,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

impl Audience {
    fn is_only(&self, client: &str) -> bool {
        match self {
            Self::One(one) => one == client,
            Self::Many(many) => matches!(many.as_slice(), [one] if one == client),
        }
    }
}

/// A token in its parts.
struct Token<'t> {
    head: Head,
    claims: Claims,
    signed: &'t str,
    signature: Vec<u8>,
}

fn decode<T: DeserializeOwned>(part: &str) -> Option<T> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}

impl<'t> Token<'t> {
    fn read(text: &'t str) -> Option<Self> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (head, claims) = signed.split_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        Some(Self { head: decode(head)?, claims: decode(claims)?, signed, signature })
    }

    /// Everything but the signature, which may need a key that has to be asked for first.
    fn check(&self, config: &config::Provider, now: i64) -> Result<(), Refusal> {
        let refused = |holds: bool, why| if holds { Ok(()) } else { Err(Refusal::Refused(why)) };
        let (head, claims) = (&self.head, &self.claims);
        let kind = head.typ.as_deref().map(|kind| kind.strip_prefix("application/").unwrap_or(kind));
        let kind = kind.is_none_or(|kind| [KIND, ANY_KIND].iter().any(|known| kind.eq_ignore_ascii_case(known)));
        refused(kind, "the token is of another kind")?;
        refused(head.crit.is_none(), "the token asks for more than we know")?;
        refused(ALGORITHMS.contains(&head.alg), "the algorithm of the token is not allowed")?;
        refused(claims.iss == config.issuer, "the token is of another issuer")?;
        refused(claims.aud.is_only(&config.client_id), "the token is for somebody else")?;
        refused(claims.is_of(now), "the token is not of now")?;
        let event = claims.events.get(EVENT).is_some_and(Value::is_object);
        refused(event, "the token is of another event")?;
        refused(!claims.rest.contains_key("nonce"), "the token is one of a sign-in")?;
        refused(is_name(&claims.jti), "the token has no name")?;
        let named = [&claims.sub, &claims.sid].into_iter().flatten();
        refused(named.clone().count() > 0 && named.into_iter().all(|name| is_name(name)), "the token names nobody")
    }

    /// Whether exactly one key fits, and signed this.
    fn is_signed(&self, keys: &[CoreJsonWebKey]) -> bool {
        let mut fitting = keys.iter().filter(|key| self.may_be_of(key));
        let (Some(key), None) = (fitting.next(), fitting.next()) else { return false };
        key.verify_signature(&self.head.alg, self.signed.as_bytes(), &self.signature).is_ok()
    }

    fn may_be_of(&self, key: &CoreJsonWebKey) -> bool {
        let named = self.head.kid.as_ref().is_none_or(|kid| key.key_id().is_some_and(|id| id.as_str() == kid));
        let kind = self.head.alg.key_type().is_some_and(|kind| kind == *key.key_type());
        let signs = key.key_use().is_none_or(JsonWebKeyUse::allows_signature);
        let algorithm = match key.signing_alg() {
            JsonWebKeyAlgorithm::Algorithm(algorithm) => *algorithm == self.head.alg,
            JsonWebKeyAlgorithm::Unspecified => true,
            JsonWebKeyAlgorithm::Unsupported => false,
        };
        named && kind && signs && algorithm
    }
}

impl Claims {
    /// Clocks may differ, and a token that waited on its way is still good until it says otherwise.
    fn is_of(&self, now: i64) -> bool {
        let (earliest, latest) = ((now - SKEW) as f64 / 1000.0, (now + SKEW) as f64 / 1000.0);
        let begun = self.iat <= latest && self.nbf.is_none_or(|from| from <= latest);
        begun && self.iat >= earliest && self.exp > earliest && self.exp >= self.iat
    }
}

fn is_name(text: &str) -> bool {
    !text.trim().is_empty() && text.len() <= LONGEST
}

impl Provider {
    /// Whose session the provider says is over, or why that is not believed.
    pub async fn hear_logout(&self, text: &str) -> Result<SignedOut, Refusal> {
        let now = self.clock.millis();
        let token = Token::read(text).ok_or(Refusal::Refused("the token cannot be read"))?;
        token.check(&self.config, now)?;
        let known = self.memory.know(now).await?;
        if !token.is_signed(known.metadata.jwks().keys()) {
            // whoever sends tokens of no known key must not make us ask without end
            let renewed = self.memory.renew_keys_seldom(&known, now).await?;
            if !token.is_signed(renewed.metadata.jwks().keys()) {
                return Err(Refusal::Refused("the signature of the token is wrong"));
            }
        }
        let Claims { iss, sub, sid, jti, .. } = token.claims;
        // by then its `iat` is too old, whatever `exp` says
        Ok(SignedOut { issuer: iss, subject: sub, session: sid, token: jti, until: now + 2 * SKEW })
    }
}
