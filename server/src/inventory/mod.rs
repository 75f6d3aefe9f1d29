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
//! | what refuses a file, and how it is told | `parse/` |
//! | what is odd but taken, and how it is told | `inspect/`, `defect.rs` |
//! | how a stored row becomes typed values | `edition.rs`, `standard.rs` |
//! | blanks, invisible characters, addresses, volumes | `clean/` |
//! | what counts as added, changed, withdrawn | `compare.rs` |
//! | the words of a service's address | `slug.rs` |
//! | names and web sites of organizations | `organization.rs` |
//! | what an import writes and publishes | `plan.rs`, `import.rs` |
//! | what it reports | `report.rs` |
//! | the SQL | `store/` |
//! | what an export holds | `export.rs` |

mod clean;
mod columns;
mod compare;
mod defect;
mod edition;
mod excerpt;
mod export;
mod import;
mod inspect;
mod organization;
mod parse;
mod plan;
mod report;
pub mod schema;
mod slug;
mod standard;
pub mod store;

pub use app::locale::Localized;
pub use clean::{Addresses, Volume, addresses, clean_line, clean_text, is_placeholder, program_names};
pub use columns::Columns;
pub use defect::{DefectGroup, DefectKind, Defects, Place};
pub use edition::{Applications, Edition, OnlineSteps, Program};
pub use export::{Editions, ExportError, Sheet, each, export};
pub use import::{Files, ImportError, Overlay, OverlayEdit, import};
pub use parse::{Fault, File, Parsed, Reason, Refusal, Row, Written, parse};
pub use report::{Counts, Report};
pub use slug::transliterate;
pub use standard::Standard;
