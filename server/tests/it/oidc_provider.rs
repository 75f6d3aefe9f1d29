//! A provider on a socket of its own, for tests: a good one, until a test tells it otherwise.

mod token;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard},
};

use axum::{
    Form, Json, Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use url::Url;

use crate::harness::NOW;
pub use token::{Signing, encode, lay, public_key, sign};

pub const CLIENT: &str = "portal";
pub const SECRET: &str = "a secret of the portal and the provider";
/// Unix seconds.
pub const SECONDS: i64 = NOW / 1000;
/// The key that a good provider signs with, and its name.
pub const KEY: (&str, u8) = ("first", 1);

/// What the provider does. Objects are laid over what a good one says; `null` takes a member away.
#[derive(Clone, Debug)]
pub struct Manner {
    pub signing: Signing,
    pub header: Value,
    pub claims: Value,
    /// What it says of itself.
    pub description: Value,
    /// The names of its keys, and the byte that each is made from.
    pub keys: Vec<(&'static str, u8)>,
    /// What it says of the person beside the token.
    pub person: Value,
    /// Whether it looks at who exchanges a code, and how often.
    pub careless: bool,
    /// What it answers instead of tokens.
    pub instead: Option<(u16, &'static str)>,
}

impl Default for Manner {
    fn default() -> Self {
        Self {
            signing: Signing::Key(KEY.1),
            header: json!({}),
            claims: json!({}),
            description: json!({}),
            keys: vec![KEY],
            person: json!({}),
            careless: false,
            instead: None,
        }
    }
}

/// What the portal asked, under the code that answers it.
#[derive(Clone, Default)]
struct Asked {
    nonce: String,
    challenge: String,
}

#[derive(Clone)]
pub struct Provider {
    pub issuer: String,
    manner: Arc<Mutex<Manner>>,
    codes: Arc<Mutex<HashMap<String, Asked>>>,
    served: Arc<Mutex<usize>>,
    /// What was sent with the last code.
    exchanged: Arc<Mutex<HashMap<String, String>>>,
}

impl Provider {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let (manner, codes, served, exchanged) = Default::default();
        let provider = Self { issuer, manner, codes, served, exchanged };
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(describe))
            .route("/keys", get(keys))
            .route("/token", post(exchange))
            .route("/person", get(tell))
            .with_state(provider.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        provider
    }

    /// What the portal is told of it.
    pub fn variables(&self) -> [(&'static str, &str); 3] {
        [
            ("PASSERELLE_OIDC_ISSUER", &self.issuer),
            ("PASSERELLE_OIDC_CLIENT_ID", CLIENT),
            ("PASSERELLE_OIDC_CLIENT_SECRET", SECRET),
        ]
    }

    pub fn behave(&self, manner: Manner) {
        *self.manner() = manner;
    }

    fn manner(&self) -> MutexGuard<'_, Manner> {
        self.manner.lock().unwrap()
    }

    /// How often its keys were asked for.
    pub fn keys_served(&self) -> usize {
        *self.served.lock().unwrap()
    }

    /// What was sent with the last code.
    pub fn exchanged(&self) -> HashMap<String, String> {
        self.exchanged.lock().unwrap().clone()
    }

    /// The person agrees: a code for what the portal asked at this address.
    pub fn agree(&self, address: &str) -> String {
        let asked = Asked { nonce: word(address, "nonce"), challenge: word(address, "code_challenge") };
        let mut codes = self.codes.lock().unwrap();
        let code = format!("code-{}", codes.len());
        codes.insert(code.clone(), asked);
        code
    }
}

/// A word of the query of an address.
pub fn word(address: &str, name: &str) -> String {
    let url = Url::parse(address).unwrap();
    let found = url.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned());
    found.unwrap_or_default()
}

async fn describe(State(provider): State<Provider>) -> Json<Value> {
    let at = |path: &str| format!("{}{path}", provider.issuer);
    let good = json!({
        "issuer": provider.issuer,
        "authorization_endpoint": at("/authorize"),
        "token_endpoint": at("/token"),
        "userinfo_endpoint": at("/person"),
        "jwks_uri": at("/keys"),
        "end_session_endpoint": at("/end"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        // it would take anything: the portal must not
        "id_token_signing_alg_values_supported": ["EdDSA", "HS256", "none"],
        "authorization_response_iss_parameter_supported": true,
    });
    Json(lay(good, &provider.manner().description))
}

async fn keys(State(provider): State<Provider>) -> Json<Value> {
    *provider.served.lock().unwrap() += 1;
    let key = |(name, byte): &(&str, u8)| json!({ "kty": "OKP", "crv": "Ed25519", "use": "sig", "kid": name, "x": encode(&public_key(*byte)) });
    let keys: Vec<Value> = provider.manner().keys.iter().map(key).collect();
    Json(json!({ "keys": keys }))
}

async fn exchange(State(provider): State<Provider>, Form(sent): Form<HashMap<String, String>>) -> Response {
    let manner = provider.manner().clone();
    provider.exchanged.lock().unwrap().clone_from(&sent);
    if let Some((status, body)) = manner.instead {
        let headers = [(header::CONTENT_TYPE, "application/json"), (header::LOCATION, "/token")];
        return (StatusCode::from_u16(status).unwrap(), headers, body).into_response();
    }
    let mut codes = provider.codes.lock().unwrap();
    let asked = match manner.careless {
        true => codes.get(&sent["code"]).cloned(),
        false => codes.insert(sent["code"].clone(), Asked::default()),
    };
    let verifier = encode(&Sha256::digest(&sent["code_verifier"]));
    let Some(asked) = asked.filter(|asked| manner.careless || asked.challenge == verifier) else {
        return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response();
    };
    let token = provider.token(&manner, &asked.nonce);
    Json(json!({ "access_token": "access", "token_type": "Bearer", "id_token": token })).into_response()
}

async fn tell(State(provider): State<Provider>) -> Json<Value> {
    let good = json!({ "sub": "amina", "name": "Amina from beside", "email": "amina@example.org" });
    Json(lay(good, &provider.manner().person))
}

impl Provider {
    fn token(&self, manner: &Manner, nonce: &str) -> String {
        let claims = json!({
            "iss": self.issuer,
            "sub": "amina",
            "aud": CLIENT,
            "iat": SECONDS,
            "exp": SECONDS + 60,
            "nonce": nonce,
            "name": "Amina Tremblay",
            "email": "amina@example.org",
            "email_verified": true,
        });
        let head = lay(json!({ "typ": "JWT", "kid": KEY.0 }), &manner.header);
        sign(&manner.signing, &head, &lay(claims, &manner.claims))
    }

    /// A token that ends sessions, as a good provider makes it; `over` is laid over its claims.
    pub fn logout_token(&self, name: &str, over: &Value) -> String {
        let manner = self.manner().clone();
        let claims = json!({
            "iss": self.issuer,
            "sub": "amina",
            "aud": CLIENT,
            "iat": SECONDS,
            "exp": SECONDS + 120,
            "jti": name,
            "events": { "http://schemas.openid.net/event/backchannel-logout": {} },
        });
        let head = lay(json!({ "typ": "logout+jwt", "kid": KEY.0 }), &manner.header);
        sign(&manner.signing, &head, &lay(claims, over))
    }
}
