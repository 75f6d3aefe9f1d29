//! The addresses of signing in and out.

use crate::{
    locale::{Locale, Localized},
    path::LocalPath,
};

/// The first segment: what is under it is made for one person, and kept by nobody.
pub const SIGN_IN: Localized<&str> = Localized::new("sign-in", "connexion");
pub const SIGN_OUT: Localized<&str> = Localized::new("sign-out", "deconnexion");
const START: Localized<&str> = Localized::new("start", "commencer");
const BACK: Localized<&str> = Localized::new("return", "retour");
const SESSIONS: Localized<&str> = Localized::new("sessions", "sessions");
const LASTS: Localized<&str> = Localized::new("lasts", "duree");
const IDENTITIES: Localized<&str> = Localized::new("identities", "identites");
const ADD: Localized<&str> = Localized::new("identities/add", "identites/ajouter");
const CONFIRM: Localized<&str> = Localized::new("identities/confirm", "identites/confirmer");
const CODE: Localized<&str> = Localized::new("code", "code");
/// The query variable that says where somebody comes back to.
pub const RETURN: &str = "return";
/// The field that names a session.
pub const VISIT: &str = "visit";
/// The field that names an identity.
pub const IDENTITY: &str = "identity";
/// The query variable that says what was just done.
const DONE: &str = "done";
const ENDED: &str = "ended";

/// What was just done with an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentityDone {
    Added,
    /// It was there already.
    Known,
    Removed,
}

impl IdentityDone {
    const ALL: [Self; 3] = [Self::Added, Self::Known, Self::Removed];

    const fn code(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Known => "known",
            Self::Removed => "removed",
        }
    }

    /// Reads the query of an address.
    pub fn parse(query: &str) -> Option<Self> {
        let code = query.strip_prefix(DONE)?.strip_prefix('=')?;
        Self::ALL.into_iter().find(|done| done.code() == code)
    }
}

/// A session was just ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionEnded;

impl SessionEnded {
    /// Reads the query of an address.
    pub fn parse(query: &str) -> Option<Self> {
        (query.strip_prefix(DONE)?.strip_prefix('=')? == ENDED).then_some(Self)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Signing in, and where it leads back to.
    SignIn(Option<LocalPath>),
    /// The way to the provider.
    Start(Option<LocalPath>),
    /// Where the provider sends people back to.
    Return,
    /// A code to read out to whoever grants powers.
    Code,
    SignOut,
    /// Where somebody is signed in.
    Sessions(Option<SessionEnded>),
    /// How long this session still lasts, for the island that warns.
    Lasts,
    /// With which identities they can sign in.
    Identities(Option<IdentityDone>),
    /// The way to the provider, for one more.
    AddIdentity,
    /// Whether it is theirs.
    ConfirmIdentity,
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let under = |name: &Localized<&str>| [SIGN_IN.get(locale), *name.get(locale)].join("/");
        let (place, back) = match self {
            Self::SignIn(back) => ((*SIGN_IN.get(locale)).to_owned(), back.as_ref()),
            Self::Start(back) => (under(&START), back.as_ref()),
            Self::Return => (under(&BACK), None),
            Self::Code => (under(&CODE), None),
            Self::SignOut => ((*SIGN_OUT.get(locale)).to_owned(), None),
            Self::Sessions(_) => (under(&SESSIONS), None),
            Self::Lasts => (under(&LASTS), None),
            Self::Identities(_) => (under(&IDENTITIES), None),
            Self::AddIdentity => (under(&ADD), None),
            Self::ConfirmIdentity => (under(&CONFIRM), None),
        };
        format!("/{}/{place}{}{}", locale.code(), return_query(back), self.done())
    }

    /// What follows the address of a page that says what was just done.
    fn done(&self) -> String {
        let code = match self {
            Self::Sessions(Some(SessionEnded)) => ENDED,
            Self::Identities(Some(done)) => done.code(),
            _ => return String::new(),
        };
        format!("?{DONE}={code}")
    }

    /// Where somebody may be led back to: any page of ours that does not lead on itself.
    pub fn back(text: &str) -> Option<LocalPath> {
        let leading =
            [Self::SignIn(None), Self::Start(None), Self::Return, Self::SignOut, Self::Lasts, Self::AddIdentity];
        LocalPath::parse(text).filter(|path| !leading.iter().any(|place| place.href(path.locale()) == path.page()))
    }
}

/// What follows an address, so that it leads back.
pub fn return_query(back: Option<&LocalPath>) -> String {
    back.map(|back| format!("?{RETURN}={}", encoded(back.as_str()))).unwrap_or_default()
}

/// What may stand in a query. Local paths hold nothing else that needs it.
fn encoded(path: &str) -> String {
    let mut text = path.replace('%', "%25");
    for (mark, code) in [("?", "%3F"), ("&", "%26"), ("=", "%3D"), ("+", "%2B"), ("#", "%23")] {
        text = text.replace(mark, code);
    }
    text
}
