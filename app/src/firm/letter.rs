//! The letter of an invitation. It names the firm and whoever invites, and nothing else: whoever reads it may be nobody
//! that the firm meant.

use super::Place;
use crate::{application::on, locale::Locale, path::Path, words::tr};

/// What is written.
#[derive(Clone, Copy, Debug)]
pub struct Invite<'a> {
    /// The public address of the portal.
    pub origin: &'a str,
    pub firm: &'a str,
    /// Who invites; empty where they told no name.
    pub who: &'a str,
    pub token: &'a str,
    /// Until when it can be answered. Unix milliseconds.
    pub until: i64,
}

/// The subject and the text.
pub fn invite(locale: Locale, invite: Invite<'_>) -> (String, String) {
    let Invite { origin, firm, who, token, until } = invite;
    let address = [origin, &Path::Firm(Place::Answer(token.to_owned())).href(locale)].concat();
    let firm = ("firm", firm.into());
    let way = [firm.clone(), ("address", address.into()), ("date", on(locale, until).into())];
    if who.is_empty() {
        return (tr(locale, "firm-letter-subject-nameless", &[firm]), tr(locale, "firm-letter-nameless", &way));
    }
    let who = ("who", who.into());
    let text = tr(locale, "firm-letter", &[&way[..], std::slice::from_ref(&who)].concat());
    (tr(locale, "firm-letter-subject", &[who, firm]), text)
}
