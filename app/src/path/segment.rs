//! Names of the segments of addresses, and of their query variables.

use crate::locale::Localized;

pub const TOPICS: Localized<&str> = Localized::new("topics", "themes");
pub const ORGANIZATIONS: Localized<&str> = Localized::new("organizations", "organisations");
pub const SERVICES: Localized<&str> = Localized::new("services", "services");
pub const A_TO_Z: Localized<&str> = Localized::new("a-z", "a-z");
pub const COLLECTIONS: Localized<&str> = Localized::new("collections", "dossiers");
pub const CANADA: Localized<&str> = Localized::new("canada", "canada");
pub const TALK: Localized<&str> = Localized::new("talk-to-a-person", "parler-a-quelqu-un");
pub const TEXT_SIZE: Localized<&str> = Localized::new("text-size", "taille-du-texte");
pub const SEARCH: Localized<&str> = Localized::new("search", "recherche");
/// The last segment of what changed on a page.
pub const FEED: Localized<&str> = Localized::new("feed.atom", "fil.atom");
pub const START: Localized<&str> = Localized::new("start", "commencer");
pub const MEASURES: Localized<&str> = Localized::new("usage", "utilisation");
pub const FEEDBACK: Localized<&str> = Localized::new("feedback", "commentaires");
pub const YES: Localized<&str> = Localized::new("yes", "oui");
pub const NO: Localized<&str> = Localized::new("no", "non");
pub const THANKS: Localized<&str> = Localized::new("thanks", "merci");
/// The query variables of feedback: the page that it is about, and the reference of what was written.
pub const ABOUT: &str = "page";
pub const REFERENCE: &str = "reference";
/// What a caller reads out: the code of a page, or a reference.
pub const CODE: &str = "code";
/// The query variables of a search: its words, what narrows it, the page of results or of a long list.
pub const WORDS: &str = "q";
pub const TOPIC: Localized<&str> = Localized::new("topic", "theme");
pub const ORGANIZATION: Localized<&str> = Localized::new("organization", "organisation");
pub const ONLINE: Localized<&str> = Localized::new("online", "en-ligne");
pub const PAGE: &str = "page";
/// The query variable that narrows a page to an audience.
pub const AUDIENCE: Localized<&str> = Localized::new("audience", "public");
/// The query variable that narrows a long list by words.
pub const FILTER: Localized<&str> = Localized::new("filter", "filtre");
