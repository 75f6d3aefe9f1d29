//! What search engines ask first: the rules for robots, and every page with its twin in the other language.
//!
//! | to change | look in |
//! |---|---|
//! | which pages are listed | `pages.rs` |
//! | the form of the files, how much one holds | `file.rs` |
//! | the addresses | `routes.rs` |

pub mod file;
mod pages;
pub mod routes;
