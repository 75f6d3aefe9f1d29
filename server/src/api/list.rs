//! A part of a list, and where it goes on.

use std::sync::Arc;

use app::{
    api::Problem,
    catalogue::{Organization, Service},
    locale::Locale,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    cursor::Cursor,
    query::{PlaceQuery, Query},
};
use crate::{
    catalogue::Catalogue,
    content::{ClusterLead, TopicLead},
};

/// Items an answer.
pub(super) const PAGE: usize = 20;
/// Lists that editors keep short are answered whole.
pub(super) const WHOLE: usize = 200;

/// A part of a list.
#[derive(Serialize, ToSchema)]
pub(super) struct List<T> {
    /// How many there are in the whole list.
    total: usize,
    /// The address of the next part; `null` where this is the last.
    next: Option<String>,
    items: Vec<T>,
}

/// A record that stands in a list.
pub(super) trait Listed {
    fn id(&self) -> &str;
    fn name(&self, locale: Locale) -> &str;
}

/// How a list is ordered.
#[derive(Clone, Copy)]
pub(super) enum Order<'a> {
    /// By name, as the catalogue orders them.
    Names(&'a Catalogue),
    /// As it is given: by editors, or by how well a search fits.
    Given,
}

/// The address of a list, and how much of it is answered at once.
pub(super) struct Here<'a> {
    /// The address without its parameters.
    pub(super) address: String,
    pub(super) size: usize,
    pub(super) order: Order<'a>,
}

impl Here<'_> {
    /// The part that is asked for.
    pub(super) fn part<T: Listed, I>(
        &self,
        query: &Query,
        place: &PlaceQuery,
        all: &[T],
        show: impl Fn(&T) -> I,
    ) -> Result<List<I>, Problem> {
        let locale = query.language.locale;
        let from = self.start(locale, place, all)?.min(all.len());
        let to = from.saturating_add(self.size).min(all.len());
        let last = all[from..to].last().filter(|_| to < all.len());
        let next = last.map(|last| {
            let cursor = match self.order {
                Order::Names(_) => Cursor::Name(last.name(locale).to_owned(), last.id().to_owned()),
                Order::Given => Cursor::Rank(to - 1, last.id().to_owned()),
            };
            format!("{}?{}", self.address, query.going_on(&cursor))
        });
        Ok(List { total: all.len(), next, items: all[from..to].iter().map(show).collect() })
    }

    fn start<T: Listed>(&self, locale: Locale, place: &PlaceQuery, all: &[T]) -> Result<usize, Problem> {
        match (&place.cursor, self.order) {
            (None, _) => Ok((place.page - 1) * self.size),
            (Some(Cursor::Name(name, id)), Order::Names(catalogue)) => {
                Ok(all
                    .partition_point(|one| catalogue.compare(locale, (one.name(locale), one.id()), (name, id)).is_le()))
            }
            // where the last one is gone, the next one stands in its place
            (Some(Cursor::Rank(rank, id)), Order::Given) => {
                Ok(all.iter().position(|one| one.id() == id).map_or(*rank, |at| at + 1))
            }
            _ => Err(Problem::Cursor),
        }
    }
}

impl Listed for Arc<Service> {
    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn name(&self, locale: Locale) -> &str {
        self.name.get(locale)
    }
}

impl Listed for Arc<Organization> {
    fn id(&self) -> &str {
        &self.code
    }

    fn name(&self, locale: Locale) -> &str {
        self.name.get(locale)
    }
}

impl Listed for TopicLead {
    fn id(&self) -> &str {
        &self.topic.id
    }

    fn name(&self, locale: Locale) -> &str {
        self.topic.name.get(locale)
    }
}

impl Listed for ClusterLead {
    fn id(&self) -> &str {
        &self.cluster.id
    }

    fn name(&self, locale: Locale) -> &str {
        self.cluster.name.get(locale)
    }
}
