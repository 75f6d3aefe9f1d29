//! What a request is called: a question, or an order. Where the words of a question would be wrong about an order, it has
//! its own.

use super::{Card, Event, Kind};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Question,
    Order,
}

/// The words of a question, and those of an order in their place.
const WORDS: [(&str, &str); 19] = [
    ("request-event-withdrawn", "publication-event-withdrawn"),
    ("request-event-claimed", "publication-event-claimed"),
    ("request-event-resolved", "publication-event-resolved"),
    ("request-event-reopened", "publication-event-reopened"),
    ("request-event-transferred", "publication-event-transferred"),
    ("request-keep", "publication-keep"),
    ("request-keep-more", "publication-keep-more"),
    ("request-helped", "publication-helped"),
    ("request-helped-no", "publication-helped-no"),
    ("request-reopen", "publication-reopen"),
    ("request-withdraw", "publication-withdraw"),
    ("request-delete", "publication-delete"),
    ("request-delete-what", "publication-delete-what"),
    ("request-delete-button", "publication-delete-button"),
    ("request-letter-receipt", "publication-letter-receipt"),
    ("request-letter-reply", "publication-letter-reply"),
    ("request-letter-files", "publication-letter-files"),
    ("request-letter-receipt-text", "publication-letter-receipt-text"),
    ("request-letter-files-text", "publication-letter-files-text"),
];

impl Subject {
    pub const fn of(card: &Card) -> Self {
        if card.order.is_some() { Self::Order } else { Self::Question }
    }

    /// By what happened, where nothing else is known of it.
    pub(super) fn of_events(events: &[Event]) -> Self {
        let ordered = |event: &Event| matches!(event.kind, Kind::Ordered | Kind::Backordered | Kind::Sent);
        if events.iter().any(ordered) { Self::Order } else { Self::Question }
    }

    /// The id of the words for it.
    pub fn words(self, question: &'static str) -> &'static str {
        let own = WORDS.iter().find(|(id, _)| self == Self::Order && *id == question);
        own.map_or(question, |(_, order)| order)
    }
}
