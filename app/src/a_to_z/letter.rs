/// Under what an entry stands: one of the 26 letters, or what begins with none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Letter(&'static str);

impl Letter {
    /// Digits, and whatever else begins with no letter of ours.
    pub const NUMBERS: Self = Self("0-9");
    /// In the order of both languages.
    pub const ALPHABET: [Self; 26] = [
        Self("a"),
        Self("b"),
        Self("c"),
        Self("d"),
        Self("e"),
        Self("f"),
        Self("g"),
        Self("h"),
        Self("i"),
        Self("j"),
        Self("k"),
        Self("l"),
        Self("m"),
        Self("n"),
        Self("o"),
        Self("p"),
        Self("q"),
        Self("r"),
        Self("s"),
        Self("t"),
        Self("u"),
        Self("v"),
        Self("w"),
        Self("x"),
        Self("y"),
        Self("z"),
    ];

    /// As they stand on a page: the alphabet, then the numbers.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALPHABET.into_iter().chain([Self::NUMBERS])
    }

    /// Reads the last segment of an address.
    pub fn parse(slug: &str) -> Option<Self> {
        Self::all().find(|letter| letter.0 == slug)
    }

    /// The last segment of its address, the same in both languages.
    pub const fn slug(self) -> &'static str {
        self.0
    }

    /// As people read it: `E`, `0–9`.
    pub fn label(self) -> String {
        self.0.to_uppercase().replace('-', "\u{2013}")
    }
}
