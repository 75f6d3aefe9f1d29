//! How often one address may send something. Pages are not counted, only what changes something or signs somebody in.

use std::{
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
    sync::Arc,
};

use app::{locale::Locale, path::Path, person::Place};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{
    DefaultKeyedRateLimiter, Quota,
    clock::{Clock, DefaultClock},
};

use crate::{config, error::Error};

/// Addresses that are remembered before those that were quiet are forgotten.
const MANY: usize = 100_000;

/// Who is at the other end of the connection.
#[derive(Clone, Copy, Debug)]
pub(super) struct Peer(pub(super) IpAddr);

#[derive(Clone)]
pub(super) struct Rate(Option<Arc<Counted>>);

struct Counted {
    limiter: DefaultKeyedRateLimiter<IpAddr>,
    proxies: Vec<IpAddr>,
}

impl Rate {
    pub(super) fn new(limits: &config::Limits) -> Self {
        let proxies = limits.trusted_proxies.clone();
        let counted = |rate| Counted { limiter: DefaultKeyedRateLimiter::keyed(Quota::per_minute(rate)), proxies };
        Self(NonZeroU32::new(limits.rate).map(counted).map(Arc::new))
    }
}

pub(super) async fn limit(State(rate): State<Rate>, request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<Peer>().map(|peer| peer.0);
    if let (Some(counted), Some(peer)) = (&rate.0, peer.filter(|_| is_counted(&request)))
        && let Err(wait) = counted.count(peer, request.headers())
    {
        let mut response = Error::TooMany.into_response();
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
        return response;
    }
    next.run(request).await
}

fn is_counted(request: &Request) -> bool {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let path = request.uri().path();
    let signs_in = Locale::ALL.into_iter().any(|locale| {
        let root = Path::Person(Place::SignIn(None)).href(locale);
        path.strip_prefix(&root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    });
    !reads || signs_in
}

impl Counted {
    /// The seconds to wait, where it was too much.
    fn count(&self, peer: IpAddr, headers: &HeaderMap) -> Result<(), u64> {
        if self.limiter.len() > MANY {
            self.limiter.retain_recent();
        }
        let checked = self.limiter.check_key(&whole(self.sender(peer, headers)));
        checked.map_err(|refused| refused.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }

    /// Our own proxies say for whom they speak, each at the end of the list; anybody else may say anything.
    fn sender(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut sender = peer.to_canonical();
        let lists = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
        let said: Vec<&str> = lists.flat_map(|list| list.split(',')).map(str::trim).collect();
        for address in said.into_iter().rev() {
            if !self.proxies.contains(&sender) {
                break;
            }
            let Ok(address) = address.parse::<IpAddr>() else { break };
            sender = address.to_canonical();
        }
        sender
    }
}

/// One customer of a network has a whole block of the newer addresses. An older one that a socket for both writes as a
/// newer one is the older one here: else everybody who has one would be the same sender.
fn whole(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from(u128::from(address) >> 64 << 64)),
    }
}
