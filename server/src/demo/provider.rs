//! The provider of the demonstration: a key made at start, codes that work once, tokens.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use app::{
    demo::{MadeUp, PEOPLE},
    locale::Locale,
    path::Path,
    person::Place,
};
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use chrono::{DateTime, Utc};
use openidconnect::{
    AccessToken, Audience, EmptyAdditionalClaims, EmptyExtraTokenFields, EndUserEmail, EndUserName, IssuerUrl,
    JsonWebKeyId, LocalizedClaim, Nonce, PrivateSigningKey, StandardClaims, SubjectIdentifier,
    core::{
        CoreEdDsaPrivateSigningKey, CoreIdToken, CoreIdTokenClaims, CoreIdTokenFields, CoreJsonWebKeySet,
        CoreJwsSigningAlgorithm, CoreTokenResponse, CoreTokenType,
    },
};
use sha2::{Digest, Sha256};

use crate::{clock::Clock, config};

/// How the portal names itself to it.
pub(super) const CLIENT: &str = "passerelle";
/// What stands before the 32 bytes of an Ed25519 key in PKCS #8.
const ED25519: [u8; 16] = *b"\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20";
/// How long a code can be exchanged, and a token believed. Milliseconds.
const LASTS: i64 = 60 * 1000;

pub struct Demonstration {
    issuer: String,
    /// Where it sends people back to, in each language.
    redirects: [String; 2],
    key: CoreEdDsaPrivateSigningKey,
    codes: Mutex<HashMap<String, Chosen>>,
}

/// What the portal asks.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub(super) redirect: String,
    pub(super) state: String,
    pub(super) nonce: String,
    pub(super) challenge: String,
}

/// Who was chosen, until the code is exchanged.
struct Chosen {
    person: MadeUp,
    asked: Asked,
    /// Unix milliseconds.
    ends_at: i64,
}

impl Demonstration {
    pub fn new(origin: &str, clock: &Clock) -> Result<Self, String> {
        let der = [&ED25519[..], &clock.random::<32>()].concat();
        let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(der));
        let name = JsonWebKeyId::new(clock.id().simple().to_string());
        let redirects = Locale::ALL.map(|locale| origin.to_owned() + &Path::Person(Place::Return).href(locale));
        Ok(Self {
            issuer: format!("{origin}/demo"),
            redirects,
            key: CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(name))?,
            codes: Mutex::default(),
        })
    }

    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// How the portal knows it.
    pub fn client(&self) -> config::Provider {
        let (issuer, client_id) = (self.issuer.clone(), CLIENT.to_owned());
        config::Provider { issuer, client_id, ..config::Provider::default() }
    }

    pub(super) fn keys(&self) -> CoreJsonWebKeySet {
        CoreJsonWebKeySet::new(vec![self.key.as_verification_key()])
    }

    /// Whether it leads back to the portal.
    pub(super) fn knows(&self, redirect: &str) -> bool {
        self.redirects.iter().any(|known| known == redirect)
    }

    /// A code for one of the people.
    pub(super) fn choose(&self, clock: &Clock, subject: &str, asked: &Asked) -> Option<String> {
        let person = PEOPLE.into_iter().find(|person| person.subject == subject)?;
        let now = clock.millis();
        let code = URL_SAFE_NO_PAD.encode(clock.random::<32>());
        let chosen = Chosen { person, asked: asked.clone(), ends_at: now + LASTS };
        let mut codes = self.codes.lock().unwrap_or_else(PoisonError::into_inner);
        codes.retain(|_, chosen| now < chosen.ends_at);
        codes.insert(code.clone(), chosen);
        Some(code)
    }

    /// Tokens for a code, once, for whoever began the sign-in.
    pub(super) fn exchange(
        &self,
        clock: &Clock,
        code: &str,
        redirect: &str,
        verifier: &str,
    ) -> Option<CoreTokenResponse> {
        let now = clock.millis();
        let chosen = self.codes.lock().unwrap_or_else(PoisonError::into_inner).remove(code)?;
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier));
        let good = now < chosen.ends_at && chosen.asked.redirect == redirect && chosen.asked.challenge == challenge;
        good.then(|| self.tokens(clock, &chosen)).flatten()
    }

    fn tokens(&self, clock: &Clock, chosen: &Chosen) -> Option<CoreTokenResponse> {
        let instant = |millis| DateTime::<Utc>::from_timestamp_millis(millis).unwrap_or_default();
        let now = clock.millis();
        let person = chosen.person;
        let mut name = LocalizedClaim::new();
        name.insert(None, EndUserName::new(person.name.to_owned()));
        let who = StandardClaims::new(SubjectIdentifier::new(person.subject.to_owned()))
            .set_name(Some(name))
            .set_email(Some(EndUserEmail::new(format!("{}@example.org", person.subject))))
            .set_email_verified(Some(true));
        let claims = CoreIdTokenClaims::new(
            IssuerUrl::new(self.issuer.clone()).ok()?,
            vec![Audience::new(CLIENT.to_owned())],
            instant(now + LASTS),
            instant(now),
            who,
            EmptyAdditionalClaims {},
        )
        .set_nonce(Some(Nonce::new(chosen.asked.nonce.clone())));
        let access = AccessToken::new(URL_SAFE_NO_PAD.encode(clock.random::<32>()));
        let token = CoreIdToken::new(claims, &self.key, CoreJwsSigningAlgorithm::EdDsa, Some(&access), None).ok()?;
        let fields = CoreIdTokenFields::new(Some(token), EmptyExtraTokenFields {});
        Some(CoreTokenResponse::new(access, CoreTokenType::Bearer, fields))
    }
}
