//! Files that people send: what is accepted, what they are called, and how they are shown.
//!
//! | to change | look in |
//! |---|---|
//! | what kinds of files are accepted | `kind.rs` |
//! | how a name becomes one that is safe to show and to save | `name.rs` |
//! | how many, how large; why one is refused | `refusal.rs` |
//! | what is taken at one place | `limits.rs` |
//! | a file in a history | `enclosed.rs` |
//! | the files of a form | `attached.rs` |
//! | the field of a form | `field.rs` |

#[cfg(feature = "ssr")]
mod attached;
#[cfg(feature = "ssr")]
mod enclosed;
#[cfg(feature = "ssr")]
mod field;
mod kind;
mod limits;
#[cfg(feature = "ssr")]
mod name;
mod refusal;

#[cfg(feature = "ssr")]
pub use attached::Attached;
#[cfg(feature = "ssr")]
pub use enclosed::{Enclosed, described, enclosures};
#[cfg(feature = "ssr")]
pub use field::{Around, files_field, files_field_within};
pub use kind::Kind;
pub use limits::Limits;
#[cfg(feature = "ssr")]
pub use name::{kept_name, shown_name};
pub use refusal::{LARGEST, MANY, Refusal};
