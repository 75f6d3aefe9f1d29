//! What of the applications is listed. Every choice has an address.

use crate::{
    application::{HeldBy, State},
    coded::coded,
    locale::{Locale, Localized},
};

const STAGE: Localized<&str> = Localized::new("stage", "etape");
const PROGRAM: Localized<&str> = Localized::new("program", "programme");
const HANDS: Localized<&str> = Localized::new("with", "avec");
const CLOCK: Localized<&str> = Localized::new("clock", "delai");
const TURN: Localized<&str> = Localized::new("turn", "tour");
const CLOSER: Localized<&str> = Localized::new("closer", "de-pres");
const AFTER: Localized<&str> = Localized::new("after", "apres");
const BEFORE: Localized<&str> = Localized::new("before", "avant");
/// The box for the number of a case.
pub const REFERENCE: Localized<&str> = Localized::new("reference", "numero");

coded! {
    /// The stretches of the work, in the order in which they are reached.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Stage {
        /// Somebody objects to the decision.
        Objected = "objected",
        New = "new",
        Work = "work",
        /// A decision was proposed, and waits for a second officer.
        Checking = "checking",
        Waiting = "waiting",
        Decided = "decided",
    }
}

coded! {
    /// Who of the program has it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Hands {
        Nobody = "nobody",
        Own = "me",
        Colleague = "colleague",
    }
}

coded! {
    /// How near the day is on which a decision is expected.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Near {
        Late = "late",
        /// Within seven days.
        Soon = "soon",
        InTime = "in-time",
        /// No day is expected: the clock stands still.
        Stopped = "stopped",
        Over = "over",
    }
}

coded! {
    /// For whom it waits.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Turn {
        Us = "us",
        Them = "them",
    }
}

coded! {
    /// Why it is looked at more closely.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Closer {
        Flagged = "flagged",
        Sampled = "sampled",
    }
}

impl Stage {
    pub const fn of(state: State) -> Option<Self> {
        Some(match state {
            State::Draft => return None,
            State::Sent | State::Received => Self::New,
            State::Taken | State::Review | State::Answered | State::Paused | State::Failed => Self::Work,
            State::Checking => Self::Checking,
            State::Asked | State::Waiting => Self::Waiting,
            State::Objected => Self::Objected,
            State::Accepted | State::Refused | State::Paid | State::Upheld | State::Changed => Self::Decided,
        })
    }
}

impl Turn {
    const fn of(state: State) -> Option<Self> {
        match state.held_by() {
            HeldBy::You => Some(Self::Them),
            HeldBy::Program => Some(Self::Us),
            HeldBy::Other | HeldBy::Nobody => None,
        }
    }
}

/// So many applications of which a list says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    pub program: &'static str,
    pub state: State,
    pub hands: Hands,
    pub near: Near,
    pub flagged: bool,
    pub sampled: bool,
    pub count: u64,
}

/// What a list is narrowed to. Nothing leaves all that is not decided.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub stage: Option<Stage>,
    pub program: Option<&'static str>,
    pub hands: Option<Hands>,
    pub near: Option<Near>,
    pub turn: Option<Turn>,
    pub closer: Option<Closer>,
}

/// On which side of an application a page of a list stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    After,
    Before,
}

impl Side {
    const fn name(self) -> Localized<&'static str> {
        match self {
            Self::After => AFTER,
            Self::Before => BEFORE,
        }
    }
}

/// Where a page of a list begins or ends: beside this application, which stands there by its clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    pub side: Side,
    pub clock: i64,
    pub reference: String,
}

impl Filter {
    /// Reads the query; what nobody can choose is left out.
    pub fn parse<'a>(locale: Locale, programs: &[&'static str], value: impl Fn(&str) -> Option<&'a str>) -> Self {
        let program = value(PROGRAM.get(locale));
        Self {
            stage: value(STAGE.get(locale)).and_then(Stage::parse),
            program: programs.iter().copied().find(|one| Some(*one) == program),
            hands: value(HANDS.get(locale)).and_then(Hands::parse),
            near: value(CLOCK.get(locale)).and_then(Near::parse).filter(|near| *near != Near::Over),
            turn: value(TURN.get(locale)).and_then(Turn::parse),
            closer: value(CLOSER.get(locale)).and_then(Closer::parse),
        }
    }

    /// The query of its address, each choice in its place.
    pub(super) fn query(self, locale: Locale, edge: Option<&Edge>) -> String {
        let pairs = self.pairs(locale).into_iter().map(|(name, value)| format!("{name}={value}"));
        let edge = edge.map(|edge| format!("{}={}-{}", edge.side.name().get(locale), edge.clock, edge.reference));
        let chosen: Vec<String> = pairs.chain(edge).collect();
        if chosen.is_empty() { String::new() } else { format!("?{}", chosen.join("&")) }
    }

    /// What was chosen, under the names that a form sends.
    pub(super) fn pairs(self, locale: Locale) -> Vec<(&'static str, &'static str)> {
        let pairs = [
            (STAGE, self.stage.map(Stage::code)),
            (PROGRAM, self.program),
            (HANDS, self.hands.map(Hands::code)),
            (CLOCK, self.near.map(Near::code)),
            (TURN, self.turn.map(Turn::code)),
            (CLOSER, self.closer.map(Closer::code)),
        ];
        pairs.into_iter().filter_map(|(name, value)| Some((*name.get(locale), value?))).collect()
    }

    /// The states in which an application is listed.
    pub fn states(self) -> Vec<State> {
        State::ALL.into_iter().filter(|state| self.shows_state(*state)).collect()
    }

    fn shows_state(self, state: State) -> bool {
        let Some(stage) = Stage::of(state) else { return false };
        self.stage.map_or(stage != Stage::Decided, |one| one == stage)
            && self.turn.is_none_or(|turn| Turn::of(state) == Some(turn))
    }

    /// How many of all these it leaves.
    pub fn count(self, all: &[Tally]) -> u64 {
        all.iter().filter(|tally| self.shows(tally)).map(|tally| tally.count).sum()
    }

    fn shows(self, tally: &Tally) -> bool {
        let closer = self.closer.is_none_or(|closer| match closer {
            Closer::Flagged => tally.flagged,
            Closer::Sampled => tally.sampled,
        });
        closer
            && self.shows_state(tally.state)
            && self.program.is_none_or(|program| program == tally.program)
            && self.hands.is_none_or(|hands| hands == tally.hands)
            && self.near.is_none_or(|near| near == tally.near)
    }
}

impl Edge {
    /// Reads the query.
    pub fn parse<'a>(locale: Locale, value: impl Fn(&str) -> Option<&'a str>) -> Option<Self> {
        let at = |side: Side| Some((side, value(side.name().get(locale))?));
        let (side, text) = at(Side::After).or_else(|| at(Side::Before))?;
        let (clock, reference) = text.split_once('-')?;
        Some(Self { side, clock: clock.parse().ok()?, reference: reference.to_owned() })
    }
}
