//! Which addresses may be asked: those of the public Internet. An address in the catalogue is typed by somebody; it must
//! not lead the portal to ask machines that stand behind it.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

/// How far the portal may look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    Public,
    /// Private networks and this machine too.
    Anywhere,
}

/// Whether a machine stands on the public Internet.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => address.to_ipv4().map_or_else(|| is_public_v6(address), is_public_v4),
    }
}

/// All but the blocks of the registry of special addresses (RFC 6890) that lead inside, or nowhere.
fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let shared = a == 100 && (64..128).contains(&b);
    let special = (a == 192 && b == 0 && c == 0) || (a == 198 && (18..20).contains(&b)) || a == 0 || a >= 224;
    !(address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || shared
        || special)
}

/// Global unicast (2000::/3) without what carries an IPv4 address inside (6to4, Teredo) or is for examples.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let [first, second, ..] = address.segments();
    let carries = first == 0x2002 || (first == 0x2001 && second < 0x200);
    (first & 0xe000) == 0x2000 && !carries && !(first == 0x2001 && second == 0xdb8)
}

/// Whether an address may be asked, as far as it says itself: a name is looked up by [`PublicNames`].
pub(super) fn may_ask(url: &Url, reach: Reach) -> bool {
    let plain = matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
    let inside = match (reach, url.host()) {
        (_, None) => true,
        (Reach::Anywhere, _) => false,
        (Reach::Public, Some(Host::Domain(name))) => !name.contains('.') || name.ends_with(".localhost"),
        (Reach::Public, Some(Host::Ipv4(address))) => !is_public(address.into()),
        (Reach::Public, Some(Host::Ipv6(address))) => !is_public(address.into()),
    };
    // the usual doors only: nobody knocks at others for us
    let door = reach == Reach::Anywhere || url.port().is_none();
    plain && !inside && door
}

/// Looks names up, and knows only machines on the public Internet: asked at the moment of the connection, so that a name
/// cannot lead elsewhere afterwards.
#[derive(Debug)]
pub(super) struct PublicNames;

impl Resolve for PublicNames {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|address| is_public(address.ip())).collect();
            match public.is_empty() {
                true => Err(io::Error::other("no public address").into()),
                false => Ok(Box::new(public.into_iter()) as Addrs),
            }
        })
    }
}
