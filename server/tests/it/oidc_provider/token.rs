//! How the tokens of the provider in tests are made and signed.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ring::{
    hmac,
    signature::{Ed25519KeyPair, KeyPair},
};
use serde_json::{Value, json};

/// How a token is signed.
#[derive(Clone, Debug)]
pub enum Signing {
    /// With the key made from this byte.
    Key(u8),
    /// With this as a shared secret.
    Shared(Vec<u8>),
    Nothing,
}

pub fn public_key(byte: u8) -> Vec<u8> {
    Ed25519KeyPair::from_seed_unchecked(&[byte; 32]).unwrap().public_key().as_ref().to_vec()
}

/// Lays the members of one object over another; `null` takes a member away.
pub fn lay(mut under: Value, over: &Value) -> Value {
    for (name, value) in over.as_object().unwrap() {
        match value {
            Value::Null => under.as_object_mut().unwrap().remove(name),
            value => under.as_object_mut().unwrap().insert(name.clone(), value.clone()),
        };
    }
    under
}

/// A token of these parts. Its head says the algorithm, unless it says another already.
pub fn sign(signing: &Signing, head: &Value, claims: &Value) -> String {
    let algorithm = match signing {
        Signing::Key(_) => "EdDSA",
        Signing::Shared(_) => "HS256",
        Signing::Nothing => "none",
    };
    let part = |value: &Value| encode(value.to_string().as_bytes());
    let text = format!("{}.{}", part(&lay(json!({ "alg": algorithm }), head)), part(claims));
    let signature = match signing {
        Signing::Key(byte) => {
            Ed25519KeyPair::from_seed_unchecked(&[*byte; 32]).unwrap().sign(text.as_bytes()).as_ref().to_vec()
        }
        Signing::Shared(secret) => {
            hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), text.as_bytes()).as_ref().to_vec()
        }
        Signing::Nothing => Vec::new(),
    };
    format!("{text}.{}", encode(&signature))
}

pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
