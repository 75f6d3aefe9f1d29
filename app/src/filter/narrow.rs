//! What the island does to the list, in a browser.

use leptos::prelude::document;
use web_sys::{Element, HtmlElement, wasm_bindgen::JsCast};

use super::matches;

/// Hides what does not match, and the letters under which nothing is left. Returns how many entries are shown.
pub(super) fn narrow(list: &str, words: &str) -> usize {
    let Some(list) = document().get_element_by_id(list) else { return 0 };
    each(&list, "section").iter().map(|group| narrow_group(group, words)).sum()
}

fn narrow_group(group: &HtmlElement, words: &str) -> usize {
    let mut shown = 0;
    for entry in each(group, "li") {
        let matched = matches(words, &entry.text_content().unwrap_or_default());
        entry.set_hidden(!matched);
        shown += usize::from(matched);
    }
    group.set_hidden(shown == 0);
    shown
}

fn each(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}
