//! Search: the form that stands on the home page and above the results, and the page of results.
//!
//! The form is an island that suggests services while one types; without script it is a form like any other.
//!
//! | to change | look in |
//! |---|---|
//! | the form and its words | `island.rs`, `bar.rs` |
//! | when the server is asked while somebody types | `typing.rs` |
//! | what keys do in the list of suggestions | `combobox.rs` |
//! | what the island asks the server | `suggestion.rs`; how it asks in `browser.rs` |
//! | the results, and what they can be narrowed to | `page.rs`, `narrowing.rs` |
//! | a page without results | `nothing.rs` |

#[cfg(feature = "ssr")]
mod bar;
#[cfg(feature = "hydrate")]
mod browser;
#[cfg(not(feature = "hydrate"))]
#[path = "nowhere.rs"]
mod browser;
mod combobox;
mod island;
#[cfg(feature = "ssr")]
mod narrowing;
#[cfg(feature = "ssr")]
mod nothing;
#[cfg(feature = "ssr")]
mod page;
mod suggestion;
mod typing;

#[cfg(feature = "ssr")]
pub use bar::bar;
pub use combobox::{Combobox, Pressed};
pub use island::{SearchBar, SearchForm};
#[cfg(feature = "ssr")]
pub use narrowing::Choice;
#[cfg(feature = "ssr")]
pub use page::{SearchPage, SearchResult};
pub use suggestion::{Question, Suggestion};
