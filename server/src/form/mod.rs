//! What every form that changes something needs: a key, so that the same form sent twice is sent once.
//!
//! The key stands hidden in the form. The first time it comes, it is claimed in the transaction that keeps what was
//! sent. Sent again unchanged, by an impatient finger or a failing network, it leads to the same answer; changed, by
//! the back button, it is told apart, so that nothing is lost silently.
//!
//! | to change | look in |
//! |---|---|
//! | how long a key is remembered, what is compared | here |
//! | how a form is read, and what it leads to | `answer.rs` |
//! | the statements | `store.rs` |

mod answer;
pub mod store;

pub use answer::{Words, see, unkept, value};

use sha2::{Digest, Sha256};

use crate::db::{StoreError, Tx};

/// How long the same form is known again: longer than anybody leaves one open. Milliseconds.
const REMEMBERED: i64 = 30 * 24 * 60 * 60 * 1000;

/// The key of one form on one page, made when the page is: [`Visit::form_key`](crate::person::Visit::form_key) makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormKey(String);

impl FormKey {
    /// Reads the field of a form. The token behind the key was looked at before.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.split_once('.').map_or(text, |(key, _)| key);
        let plain = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        plain.then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A form that was sent.
#[derive(Clone, Debug)]
pub struct Sent<'a> {
    /// The name of the form.
    pub form: &'static str,
    pub key: &'a FormKey,
    /// Everything in it that a person chose or wrote, in a fixed order.
    pub body: &'a [&'a str],
    /// The address that it leads to when it is kept.
    pub answer: &'a str,
}

/// Whether it came before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    New,
    /// The same: what it led to.
    Same(String),
    /// Something else under this key: what that led to.
    Other(String),
}

/// Claims the key of a form. Two servers that try at once wait for each other here.
pub async fn claim(tx: &mut Tx, now: i64, sent: &Sent<'_>) -> Result<Claim, StoreError> {
    store::forget(tx.conn(), now - REMEMBERED).await?;
    let hash = hash(sent.body);
    if store::insert(tx.conn(), sent, &hash, now).await? {
        return Ok(Claim::New);
    }
    let known = store::find(tx.conn(), sent).await?;
    Ok(if known.body_hash == hash { Claim::Same(known.answer) } else { Claim::Other(known.answer) })
}

fn hash(body: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in body {
        // the length first, so that no two bodies run into the same text
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
