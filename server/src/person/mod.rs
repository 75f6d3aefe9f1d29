//! Who is asking: nobody, a guest whom one browser remembers, a person who signed in, or staff with a power.
//!
//! Nothing here is asked of a public page. A store function that touches somebody's data takes a [`Holder`] or a
//! [`PersonId`], and these come only from here: a query for nobody does not compile.
//!
//! | to change | look in |
//! |---|---|
//! | who a holder is | `holder.rs` |
//! | what a session holds | `kept.rs` |
//! | sessions that the provider ends | `back_channel.rs` |
//! | what a request knows of its session; forms against forgery | `visit.rs`, `somebody.rs`, `token.rs`, `first_field.rs` |
//! | where sessions are kept, how long they last | `session.rs`, `visits.rs` |
//! | what staff may do, and for whom | `power.rs` |
//! | who of the staff saw what of whom | `access.rs` |
//! | the addresses of signing in and out | `routes.rs`, `account.rs` |
//! | what is given back of a form that is not taken | `written.rs` |
//! | where somebody is led then | `lead.rs` |
//! | signing out at the provider too | `leaving.rs` |
//! | how long a session still lasts | `lasts.rs` |
//! | the pages of one’s own sessions and identities | `own_sessions.rs`, `own_identities.rs` |
//! | a sign-in between the way to the provider and back | `transaction.rs` |
//! | the beginning of a session with a name | `begin.rs` |
//! | giving somebody a power, taking it away | `grant/` |
//! | identities that get other names because a provider's do | `moving.rs` |
//! | what other features know of a person, what their own page shows | `known.rs` |
//! | the statements | `store/` |

pub mod access;
mod account;
mod back_channel;
mod begin;
mod first_field;
pub mod grant;
mod holder;
mod kept;
mod known;
mod lasts;
mod lead;
mod leaving;
mod moving;
mod own_identities;
mod own_sessions;
mod power;
pub mod routes;
mod session;
mod somebody;
pub mod store;
mod token;
mod transaction;
mod visit;
mod visits;
mod written;

pub use back_channel::{Ended, end_by_provider};
pub use begin::{Arrival, Identity, SignedIn, sign_in};
pub use grant::{
    Grant, GrantError, Granted, Grantee, Held, Revocation, Revoked, every_power, find_staff, grant, revoke,
};
pub use holder::{GuestId, Holder, PersonId};
pub use known::{Address, Suggestions, address, known, known_as, name, open_name, summed, workplaces};
pub use lasts::{keep_time, now as lasts};
pub use moving::{Move, MoveError, Moved, Run, move_identities, read_moves};
pub use power::{Administrator, Desk, Editor, Lead, Officer, Role, Staff};
pub use session::{SESSION_COOKIE, Sessions, let_go, sessions, tell_unkept};
pub use somebody::Somebody;
pub use store::{SUMMARY, delete, work::SUMMARY as WORK};
pub use token::check as check_token;
pub use transaction::SIGN_IN_COOKIE;
pub use visit::{Person, Visit};
pub use visits::{Visits, flush as flush_visits};
