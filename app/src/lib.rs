//! What a person sees: values in, HTML out. This crate reads no file, opens no connection and keeps no state.
//!
//! `ssr` renders pages on the server; `hydrate` is what a browser runs, and holds only the islands. Each feature
//! is one folder: `domain` types that both sides know, `page` (server only), `island` (browser too).
//!
//! | to change | look in |
//! |---|---|
//! | an address | `path.rs` |
//! | a word | `../../locales/{en,fr}/` |
//! | what surrounds every page | `shell/` |
//! | a part that several pages share | `ui/` |

// a page is a deep tree, and without erased types its type is as deep
#![recursion_limit = "512"]

// every crate-level cfg is here: browser-safe modules first, then what only the server renders
pub mod a_to_z;
pub mod admin;
pub mod alert;
pub mod answer;
pub mod application;
pub mod catalogue;
pub mod cluster;
mod coded;
pub mod content;
pub mod demo;
pub mod desk;
pub mod display;
pub mod editing;
pub mod feedback;
pub mod file;
pub mod filter;
pub mod firm;
pub mod form;
pub mod handoff;
pub mod issue;
pub mod locale;
pub mod measure;
pub mod my_page;
pub mod officer;
pub mod outbox;
pub mod outcome;
pub mod path;
pub mod person;
pub mod personalization;
pub mod privacy;
pub mod publication;
pub mod reference;
pub mod representative;
pub mod retention;
pub mod search;
pub mod subscription;
pub mod telling;
pub mod template;
pub mod tracked;

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod calendar;
#[cfg(feature = "ssr")]
pub mod failure;
#[cfg(feature = "ssr")]
pub mod feed;
#[cfg(feature = "ssr")]
pub mod format;
mod hex_id;
#[cfg(feature = "ssr")]
pub mod home;
pub mod html;
#[cfg(feature = "ssr")]
pub mod invitation;
#[cfg(feature = "ssr")]
pub mod link;
#[cfg(feature = "ssr")]
pub mod shell;
pub mod shift;
#[cfg(feature = "ssr")]
pub mod tongue;
#[cfg(feature = "ssr")]
pub mod ui;
#[cfg(feature = "ssr")]
pub mod words;

/// Wakes the islands of a page. Called by the loader script.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
