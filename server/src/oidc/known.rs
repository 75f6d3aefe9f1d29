//! What is known of the provider: its description and its keys, asked for once an hour, and for an unknown key at once.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicI64, Ordering},
};

use openidconnect::{
    AuthType, ClientId, ClientSecret, IssuerUrl, JsonWebKeySet,
    core::{CoreClientAuthMethod, CoreJsonWebKey},
};
use tokio::sync::Mutex as Turn;

use super::{
    Refusal,
    http::Http,
    types::{Metadata, OidcClient},
};
use crate::config;

/// How long it is believed without asking. Milliseconds.
const FRESH: i64 = 60 * 60 * 1000;

#[derive(Clone, Debug)]
pub(super) struct Known {
    pub(super) metadata: Metadata,
    /// Unix milliseconds.
    asked_at: i64,
}

impl Known {
    /// The library's client of this provider.
    pub(super) fn client(&self, config: &config::Provider) -> OidcClient {
        let secret = config.client_secret.clone().map(ClientSecret::new);
        let id = ClientId::new(config.client_id.clone());
        let client = OidcClient::from_provider_metadata(self.metadata.clone(), id, secret);
        if config.client_key_file.is_some() {
            return client.set_auth_type(AuthType::RequestBody);
        }
        match self.metadata.token_endpoint_auth_methods_supported() {
            Some(ways) if !ways.contains(&CoreClientAuthMethod::ClientSecretBasic) => {
                client.set_auth_type(AuthType::RequestBody)
            }
            _ => client,
        }
    }

    /// Whether it names itself when it sends people back.
    pub(super) fn names_itself(&self) -> bool {
        self.metadata.additional_metadata().authorization_response_iss_parameter_supported == Some(true)
    }
}

/// How seldom strangers can make us ask for keys. Milliseconds.
const SELDOM: i64 = 10 * 1000;

/// Asks, and remembers.
#[derive(Debug)]
pub(super) struct Memory {
    issuer: IssuerUrl,
    http: Http,
    last: Mutex<Option<Arc<Known>>>,
    /// One asks; the others wait for what comes.
    turn: Turn<()>,
    /// When a stranger last made us ask for keys. Unix milliseconds.
    made_to_ask: AtomicI64,
}

impl Memory {
    pub(super) fn new(issuer: IssuerUrl, http: Http) -> Self {
        Self { issuer, http, last: Mutex::new(None), turn: Turn::new(()), made_to_ask: AtomicI64::new(0) }
    }

    /// What was asked last, however long ago.
    pub(super) fn last(&self) -> Option<Arc<Known>> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn remember(&self, known: Known) -> Arc<Known> {
        let known = Arc::new(known);
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some(known.clone());
        known
    }

    fn fresh(&self, now: i64) -> Option<Arc<Known>> {
        self.last().filter(|known| now - known.asked_at < FRESH)
    }

    /// What is known; asked again after an hour. A provider that does not answer then is believed a little longer.
    pub(super) async fn know(&self, now: i64) -> Result<Arc<Known>, Refusal> {
        if let Some(known) = self.fresh(now) {
            return Ok(known);
        }
        let _turn = self.turn.lock().await;
        if let Some(known) = self.fresh(now) {
            return Ok(known);
        }
        match Metadata::discover_async(self.issuer.clone(), &self.http).await {
            Ok(metadata) => Ok(self.remember(Known { metadata, asked_at: now })),
            Err(error) => {
                let refusal = Refusal::from(error);
                self.last().filter(|_| matches!(refusal, Refusal::Unreachable(_))).ok_or(refusal)
            }
        }
    }

    /// The same provider with the keys that it has now.
    pub(super) async fn renew_keys(&self, known: &Known) -> Result<Arc<Known>, Refusal> {
        let keys: JsonWebKeySet<CoreJsonWebKey> =
            JsonWebKeySet::fetch_async(known.metadata.jwks_uri(), &self.http).await?;
        Ok(self.remember(Known { metadata: known.metadata.clone().set_jwks(keys), asked_at: known.asked_at }))
    }

    /// The same, for somebody who needs no more than our address to send a token: seldom.
    pub(super) async fn renew_keys_seldom(&self, known: &Known, now: i64) -> Result<Arc<Known>, Refusal> {
        let last = self.made_to_ask.load(Ordering::Relaxed);
        let seldom = now - last >= SELDOM;
        let ours = seldom && self.made_to_ask.compare_exchange(last, now, Ordering::Relaxed, Ordering::Relaxed).is_ok();
        if ours { self.renew_keys(known).await } else { Err(Refusal::Refused("the key of the token is not known")) }
    }
}
