//! Signing out at the provider: a link to it, because a form of ours may not lead to another site.

use app::locale::Locale;
use openidconnect::{ClientId, CsrfToken, LanguageTag, LogoutRequest, PostLogoutRedirectUrl};

use super::Provider;

/// What the provider is told of somebody who signs out.
#[derive(Clone, Debug)]
pub struct SignOut<'a> {
    /// Where they come back to.
    pub redirect: String,
    /// What comes back with them.
    pub state: &'a str,
    pub token: Option<&'a str>,
}

impl Provider {
    /// Where its own session is ended, if it has such a place.
    pub fn end_session(&self, locale: Locale, leaving: &SignOut<'_>) -> Option<String> {
        let endpoint = self.memory.last()?.metadata.additional_metadata().end_session_endpoint.clone()?;
        let redirect = PostLogoutRedirectUrl::new(leaving.redirect.clone()).ok()?;
        let request = LogoutRequest::from(endpoint)
            .set_client_id(ClientId::new(self.config.client_id.clone()))
            .set_post_logout_redirect_uri(redirect)
            .add_ui_locale(LanguageTag::new(locale.tag().to_owned()));
        let request = match leaving.state {
            "" => request,
            state => request.set_state(CsrfToken::new(state.to_owned())),
        };
        let mut address = request.http_get_url();
        if let Some(token) = leaving.token {
            address.query_pairs_mut().append_pair("id_token_hint", token);
        }
        Some(address.into())
    }
}
