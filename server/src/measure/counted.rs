//! What an answer counts for.

use app::{
    catalogue::{ChannelKind, Service},
    locale::Locale,
    measure::{Channel, What},
};
use axum::response::Response;

use super::missed::clean;

/// One count of a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    pub what: What,
    /// The public id of a service; empty where it is about none.
    pub service: String,
    pub channel: Channel,
    pub locale: Locale,
}

impl Cell {
    fn new(what: What, locale: Locale) -> Self {
        Self { what, service: String::new(), channel: Channel::None, locale }
    }

    fn of(mut self, service: &Service) -> Self {
        service.id.as_str().clone_into(&mut self.service);
        self
    }

    fn by(self, channel: Channel) -> Self {
        Self { channel, ..self }
    }
}

/// Goes with a response to where it is decided whether somebody reads it.
#[derive(Clone, Debug, Default)]
pub struct Counted {
    pub(super) cells: Vec<Cell>,
    pub(super) missed: Option<MissedSearch>,
}

/// A search that found nothing. It counts where its words did not count a moment ago.
#[derive(Clone, Debug)]
pub(super) struct MissedSearch {
    pub(super) cell: Cell,
    /// Its words, cleaned; `None` where nothing of them may be kept.
    pub(super) words: Option<String>,
}

impl Counted {
    /// A page that is about no service.
    pub fn visit(locale: Locale) -> Self {
        Self { cells: vec![Cell::new(What::Visit, locale)], missed: None }
    }

    /// The page of a service, with the numbers that stand on it.
    pub fn service(locale: Locale, service: &Service) -> Self {
        let visit = Cell::new(What::Visit, locale).of(service);
        Self { cells: std::iter::once(visit).chain(calls(locale, service)).collect(), missed: None }
    }

    /// Talk to a person: the portal's own number, and those of the service that one came from.
    pub fn talk(locale: Locale, about: Option<&Service>) -> Self {
        let mut counted = Self::visit(locale);
        match about {
            Some(service) => counted.cells.extend(calls(locale, service)),
            None => counted.cells.push(Cell::new(What::Call, locale).by(Channel::Phone)),
        }
        counted
    }

    /// The way to an official site.
    pub fn start(locale: Locale, service: &Service) -> Self {
        Self { cells: vec![Cell::new(What::Start, locale).of(service).by(Channel::Online)], missed: None }
    }

    /// A page of results. `page` counts from 1: who leafs through does not search again.
    pub fn search(locale: Locale, words: &str, page: usize) -> Self {
        let mut counted = Self::visit(locale);
        if !words.is_empty() && page == 1 {
            counted.cells.push(Cell::new(What::Search, locale));
        }
        counted
    }

    /// The words found nothing, and nothing else narrowed the search.
    pub fn missed(self, locale: Locale, words: &str) -> Self {
        Self { missed: Some(MissedSearch { cell: Cell::new(What::Missed, locale), words: clean(words) }), ..self }
    }

    /// Says so on the response.
    pub fn on(self, mut response: Response) -> Response {
        response.extensions_mut().insert(self);
        response
    }
}

/// The telephone channels of a service, each once.
fn calls(locale: Locale, service: &Service) -> impl Iterator<Item = Cell> {
    let kinds = [(ChannelKind::Phone, Channel::Phone), (ChannelKind::Tty, Channel::Tty)];
    let shown = kinds.into_iter().filter(|(kind, _)| service.channels.iter().any(|channel| channel.kind == *kind));
    shown.map(move |(_, channel)| Cell::new(What::Call, locale).of(service).by(channel))
}
