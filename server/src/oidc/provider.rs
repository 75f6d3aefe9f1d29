//! The way to the provider and back.

use std::borrow::Cow;

use app::locale::Locale;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use openidconnect::{
    AccessToken, AuthenticationContextClass, AuthorizationCode, ClientId, CsrfToken, EndUserEmail, EndUserName,
    IssuerUrl, LanguageTag, LocalizedClaim, LogoutRequest, Nonce, OAuth2TokenResponse, PkceCodeChallenge,
    PkceCodeVerifier, RedirectUrl, Scope, TokenResponse, UserInfoClaims,
    core::{CoreAuthenticationFlow, CoreGenderClaim},
};
use serde::{Deserialize, Serialize};

use super::{
    Refusal,
    http::Http,
    known::{Known, Memory},
    types::{Claims, NotBefore, Token},
    verify,
};
use crate::{clock::Clock, config, person::Identity};

/// Longer than any name. What is longer is left out, never cut. Characters.
const LONGEST: usize = 200;

/// Whoever vouches for people.
#[derive(Debug)]
pub struct Provider {
    config: config::Provider,
    clock: Clock,
    http: Http,
    memory: Memory,
}

/// The secrets of one sign-in: what comes back must fit them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pending {
    pub state: String,
    nonce: String,
    verifier: String,
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

impl Provider {
    pub fn new(config: config::Provider, clock: Clock) -> Result<Self, String> {
        let issuer = IssuerUrl::new(config.issuer.clone()).map_err(|error| error.to_string())?;
        let http = Http::for_issuer(&config.issuer).map_err(|error| error.to_string())?;
        Ok(Self { memory: Memory::new(issuer, http.clone()), config, clock, http })
    }

    /// Its host, as people know it.
    pub fn host(&self) -> String {
        let url = url::Url::parse(&self.config.issuer).ok();
        url.and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Begins a sign-in that comes back to `redirect`.
    pub async fn begin(&self, locale: Locale, redirect: &str) -> Result<Begun, Refusal> {
        let known = self.memory.know(self.clock.millis()).await?;
        let secret = || URL_SAFE_NO_PAD.encode(self.clock.random::<32>());
        let pending = Pending { state: secret(), nonce: secret(), verifier: secret() };
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
    ) -> Result<Identity, Refusal> {
        let known = self.memory.know(self.clock.millis()).await?;
        let code = self.code(&known, returned)?;
        let client = known.client(&self.config);
        let request = client.exchange_code(code).map_err(|_| Refusal::Refused("it has no place to exchange codes"))?;
        let tokens = request
            .set_pkce_verifier(PkceCodeVerifier::new(pending.verifier.clone()))
            .set_redirect_uri(Cow::Owned(self.redirect(redirect)?))
            .request_async(&self.http)
            .await?;
        let token = tokens.id_token().ok_or(Refusal::Refused("it sent no token"))?;
        let claims = self.verify(&known, token, pending).await?;
        let more = match claims.name() {
            Some(_) => None,
            None => self.ask_more(&known, tokens.access_token(), claims).await?,
        };
        let (name, mail) = match &more {
            Some(more) => details(more.name(), more.email(), more.email_verified()),
            None => details(claims.name(), claims.email(), claims.email_verified()),
        };
        let subject = claims.subject().as_str().to_owned();
        Ok(Identity { issuer: self.config.issuer.clone(), subject, name, mail, locale })
    }

    /// Where its own session is ended, if it has such a place. Nothing that names the person is in the address.
    pub fn end_session(&self, locale: Locale) -> Option<String> {
        let endpoint = self.memory.last()?.metadata.additional_metadata().end_session_endpoint.clone()?;
        let request = LogoutRequest::from(endpoint)
            .set_client_id(ClientId::new(self.config.client_id.clone()))
            .add_ui_locale(LanguageTag::new(locale.tag().to_owned()));
        Some(request.http_get_url().into())
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
        let check = |known: &Known| verify::claims(&verify::verifier(&self.config, known, now), token, &pending.nonce);
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

type More = UserInfoClaims<NotBefore, CoreGenderClaim>;

/// The name and the address that the provider has verified.
fn details(
    name: Option<&LocalizedClaim<EndUserName>>,
    mail: Option<&EndUserEmail>,
    verified: Option<bool>,
) -> (Option<String>, Option<String>) {
    let name = name.and_then(|name| name.get(None)).and_then(|name| plain(name));
    (name, mail.filter(|_| verified == Some(true)).and_then(|mail| plain(mail)))
}

/// One line of text, or nothing: a letter's head is made of it.
fn plain(text: &str) -> Option<String> {
    let text = text.trim();
    let good = !text.is_empty() && text.chars().count() <= LONGEST && !text.chars().any(char::is_control);
    good.then(|| text.to_owned())
}
