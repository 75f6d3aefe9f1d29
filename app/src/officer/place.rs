//! The addresses of this feature.

use super::filter::{Edge, Filter};
use crate::{
    locale::{Locale, Localized},
    reference::Reference,
};

const ROOT: Localized<&str> = Localized::new("officer", "programme");
const TAKE: Localized<&str> = Localized::new("take", "prendre");
const ASK: Localized<&str> = Localized::new("ask", "demander");
const DECIDE: Localized<&str> = Localized::new("decide", "decider");
const CHECK: Localized<&str> = Localized::new("check", "verifier");
const FLAGS: Localized<&str> = Localized::new("flags", "signalements");
const FIGURES: Localized<&str> = Localized::new("figures", "chiffres");
const AGAIN: Localized<&str> = Localized::new("tell-again", "aviser-de-nouveau");
const TIME: Localized<&str> = Localized::new("time", "delai");
const REPLY: Localized<&str> = Localized::new("reply", "repondre");
const READ: Localized<&str> = Localized::new("read", "lu");
const PAUSE: Localized<&str> = Localized::new("pause", "suspendre");
const RESUME: Localized<&str> = Localized::new("resume", "reprendre");
const OBJECTION: Localized<&str> = Localized::new("objection", "contestation");
const MEND: Localized<&str> = Localized::new("put-right", "corriger");
const WITHDRAW: Localized<&str> = Localized::new("withdraw", "retirer");
const FILES: Localized<&str> = Localized::new("files", "fichiers");
const FILE_OF_ALL: Localized<&str> = Localized::new("cases.csv", "dossiers.csv");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first page, for the organization of this code.
    Home(String),
    /// The same, narrowed, and from where on.
    List(String, Filter, Option<Edge>),
    /// What is listed, as a file.
    FileOfAll(String, Filter),
    /// Telling the department’s own system once more.
    Again(String),
    Case(String, Reference),
    Take(String, Reference),
    Ask(String, Reference),
    Decide(String, Reference),
    /// Confirming what a colleague proposed, or sending it back.
    Check(String, Reference),
    /// Setting aside a flag.
    Flags(String, Reference),
    /// What became of flags.
    Figures(String),
    /// A file that was sent: its number within the application.
    File(String, Reference, i64),
    /// Taking it away, because it was sent by mistake.
    Withdraw(String, Reference, i64),
    /// Giving more time, or declining it: the number of the entry that asked for it.
    Time(String, Reference, i64),
    Reply(String, Reference),
    /// What was written is read, and needs no reply.
    Read(String, Reference),
    Pause(String, Reference),
    Resume(String, Reference),
    /// Deciding on an objection.
    Objection(String, Reference),
    /// What went wrong is put right.
    Mend(String, Reference),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let under =
            |organization: &str, rest: &str| format!("/{}/{}/{organization}{rest}", locale.code(), ROOT.get(locale));
        let act = |organization: &str, reference: &Reference, act: Localized<&str>| {
            under(organization, &format!("/{reference}/{}", act.get(locale)))
        };
        match self {
            Self::Home(organization) => under(organization, ""),
            Self::List(organization, filter, edge) => under(organization, &filter.query(locale, edge.as_ref())),
            Self::FileOfAll(organization, filter) => {
                under(organization, &format!("/{}{}", FILE_OF_ALL.get(locale), filter.query(locale, None)))
            }
            Self::Again(organization) => under(organization, &format!("/{}", AGAIN.get(locale))),
            Self::Case(organization, reference) => under(organization, &format!("/{reference}")),
            Self::Take(organization, reference) => act(organization, reference, TAKE),
            Self::Ask(organization, reference) => act(organization, reference, ASK),
            Self::Decide(organization, reference) => act(organization, reference, DECIDE),
            Self::Check(organization, reference) => act(organization, reference, CHECK),
            Self::Flags(organization, reference) => act(organization, reference, FLAGS),
            Self::Figures(organization) => under(organization, &format!("/{}", FIGURES.get(locale))),
            Self::File(organization, reference, number) => {
                format!("{}/{number}", act(organization, reference, FILES))
            }
            Self::Withdraw(organization, reference, number) => {
                format!("{}/{number}/{}", act(organization, reference, FILES), WITHDRAW.get(locale))
            }
            Self::Time(organization, reference, number) => {
                format!("{}/{number}", act(organization, reference, TIME))
            }
            Self::Reply(organization, reference) => act(organization, reference, REPLY),
            Self::Read(organization, reference) => act(organization, reference, READ),
            Self::Pause(organization, reference) => act(organization, reference, PAUSE),
            Self::Resume(organization, reference) => act(organization, reference, RESUME),
            Self::Objection(organization, reference) => act(organization, reference, OBJECTION),
            Self::Mend(organization, reference) => act(organization, reference, MEND),
        }
    }
}

/// The shapes of the addresses that name a record, for the router.
pub mod shape {
    use super::{
        AGAIN, ASK, CHECK, DECIDE, FIGURES, FILE_OF_ALL, FILES, FLAGS, MEND, OBJECTION, PAUSE, Place, READ, REPLY,
        RESUME, TAKE, TIME, WITHDRAW,
    };
    use crate::locale::Locale;

    pub fn home(locale: Locale) -> String {
        Place::Home("{org}".to_owned()).href(locale)
    }

    pub fn file_of_all(locale: Locale) -> String {
        format!("{}/{}", home(locale), FILE_OF_ALL.get(locale))
    }

    pub fn again(locale: Locale) -> String {
        format!("{}/{}", home(locale), AGAIN.get(locale))
    }

    pub fn case(locale: Locale) -> String {
        home(locale) + "/{application}"
    }

    pub fn take(locale: Locale) -> String {
        format!("{}/{}", case(locale), TAKE.get(locale))
    }

    pub fn ask(locale: Locale) -> String {
        format!("{}/{}", case(locale), ASK.get(locale))
    }

    pub fn decide(locale: Locale) -> String {
        format!("{}/{}", case(locale), DECIDE.get(locale))
    }

    pub fn check(locale: Locale) -> String {
        format!("{}/{}", case(locale), CHECK.get(locale))
    }

    pub fn flags(locale: Locale) -> String {
        format!("{}/{}", case(locale), FLAGS.get(locale))
    }

    pub fn figures(locale: Locale) -> String {
        format!("{}/{}", home(locale), FIGURES.get(locale))
    }

    pub fn file(locale: Locale) -> String {
        format!("{}/{}/{{number}}", case(locale), FILES.get(locale))
    }

    pub fn withdraw(locale: Locale) -> String {
        format!("{}/{}", file(locale), WITHDRAW.get(locale))
    }

    pub fn time(locale: Locale) -> String {
        format!("{}/{}/{{number}}", case(locale), TIME.get(locale))
    }

    pub fn reply(locale: Locale) -> String {
        format!("{}/{}", case(locale), REPLY.get(locale))
    }

    pub fn read(locale: Locale) -> String {
        format!("{}/{}", case(locale), READ.get(locale))
    }

    pub fn pause(locale: Locale) -> String {
        format!("{}/{}", case(locale), PAUSE.get(locale))
    }

    pub fn resume(locale: Locale) -> String {
        format!("{}/{}", case(locale), RESUME.get(locale))
    }

    pub fn objection(locale: Locale) -> String {
        format!("{}/{}", case(locale), OBJECTION.get(locale))
    }

    pub fn mend(locale: Locale) -> String {
        format!("{}/{}", case(locale), MEND.get(locale))
    }
}
