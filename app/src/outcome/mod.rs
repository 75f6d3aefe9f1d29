//! How questions were answered: how long people waited, whether one contact was enough, whether it helped. Counted from
//! what happened to requests, and from nothing that says who asked.
//!
//! | to change | look in |
//! |---|---|
//! | what a request tells | `story.rs` |
//! | what is counted, and by what | `measure.rs`, `tally.rs` |
//! | what the public may see of it | `withhold.rs` |
//! | the lines of the file, which the pages show too | `line.rs` |
//! | the pages | `page.rs`, `staff_page.rs`, `table.rs` |

#[cfg(feature = "ssr")]
mod line;
#[cfg(feature = "ssr")]
mod measure;
#[cfg(feature = "ssr")]
pub mod page;
mod place;
#[cfg(feature = "ssr")]
pub mod staff_page;
#[cfg(feature = "ssr")]
mod story;
#[cfg(feature = "ssr")]
mod table;
#[cfg(feature = "ssr")]
mod tally;
#[cfg(feature = "ssr")]
mod withhold;

#[cfg(feature = "ssr")]
pub use line::{Line, known_whole, lines, published};
#[cfg(feature = "ssr")]
pub use measure::{Group, Measure, Span};
pub use place::Place;
#[cfg(feature = "ssr")]
pub use story::{DAYS, Happened, Moved, Story};
#[cfg(feature = "ssr")]
pub use tally::{Tally, tally};
#[cfg(feature = "ssr")]
pub use withhold::{Counted, FEW, Shown, withhold};
