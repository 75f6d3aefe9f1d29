//! Every page that a link leads to, from the choice of language on: each answers, and each is in order.

use std::collections::{BTreeMap, BTreeSet};

use app::path::segment;

use crate::{
    checks::faults,
    harness::{ORIGIN, TestApp},
    page::Page,
};

/// What the crawl keeps of a page.
pub struct Visited {
    pub title: String,
    pub switch: Option<String>,
    /// The address that search engines are told, in English and in French; none where it is not listed.
    pub alternates: Option<(String, String)>,
}

/// Pages of one person: whoever is nobody is led elsewhere from there.
const PRIVATE: [&str; 2] = ["/en/my-page", "/fr/mon-espace"];

/// Follows every local link from `/`; stops with everything that is wrong, and with what `more` finds.
pub async fn crawl(app: &TestApp, more: impl Fn(&str, &Page) -> Vec<String>) -> BTreeMap<String, Visited> {
    let mut waiting: Vec<String> = ["/", "/en", "/fr"].map(str::to_owned).to_vec();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut visited = BTreeMap::new();
    let mut wrong = Vec::new();
    while let Some(address) = waiting.pop() {
        if PRIVATE.contains(&address.as_str()) {
            continue;
        }
        let answer = app.get(&address).await;
        if is_way_out(&address) {
            let leads = answer.header("location").is_some_and(|location| location.starts_with("http"));
            wrong.extend((answer.status != 303 || !leads).then(|| format!("{address} leads nowhere")));
            continue;
        }
        if answer.status != 200 {
            wrong.push(format!("{address} answers {}", answer.status));
            continue;
        }
        let page = answer.page();
        wrong.extend(faults(&answer, &page));
        wrong.extend(more(&address, &page));
        waiting.extend(page.local_links().into_iter().filter(|link| seen.insert(link.clone())));
        visited.insert(address.clone(), remember(&address, &page));
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
    visited
}

/// The counted way to the official address of a service.
fn is_way_out(address: &str) -> bool {
    let parts: Vec<&str> = address.split('/').collect();
    parts.len() == 5 && parts[2] == "services" && [segment::START.en, segment::START.fr].contains(&parts[4])
}

fn remember(address: &str, page: &Page) -> Visited {
    let local = |href: &str| href.strip_prefix(ORIGIN).unwrap_or_else(|| panic!("{address}: {href}")).to_owned();
    let alternates = page.alternates();
    let of = |code: &str| alternates.iter().find(|(language, _)| *language == code).map(|(_, href)| local(href));
    Visited {
        title: page.title(),
        switch: (address != "/").then(|| page.switch().to_owned()),
        alternates: of("en").zip(of("fr")),
    }
}

/// The switch of language leads to the same page and back; so do the addresses that search engines are told.
pub fn assert_both_ways(visited: &BTreeMap<String, Visited>) {
    for (address, page) in visited.iter().filter(|(address, _)| *address != "/") {
        let switch = page.switch.as_ref().unwrap();
        let other =
            visited.get(switch).unwrap_or_else(|| panic!("{address} switches to {switch}, which no crawl found"));
        assert_eq!(other.switch.as_ref(), Some(address), "{switch} does not switch back");
        assert_ne!(switch[..3], address[..3]);
        if let Some((en, fr)) = &page.alternates {
            let own = if address.starts_with("/en") { en } else { fr };
            assert_eq!(own, address, "the page says that it stands elsewhere");
            for alternate in [en, fr] {
                assert_eq!(
                    visited[alternate].alternates, page.alternates,
                    "{address} and {alternate} say different things"
                );
            }
        }
    }
}

/// No two pages of a language have the same title: bookmarks and search results tell them apart.
pub fn assert_titles_differ(visited: &BTreeMap<String, Visited>) {
    let mut titles: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for (address, page) in visited {
        titles.entry((address.get(..3).unwrap_or("/"), &page.title)).or_default().push(address);
    }
    titles.retain(|_, addresses| addresses.len() > 1);
    assert!(titles.is_empty(), "{titles:#?}");
}

both! {
    async fn every_page_of_the_starter_catalogue_is_in_order(db) {
        let app = TestApp::over(&db).await;
        let visited = crawl(&app, |_, _| Vec::new()).await;
        let services = app.state.catalogue().services(app::locale::Locale::En).len();
        let under = |root: &str| visited.keys().filter(|address| address.starts_with(root)).count();
        assert!(services >= 80);
        assert_eq!(
            (under("/en/services/"), under("/fr/services/")),
            (services, services),
            "services without a link to them"
        );
        assert_eq!(under("/en"), under("/fr"));
        assert_both_ways(&visited);
        assert_titles_differ(&visited);
    }
}
