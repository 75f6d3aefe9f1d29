//! The addresses of firms. Each has the firm in its path: nobody is ever in a firm by a setting of their session, so
//! that two tabs for two firms never mix.

use super::{Choice, Filter};
use crate::{
    application::{self, Place as Applications},
    locale::{Locale, Localized},
    reference::Reference,
};

const NEW: Localized<&str> = Localized::new("new", "nouvelle");
const FIRMS: Localized<&str> = Localized::new("firms", "entreprises");
const NAMES: Localized<&str> = Localized::new("names", "noms");
const REMOVE: Localized<&str> = Localized::new("remove", "retirer");
const MEMBERS: Localized<&str> = Localized::new("members", "membres");
const INVITATIONS: Localized<&str> = Localized::new("invitations", "invitations");
const IDENTIFIERS: Localized<&str> = Localized::new("identifiers", "identifiants");
const RECORD: Localized<&str> = Localized::new("record", "registre");
const ANSWER: Localized<&str> = Localized::new("invitation", "invitation");

const LIST: Localized<&str> = Localized::new("applications", "demandes");

const NUMBER: Localized<&str> = Localized::new("number", "numero");

/// The query of the page of somebody who just left.
pub const LEFT: &str = "left";
/// The query variable of the page where one begins: for whom.
pub const FOR: &str = "for";
/// The query variables of the record.
pub const PERSON: &str = "person";
pub const KIND: &str = "kind";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// For whom somebody acts.
    Whom,
    /// The same once they left a firm.
    Left,
    New,
    Names(Reference),
    /// Its business number.
    Number(Reference),
    /// What one of its members may do.
    Member(Reference, i64),
    /// Taking a member off, or leaving.
    Remove(Reference, i64),
    /// Inviting somebody.
    Invite(Reference),
    /// One invitation: sending it again, withdrawing it.
    Invitation(Reference, i64),
    Identifiers(Reference),
    Record(Reference, Filter),
    /// The same as a file.
    RecordFile(Reference, Filter),
    /// Part of its applications.
    List(Reference, Choice),
    /// The same as a file.
    ListFile(Reference, Choice),
    /// Beginning an application for it.
    Begin(Reference),
    /// Answering an invitation: the token of its letter.
    Answer(String),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let firm = |reference: &Reference| Applications::Firm(*reference).href(locale);
        match self {
            Self::Whom => whom(locale),
            Self::Left => format!("{}?{LEFT}", whom(locale)),
            Self::New => format!("{}/{}", whom(locale), NEW.get(locale)),
            Self::Names(one) => format!("{}/{}", firm(one), NAMES.get(locale)),
            Self::Number(one) => format!("{}/{}", firm(one), NUMBER.get(locale)),
            Self::Member(one, number) => format!("{}/{}/{number}", firm(one), MEMBERS.get(locale)),
            Self::Remove(one, number) => format!("{}/{}/{number}", firm(one), REMOVE.get(locale)),
            Self::Invite(one) => format!("{}/{}", firm(one), INVITATIONS.get(locale)),
            Self::Invitation(one, number) => format!("{}/{}/{number}", firm(one), INVITATIONS.get(locale)),
            Self::Identifiers(one) => format!("{}/{}", firm(one), IDENTIFIERS.get(locale)),
            Self::Record(one, filter) => format!("{}/{}{}", firm(one), RECORD.get(locale), filter.query()),
            Self::RecordFile(one, filter) => format!("{}/{}.csv{}", firm(one), RECORD.get(locale), filter.query()),
            Self::List(one, choice) => format!("{}{}", firm(one), choice.query()),
            Self::ListFile(one, choice) => format!("{}/{}.csv{}", firm(one), LIST.get(locale), choice.query()),
            Self::Begin(one) => format!("{}?{FOR}={one}", Applications::New.href(locale)),
            Self::Answer(token) => format!("{}/{token}", answers(locale)),
        }
    }
}

fn whom(locale: Locale) -> String {
    format!("{}/{}", Applications::Home.href(locale), FIRMS.get(locale))
}

/// Apart from the firms: who opens a letter does not learn which of them it is before they signed in.
fn answers(locale: Locale) -> String {
    format!("/{}/{}", locale.code(), ANSWER.get(locale))
}

/// The shapes of the addresses that name something, for the router.
pub mod shape {
    use super::{IDENTIFIERS, INVITATIONS, LIST, MEMBERS, NAMES, NUMBER, RECORD, REMOVE, answers, application::shape};
    use crate::locale::Locale;

    fn of_firm(locale: Locale, rest: &str) -> String {
        format!("{}/{rest}", shape::firm(locale))
    }

    pub fn names(locale: Locale) -> String {
        of_firm(locale, NAMES.get(locale))
    }

    pub fn number(locale: Locale) -> String {
        of_firm(locale, NUMBER.get(locale))
    }

    pub fn member(locale: Locale) -> String {
        of_firm(locale, &format!("{}/{{member}}", MEMBERS.get(locale)))
    }

    pub fn remove(locale: Locale) -> String {
        of_firm(locale, &format!("{}/{{member}}", REMOVE.get(locale)))
    }

    pub fn invite(locale: Locale) -> String {
        of_firm(locale, INVITATIONS.get(locale))
    }

    pub fn invitation(locale: Locale) -> String {
        of_firm(locale, &format!("{}/{{invitation}}", INVITATIONS.get(locale)))
    }

    pub fn identifiers(locale: Locale) -> String {
        of_firm(locale, IDENTIFIERS.get(locale))
    }

    pub fn record(locale: Locale) -> String {
        of_firm(locale, RECORD.get(locale))
    }

    pub fn record_file(locale: Locale) -> String {
        of_firm(locale, &format!("{}.csv", RECORD.get(locale)))
    }

    pub fn list_file(locale: Locale) -> String {
        of_firm(locale, &format!("{}.csv", LIST.get(locale)))
    }

    pub fn answer(locale: Locale) -> String {
        format!("{}/{{token}}", answers(locale))
    }
}
