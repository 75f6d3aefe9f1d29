//! Who is asking: nobody, a guest whom one browser remembers, a person who signed in, or staff with a power.
//!
//! Nothing here is asked of a public page. A store function that touches somebody's data takes a [`Holder`] or a
//! [`PersonId`], and these come only from here: a query for nobody does not compile.
//!
//! | to change | look in |
//! |---|---|
//! | who a holder is | `holder.rs` |
//! | what a request knows of its session; forms against forgery | `visit.rs`, `somebody.rs`, `token.rs`, `first_field.rs` |
//! | where sessions are kept, how long they last | `session.rs` |
//! | what staff may do, and for whom | `power.rs` |
//! | who of the staff saw what of whom | `access.rs` |
//! | the addresses of signing in and out | `routes.rs`, `account.rs` |
//! | a sign-in between the way to the provider and back | `transaction.rs` |
//! | the beginning of a session with a name | `begin.rs` |
//! | giving somebody a power, taking it away | `grant/` |
//! | what other features know of a person, what their own page shows | `known.rs` |
//! | the statements | `store/` |

pub mod access;
mod account;
mod begin;
mod first_field;
pub mod grant;
mod holder;
mod known;
mod power;
pub mod routes;
mod session;
mod somebody;
pub mod store;
mod token;
mod transaction;
mod visit;

pub use begin::{Identity, SignedIn, sign_in};
pub use grant::{
    Grant, GrantError, Granted, Grantee, Held, Revocation, Revoked, every_power, find_staff, grant, revoke,
};
pub use holder::{GuestId, Holder, PersonId};
pub use known::{Address, Suggestions, address, known, known_as, name, summed, workplaces};
pub use power::{Administrator, Desk, Editor, Officer, Role, Staff};
pub use session::{SESSION_COOKIE, Sessions, let_go, sessions};
pub use somebody::Somebody;
pub use store::{SUMMARY, delete, work::SUMMARY as WORK};
pub use token::check as check_token;
pub use transaction::SIGN_IN_COOKIE;
pub use visit::{Person, Visit};
