//! Everything between the socket and a handler.
//!
//! A request passes, from the outside in: `front.rs` (finished pages are answered here), `request.rs` (id, log),
//! `page_cache.rs` (pages are kept here), `policy.rs` (headers), `failure.rs` (error pages), `busy.rs`,
//! `rate.rs` and `origin.rs` (limits), the router.
//!
//! | to change | look in |
//! |---|---|
//! | connections, timeouts, shutdown | `serve.rs` |
//! | how many requests are worked on at once | `busy.rs` |
//! | content policy and other headers | `policy.rs` |
//! | a strong tag for what is made each time | `tagged.rs` |
//! | what is kept finished, and for how long | `page_cache.rs`, `finished.rs`, `plain.rs`, `front.rs` |
//! | the files that a browser downloads | `assets.rs` |
//! | language and text size of a request | `asked.rs` |

mod asked;
pub mod assets;
mod busy;
mod came_from;
mod failure;
mod finished;
mod front;
pub mod health;
mod origin;
pub mod page_cache;
mod plain;
pub mod policy;
mod rate;
mod reference;
mod request;
pub mod serve;
mod tagged;

use std::sync::Arc;

use axum::{Router, middleware};

use crate::{person, state::AppState};

pub use asked::{cookie, keys_cookie, preferred, size_cookie};
pub use busy::Turns;
pub use came_from::came_from;
pub use finished::takes_gzip;
pub use front::Front;
pub use plain::unpacked;
pub use tagged::{knows, quoted, tag, tagged};

/// Puts the layers around the routes of people.
pub fn browser(routes: Router<Arc<AppState>>, state: &Arc<AppState>) -> Router<Arc<AppState>> {
    let with = || state.clone();
    routes
        .layer(middleware::from_fn_with_state(with(), person::check_token))
        .layer(person::sessions(state))
        .layer(middleware::from_fn(person::keep_time))
        .layer(middleware::from_fn(person::let_go))
        .layer(middleware::from_fn(person::tell_unkept))
        .layer(middleware::from_fn(origin::same_origin))
        .layer(middleware::from_fn_with_state(rate::Rate::new(&state.config.limits), rate::limit))
        .layer(middleware::from_fn_with_state(busy::Limit::new(), busy::limit))
        .layer(middleware::from_fn_with_state(with(), failure::pages))
        .layer(middleware::from_fn_with_state(with(), policy::headers))
        .layer(middleware::from_fn_with_state(with(), page_cache::answer))
        .layer(middleware::from_fn_with_state(with(), request::trace))
        .layer(axum::Extension(origin::Allowed(state.config.http.origin.clone())))
}

/// Puts the layers around the routes of machines: no cookies, no pages.
pub fn machine(routes: Router<Arc<AppState>>, state: &Arc<AppState>) -> Router<Arc<AppState>> {
    routes
        .layer(middleware::from_fn_with_state(state.clone(), policy::headers))
        .layer(middleware::from_fn_with_state(state.clone(), request::trace))
}
