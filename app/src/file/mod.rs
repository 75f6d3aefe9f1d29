//! Files that people send: what is accepted, what they are called, and how they are shown.
//!
//! | to change | look in |
//! |---|---|
//! | what kinds of files are accepted | `kind.rs` |
//! | how a name becomes one that is safe to show and to save | `name.rs` |
//! | how many, how large; why one is refused | `refusal.rs` |
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
#[cfg(feature = "ssr")]
mod name;
mod refusal;

#[cfg(feature = "ssr")]
pub use attached::Attached;
#[cfg(feature = "ssr")]
pub use enclosed::{Enclosed, described, enclosures};
#[cfg(feature = "ssr")]
pub use field::files_field;
pub use kind::Kind;
#[cfg(feature = "ssr")]
pub use name::{kept_name, shown_name};
pub use refusal::{LARGEST, MANY, Refusal};
