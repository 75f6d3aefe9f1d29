//! Where somebody is led once they signed in, and in which language.

use app::{
    application, handoff,
    locale::{Locale, Localized},
    my_page, outcome,
    path::{LocalPath, Path},
    person::Place,
    privacy,
};
use axum::response::Response;

use crate::{catalogue::Catalogue, form::see};

/// To the page that somebody came from, else to their own.
pub(super) fn go_on(locale: Locale, back: Option<&LocalPath>) -> Response {
    let home = || Path::MyPage(my_page::Place::Home(None)).href(locale);
    see(back.map_or_else(home, |back| back.as_str().to_owned()))
}

/// The same page in the language that somebody chose on the way. A page of which we know no other, such as a form that
/// was asked something, stays as it was.
pub(super) fn follow(catalogue: &Catalogue, locale: Locale, back: LocalPath) -> LocalPath {
    if back.locale() == locale || back.as_str() != back.page() {
        return back;
    }
    let known = page(&back).or_else(|| record(catalogue, &back));
    known.and_then(|path| LocalPath::parse(&path.href(locale))).unwrap_or(back)
}

/// Pages that are always there.
fn page(back: &LocalPath) -> Option<Path> {
    let pages = [
        Path::Home,
        Path::Topics,
        Path::Organizations,
        Path::AToZ(None),
        Path::Collections,
        Path::Canada,
        Path::Talk,
        Path::TextSize,
        Path::Search,
        Path::Measures,
        Path::Outcome(outcome::Place::Home),
        Path::MyPage(my_page::Place::Home(None)),
        Path::MyPage(my_page::Place::Facts),
        Path::Application(application::Place::Home),
        Path::Application(application::Place::New),
        Path::Handoff(handoff::Place::Follow),
        Path::Privacy(privacy::Place::Home(None)),
        Path::Privacy(privacy::Place::Delete),
        Path::Person(Place::Code),
        Path::Person(Place::Sessions(None)),
        Path::Person(Place::Identities(None)),
    ];
    pages.into_iter().find(|path| path.href(back.locale()) == back.page())
}

/// Pages of what is published.
fn record(catalogue: &Catalogue, back: &LocalPath) -> Option<Path> {
    let locale = back.locale();
    if let Some(service) = catalogue.service_at(back) {
        return Some(service.path());
    }
    let slug = |path: Path| back.page().strip_prefix(&path.href(locale)).map(str::to_owned);
    let topic = slug(Path::Topic(Localized::default(), None)).and_then(|slug| catalogue.topic(locale, &slug));
    let organization = || {
        let slug = slug(Path::Organization(Localized::default()))?;
        catalogue.organization(locale, &slug).map(|organization| organization.path())
    };
    topic.map(|lead| lead.topic.path()).or_else(organization)
}
