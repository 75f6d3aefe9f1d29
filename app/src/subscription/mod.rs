//! What somebody follows, how they want to be told, and what they are told: services, topics, collections,
//! organizations and places. A guest follows for a visit, on the page; a person may be written to.
//!
//! One change is one message, however many subscriptions bring it, and each message says which did.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | what can be followed, and how it is read | `subject.rs`, `area.rs` |
//! | how somebody is told | `preference.rs`, `preference_page.rs` |
//! | what can be told, and its words | `news.rs`, `words.rs` |
//! | the small page that follows, the page of places | `follow_page.rs`, `area_page.rs` |
//! | what stands on one’s own page, all messages | `mine.rs`, `messages_page.rs` |
//! | the letters | `letter.rs` |
//! | the page behind the links that stop | `stop_page.rs` |
//! | the links to all that | `links.rs` |

mod area;
mod news;
mod place;
mod preference;
mod subject;

#[cfg(feature = "ssr")]
pub mod area_page;
#[cfg(feature = "ssr")]
pub mod follow_page;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
mod links;
#[cfg(feature = "ssr")]
pub mod messages_page;
#[cfg(feature = "ssr")]
pub mod mine;
#[cfg(feature = "ssr")]
pub mod preference_page;
#[cfg(feature = "ssr")]
pub mod stop_page;
#[cfg(feature = "ssr")]
mod words;

pub use area::{Area, Postal, Province};
#[cfg(feature = "ssr")]
pub use links::follow_link;
pub use news::{ChangeKind, Message, Named, News, Part};
pub use place::Place;
pub use preference::{Delivery, Language, Preference};
pub use subject::{Kind, Subject};
#[cfg(feature = "ssr")]
pub use words::{because, message_words, news_words, preference_words, province_words};
