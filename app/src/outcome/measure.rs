//! What is counted, and by what. Codes are for good: whoever reads the file relies on them.

use crate::{
    handoff::{Channel, Kind},
    locale::Locale,
};

/// Something that is counted of requests.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    Asked,
    Answered,
    /// The first answer came after they had asked, not in the same call: the waits are of these.
    Waited,
    /// One contact was enough.
    FirstContact,
    PassedOn,
    /// Passed on, because it should not have come there.
    Bounced,
    /// Their person said whether it helped.
    Said,
    Helped,
    /// They allowed us to see whether they come back, and the days are over.
    Watched,
    /// Of them, they did not come back.
    Alone,
    /// Something of this kind happened, which nothing else counts: such as asking whether all is right so far.
    Event(String),
}

/// What happens to every request, or is counted otherwise.
const ORDINARY: [Kind; 27] = [
    Kind::Asked,
    Kind::Added,
    Kind::Attached,
    Kind::Changed,
    Kind::Withdrawn,
    Kind::Claimed,
    Kind::Note,
    Kind::Replied,
    Kind::Called,
    Kind::Resolved,
    Kind::Reopened,
    Kind::Transferred,
    Kind::Reassigned,
    Kind::Returned,
    Kind::Helped,
    Kind::NotHelped,
    Kind::ReturnAllowed,
    Kind::ReturnRefused,
    Kind::SentAgain,
    Kind::Arrived,
    Kind::ReadHere,
    Kind::Told,
    Kind::Posted,
    Kind::Unreachable,
    Kind::Ordered,
    Kind::Backordered,
    Kind::Sent,
];

impl Measure {
    /// Those that are always told, after that of which they are a part.
    pub const ALWAYS: [Self; 10] = [
        Self::Asked,
        Self::Answered,
        Self::Waited,
        Self::FirstContact,
        Self::PassedOn,
        Self::Bounced,
        Self::Said,
        Self::Helped,
        Self::Watched,
        Self::Alone,
    ];

    /// Of an event that nothing else counts.
    pub(super) fn of_event(kind: &str) -> Option<Self> {
        ORDINARY.iter().all(|known| known.code() != kind).then(|| Self::Event(kind.to_owned()))
    }

    /// The value of the column.
    pub fn code(&self) -> String {
        let code = match self {
            Self::Asked => "asked",
            Self::Answered => "answered",
            Self::Waited => "waited",
            Self::FirstContact => "first_contact",
            Self::PassedOn => "transferred",
            Self::Bounced => "bounced",
            Self::Said => "said",
            Self::Helped => "helped",
            Self::Watched => "return_watched",
            Self::Alone => "return_not_needed",
            Self::Event(kind) => return format!("event_{kind}"),
        };
        code.to_owned()
    }

    /// What it is a part of.
    pub fn whole(&self) -> Option<Self> {
        match self {
            Self::Asked => None,
            Self::Waited | Self::FirstContact => Some(Self::Answered),
            Self::Helped => Some(Self::Said),
            Self::Alone => Some(Self::Watched),
            _ => Some(Self::Asked),
        }
    }
}

/// A wait that a part of those who waited did not exceed. Whole minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Span {
    Half,
    /// Eight in ten.
    Most,
    /// The same, in the time in which the desk was open.
    WorkingHalf,
    WorkingMost,
}

impl Span {
    pub const ALL: [Self; 4] = [Self::Half, Self::Most, Self::WorkingHalf, Self::WorkingMost];

    /// The value of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Half => "wait_half_minutes",
            Self::Most => "wait_eight_in_ten_minutes",
            Self::WorkingHalf => "working_wait_half_minutes",
            Self::WorkingMost => "working_wait_eight_in_ten_minutes",
        }
    }
}

/// By what it is counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    All,
    /// The public id; nothing for what is about no service.
    Service(String),
    /// Its code.
    Channel(&'static str),
    Language(&'static str),
}

/// Stands for the services that are not named.
pub(super) const OTHERS: &str = "others";

impl Group {
    /// Those that are there even where nobody asked this way.
    pub(super) const ALWAYS: [Self; 7] = [
        Self::All,
        Self::Channel(Channel::Web.code()),
        Self::Channel(Channel::Phone.code()),
        Self::Channel(Channel::Mail.code()),
        Self::Channel(Channel::Counter.code()),
        Self::Language(Locale::En.code()),
        Self::Language(Locale::Fr.code()),
    ];

    /// What tells apart, and the value: both are columns.
    pub fn codes(&self) -> (&'static str, &str) {
        match self {
            Self::All => ("all", ""),
            Self::Service(id) => ("service", id),
            Self::Channel(code) => ("channel", code),
            Self::Language(code) => ("language", code),
        }
    }

    pub(super) fn all_of(service: Option<&str>, channel: Channel, locale: Locale) -> [Self; 4] {
        let service = service.unwrap_or_default().to_owned();
        [Self::All, Self::Service(service), Self::Channel(channel.code()), Self::Language(locale.code())]
    }
}
