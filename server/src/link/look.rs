//! Looking at an address as a careful guest does: with our name, as the site’s rules allow, one question at a time, not
//! often, and never further than a few steps.

use std::{collections::HashMap, sync::Mutex, time::Duration};

use reqwest::{Client, StatusCode, redirect::Policy};
use tokio::time::timeout;
use url::Url;

use super::{
    ask::{Answer, ask, read},
    judge::Finding,
    missing::{leads_to_the_front, says_missing},
    public::{PublicNames, Reach, may_ask},
    robots::{NAME, Robots},
};

/// A site that says nothing for so long does not answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// However many steps there are, a look ends.
const WHOLE: Duration = Duration::from_secs(60);
/// How many addresses may lead to another.
const STEPS: usize = 5;
/// How long a host is left alone after a look. Milliseconds.
const REST: i64 = 5000;
/// How long what a host allows is remembered. Milliseconds.
const REMEMBERED: i64 = 24 * 60 * 60 * 1000;

/// Who looks. What hosts allow is remembered, and which were asked just now.
#[derive(Debug)]
pub struct Looker {
    client: Client,
    reach: Reach,
    hosts: Mutex<HashMap<String, Host>>,
}

#[derive(Clone, Debug)]
struct Host {
    robots: Robots,
    /// Unix milliseconds, as the next.
    read_at: i64,
    rests_until: i64,
}

impl Looker {
    /// `origin` is the public address of the portal, by which sites know who asks.
    pub fn new(reach: Reach, origin: &str) -> Result<Self, reqwest::Error> {
        let agent = format!("{NAME}/{} (+{origin})", env!("CARGO_PKG_VERSION"));
        let builder = Client::builder().redirect(Policy::none()).timeout(PATIENCE).user_agent(agent);
        let builder = match reach {
            Reach::Public => builder.dns_resolver(std::sync::Arc::new(PublicNames)),
            Reach::Anywhere => builder.no_proxy(),
        };
        Ok(Self { client: builder.build()?, reach, hosts: Mutex::default() })
    }

    /// Whether the host of an address is to be left alone for a while.
    pub(super) fn rests(&self, address: &str, now: i64) -> bool {
        let host = Url::parse(address).map(|url| host(&url));
        host.is_ok_and(|host| self.known(&host).is_some_and(|known| known.rests_until > now))
    }

    fn known(&self, host: &str) -> Option<Host> {
        self.hosts.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get(host).cloned()
    }

    fn remember(&self, host: String, known: Host) {
        self.hosts.lock().unwrap_or_else(std::sync::PoisonError::into_inner).insert(host, known);
    }

    /// What is found at an address, at this instant (Unix milliseconds).
    pub(super) async fn look(&self, address: &str, now: i64) -> Finding {
        let Ok(url) = Url::parse(address) else { return Finding::Silent(None) };
        timeout(WHOLE, self.follow(url, now)).await.unwrap_or(Finding::Silent(None))
    }

    async fn follow(&self, asked: Url, now: i64) -> Finding {
        let (mut at, mut moved, mut stays_moved) = (asked.clone(), None, true);
        for _ in 0..=STEPS {
            if !may_ask(&at, self.reach) {
                return Finding::Refuses(None);
            }
            match self.allows(&at, now).await {
                Ok(true) => {}
                Ok(false) => return Finding::Refuses(None),
                Err(answer) => return found(&asked, &at, answer, None),
            }
            match ask(&self.client, &at).await {
                Answer::Leads { to, stays } => {
                    stays_moved &= stays;
                    if stays_moved {
                        moved = Some(to.to_string());
                    }
                    at = to;
                }
                answer => return found(&asked, &at, answer, moved),
            }
        }
        Finding::Circles
    }

    /// Whether the site lets programs ask for it. A site that cannot say so is left alone; one without rules is not.
    async fn allows(&self, url: &Url, now: i64) -> Result<bool, Answer> {
        let host = host(url);
        let known = self.known(&host).filter(|known| now - known.read_at < REMEMBERED);
        let robots = match known.as_ref() {
            Some(known) => known.robots.clone(),
            None => self.rules(url).await?,
        };
        let read_at = known.map_or(now, |known| known.read_at);
        self.remember(host, Host { robots: robots.clone(), read_at, rests_until: now + REST });
        let query = url.query().map_or_else(String::new, |query| format!("?{query}"));
        Ok(robots.allow(&format!("{}{query}", url.path())))
    }

    async fn rules(&self, url: &Url) -> Result<Robots, Answer> {
        let Ok(at) = url.join("/robots.txt") else { return Ok(Robots::default()) };
        let (status, text) = read(&self.client, &at).await?;
        Ok(match status {
            status if status.is_success() => Robots::parse(&text),
            StatusCode::TOO_MANY_REQUESTS => Robots::closed(),
            // it is down, rules and all
            status if status.is_server_error() => return Err(Answer::Page(status, String::new())),
            _ => Robots::default(),
        })
    }
}

fn host(url: &Url) -> String {
    url.origin().ascii_serialization()
}

/// What an answer says of what was asked for.
fn found(asked: &Url, reached: &Url, answer: Answer, moved: Option<String>) -> Finding {
    let (status, page) = match answer {
        Answer::Page(status, page) => (status, page),
        Answer::Certificate => return Finding::Certificate,
        Answer::Inside => return Finding::Refuses(None),
        Answer::Nothing | Answer::Leads { .. } => return Finding::Silent(None),
    };
    match status.as_u16() {
        200..=299 if leads_to_the_front(asked, reached) || says_missing(&page) => Finding::Missing,
        200..=299 => moved.map_or(Finding::Works, Finding::Moved),
        404 | 410 => Finding::Gone(status.as_u16()),
        500..=599 => Finding::Silent(Some(status.as_u16())),
        // what programs are refused, a person may well get
        _ => Finding::Refuses(Some(status.as_u16())),
    }
}
