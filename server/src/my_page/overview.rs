//! Everything that features have for somebody: read in one statement, and part by part where that fails.
//!
//! One part that is broken must not blank the others. So its rows are read by themselves then, each part in a
//! transaction of its own (PostgreSQL ends one in which a statement failed), and what cannot be read is shown as it was
//! when it last could be.

use std::sync::Arc;

use app::{html::Html, my_page::Content};

use super::{
    copies::{Copies, LastCopy},
    store,
};
use crate::{
    db::{StoreError, Summary},
    error::Error,
    person::Holder,
    state::AppState,
};

/// How many there are.
pub(super) const SOURCES: usize = 11;

/// Whose rows they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Person,
    Work,
    Letters,
    Questions,
    Applications,
    Tracked,
    Representatives,
    Saved,
    /// And how somebody is told of it.
    Followed,
    News,
    Statements,
}

impl Source {
    pub(super) const ALL: [Self; SOURCES] = [
        Self::Person,
        Self::Work,
        Self::Letters,
        Self::Questions,
        Self::Applications,
        Self::Tracked,
        Self::Representatives,
        Self::Saved,
        Self::Followed,
        Self::News,
        Self::Statements,
    ];

    /// As its statements name it in each row.
    const fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Work => "work",
            Self::Letters => "letter",
            Self::Questions => "question",
            Self::Applications => "application",
            Self::Tracked => "tracked",
            Self::Representatives => "representative",
            Self::Saved => "saved",
            Self::Followed => "followed",
            Self::News => "news",
            Self::Statements => "statement",
        }
    }
}

/// What could be read of one part.
#[derive(Clone, Debug)]
pub(super) enum Reading {
    Now(Arc<[Summary]>),
    Since(LastCopy),
    Closed,
}

impl Reading {
    /// What is shown of it. What cannot be made of its rows closes this part alone.
    pub(super) fn show(&self, make: impl FnOnce(&[Summary]) -> Result<Html, Error>) -> Content {
        let made = self.rows().map(make).transpose().unwrap_or_else(|error| {
            tracing::error!(%error, "a part of my page cannot be shown");
            None
        });
        match (self, made) {
            (Self::Now(_), Some(body)) => Content::Now(body),
            (Self::Since(copy), Some(body)) => Content::Since(copy.at, body),
            (_, None) | (Self::Closed, _) => Content::Closed,
        }
    }

    /// The older, the less; nothing at all is oldest.
    pub(super) fn as_of(&self) -> i64 {
        match self {
            Self::Now(_) => i64::MAX,
            Self::Since(copy) => copy.at,
            Self::Closed => i64::MIN,
        }
    }

    pub(super) fn rows(&self) -> Option<&[Summary]> {
        match self {
            Self::Now(rows) => Some(rows),
            Self::Since(copy) => Some(&copy.rows),
            Self::Closed => None,
        }
    }
}

/// What could be read of each part, in the order of [`Source::ALL`].
#[derive(Debug)]
pub(super) struct Overview([Reading; SOURCES]);

impl Overview {
    pub(super) fn of(&self, source: Source) -> &Reading {
        &self.0[source as usize]
    }

    /// For whoever has nothing yet.
    pub(super) fn empty() -> Self {
        Self(Source::ALL.map(|_| Reading::Now(Arc::new([]))))
    }

    pub(super) async fn read(state: &AppState, holder: Holder) -> Self {
        let read = match whole(state, holder).await {
            Ok(rows) => split(rows).map(Some),
            // where no connection is to be had, none is asked for as often as there are parts
            Err(error @ (StoreError::PoolTimedOut | StoreError::PoolClosed | StoreError::Io(_))) => {
                tracing::error!(%error, "my page cannot be read");
                Source::ALL.map(|_| None)
            }
            Err(error) => {
                tracing::error!(%error, "my page is read part by part");
                apart(state, holder).await
            }
        };
        Self::remembering(state, holder, read)
    }

    /// Keeps what was read, and falls back on what was kept.
    fn remembering(state: &AppState, holder: Holder, read: [Option<Arc<[Summary]>>; SOURCES]) -> Self {
        let now = state.clock.millis();
        let mut copies: Copies = Default::default();
        let readings = Source::ALL.map(|source| {
            let kept = &mut copies[source as usize];
            if let Some(rows) = &read[source as usize] {
                *kept = Some(LastCopy { rows: rows.clone(), at: now });
                return Reading::Now(rows.clone());
            }
            *kept = state.last_copies.of(holder, source, now);
            kept.clone().map_or(Reading::Closed, Reading::Since)
        });
        state.last_copies.keep(holder, copies);
        Self(readings)
    }
}

async fn whole(state: &AppState, holder: Holder) -> Result<Vec<Summary>, StoreError> {
    let mut tx = state.db.begin_read().await?;
    store::whole(tx.conn(), holder).await
}

fn split(rows: Vec<Summary>) -> [Arc<[Summary]>; SOURCES] {
    let mut of = Source::ALL.map(|_| Vec::new());
    for row in rows {
        if let Some(source) = Source::ALL.into_iter().find(|source| source.word() == row.source) {
            of[source as usize].push(row);
        }
    }
    of.map(Into::into)
}

/// Each part by itself. Only those that fail are missing.
async fn apart(state: &AppState, holder: Holder) -> [Option<Arc<[Summary]>>; SOURCES] {
    let mut read = Source::ALL.map(|_| None);
    for source in Source::ALL {
        match one(state, holder, source).await {
            Ok(rows) => read[source as usize] = Some(rows.into()),
            Err(error) => tracing::error!(%error, part = source.word(), "a part of my page cannot be read"),
        }
    }
    read
}

async fn one(state: &AppState, holder: Holder, source: Source) -> Result<Vec<Summary>, StoreError> {
    let mut tx = state.db.begin_read().await?;
    store::part(&mut tx, holder, source).await
}
