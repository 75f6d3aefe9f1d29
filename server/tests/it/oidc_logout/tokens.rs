//! Logout tokens that end nothing, with what is wrong with each.

use serde_json::{Value, json};

use super::{EVENT, LATE};
use crate::oidc_provider::{CLIENT, KEY, Manner, Provider, SECONDS, SECRET, Signing, encode, public_key, sign};

/// What is wrong with each token, and what is laid over a good one.
pub fn bad_claims() -> Vec<(&'static str, Value)> {
    vec![
        ("another issuer", json!({ "iss": "https://evil.example" })),
        ("no issuer", json!({ "iss": null })),
        ("another audience", json!({ "aud": "another portal" })),
        ("an audience more", json!({ "aud": [CLIENT, "another portal"] })),
        ("no audience", json!({ "aud": null })),
        ("expired", json!({ "exp": SECONDS - LATE })),
        ("no end", json!({ "exp": null })),
        ("of the future", json!({ "iat": SECONDS + LATE, "exp": SECONDS + 2 * LATE })),
        ("of long ago", json!({ "iat": SECONDS - LATE })),
        ("no time of issue", json!({ "iat": null })),
        ("ends before it begins", json!({ "exp": SECONDS - 1 })),
        ("not yet", json!({ "nbf": SECONDS + LATE })),
        ("no name", json!({ "jti": null })),
        ("an empty name", json!({ "jti": " " })),
        ("no event", json!({ "events": null })),
        ("another event", json!({ "events": { "http://schemas.openid.net/event/other": {} } })),
        ("an event that is no object", json!({ "events": { EVENT: true } })),
        ("a list of events", json!({ "events": [EVENT] })),
        ("a nonce", json!({ "nonce": "n" })),
        ("a nonce of nothing", json!({ "nonce": [] })),
        ("nobody", json!({ "sub": null })),
        ("an empty person", json!({ "sub": "" })),
        ("an empty session", json!({ "sid": " " })),
        ("an endless person", json!({ "sub": "a".repeat(256) })),
        ("a number for a person", json!({ "sub": 7 })),
    ]
}

/// What is wrong with how a token is signed, or with its head.
pub fn bad_signatures() -> Vec<(&'static str, Manner)> {
    let signed = |signing| Manner { signing, ..Manner::default() };
    let head = |header| Manner { header, ..Manner::default() };
    vec![
        ("signed by another key", signed(Signing::Key(9))),
        ("not signed", signed(Signing::Nothing)),
        ("signed with the public key as a secret", signed(Signing::Shared(public_key(1)))),
        ("signed with our own secret", signed(Signing::Shared(SECRET.into()))),
        ("signed by nobody known", Manner { header: json!({ "kid": "other" }), ..signed(Signing::Key(9)) }),
        ("says that it is not signed", head(json!({ "alg": "none" }))),
        ("says another algorithm", head(json!({ "alg": "RS256" }))),
        ("needs what we do not know", head(json!({ "crit": ["exp"] }))),
        ("an access token by its kind", head(json!({ "typ": "at+jwt" }))),
        ("a proof by its kind", head(json!({ "typ": "dpop+jwt" }))),
    ]
}

/// What is no logout token at all.
pub fn other_tokens(provider: &Provider, good: &str) -> Vec<(&'static str, String)> {
    let claims = json!({ "iss": provider.issuer, "sub": "amina", "aud": CLIENT, "iat": SECONDS, "exp": SECONDS + 60, "jti": "o" });
    let posing = |kind: &str, over: Value| {
        let claims = crate::oidc_provider::lay(claims.clone(), &over);
        sign(&Signing::Key(KEY.1), &json!({ "typ": kind, "kid": KEY.0 }), &claims)
    };
    let parts: Vec<&str> = good.split('.').collect();
    let twice = format!(
        r#"{{"iss":"{}","iss":"{0}","sub":"amina","aud":"{CLIENT}","iat":{SECONDS},"exp":{},"jti":"d","events":{{"{EVENT}":{{}}}}}}"#,
        provider.issuer,
        SECONDS + 60
    );
    vec![
        ("nothing", String::new()),
        ("no token", "a.b.c".to_owned()),
        ("half a token", parts[..2].join(".")),
        ("a signature too many", format!("{good}.{}", parts[2])),
        ("a signature of another text", format!("{}.{}.{}", parts[0], encode(twice.as_bytes()), parts[2])),
        ("an id token", posing("JWT", json!({ "nonce": "n", "sid": "one" }))),
        ("an access token", posing("at+jwt", json!({ "scope": "openid" }))),
        ("an endless token", "a".repeat(20_000)),
    ]
}
