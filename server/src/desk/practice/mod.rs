//! A desk to practice at: made-up people, the real pages.
//!
//! What somebody practices stands in the memory of this server, under their name, until they begin anew or stay away. It
//! never reaches a table, a letter, a count or a stream: nothing in this folder but the reading of the power may touch
//! the database, and a test reads these files for it.
//!
//! | to change | look in |
//! |---|---|
//! | who asks, and what | `../../../content/desk/practice.toml`, read in `people.rs` |
//! | what an act does | `world.rs` |
//! | whose practice is kept, and for how long | `worlds.rs` |
//! | which values the pages get | `view.rs` |
//! | what each address shows, and what its form leads to | `pages.rs`; the addresses `../routes.rs` |

pub(super) mod pages;
mod people;
mod view;
mod world;
mod worlds;

pub use worlds::Worlds;
