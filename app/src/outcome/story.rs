//! What happened to one request, as far as it is counted. Nothing here says who asked, or what.

use crate::{
    desk::transfer::Reason,
    handoff::{Channel, Hours, Kind, Way},
    locale::Locale,
};

/// For how many days whoever allows it is looked out for.
pub const DAYS: i64 = 28;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// All moments are Unix milliseconds.
#[derive(Clone, Debug)]
pub struct Story {
    /// The public id of the service, where it is about one.
    pub service: Option<String>,
    pub locale: Locale,
    pub way: Way,
    pub asked_at: i64,
    /// When a call was asked for.
    pub window_start: Option<i64>,
    /// The code of the organization that has it now.
    pub desk: String,
    /// The first first.
    pub happened: Vec<Happened>,
    /// When the same person asked about the same service again; read only where they allowed it.
    pub again: Vec<i64>,
}

#[derive(Clone, Debug)]
pub struct Happened {
    /// As the column says it: one that this program does not know is counted too.
    pub kind: String,
    pub channel: Channel,
    pub at: i64,
    /// Where it went, where it was passed on.
    pub moved: Option<Moved>,
}

#[derive(Clone, Debug)]
pub struct Moved {
    pub from: String,
    pub to: String,
    pub reason: Reason,
}

/// How long somebody waited for the first answer: milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    pub calendar: i64,
    /// Of them, those in which the desk that answered was open.
    pub working: i64,
}

impl Happened {
    pub(super) fn is(&self, kinds: &[Kind]) -> bool {
        kinds.iter().any(|kind| kind.code() == self.kind)
    }
}

impl Story {
    /// By which way it came.
    pub(super) fn channel(&self) -> Channel {
        self.happened.first().map_or(Channel::Web, |first| first.channel)
    }

    fn answers(&self) -> impl Iterator<Item = &Happened> {
        self.happened.iter().filter(|one| one.is(&[Kind::Replied, Kind::Called]))
    }

    pub(super) fn is_answered(&self) -> bool {
        self.answers().next().is_some()
    }

    /// How long the first answer took; nothing where there is none, or where it was given in the call in which they asked.
    pub(super) fn wait(&self, hours: &impl Fn(&str) -> Hours) -> Option<Wait> {
        let answer = self.answers().next().filter(|_| self.way != Way::Phone)?;
        let since = self.window_start.unwrap_or(self.asked_at);
        let hours = hours(self.desk_at(answer.at));
        Some(Wait { calendar: (answer.at - since).max(0), working: hours.open_between(since, answer.at) })
    }

    /// Who had it at a moment.
    fn desk_at(&self, at: i64) -> &str {
        let moves = || self.happened.iter().filter_map(|one| Some((one.at, one.moved.as_ref()?)));
        let before = moves().rfind(|(moment, _)| *moment <= at).map(|(_, moved)| moved.to.as_str());
        let first = || moves().next().map_or(self.desk.as_str(), |(_, moved)| moved.from.as_str());
        before.unwrap_or_else(first)
    }

    pub(super) fn is_passed_on(&self) -> bool {
        self.happened.iter().any(|one| one.moved.is_some())
    }

    pub(super) fn is_bounced(&self) -> bool {
        self.happened.iter().any(|one| one.moved.as_ref().is_some_and(|moved| moved.reason == Reason::NeverOurs))
    }

    /// One answer, by whoever had it first; the person added nothing afterwards, and does not say that it did not help.
    pub(super) fn is_first_contact(&self) -> bool {
        let Some(answer) = self.answers().next() else { return false };
        let more = [Kind::Replied, Kind::Called, Kind::Added, Kind::Reopened];
        let again = self.happened.iter().skip_while(|one| !std::ptr::eq(*one, answer)).skip(1);
        !self.is_passed_on() && !again.into_iter().any(|one| one.is(&more)) && self.helped() != Some(false)
    }

    /// What its person said last of the answer.
    pub(super) fn helped(&self) -> Option<bool> {
        let said = self.happened.iter().rev().find(|one| one.is(&[Kind::Helped, Kind::NotHelped]));
        said.map(|one| one.is(&[Kind::Helped]))
    }

    /// Whether they managed without us, of those who allow us to see it, once the days are over.
    pub(super) fn managed_alone(&self, now: i64) -> Option<bool> {
        let last = self.happened.iter().rev().find(|one| one.is(&[Kind::ReturnAllowed, Kind::ReturnRefused]));
        let since = last.filter(|one| one.is(&[Kind::ReturnAllowed])).map(|one| one.at)?;
        let until = since + DAYS * DAY;
        let here = self.happened.iter().filter(|one| one.is(&[Kind::Added, Kind::Reopened])).map(|one| one.at);
        let back = self.again.iter().copied().chain(here).any(|at| since < at && at <= until);
        (now > until).then_some(!back)
    }
}
