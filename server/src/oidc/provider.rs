//! The way to the provider and back.

use std::{borrow::Cow, time::Duration};

use app::locale::Locale;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use openidconnect::{
    AccessToken, AuthenticationContextClass, AuthorizationCode, CsrfToken, IssuerUrl, LanguageTag, Nonce,
    OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
    core::{CoreAuthPrompt, CoreAuthenticationFlow},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    Refusal,
    http::Http,
    key::{self, ClientKey},
    known::{Known, Memory},
    told::{More, Told},
    types::{Claims, Token, Tokens},
    verify,
};
use crate::{
    clock::Clock,
    config::{self, Hint, Prompt},
    person::Identity,
};

/// Whoever vouches for people.
#[derive(Debug)]
pub struct Provider {
    pub(super) config: config::Provider,
    pub(super) clock: Clock,
    http: Http,
    pub(super) memory: Memory,
    key: Option<ClientKey>,
}

/// The secrets of one sign-in: what comes back must fit them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pending {
    pub state: String,
    nonce: String,
    verifier: String,
    /// When the person was asked anew who they are. Unix milliseconds.
    #[serde(default)]
    asked_at: Option<i64>,
}

/// A sign-in that has begun.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Where the browser goes.
    pub address: String,
    pub pending: Pending,
}

/// What came back with the browser.
#[derive(Clone, Debug, Default)]
pub struct Returned {
    pub code: Option<String>,
    pub error: Option<String>,
    /// Who the provider says it is.
    pub issuer: Option<String>,
}

/// Somebody as the provider vouches for them.
#[derive(Clone, Debug)]
pub struct Vouched {
    pub identity: Identity,
    /// The provider's name for its own session.
    pub session: Option<String>,
    /// The token, where the provider wants to see it again when the person signs out.
    pub token: Option<String>,
    /// The language that they chose there, where it says so.
    pub chosen: Option<Locale>,
}

/// The host of an issuer; one that is no address goes by its name.
pub fn host(issuer: &str) -> String {
    let url = url::Url::parse(issuer).ok();
    url.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_else(|| issuer.to_owned())
}

impl Provider {
    pub fn new(config: config::Provider, clock: Clock) -> Result<Self, String> {
        let issuer = IssuerUrl::new(config.issuer.clone()).map_err(|error| error.to_string())?;
        let http = Http::for_issuer(&config.issuer).map_err(|error| error.to_string())?;
        let key = config.client_key_file.as_deref().map(ClientKey::read).transpose()?;
        Ok(Self { memory: Memory::new(issuer, http.clone()), config, clock, http, key })
    }

    /// The public half of the key with which the portal proves who it is.
    pub fn public_key(&self) -> Option<&Value> {
        self.key.as_ref().map(ClientKey::public)
    }

    /// Its host, as people know it.
    pub fn host(&self) -> String {
        host(&self.config.issuer)
    }

    /// Begins a sign-in that comes back to `redirect`.
    pub async fn begin(&self, locale: Locale, redirect: &str, prompt: Prompt) -> Result<Begun, Refusal> {
        let now = self.clock.millis();
        let known = self.memory.know(now).await?;
        let secret = || URL_SAFE_NO_PAD.encode(self.clock.random::<32>());
        let anew = [prompt, self.config.prompt].contains(&Prompt::Login);
        let asked_at = anew.then_some(now);
        let pending = Pending { state: secret(), nonce: secret(), verifier: secret(), asked_at };
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(pending.verifier.clone()));
        let (state, nonce) = (CsrfToken::new(pending.state.clone()), Nonce::new(pending.nonce.clone()));
        let client = known.client(&self.config);
        let mut request = client
            .authorize_url(CoreAuthenticationFlow::AuthorizationCode, move || state, move || nonce)
            .set_redirect_uri(Cow::Owned(self.redirect(redirect)?))
            .set_pkce_challenge(challenge)
            .add_scope(Scope::new("profile".to_owned()))
            .add_scope(Scope::new("email".to_owned()))
            .add_ui_locale(LanguageTag::new(locale.tag().to_owned()));
        for acr in &self.config.acr_values {
            request = request.add_auth_context_value(AuthenticationContextClass::new(acr.clone()));
        }
        if let Some(age) = self.config.max_age.and_then(|age| u64::try_from(age).ok()) {
            request = request.set_max_age(Duration::from_millis(age));
        }
        if anew {
            request = request.add_prompt(CoreAuthPrompt::Login);
        }
        let (address, ..) = request.url();
        Ok(Begun { address: address.into(), pending })
    }

    /// Ends a sign-in: whom the provider vouches for, or why that is not believed.
    pub async fn finish(
        &self,
        locale: Locale,
        redirect: &str,
        returned: Returned,
        pending: &Pending,
    ) -> Result<Vouched, Refusal> {
        let known = self.memory.know(self.clock.millis()).await?;
        let code = self.code(&known, returned)?;
        let tokens = self.exchange(&known, code, redirect, pending).await?;
        let token = tokens.id_token().ok_or(Refusal::Refused("it sent no token"))?;
        let claims = self.verify(&known, token, pending).await?;
        let told = Told::of_token(claims);
        let more = match told.name {
            Some(_) => None,
            None => self.ask_more(&known, tokens.access_token(), claims).await?,
        };
        let told = match &more {
            Some(more) => Told::of_person(more).or_locale(told.locale),
            None => told,
        };
        let subject = claims.subject().as_str().to_owned();
        let (issuer, chosen) = (self.config.issuer.clone(), told.locale);
        let locale = chosen.unwrap_or(locale);
        let session = claims.additional_claims().sid.clone();
        let token = (self.config.hint == Hint::Token).then(|| token.to_string());
        let identity = Identity { issuer, subject, name: told.name, mail: told.mail, locale };
        Ok(Vouched { identity, session, token, chosen })
    }

    /// Exchanges the code, and proves that it is us who do.
    async fn exchange(
        &self,
        known: &Known,
        code: AuthorizationCode,
        redirect: &str,
        pending: &Pending,
    ) -> Result<Tokens, Refusal> {
        let client = known.client(&self.config);
        let request = client.exchange_code(code).map_err(|_| Refusal::Refused("it has no place to exchange codes"))?;
        let mut request = request
            .set_pkce_verifier(PkceCodeVerifier::new(pending.verifier.clone()))
            .set_redirect_uri(Cow::Owned(self.redirect(redirect)?));
        if let Some(own) = &self.key {
            let audience = known.metadata.token_endpoint().map_or("", |place| place.as_str());
            let proof = own.prove(&self.clock, &self.config.client_id, audience);
            let proof = proof.ok_or(Refusal::Refused("our own key does not sign"))?;
            request =
                request.add_extra_param("client_assertion_type", key::KIND).add_extra_param("client_assertion", proof);
        }
        Ok(request.request_async(&self.http).await?)
    }

    fn redirect(&self, address: &str) -> Result<RedirectUrl, Refusal> {
        RedirectUrl::new(address.to_owned()).map_err(|_| Refusal::Refused("our own address is wrong"))
    }

    /// What came back, from the provider that was asked and no other.
    fn code(&self, known: &Known, returned: Returned) -> Result<AuthorizationCode, Refusal> {
        let same = match &returned.issuer {
            Some(issuer) => *issuer == self.config.issuer,
            None => !known.names_itself(),
        };
        match (returned.error, returned.code) {
            _ if !same => Err(Refusal::Refused("another provider sent the person back")),
            (Some(error), _) if error == "access_denied" => Err(Refusal::Cancelled),
            (None, Some(code)) if !code.is_empty() => Ok(AuthorizationCode::new(code)),
            _ => Err(Refusal::Refused("it sent the person back without a code")),
        }
    }

    /// A key that is not known may be new: the keys are asked for once more.
    async fn verify<'t>(&self, known: &Known, token: &'t Token, pending: &Pending) -> Result<&'t Claims, Refusal> {
        let now = self.clock.millis();
        let check = |known: &Known| {
            verify::claims(&verify::verifier(&self.config, known, now, pending.asked_at), token, &pending.nonce)
        };
        let claims = match check(known) {
            Ok(claims) => claims,
            Err(error) if verify::may_be_of_a_new_key(&error) => {
                let known = self.memory.renew_keys(known).await?;
                check(&known).map_err(|error| Refusal::from(&error))?
            }
            Err(error) => return Err((&error).into()),
        };
        verify::complete(&self.config, claims, now)?;
        Ok(claims)
    }

    /// Many providers say a person's name only where they are asked for it; it must be the same person.
    async fn ask_more(&self, known: &Known, access: &AccessToken, claims: &Claims) -> Result<Option<More>, Refusal> {
        let client = known.client(&self.config);
        match client.user_info(access.clone(), Some(claims.subject().clone())) {
            Ok(request) => Ok(Some(request.request_async(&self.http).await?)),
            Err(_) => Ok(None),
        }
    }
}
