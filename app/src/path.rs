//! Every address that a page links to, in both languages. No other file writes an `href` by hand.

use crate::{
    a_to_z::Letter,
    admin, alert, answer, application,
    catalogue::Audience,
    desk, editing,
    feedback::{Answer, Place},
    firm, handoff, issue,
    locale::{Locale, Localized},
    my_page, officer, outbox, outcome, person, privacy, publication, representative, subscription, template,
};

/// The last segment of a record's address, in each language. Fixed at first publication.
pub type Slugs = Localized<String>;

/// Where the search form asks for suggestions. It belongs to no language: the question names one.
pub const SUGGEST: &str = "/api/suggest";

/// A page of the portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Path {
    Home,
    Gateway(Audience),
    Situation(Audience, Slugs),
    Topics,
    Topic(Slugs, Option<Audience>),
    Organizations,
    Organization(Slugs),
    Service(Slugs),
    /// The index: all letters, or one.
    AToZ(Option<Letter>),
    Collections,
    Collection(Slugs),
    Canada,
    CanadaPage(Slugs),
    PortalPage(Slugs),
    Talk,
    TextSize,
    Search,
    /// What changed on a page, as an Atom feed.
    Feed(Box<Path>),
    /// The way to the official address of a service: counted, then sent on.
    Start(Slugs),
    Feedback(Place),
    /// How much the portal is used.
    Measures,
    /// How questions are answered.
    Outcome(outcome::Place),
    /// The pages of each feature stand in its `place.rs`.
    Person(person::Place),
    MyPage(my_page::Place),
    Subscription(subscription::Place),
    Alert(alert::Place),
    Issue(issue::Place),
    Answer(answer::Place),
    Privacy(privacy::Place),
    Publication(publication::Place),
    Handoff(handoff::Place),
    Desk(desk::Place),
    Application(application::Place),
    Firm(firm::Place),
    Representative(representative::Place),
    Officer(officer::Place),
    Template(template::Place),
    Editing(editing::Place),
    Outbox(outbox::Place),
    Admin(admin::Place),
    /// A page that has no record, such as an error: its own address in each language.
    Other(Localized<String>),
}

/// Names of the first segments, so that the router and the links cannot drift apart.
pub mod segment;

impl Path {
    /// The address in `locale`, from the root of the site.
    pub fn href(&self, locale: Locale) -> String {
        match self {
            Self::Home => format!("/{}", locale.code()),
            Self::Gateway(audience) => format!("/{}/{}", locale.code(), audience.slug(locale)),
            Self::Situation(audience, slugs) => within(&Self::Gateway(*audience), slugs, locale),
            Self::Topic(slugs, audience) => under(locale, segment::TOPICS, slugs) + &narrowed(locale, *audience),
            Self::Organization(slugs) => under(locale, segment::ORGANIZATIONS, slugs),
            Self::Service(slugs) => under(locale, segment::SERVICES, slugs),
            Self::AToZ(letter) => at(locale, segment::A_TO_Z) + &lettered(*letter),
            Self::Collection(slugs) => under(locale, segment::COLLECTIONS, slugs),
            Self::CanadaPage(slugs) => within(&Self::Canada, slugs, locale),
            Self::PortalPage(slugs) => within(&Self::Home, slugs, locale),
            Self::Topics | Self::Organizations | Self::Collections | Self::Canada => at(locale, self.own_segment()),
            Self::Talk | Self::TextSize | Self::Search | Self::Measures => at(locale, self.own_segment()),
            Self::Feed(page) => format!("{}/{}", page.href(locale), segment::FEED.get(locale)),
            Self::Start(slugs) => format!("{}/{}", under(locale, segment::SERVICES, slugs), segment::START.get(locale)),
            Self::Feedback(place) => at(locale, segment::FEEDBACK) + &place.segment(locale),
            Self::Outcome(place) => place.href(locale),
            Self::Person(place) => place.href(locale),
            Self::MyPage(place) => place.href(locale),
            Self::Subscription(place) => place.href(locale),
            Self::Alert(place) => place.href(locale),
            Self::Issue(place) => place.href(locale),
            Self::Answer(place) => place.href(locale),
            Self::Privacy(place) => place.href(locale),
            Self::Publication(place) => place.href(locale),
            Self::Handoff(place) => place.href(locale),
            Self::Desk(place) => place.href(locale),
            Self::Application(place) => place.href(locale),
            Self::Firm(place) => place.href(locale),
            Self::Representative(place) => place.href(locale),
            Self::Officer(place) => place.href(locale),
            Self::Template(place) => place.href(locale),
            Self::Editing(place) => place.href(locale),
            Self::Outbox(place) => place.href(locale),
            Self::Admin(place) => place.href(locale),
            Self::Other(address) => address.get(locale).clone(),
        }
    }
}

impl Path {
    /// Of the pages whose address is one segment.
    const fn own_segment(&self) -> Localized<&'static str> {
        match self {
            Self::Topics => segment::TOPICS,
            Self::Organizations => segment::ORGANIZATIONS,
            Self::Collections => segment::COLLECTIONS,
            Self::Canada => segment::CANADA,
            Self::Talk => segment::TALK,
            Self::TextSize => segment::TEXT_SIZE,
            Self::Search => segment::SEARCH,
            _ => segment::MEASURES,
        }
    }
}

/// The address of a first segment.
fn at(locale: Locale, name: Localized<&str>) -> String {
    format!("/{}/{}", locale.code(), name.get(locale))
}

/// The address of a record, by the first segment of its kind.
fn under(locale: Locale, name: Localized<&str>, slugs: &Slugs) -> String {
    format!("/{}/{}/{}", locale.code(), name.get(locale), slugs.get(locale))
}

/// The address of a page under another.
fn within(page: &Path, slugs: &Slugs, locale: Locale) -> String {
    format!("{}/{}", page.href(locale), slugs.get(locale))
}

/// What follows the address of the index on the page of a letter.
fn lettered(letter: Option<Letter>) -> String {
    letter.map_or_else(String::new, |letter| format!("/{}", letter.slug()))
}

/// What follows the address of a page that is narrowed to an audience.
fn narrowed(locale: Locale, audience: Option<Audience>) -> String {
    let name = segment::AUDIENCE.get(locale);
    audience.map_or_else(String::new, |audience| format!("?{name}={}", audience.slug(locale)))
}

/// The figures as a file, for every language.
pub const MEASURES_FILE: &str = "/api/v1/measures.csv";

impl Place {
    /// What follows the address of the feature.
    fn segment(self, locale: Locale) -> String {
        match self {
            Self::Answer(Answer::Yes) => format!("/{}", segment::YES.get(locale)),
            Self::Answer(Answer::No) => format!("/{}", segment::NO.get(locale)),
            Self::Thanks => format!("/{}", segment::THANKS.get(locale)),
            Self::Follow => String::new(),
            Self::Followed(reference) => format!("/{reference}"),
        }
    }
}

/// A path on this site that a person may be sent back to: parsed, so that it can never lead elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalPath(String);

impl LocalPath {
    /// Accepts `/en` and what is under it (or `/fr`), without authority, backslash, control or encoded slash.
    pub fn parse(text: &str) -> Option<Self> {
        let path = text.split(['?', '#']).next()?;
        let mut segments = path.strip_prefix('/')?.split('/');
        Locale::parse(segments.next()?)?;
        let plain = |segment: &str| {
            !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        };
        let safe = segments.all(|segment| plain(segment) && segment != "." && segment != "..");
        let query = text.get(path.len()..)?;
        let visible = query.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
        (safe && visible && text.len() <= 500).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The page alone, without what was asked of it.
    pub fn page(&self) -> &str {
        self.0.split(['?', '#']).next().unwrap_or_default()
    }

    /// Whether the address opens something for whoever has it, as the link of an invitation does: nobody is told of it.
    pub fn is_secret(&self) -> bool {
        let locale = self.locale();
        let none = String::new;
        let roots = [firm::Place::Answer(none()).href(locale), representative::Place::Answer(none()).href(locale)];
        roots.iter().any(|root| self.page().starts_with(root))
    }

    /// This page as a small page about it is asked for.
    pub fn asked(&self) -> String {
        format!("?{}={}", segment::ABOUT, self.page())
    }

    /// The whole as it may stand in a query. It holds nothing else that needs it.
    pub fn encoded(&self) -> String {
        [("%", "%25"), ("?", "%3F"), ("&", "%26"), ("=", "%3D"), ("+", "%2B"), ("#", "%23")]
            .iter()
            .fold(self.0.clone(), |text, (letter, code)| text.replace(letter, code))
    }

    /// The language of the page.
    pub fn locale(&self) -> Locale {
        self.0.get(1..3).and_then(Locale::parse).unwrap_or(Locale::En)
    }
}
