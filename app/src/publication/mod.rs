//! Publications that are sent by post: which there are, in which formats and languages, and ordering one.
//!
//! | to change | look in |
//! |---|---|
//! | what a publication and an order are | `domain.rs` |
//! | the list, and the part on the page of a service | `list_page.rs` |
//! | the two screens of an order, what they accept | `order_page.rs`, `check_page.rs`, `form.rs`, `address.rs` |
//! | what the desk sees, what staff count | `desk_page.rs`, `count_form.rs` |
//! | how formats, copies and dates are said | `say.rs` |

#[cfg(feature = "ssr")]
pub mod address;
#[cfg(feature = "ssr")]
pub mod check_page;
#[cfg(feature = "ssr")]
pub mod count_form;
#[cfg(feature = "ssr")]
pub mod desk_page;
mod domain;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod list_page;
#[cfg(feature = "ssr")]
pub mod order_page;
mod place;
#[cfg(feature = "ssr")]
pub mod say;

pub use domain::{Address, Fate, Format, Item, Left, Order, Publication, Supply};
#[cfg(feature = "ssr")]
pub use list_page::about_service;
pub use place::Place;
