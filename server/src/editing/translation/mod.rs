//! Drafts that are translated: sent out as one file of XLIFF 2.0, taken back whole or not at all.
//!
//! | to change | look in |
//! |---|---|
//! | what each address answers | `pages.rs` |
//! | sending out, taking back unfinished | `send.rs` |
//! | the file that a translator gets | `write.rs`; the words of the house in it: `glossary.rs` |
//! | how a file is read | `read.rs`, of XML: `parse.rs` |
//! | what of it is taken | `accept.rs`, `take.rs` |
//! | which parts say the same in both languages since | `same.rs` |

mod accept;
mod glossary;
mod pages;
mod parse;
mod read;
mod same;
mod send;
mod take;
mod write;

pub(super) use pages::{change, get_file, show, take_file};
pub(super) use same::{Same, confirm, same};
