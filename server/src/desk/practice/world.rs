//! What somebody practices with: requests in memory, and what an act does to them. It holds no way to a database.

use std::collections::HashMap;

use app::{
    desk::transfer::Transfer,
    handoff::{Card, Channel, Event, Hours, Kind, State},
    locale::Localized,
    reference::Reference,
};
use jiff::{SignedDuration, Timestamp};

use super::people::Person;
use crate::{
    catalogue::Catalogue,
    clock::Clock,
    desk::act::{Act, Done, LEASE},
    form::FormKey,
};

const HOUR: i64 = 60 * 60 * 1000;

/// In whose hands a practice request is, and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    Nobody,
    /// Whoever practices.
    Me(i64),
    Colleague(i64),
}

/// A request that nobody sent. All moments are Unix milliseconds.
#[derive(Clone, Debug)]
pub(super) struct Practice {
    pub(super) reference: Reference,
    pub(super) card: Card,
    pub(super) state: State,
    pub(super) promised_at: i64,
    pub(super) created_at: i64,
    pub(super) holds: Holds,
    pub(super) events: Vec<Event>,
}

/// What there is to practice with.
#[derive(Debug, Default)]
pub(super) struct World {
    pub(super) requests: Vec<Practice>,
    /// The forms that were sent, what was in them, and where they led.
    sent: HashMap<String, (String, String)>,
    /// When somebody practiced last.
    pub(super) touched: i64,
}

/// An act as it was sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Acting<'a> {
    pub(super) reference: Reference,
    pub(super) key: &'a FormKey,
    pub(super) act: &'a Act,
    /// How much had happened when the page was made.
    pub(super) seen: usize,
    /// Where it leads to.
    pub(super) address: &'a str,
    /// What the organization that it goes to is called.
    pub(super) to: Option<&'a Localized<String>>,
    pub(super) now: i64,
}

fn event(kind: Kind, channel: Channel, text: Option<String>, at: i64) -> Event {
    Event { kind, channel, text, to: None, files: Vec::new(), basis: Vec::new(), unreached: false, at }
}

impl World {
    /// Everybody asks, some time ago.
    pub(super) fn new(people: &[Person], catalogue: &Catalogue, hours: Hours, clock: &Clock) -> Self {
        let ask = |person: &Person| {
            let now = clock.now();
            let card = person.card(catalogue, hours, now);
            let asked = now.saturating_sub(SignedDuration::from_hours(person.ago)).unwrap_or(now);
            let added =
                person.added.clone().map(|text| event(Kind::Added, Channel::Web, Some(text), clock.millis() - HOUR));
            let first = event(Kind::Asked, Channel::Web, Some(card.question.clone()), asked.as_millisecond());
            Practice {
                reference: Reference::from_random(u64::from_be_bytes(clock.random())),
                promised_at: promised(&card, hours, asked),
                card,
                state: State::Waiting,
                created_at: asked.as_millisecond(),
                holds: if person.taken { Holds::Colleague(clock.millis() + LEASE) } else { Holds::Nobody },
                events: std::iter::once(first).chain(added).collect(),
            }
        };
        Self { requests: people.iter().map(ask).collect(), sent: HashMap::new(), touched: clock.millis() }
    }

    pub(super) fn find(&self, reference: Reference) -> Option<&Practice> {
        self.requests.iter().find(|request| request.reference == reference)
    }

    /// Whether a form came before; where it is new, it is remembered.
    fn claim(&mut self, key: &FormKey, body: String, address: &str) -> Option<Done> {
        match self.sent.get(key.as_str()) {
            Some((known, _)) if *known == body => Some(Done::Kept),
            Some(_) => Some(Done::Other),
            None => {
                self.sent.insert(key.as_str().to_owned(), (body, address.to_owned()));
                None
            }
        }
    }

    /// Where a form led that was sent before.
    pub(super) fn led(&self, key: &FormKey) -> Option<String> {
        self.sent.get(key.as_str()).map(|(_, address)| address.clone())
    }

    /// The same, where it was about a request that is not here any more.
    pub(super) fn led_from(&self, reference: Reference, key: &FormKey) -> Option<String> {
        let about = reference.to_string();
        self.sent.get(key.as_str()).filter(|(body, _)| body.starts_with(&about)).map(|(_, address)| address.clone())
    }

    /// A call that is written down.
    pub(super) fn log(&mut self, call: Practice, key: &FormKey, address: &str) -> Done {
        let body = call.events.iter().filter_map(|event| event.text.clone()).collect::<Vec<_>>().join("\n");
        let before = self.claim(key, body, address);
        if before.is_none() {
            self.requests.push(call);
        }
        before.unwrap_or(Done::Kept)
    }

    /// As at the real desk: whoever cannot hold it changes nothing.
    pub(super) fn perform(&mut self, acting: Acting<'_>) -> Option<Done> {
        let Acting { reference, key, act, seen, address, now, .. } = acting;
        let at = self.requests.iter().position(|request| request.reference == reference)?;
        if let Some(before) = self.claim(key, format!("{reference} {act:?}"), address) {
            return Some(before);
        }
        let request = self.requests.get_mut(at)?;
        let taken = matches!(request.holds, Holds::Colleague(until) if until > now);
        let newer = act.answers() && request.events.len() != seen;
        if taken || newer {
            self.sent.remove(key.as_str());
            return Some(if taken { Done::Taken } else { Done::Newer });
        }
        request.holds = Holds::Me(now + LEASE);
        request.write(acting);
        if matches!(act, Act::Transfer(_)) {
            // it lies at a desk where nobody practices
            self.requests.remove(at);
        }
        Some(Done::Kept)
    }
}

impl Practice {
    /// A call that whoever practices wrote down.
    pub(super) fn called(clock: &Clock, card: Card, said: String, state: State, hours: Hours) -> Self {
        let now = clock.millis();
        let asked = event(Kind::Asked, Channel::Phone, Some(card.question.clone()), now);
        let called = event(Kind::Called, Channel::Phone, Some(said), now);
        let closed = (state == State::Resolved).then(|| event(Kind::Resolved, Channel::Phone, None, now));
        Self {
            reference: Reference::from_random(u64::from_be_bytes(clock.random())),
            promised_at: promised(&card, hours, clock.now()),
            card,
            state,
            created_at: now,
            holds: Holds::Nobody,
            events: [asked, called].into_iter().chain(closed).collect(),
        }
    }

    fn write(&mut self, acting: Acting<'_>) {
        let Acting { act, to, now, .. } = acting;
        let web = |kind, text: Option<&String>| event(kind, Channel::Web, text.cloned(), now);
        match act {
            Act::Claim | Act::Back => self.events.push(web(Kind::Claimed, None)),
            // nothing is ordered here
            Act::Extend | Act::Sent(_) => {}
            Act::Release => self.holds = Holds::Nobody,
            Act::Note(text) => self.events.push(web(Kind::Note, Some(text))),
            Act::Reply(text) => {
                let channel = if self.card.reach.mail().is_some() { Channel::Mail } else { Channel::Web };
                self.answer(event(Kind::Replied, channel, Some(text.clone()), now));
            }
            Act::Called(text) => self.answer(event(Kind::Called, Channel::Phone, Some(text.clone()), now)),
            Act::Transfer(Transfer { note, .. }) => {
                self.events.push(web(Kind::Note, Some(note)));
                self.events.push(Event { to: to.cloned(), ..web(Kind::Transferred, None) });
            }
            Act::Resolve => {
                self.events.push(web(Kind::Resolved, None));
                self.state = State::Resolved;
                self.holds = Holds::Nobody;
            }
            Act::Reopen => {
                self.events.push(web(Kind::Reopened, None));
                self.state = State::Waiting;
            }
        }
    }

    fn answer(&mut self, event: Event) {
        self.events.push(event);
        self.state = State::Answered;
    }
}

/// Until when they were promised an answer: what the real desk would have promised.
fn promised(card: &Card, hours: Hours, asked: Timestamp) -> i64 {
    card.reach.window().map_or_else(|| hours.promise(asked), |window| window.end)
}
