//! What a provider tells of a person beside their number: in the token, or where it is asked for more.

use app::locale::Locale;
use openidconnect::{LanguageTag, LocalizedClaim, UserInfoClaims, core::CoreGenderClaim};

use super::types::{Beyond, Claims};

/// Longer than any name. What is longer is left out, never cut. Characters.
const LONGEST: usize = 200;

pub(super) type More = UserInfoClaims<Beyond, CoreGenderClaim>;

#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) name: Option<String>,
    /// Only an address that the provider has verified.
    pub(super) mail: Option<String>,
    /// The language that they chose there.
    pub(super) locale: Option<Locale>,
}

/// Both kinds of claims say the same things by methods of the same names.
macro_rules! told {
    ($claims:expr) => {{
        let claims = $claims;
        let whole = claims.name().and_then(|name| one(name));
        let given = claims.given_name().and_then(|name| one(name));
        let family = claims.family_name().and_then(|name| one(name));
        let both = || [given, family].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let mail = claims.email().filter(|_| claims.email_verified() == Some(true));
        Told {
            name: plain(&whole.unwrap_or_else(both)),
            mail: mail.and_then(|mail| plain(mail)),
            locale: claims.locale().and_then(language),
        }
    }};
}

impl Told {
    pub(super) fn of_token(claims: &Claims) -> Self {
        told!(claims)
    }

    pub(super) fn of_person(more: &More) -> Self {
        told!(more)
    }

    /// The language of the token, where nothing else says one.
    pub(super) fn or_locale(self, locale: Option<Locale>) -> Self {
        Self { locale: self.locale.or(locale), ..self }
    }
}

fn one<T: std::ops::Deref<Target = String>>(claim: &LocalizedClaim<T>) -> Option<String> {
    claim.get(None).map(|text| (**text).clone())
}

/// `fr-CA` and `fr` are both French; a language that we do not speak is none.
fn language(tag: &LanguageTag) -> Option<Locale> {
    tag.as_str().split(['-', '_']).next().map(str::to_ascii_lowercase).as_deref().and_then(Locale::parse)
}

/// One line of text, or nothing: a letter's head is made of it.
fn plain(text: &str) -> Option<String> {
    let text = text.trim();
    let good = !text.is_empty() && text.chars().count() <= LONGEST && !text.chars().any(char::is_control);
    good.then(|| text.to_owned())
}
