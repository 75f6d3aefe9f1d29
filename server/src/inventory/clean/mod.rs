//! Reading what was stored raw: pure functions from a column's text to what can be shown.
//!
//! | to change | look in |
//! |---|---|
//! | blanks, invisible characters, wrongly decoded text | `text.rs` |
//! | which addresses can be used | `address.rs` |
//! | volumes and fractions | `number.rs` |
//! | names of programs | `program.rs` |

mod address;
mod number;
mod program;
mod text;

pub use address::{Addresses, addresses};
pub use number::Volume;
pub(super) use number::{fraction, whole};
pub use program::program_names;
pub use text::{clean_line, clean_text, is_placeholder};
pub(super) use text::{is_garbled, is_invisible};
