//! The letter of an invitation. It names whoever invites, and nothing else: whoever reads it may be nobody that they
//! meant.

use super::Place;
use crate::{
    application::on,
    locale::Locale,
    path::Path,
    words::{t, tr},
};

/// What is written.
#[derive(Clone, Copy, Debug)]
pub struct Invite<'a> {
    /// The public address of the portal.
    pub origin: &'a str,
    /// Who invites; empty where they told no name.
    pub who: &'a str,
    pub token: &'a str,
    /// Until when it can be answered. Unix milliseconds.
    pub until: i64,
}

/// The subject and the text.
pub fn invite(locale: Locale, invite: Invite<'_>) -> (String, String) {
    let Invite { origin, who, token, until } = invite;
    let address = [origin, &Path::Representative(Place::Answer(token.to_owned())).href(locale)].concat();
    let way = [("address", address.into()), ("date", on(locale, until).into())];
    if who.is_empty() {
        let subject = t(locale, "representative-letter-subject-nameless").to_owned();
        return (subject, tr(locale, "representative-letter-nameless", &way));
    }
    let who = ("who", who.into());
    let text = tr(locale, "representative-letter", &[&way[..], std::slice::from_ref(&who)].concat());
    (tr(locale, "representative-letter-subject", &[who]), text)
}
