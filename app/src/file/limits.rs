//! What is taken at one place.

use super::{Kind, LARGEST, MANY};

/// The kinds of files, how many, and the bytes of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    pub kinds: Vec<Kind>,
    pub many: usize,
    pub largest: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { kinds: Kind::ALL.to_vec(), many: MANY, largest: LARGEST }
    }
}

impl Limits {
    /// The kinds, as people know them by the endings of names: `PDF, PNG, JPG`.
    pub fn endings(&self) -> String {
        self.kinds.iter().map(|kind| kind.code().to_uppercase()).collect::<Vec<_>>().join(", ")
    }

    /// The same as a browser offers them: `.pdf,.jpg,.jpeg`.
    pub fn accept(&self) -> String {
        let endings = self.kinds.iter().flat_map(|kind| kind.endings());
        endings.map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(",")
    }

    /// Millions of bytes.
    pub const fn megabytes(&self) -> usize {
        self.largest / 1_000_000
    }
}
