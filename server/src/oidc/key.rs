//! The portal's own key, with which it proves to the provider who it is (`private_key_jwt`, RFC 7523).
//!
//! A key is shown to nobody: the provider is given its public half, and each proof holds for one exchange.

use std::{fmt, fs, path::Path};

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use ring::{
    rsa::PublicKeyComponents,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PKCS1_SHA256, RsaKeyPair},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::clock::Clock;

/// What kind of proof it is, as the exchange names it.
pub(super) const KIND: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// How long a proof holds: the exchange is made at once, and clocks differ a little. Seconds.
const LASTS: i64 = 3 * 60;
const BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const END: &str = "-----END PRIVATE KEY-----";

pub(super) struct ClientKey {
    pair: Pair,
    /// Its public half, as the provider is given it.
    public: Value,
    /// The fingerprint of the public half (RFC 7638).
    name: String,
}

enum Pair {
    Ec(EcdsaKeyPair),
    Rsa(RsaKeyPair),
}

impl fmt::Debug for ClientKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientKey({})", self.name)
    }
}

impl ClientKey {
    pub(super) fn read(file: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        Self::parse(&text).map_err(|problem| format!("{}: {problem}", file.display()))
    }

    /// Reads PKCS #8 in PEM.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let inside = text.split_once(BEGIN).and_then(|(_, rest)| rest.split_once(END));
        let (inside, _) = inside.ok_or("is no private key in PKCS #8 (BEGIN PRIVATE KEY)")?;
        let plain: String = inside.split_whitespace().collect();
        let der = STANDARD.decode(plain).map_err(|error| error.to_string())?;
        let random = Clock::System.source();
        if let Ok(pair) = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &der, &random) {
            return Self::ec(pair);
        }
        let rsa = RsaKeyPair::from_pkcs8(&der);
        rsa.map(Self::rsa).map_err(|error| format!("neither EC P-256 nor RSA of 2048 bits or more: {error}"))
    }

    fn ec(pair: EcdsaKeyPair) -> Result<Self, String> {
        // an uncompressed point: 4, then both coordinates
        let point = pair.public_key().as_ref().get(1..).ok_or("holds no point")?;
        let (x, y) = point.split_at_checked(32).ok_or("holds no point")?;
        let (x, y) = (encode(x), encode(y));
        let name = fingerprint(&format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#));
        let public = json!({ "kty": "EC", "crv": "P-256", "x": x, "y": y, "kid": name, "use": "sig", "alg": "ES256" });
        Ok(Self { pair: Pair::Ec(pair), public, name })
    }

    fn rsa(pair: RsaKeyPair) -> Self {
        let parts: PublicKeyComponents<Vec<u8>> = pair.public().into();
        let (n, e) = (encode(&parts.n), encode(&parts.e));
        let name = fingerprint(&format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#));
        let public = json!({ "kty": "RSA", "n": n, "e": e, "kid": name, "use": "sig", "alg": "RS256" });
        Self { pair: Pair::Rsa(pair), public, name }
    }

    pub(super) fn public(&self) -> &Value {
        &self.public
    }

    /// A proof that `client` asks, for one exchange at `audience`. Nothing where the machine has no randomness.
    pub(super) fn prove(&self, clock: &Clock, client: &str, audience: &str) -> Option<String> {
        let now = clock.millis() / 1000;
        let algorithm = match self.pair {
            Pair::Ec(_) => "ES256",
            Pair::Rsa(_) => "RS256",
        };
        let head = json!({ "alg": algorithm, "typ": "JWT", "kid": self.name });
        let claims = json!({
            "iss": client,
            "sub": client,
            "aud": audience,
            "jti": encode(&clock.random::<16>()),
            "iat": now,
            "exp": now + LASTS,
        });
        let part = |value: &Value| encode(value.to_string().as_bytes());
        let text = format!("{}.{}", part(&head), part(&claims));
        let signature = self.sign(clock, text.as_bytes())?;
        Some(format!("{text}.{}", encode(&signature)))
    }

    fn sign(&self, clock: &Clock, text: &[u8]) -> Option<Vec<u8>> {
        match &self.pair {
            Pair::Ec(pair) => pair.sign(&clock.source(), text).ok().map(|signature| signature.as_ref().to_vec()),
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                pair.sign(&RSA_PKCS1_SHA256, &clock.source(), text, &mut signature).ok()?;
                Some(signature)
            }
        }
    }
}

fn fingerprint(members: &str) -> String {
    encode(&Sha256::digest(members))
}

fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
