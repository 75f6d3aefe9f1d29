//! What the island does outside of itself, in a browser: it asks, and it scrolls.

use leptos::prelude::{document, window};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Response, ScrollIntoViewOptions, ScrollLogicalPosition, UrlSearchParams,
    wasm_bindgen::{JsCast, JsValue},
};

use super::{Question, Suggestion};
use crate::path::SUGGEST;

/// Asks the server. Whatever goes wrong on the way, there is no answer.
pub(super) async fn ask(question: Question) -> Option<Vec<Suggestion>> {
    serde_json::from_str(&fetch(question).await.ok()?).ok()
}

async fn fetch(Question { lang, q }: Question) -> Result<String, JsValue> {
    let query = UrlSearchParams::new()?;
    query.append("lang", lang.code());
    query.append("q", &q);
    let address = format!("{SUGGEST}?{}", String::from(query.to_string()));
    let response: Response = JsFuture::from(window().fetch_with_str(&address)).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    Ok(text.as_string().unwrap_or_default())
}

/// Brings an option into view, no further than needed.
pub(super) fn reveal(id: &str) {
    let Some(option) = document().get_element_by_id(id) else { return };
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    option.scroll_into_view_with_scroll_into_view_options(&nearest);
}
