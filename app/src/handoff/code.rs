//! Codes that are read aloud: of a page, so that staff see what a caller sees; of a request, so that only the person
//! who made it can follow it elsewhere.

use std::fmt;

use crate::{a_to_z::Letter, locale::Locale, path::Path, publication, reference};

/// Five characters that stand for a page, such as `K7Q4M`: the same in both languages.
///
/// They come from the page's address alone. Of thirty million codes a portal uses a few thousand, so that a slip of
/// the tongue leads to no page rather than to a wrong one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PageCode([u8; 5]);

impl PageCode {
    /// The code of a page that everybody can open; other pages have none.
    pub fn of(path: &Path) -> Option<Self> {
        let page = match path {
            Path::Topic(slugs, _) => Path::Topic(slugs.clone(), None),
            Path::AToZ(_) => Path::AToZ(None::<Letter>),
            Path::Home
            | Path::Gateway(_)
            | Path::Situation(..)
            | Path::Topics
            | Path::Organizations
            | Path::Organization(_)
            | Path::Service(_)
            | Path::Collections
            | Path::Collection(_)
            | Path::Canada
            | Path::CanadaPage(_)
            | Path::PortalPage(_)
            | Path::Talk
            | Path::Publication(publication::Place::All | publication::Place::One(_))
            | Path::Search
            | Path::Measures => path.clone(),
            _ => return None,
        };
        Some(Self(reference::letters(hash(&page.href(Locale::En)))))
    }

    /// Reads what somebody heard.
    pub fn parse(text: &str) -> Option<Self> {
        reference::read_letters(text).map(Self)
    }
}

impl fmt::Display for PageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        reference::write_letters(&self.0, f)
    }
}

/// Six characters that a person keeps: with the reference they open their request on another device.
#[derive(Clone, Copy, Eq)]
pub struct Secret([u8; 6]);

impl PartialEq for Secret {
    /// Looks at every character: how long it takes does not say how far a guess was right.
    fn eq(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).fold(0, |differs, (own, guess)| differs | (own ^ guess)) == 0
    }
}

impl Secret {
    pub fn from_random(number: u64) -> Self {
        Self(reference::letters(number))
    }

    pub fn parse(text: &str) -> Option<Self> {
        reference::read_letters(text).map(Self)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        reference::write_letters(&self.0, f)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// FNV-1a, folded so that its last bits depend on all others. A code must be the same in every version of the portal.
fn hash(text: &str) -> u64 {
    let sum = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |sum: u64, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    sum ^ sum >> 32
}
