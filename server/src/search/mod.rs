//! Finding services by the words that people use, in both languages, from memory.
//!
//! | to change | look in |
//! |---|---|
//! | what a word is, accents, elisions, stems | `analysis.rs` |
//! | what of a service is searched | `index.rs` |
//! | typing errors and completions | `vocabulary.rs` |
//! | words of one meaning, words that say nothing | `alike.rs`, `../../content/search/` |
//! | the words people use for a service | `../../content/words/` |
//! | how much each sign counts | `query.rs`, `weights.rs` |
//! | when the index is made | `current.rs` |
//! | what is suggested while somebody types | `suggest.rs` |
//! | counts beside the results | `facets.rs` |

mod alike;
mod analysis;
mod asked;
mod collect;
mod current;
mod engine;
mod facets;
mod index;
mod query;
pub mod routes;
mod suggest;
mod view;
mod vocabulary;
mod weights;
mod words;

pub use current::Current;
pub use engine::{Engine, Found};
pub use facets::Narrowed;
pub use words::SearchWords;
