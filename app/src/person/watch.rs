//! What the warning asks of a browser: the time, and the portal.

use leptos::prelude::window;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Response,
    wasm_bindgen::{JsCast, JsValue},
};

/// Seconds, by the clock on the wall: it goes on while a machine sleeps.
pub(super) fn now() -> f64 {
    js_sys::Date::now() / 1000.0
}

/// How many seconds the session lasts from now on. Whatever goes wrong on the way, there is no answer.
pub(super) async fn ask(address: &str) -> Option<u32> {
    serde_json::from_str(&fetch(address).await.ok()?).ok()
}

async fn fetch(address: &str) -> Result<String, JsValue> {
    let response: Response = JsFuture::from(window().fetch_with_str(address)).await?.dyn_into()?;
    let text = JsFuture::from(response.text()?).await?;
    Ok(text.as_string().unwrap_or_default())
}
