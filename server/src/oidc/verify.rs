//! What makes a token good.

use chrono::{DateTime, Utc};
use openidconnect::{ClaimsVerificationError, ClientId, Nonce, core::CoreJwsSigningAlgorithm};

use super::{
    Refusal,
    known::Known,
    types::{Claims, Token, Verifier},
};
use crate::config;

/// Clocks may differ by so much. Milliseconds.
pub(super) const SKEW: i64 = 5 * 60 * 1000;
/// No provider needs a longer name for a person; the specification allows no longer one.
pub(super) const LONGEST: usize = 255;
/// Ours, whatever the provider offers: a shared secret or no signature at all would let others speak for it.
pub(super) const ALGORITHMS: [CoreJwsSigningAlgorithm; 4] = [
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// The library's checks with our own time. The client's secret stays out of them: it signs nothing.
/// `asked` is when the person was asked who they are, where they had to be asked anew.
pub(super) fn verifier(config: &config::Provider, known: &Known, now: i64, asked: Option<i64>) -> Verifier {
    let (earliest, latest) = (instant(now - SKEW), instant(now + SKEW));
    let shown = Shown { asked, since: config.max_age.map(|age| now - age) };
    let wanted = config.acr_values.clone();
    Verifier::new_public_client(
        ClientId::new(config.client_id.clone()),
        known.metadata.issuer().clone(),
        known.metadata.jwks().clone(),
    )
    .set_allowed_algs(ALGORITHMS)
    .set_time_fn(move || earliest)
    .set_issue_time_verifier_fn(move |issued| if issued <= latest { Ok(()) } else { Err(String::new()) })
    .set_auth_context_verifier_fn(move |given| {
        let enough = wanted.is_empty() || given.is_some_and(|given| wanted.iter().any(|acr| *acr == **given));
        if enough { Ok(()) } else { Err(String::new()) }
    })
    .set_auth_time_verifier_fn(move |at| if shown.is_recent(at) { Ok(()) } else { Err(String::new()) })
}

/// Since when somebody must have shown the provider who they are. Unix milliseconds.
#[derive(Clone, Copy)]
struct Shown {
    /// They were asked anew then.
    asked: Option<i64>,
    /// As old as it may be at most.
    since: Option<i64>,
}

impl Shown {
    /// A provider that is told a greatest age has to say when; one that only asks anew need not.
    fn is_recent(self, at: Option<DateTime<Utc>>) -> bool {
        let after = |earliest: i64| at.is_some_and(|at| at.timestamp_millis() >= earliest - SKEW);
        self.since.is_none_or(after) && self.asked.is_none_or(|asked| at.is_none() || after(asked))
    }
}

fn instant(millis: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(millis).unwrap_or_default()
}

/// Whether the key may have been changed since we asked for the keys.
pub(super) fn may_be_of_a_new_key(error: &ClaimsVerificationError) -> bool {
    use openidconnect::SignatureVerificationError::{CryptoError, NoMatchingKey};
    matches!(error, ClaimsVerificationError::SignatureVerification(NoMatchingKey | CryptoError(_)))
}

/// The claims of a token that passes the library's checks.
pub(super) fn claims<'t>(
    verifier: &Verifier,
    token: &'t Token,
    nonce: &str,
) -> Result<&'t Claims, ClaimsVerificationError> {
    token.claims(verifier, &Nonce::new(nonce.to_owned()))
}

/// What the library leaves open: who may present the token, when it begins to hold, whether it names anybody.
pub(super) fn complete(config: &config::Provider, claims: &Claims, now: i64) -> Result<(), Refusal> {
    if claims.authorized_party().is_some_and(|party| party.as_str() != config.client_id) {
        return Err(Refusal::Refused("the token was made for another client"));
    }
    let latest = (now + SKEW) as f64 / 1000.0;
    if claims.additional_claims().nbf.is_some_and(|from| from > latest) {
        return Err(Refusal::Refused("the token does not hold yet"));
    }
    let subject = claims.subject().as_str();
    if subject.trim().is_empty() || subject.len() > LONGEST {
        return Err(Refusal::Refused("the token names nobody"));
    }
    Ok(())
}
