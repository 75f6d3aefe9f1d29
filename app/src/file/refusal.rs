//! Why a file is not taken.

/// The bytes of one file: a scanned document of some thirty pages.
pub const LARGEST: usize = 10 * 1000 * 1000;
/// How many are sent at once.
pub const MANY: usize = 5;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Empty,
    TooLarge,
    /// It is none of the kinds that are accepted, whatever its name says.
    Kind,
    /// It holds a program of its own.
    Macros,
    /// It unpacks to far more than it weighs.
    Packed,
    TooMany,
    /// It is good, and we cannot keep it now.
    Unkept,
}

impl Refusal {
    /// The id of the words that say it.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Empty => "file-empty",
            Self::TooLarge => "file-too-large",
            Self::Kind => "file-wrong-kind",
            Self::Macros => "file-macros",
            Self::Packed => "file-packed",
            Self::TooMany => "file-too-many",
            Self::Unkept => "file-unkept",
        }
    }
}
