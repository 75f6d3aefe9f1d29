//! The catalogue as open data: what the public pages say, for programs. It reads only what is in memory, so it goes
//! on when the database is down; anybody may read it from anywhere, without a key.
//!
//! | to change | look in |
//! |---|---|
//! | an address | `routes.rs` |
//! | parameters, and what is refused | `query.rs`; the words of a refusal in `app/src/api/` |
//! | what an answer holds | `service.rs`, `full.rs`, `place.rs`, `answers.rs` |
//! | pages of a list, and cursors | `list.rs`, `cursor.rs` |
//! | the headers of an answer, and problems | `answer.rs` |
//! | how many requests are worked on at once | `busy.rs` |
//! | the description for programs (OpenAPI) | `openapi.rs` |
//! | the whole catalogue as a file | `download.rs` |

mod answer;
mod answers;
mod busy;
mod codes;
mod cursor;
mod download;
mod full;
mod list;
mod openapi;
mod place;
mod query;
pub mod routes;
mod service;

pub(crate) use answer::{ProblemDetails, Refusal};
pub use busy::{limit, turns};
pub use download::Downloads;
