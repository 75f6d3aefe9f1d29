//! The federal service inventory: reading its files, keeping what they say, and giving it back.
//!
//! The Treasury Board of Canada Secretariat publishes each year what every department reports about its services
//! (46 columns) and their service standards (24). An import reads these files strictly, stores each row as it
//! stands, and tells the servers what changed. Nothing is corrected in the database: the raw text stays, so that an
//! export gives back what was read; cleaning happens when a row is read as an [`Edition`] or a [`Standard`]. What
//! editors wrote stands in a table of its own, which an import never touches.
//!
//! | to change | look in |
//! |---|---|
//! | the columns, their obligations and code lists | `schema/` |
//! | how a stored row becomes typed values | `edition.rs`, `standard.rs` |
//! | blanks, invisible characters, addresses, volumes | `clean/` |

mod clean;
mod columns;
mod edition;
pub mod schema;
mod standard;

pub use clean::{Addresses, Volume, addresses, clean_line, clean_text, is_placeholder, program_names};
pub use columns::Columns;
pub use edition::{Applications, Edition, OnlineSteps, Program};
pub use app::locale::Localized;
pub use standard::Standard;
