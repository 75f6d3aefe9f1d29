//! What must hold of every page, whichever it is.

use std::{collections::HashSet, sync::LazyLock};

use app::words::{FILES, ids};
use scraper::ElementRef;

use crate::{
    harness::Answer,
    page::{Page, text},
};

static IDS: LazyLock<HashSet<&str>> = LazyLock::new(|| FILES.iter().flat_map(|(_, en, _)| ids(en)).collect());
/// Ids that are also words: veterans have service-related injuries.
const WORDS: [&str; 1] = ["service-related"];
/// Attributes that people read or hear.
const SPOKEN: [&str; 5] = ["aria-label", "alt", "title", "placeholder", "content"];

/// Everything that is wrong with a page.
pub fn faults(answer: &Answer, page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    let mut expect = |holds: bool, what: String| {
        if !holds {
            found.push(format!("{}: {what}", answer.address));
        }
    };
    expect(answer.header("set-cookie").is_none(), "sets a cookie".to_owned());
    let language = answer.address.get(1..3).filter(|code| matches!(*code, "en" | "fr")).unwrap_or("en");
    expect(page.language() == language, format!("is said to be in {}", page.language()));
    expect(page.select("h1").len() == 1, format!("{} headings of level 1", page.select("h1").len()));
    expect(!page.title().is_empty() && !page.title().contains('<'), format!("has the title “{}”", page.title()));
    expect(!page.words().contains("<!"), "shows the mark of a placeholder".to_owned());
    expect(!page.has("[style], [onclick], style"), "holds a style or a handler".to_owned());
    for (what, list) in [
        ("stands twice as an id", doubles(page)),
        ("is asked for without a label", unlabelled(page)),
        ("is a link that says nothing", silent(page)),
        ("leads to no place on the page", lost(page)),
        ("is the name of a word, not a word", raw(page)),
        ("names nothing", nameless(page)),
    ] {
        expect(list.is_empty(), format!("{list:?} {what}"));
    }
    found
}

fn doubles(page: &Page) -> Vec<String> {
    let mut seen = HashSet::new();
    let ids = page.select("[id]").into_iter().map(|element| element.attr("id").unwrap());
    ids.filter(|id| !seen.insert(*id)).map(str::to_owned).collect()
}

fn unlabelled(page: &Page) -> Vec<String> {
    let labels: HashSet<&str> = page.select("label[for]").iter().map(|label| label.attr("for").unwrap()).collect();
    let asked = page.select("input:not([type=hidden]), select, textarea").into_iter();
    let named = |element: &ElementRef<'_>| {
        element.attr("aria-label").is_some() || element.attr("id").is_some_and(|id| labels.contains(id))
    };
    asked.filter(|element| !named(element)).map(|element| element.html()).collect()
}

/// Links and buttons without words, and those that lead nowhere.
fn silent(page: &Page) -> Vec<String> {
    let says = |element: &ElementRef<'_>| !text(*element).is_empty() || element.attr("aria-label").is_some();
    let links = page.select("a, button").into_iter().filter(|element| !says(element));
    let nowhere =
        page.select("a").into_iter().filter(|link| link.attr("href").is_none_or(|href| href.trim().is_empty()));
    links.chain(nowhere).map(|element| element.html()).collect()
}

fn lost(page: &Page) -> Vec<String> {
    let ids: HashSet<&str> = page.select("[id]").iter().map(|element| element.attr("id").unwrap()).collect();
    let places = page.links().into_iter().filter(|href| href.starts_with('#'));
    places.filter(|href| !ids.contains(&href[1..])).collect()
}

/// An id that is shown where its words should be.
fn raw(page: &Page) -> Vec<String> {
    let everywhere = page.select("body, title").into_iter().map(text);
    let spoken = SPOKEN.iter().flat_map(|name| {
        let elements = page.select(&format!("[{name}]")).into_iter();
        elements.map(|element| element.attr(name).unwrap().to_owned()).collect::<Vec<_>>()
    });
    let words: Vec<String> = everywhere.chain(spoken).collect();
    let parts = words.iter().flat_map(|words| words.split(|at: char| !at.is_ascii_lowercase() && at != '-'));
    parts.filter(|part| IDS.contains(part) && !WORDS.contains(part)).map(str::to_owned).collect()
}

/// `aria-labelledby` and `aria-describedby` that name nothing.
fn nameless(page: &Page) -> Vec<String> {
    let ids: HashSet<&str> = page.select("[id]").iter().map(|element| element.attr("id").unwrap()).collect();
    let naming = ["aria-labelledby", "aria-describedby", "for"];
    let named = naming.iter().flat_map(|name| {
        let elements = page.select(&format!("[{name}]")).into_iter();
        let lists = elements.map(|element| element.attr(name).unwrap().to_owned()).collect::<Vec<_>>();
        lists.iter().flat_map(|list| list.split_whitespace()).map(str::to_owned).collect::<Vec<_>>()
    });
    named.filter(|id| !ids.contains(id.as_str())).collect()
}
