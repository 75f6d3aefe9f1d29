//! How a message is signed: HMAC-SHA256 over its id, the second of the attempt and the body, each after a point, as
//! Standard Webhooks 1.0 has it. Whoever takes one refuses what is older than five minutes.

use base64::{Engine, engine::general_purpose::STANDARD};
use ring::hmac;

use crate::keys::Keys;

/// The secret of a webhook, as its system is told it.
pub fn secret(keys: &Keys, webhook: &str) -> String {
    format!("whsec_{}", STANDARD.encode(key(keys, webhook)))
}

/// The value of `webhook-signature`.
pub(super) fn sign(keys: &Keys, webhook: &str, (id, second, body): (&str, i64, &str)) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key(keys, webhook).as_bytes());
    let tag = hmac::sign(&key, format!("{id}.{second}.{body}").as_bytes());
    format!("v1,{}", STANDARD.encode(tag))
}

/// Made of the key of marks, which stays when another key seals.
fn key(keys: &Keys, webhook: &str) -> String {
    keys.mark("webhook.secret", webhook)
}
