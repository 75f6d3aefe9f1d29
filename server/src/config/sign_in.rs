//! Who vouches for people, and what is asked of them.

use std::path::PathBuf;

use super::{ConfigError, parse, safe, secret};

type Get<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Who vouches for people.
#[derive(Clone, Debug)]
pub enum SignIn {
    /// Nobody yet: nobody can sign in.
    NotSetUp,
    /// The portal itself, for people who are made up.
    Demonstration,
    Provider(Provider),
}

/// An OpenID Connect provider.
#[derive(Clone, Debug, Default)]
pub struct Provider {
    /// `PASSERELLE_OIDC_ISSUER`: its address, exactly as it names itself. Without TLS only on this machine.
    pub issuer: String,
    /// `PASSERELLE_OIDC_CLIENT_ID`: how it knows this portal.
    pub client_id: String,
    /// `PASSERELLE_OIDC_CLIENT_SECRET`, or the file that `PASSERELLE_OIDC_CLIENT_SECRET_FILE` names. Default: none.
    pub client_secret: Option<String>,
    /// `PASSERELLE_OIDC_CLIENT_KEY_FILE`: a private key (PKCS #8 PEM; EC P-256, or RSA of 2048 bits or more) with
    /// which the portal proves who it is, instead of a secret. Default: none.
    pub client_key_file: Option<PathBuf>,
    /// `PASSERELLE_OIDC_ACR_VALUES`: how well people must be identified, in the provider's words, any of them,
    /// separated by spaces. Default: as the provider decides.
    pub acr_values: Vec<String>,
    /// `PASSERELLE_OIDC_MAX_AGE`: minutes since somebody last showed the provider who they are; older, they are asked
    /// again. Default: as the provider decides. Here in milliseconds.
    pub max_age: Option<i64>,
    /// `PASSERELLE_OIDC_PROMPT`: `login` where computers are shared, so that nobody enters as who was there before.
    pub prompt: Prompt,
    /// `PASSERELLE_OIDC_SIGN_OUT_HINT`: what tells the provider whose session to end: `client` (default), or `token`.
    pub hint: Hint,
}

/// What a provider does with somebody whom it knows already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Prompt {
    /// As it decides.
    #[default]
    Usual,
    /// Asks them again who they are.
    Login,
}

/// What tells the provider whose session to end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hint {
    /// Which portal asks. The provider knows its own visitor, and asks them.
    #[default]
    Client,
    /// The token that it gave. It names the person, and stands in an address that a browser remembers: only for
    /// providers that insist.
    Token,
}

fn problem(name: &'static str, problem: &str) -> ConfigError {
    ConfigError::Variable { name, problem: problem.to_owned() }
}

impl SignIn {
    pub(super) fn read(get: Get<'_>) -> Result<Self, ConfigError> {
        match get("PASSERELLE_OIDC_ISSUER") {
            Some(issuer) => Provider::read(get, safe("PASSERELLE_OIDC_ISSUER", issuer)?).map(Self::Provider),
            None => Ok(Self::NotSetUp),
        }
    }
}

impl Provider {
    fn read(get: Get<'_>, issuer: String) -> Result<Self, ConfigError> {
        let client_id = get("PASSERELLE_OIDC_CLIENT_ID")
            .ok_or_else(|| problem("PASSERELLE_OIDC_CLIENT_ID", "is needed beside PASSERELLE_OIDC_ISSUER"))?;
        let client_secret = secret(get, "PASSERELLE_OIDC_CLIENT_SECRET", "PASSERELLE_OIDC_CLIENT_SECRET_FILE")?;
        let client_key_file = get("PASSERELLE_OIDC_CLIENT_KEY_FILE").map(PathBuf::from);
        if client_secret.is_some() && client_key_file.is_some() {
            return Err(problem("PASSERELLE_OIDC_CLIENT_KEY_FILE", "stands instead of a secret, not beside it"));
        }
        let acr_values = get("PASSERELLE_OIDC_ACR_VALUES").unwrap_or_default();
        Ok(Self {
            issuer,
            client_id,
            client_secret,
            client_key_file,
            acr_values: acr_values.split_whitespace().map(str::to_owned).collect(),
            max_age: max_age(get)?,
            prompt: chosen(get, "PASSERELLE_OIDC_PROMPT", [("", Prompt::Usual), ("login", Prompt::Login)])?,
            hint: chosen(get, "PASSERELLE_OIDC_SIGN_OUT_HINT", [("client", Hint::Client), ("token", Hint::Token)])?,
        })
    }
}

fn max_age(get: Get<'_>) -> Result<Option<i64>, ConfigError> {
    let name = "PASSERELLE_OIDC_MAX_AGE";
    let Some(text) = get(name) else { return Ok(None) };
    let minutes: u32 = parse(name, &text)?;
    Ok(Some(i64::from(minutes) * 60 * 1000))
}

/// One of the words that a variable may hold; the first where it is not set.
fn chosen<T: Copy, const N: usize>(
    get: Get<'_>,
    name: &'static str,
    words: [(&'static str, T); N],
) -> Result<T, ConfigError> {
    let text = get(name).unwrap_or_else(|| words[0].0.to_owned());
    let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
    let known = || words.iter().map(|(word, _)| *word).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", ");
    found.ok_or_else(|| problem(name, &format!("must be one of: {}", known())))
}
