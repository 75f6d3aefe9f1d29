//! The pages of program officers. Each time one of them opens an application, that is noted for whoever applied.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `routes.rs` |
//! | the list, its file, the way to a case | `list.rs` |
//! | one application, taking it | `case.rs` |
//! | confirming what a colleague proposed; flags | `check.rs` |
//! | asking for a document; deciding | `act.rs` |
//! | more time, replies, pauses, objections, what was put right, files taken away | `thread.rs`, `thread_page.rs` |
//! | one step with several at once; giving one to a colleague | `bulk.rs` |
//! | putting a template into a text | `begin.rs` |
//! | what the department’s own system did not take | `untold.rs` |
//! | payments that are to be returned | `payment.rs` |

mod act;
mod begin;
mod bulk;
mod case;
mod check;
mod list;
mod payment;
pub mod routes;
mod thread;
mod thread_page;
mod untold;
