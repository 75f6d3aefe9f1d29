//! The parts of the page in their order, each from what its feature makes of its rows.

use app::{
    application::{day_of, followed, followed_title, line_needs},
    catalogue::ServiceId,
    handoff::mine,
    html::Html,
    locale::Locale,
    my_page::{
        Content, Need, Part, Reader, Saved,
        kept::{saved_services, saved_title},
        need,
    },
    outbox::sent,
    person::{work_title, workplaces},
    personalization::{Suggested, suggestions},
    representative::{held_title, part as mandates},
    subscription::mine as following,
    tracked::list,
};

use super::{
    overview::{Overview, Reading, Source},
    view::service_name,
};
use crate::{
    application,
    db::Summary,
    error::Error,
    handoff, outbox,
    person::{self, Holder, Suggestions},
    personalization, representative,
    state::AppState,
    subscription, tracked,
};

/// What is seen of somebody's page.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub(super) state: &'a AppState,
    pub(super) locale: Locale,
    /// Of the forms of the page.
    pub(super) key: &'a str,
    pub(super) overview: &'a Overview,
}

impl Seen<'_> {
    /// Whose page it is, and whether they want suggestions: nothing where that cannot be read.
    pub(super) fn reader(&self, holder: Option<Holder>) -> (Reader, Option<Suggestions>) {
        let Some(holder) = holder else { return (Reader::Nobody, Some(Suggestions::Wanted)) };
        let row = self.overview.of(Source::Person).rows().and_then(|rows| rows.first());
        let known = row.map(|row| person::summed(self.state, holder, row)).transpose().unwrap_or_else(|error| {
            tracing::error!(%error, "nobody can be greeted by name");
            None
        });
        let (wanted, name) = known.unzip();
        match holder {
            Holder::Guest(_) => (Reader::Guest, wanted),
            Holder::Person(_) => (Reader::Person(name.flatten()), wanted),
        }
    }

    pub(super) fn parts(&self, reader: &Reader, wanted: Option<Suggestions>) -> Vec<Part> {
        let kept = [self.saved(), self.followed(reader), self.suggested(wanted)];
        if *reader == Reader::Nobody {
            return kept.into();
        }
        let asked = [Some(self.questions()), Some(self.applications()), self.tracked(), self.representatives()];
        let first = [Some(self.needs()), self.news(), self.work()].into_iter().chain(asked);
        first.flatten().chain(kept).chain([self.messages()]).collect()
    }

    fn show(&self, source: Source, make: impl FnOnce(&[Summary]) -> Result<Html, Error>) -> Content {
        self.overview.of(source).show(make)
    }

    /// From whatever features can be read.
    fn needs(&self) -> Part {
        let from = [Source::Applications, Source::Questions, Source::Letters, Source::Tracked];
        let worst = from.map(|source| self.overview.of(source)).into_iter().min_by_key(|reading| reading.as_of());
        let body = |needs| need::needs(self.locale, needs);
        let content = match (worst, self.pressing()) {
            (Some(Reading::Now(_)) | None, Ok(needs)) => Content::Now(body(needs)),
            (Some(Reading::Since(copy)), Ok(needs)) => Content::Since(copy.at, body(needs)),
            (Some(Reading::Closed), Ok(needs)) => Content::Partly(body(needs)),
            (_, Err(error)) => {
                tracing::error!(%error, "what needs somebody cannot be shown");
                Content::Closed
            }
        };
        Part { id: "needs", title: need::title(self.locale), content }
    }

    fn pressing(&self) -> Result<Vec<Need>, Error> {
        let (state, locale) = (self.state, self.locale);
        let today = day_of(state.clock.millis());
        let rows = |source| self.overview.of(source).rows().unwrap_or_default();
        let mut needs = line_needs(locale, &application::summed(state, rows(Source::Applications)), today);
        needs.extend(mine::needs(locale, &handoff::summed(rows(Source::Questions))));
        needs.extend(sent::needs(locale, &outbox::summed(state, rows(Source::Letters))));
        needs.extend(list::needs(locale, &tracked::summed(state, locale, rows(Source::Tracked))?, today));
        Ok(needs)
    }

    /// For those who work here.
    fn work(&self) -> Option<Part> {
        let content = self
            .show(Source::Work, |rows| Ok(workplaces(self.locale, &person::workplaces(self.state, self.locale, rows))));
        let some = self.overview.of(Source::Work).rows().is_some_and(|rows| !rows.is_empty());
        some.then(|| Part { id: "work", title: work_title(self.locale), content })
    }

    fn questions(&self) -> Part {
        let content = self.show(Source::Questions, |rows| Ok(mine::questions(self.locale, &handoff::summed(rows))));
        Part { id: "questions", title: mine::title(self.locale), content }
    }

    fn applications(&self) -> Part {
        let content =
            self.show(Source::Applications, |rows| Ok(followed(self.locale, &application::summed(self.state, rows))));
        Part { id: "applications", title: followed_title(self.locale), content }
    }

    /// Elsewhere: for those who track something there.
    fn tracked(&self) -> Option<Part> {
        let content = self.show(Source::Tracked, |rows| {
            Ok(list::mine(self.locale, &tracked::summed(self.state, self.locale, rows)?))
        });
        let none = self.overview.of(Source::Tracked).rows().is_some_and(<[Summary]>::is_empty);
        (!none).then(|| Part { id: "tracked", title: list::title(self.locale), content })
    }

    /// For those for whom somebody acts, or who act for somebody.
    fn representatives(&self) -> Option<Part> {
        let make = |rows: &[Summary]| Ok(mandates(self.locale, self.key, &representative::summed(self.state, rows)?));
        let content = self.show(Source::Representatives, make);
        let none = self.overview.of(Source::Representatives).rows().is_some_and(<[Summary]>::is_empty);
        (!none).then(|| Part { id: "representatives", title: held_title(self.locale), content })
    }

    fn saved(&self) -> Part {
        let content = self.show(Source::Saved, |rows| Ok(saved_services(self.locale, self.key, self.services(rows))));
        Part { id: "saved", title: saved_title(self.locale), content }
    }

    /// The last saved first.
    fn services(&self, rows: &[Summary]) -> Vec<Saved> {
        let (catalogue, locale) = (self.state.catalogue(), self.locale);
        let saved = newest(rows).into_iter().filter_map(|id| {
            let link = catalogue.service(id).map(|service| service.link(locale));
            Some(Saved { id: ServiceId::parse(id)?, name: service_name(self.state, locale, id), link })
        });
        saved.collect()
    }

    fn followed(&self, reader: &Reader) -> Part {
        let make = |rows: &[Summary]| {
            Ok(following::followed(self.locale, &subscription::followed(self.state, self.key, reader, rows)))
        };
        Part { id: "followed", title: following::title(self.locale), content: self.show(Source::Followed, make) }
    }

    /// For those who were told something.
    fn news(&self) -> Option<Part> {
        let content =
            self.show(Source::News, |rows| Ok(following::news(self.locale, &subscription::news(self.state, rows))));
        let none = self.overview.of(Source::News).rows().is_some_and(<[Summary]>::is_empty);
        (!none).then(|| Part { id: "news", title: following::news_title(self.locale), content })
    }

    fn suggested(&self, wanted: Option<Suggestions>) -> Part {
        let content = match wanted {
            None => Content::Closed,
            Some(wanted) => self.show(Source::Statements, |rows| {
                let suggested = match wanted {
                    Suggestions::Wanted => personalization::summed(self.state, self.locale, rows)?,
                    Suggestions::Off => Suggested::Off,
                };
                Ok(suggestions::suggestions(self.locale, self.key, suggested))
            }),
        };
        Part { id: "suggested", title: suggestions::title(self.locale), content }
    }

    fn messages(&self) -> Part {
        let content =
            self.show(Source::Letters, |rows| Ok(sent::messages(self.locale, &outbox::summed(self.state, rows))));
        Part { id: "messages", title: sent::title(self.locale), content }
    }
}

/// What the rows refer to, the newest first.
fn newest(rows: &[Summary]) -> Vec<&str> {
    let mut rows: Vec<&Summary> = rows.iter().collect();
    rows.sort_by(|one, other| other.at.cmp(&one.at).then_with(|| one.reference.cmp(&other.reference)));
    rows.into_iter().filter_map(|row| row.reference.as_deref()).collect()
}
