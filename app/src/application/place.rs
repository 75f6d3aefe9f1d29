//! The addresses of this feature.

use crate::{
    locale::{Locale, Localized},
    path::LocalPath,
    reference::Reference,
};

const ROOT: Localized<&str> = Localized::new("applications", "demandes");
const NEW: Localized<&str> = Localized::new("new", "nouvelle");
const FIRMS: Localized<&str> = Localized::new("firms", "entreprises");
const REMOVE: Localized<&str> = Localized::new("remove", "retirer");
const SECTIONS: Localized<&str> = Localized::new("sections", "sections");
const SEND: Localized<&str> = Localized::new("send", "envoyer");
const ANSWER: Localized<&str> = Localized::new("answer", "repondre");
const FILES: Localized<&str> = Localized::new("files", "fichiers");
const MORE_TIME: Localized<&str> = Localized::new("more-time", "delai");
const DUE: Localized<&str> = Localized::new("due.ics", "echeance.ics");
const WITHDRAW: Localized<&str> = Localized::new("withdraw", "reprendre");
const MESSAGE: Localized<&str> = Localized::new("message", "message");
const OBJECT: Localized<&str> = Localized::new("object", "contester");
const TRACKED: Localized<&str> = Localized::new("tracked", "suivies");

/// The query variables of the page where one begins to track something.
pub const SERVICE: &str = "service";
pub const WORDS: &str = "q";
pub const FIRM: &str = "firm";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Everything that somebody applied for, here and elsewhere.
    Home,
    /// Where one begins.
    New,
    Firm(Reference),
    /// An application: its tasks while it is a draft, then its history.
    One(Reference),
    Section(Reference, &'static str),
    /// Checking the answers, and sending them.
    Send(Reference),
    /// Giving what was asked for: the number of the event that asked.
    Answer(Reference, i64),
    /// Asking for more time for what was asked under this number.
    MoreTime(Reference, i64),
    /// Its last day, for a calendar.
    Due(Reference, i64),
    /// A file that was sent: its number within the application.
    File(Reference, i64),
    /// Taking it away again.
    Withdraw(Reference, i64),
    /// Writing to the program.
    Message(Reference),
    /// Objecting to the decision.
    Object(Reference),
    /// Beginning to track something, and for which service.
    Track(Option<String>),
    /// The same for a firm.
    TrackFor(Reference, Option<String>),
    Tracked(Reference),
    Untrack(Reference),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let root = format!("/{}/{}", locale.code(), ROOT.get(locale));
        let (firms, tracked) = (FIRMS.get(locale), TRACKED.get(locale));
        match self {
            Self::Home => root,
            Self::New => format!("{root}/{}", NEW.get(locale)),
            Self::Firm(firm) => format!("{root}/{firms}/{firm}"),
            Self::One(application) => format!("{root}/{application}"),
            Self::Section(application, id) => format!("{root}/{application}/{}/{id}", SECTIONS.get(locale)),
            Self::Send(application) => format!("{root}/{application}/{}", SEND.get(locale)),
            Self::Answer(application, number) => format!("{root}/{application}/{}/{number}", ANSWER.get(locale)),
            Self::File(application, number) => format!("{root}/{application}/{}/{number}", FILES.get(locale)),
            Self::MoreTime(application, number) => {
                format!("{}/{}", Self::Answer(*application, *number).href(locale), MORE_TIME.get(locale))
            }
            Self::Due(application, number) => {
                format!("{}/{}", Self::Answer(*application, *number).href(locale), DUE.get(locale))
            }
            Self::Withdraw(application, number) => {
                format!("{}/{}", Self::File(*application, *number).href(locale), WITHDRAW.get(locale))
            }
            Self::Message(application) => format!("{root}/{application}/{}", MESSAGE.get(locale)),
            Self::Object(application) => format!("{root}/{application}/{}", OBJECT.get(locale)),
            Self::Track(None) => format!("{root}/{tracked}/{}", NEW.get(locale)),
            Self::Track(Some(service)) => format!("{root}/{tracked}/{}?{SERVICE}={service}", NEW.get(locale)),
            Self::TrackFor(firm, service) => {
                let service = service.as_ref().map_or_else(String::new, |id| format!("&{SERVICE}={id}"));
                format!("{root}/{tracked}/{}?{FIRM}={firm}{service}", NEW.get(locale))
            }
            Self::Tracked(one) => format!("{root}/{tracked}/{one}"),
            Self::Untrack(one) => format!("{root}/{tracked}/{one}/{}", REMOVE.get(locale)),
        }
    }
}

/// The draft and the section at an address of ours.
pub fn section_at(path: &LocalPath) -> Option<(Reference, &str)> {
    let locale = path.locale();
    let here = path.page().strip_prefix(&Place::Home.href(locale))?.strip_prefix('/')?;
    let mut parts = here.split('/');
    let reference = Reference::parse(parts.next()?)?;
    let section = parts.next().filter(|part| part == SECTIONS.get(locale)).and(parts.next())?;
    parts.next().is_none().then_some((reference, section))
}

/// The shapes of the addresses that name a record, for the router.
pub mod shape {
    use super::{
        ANSWER, DUE, FILES, FIRMS, MESSAGE, MORE_TIME, OBJECT, REMOVE, ROOT, SECTIONS, SEND, TRACKED, WITHDRAW,
    };
    use crate::locale::Locale;

    fn at(locale: Locale, rest: &str) -> String {
        format!("/{}/{}/{rest}", locale.code(), ROOT.get(locale))
    }

    pub fn firm(locale: Locale) -> String {
        at(locale, &format!("{}/{{firm}}", FIRMS.get(locale)))
    }

    pub fn one(locale: Locale) -> String {
        at(locale, "{application}")
    }

    pub fn section(locale: Locale) -> String {
        format!("{}/{}/{{section}}", one(locale), SECTIONS.get(locale))
    }

    pub fn send(locale: Locale) -> String {
        format!("{}/{}", one(locale), SEND.get(locale))
    }

    pub fn answer(locale: Locale) -> String {
        format!("{}/{}/{{number}}", one(locale), ANSWER.get(locale))
    }

    pub fn file(locale: Locale) -> String {
        format!("{}/{}/{{number}}", one(locale), FILES.get(locale))
    }

    pub fn more_time(locale: Locale) -> String {
        format!("{}/{}", answer(locale), MORE_TIME.get(locale))
    }

    pub fn due(locale: Locale) -> String {
        format!("{}/{}", answer(locale), DUE.get(locale))
    }

    pub fn withdraw(locale: Locale) -> String {
        format!("{}/{}", file(locale), WITHDRAW.get(locale))
    }

    pub fn message(locale: Locale) -> String {
        format!("{}/{}", one(locale), MESSAGE.get(locale))
    }

    pub fn object(locale: Locale) -> String {
        format!("{}/{}", one(locale), OBJECT.get(locale))
    }

    pub fn tracked(locale: Locale) -> String {
        at(locale, &format!("{}/{{tracked}}", TRACKED.get(locale)))
    }

    pub fn untrack(locale: Locale) -> String {
        format!("{}/{}", tracked(locale), REMOVE.get(locale))
    }
}
