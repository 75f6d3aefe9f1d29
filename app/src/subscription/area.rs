//! Places in Canada: a province or territory, or the first three characters of a postal code.

macro_rules! provinces {
    ($($case:ident = $code:literal,)+) => {
        /// A province or territory.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Province {
            $($case,)+
        }

        impl Province {
            pub const ALL: &[Self] = &[$(Self::$case,)+];

            /// The postal abbreviation, in small letters.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$case => $code,)+
                }
            }
        }
    };
}

provinces! {
    Alberta = "ab",
    BritishColumbia = "bc",
    Manitoba = "mb",
    NewBrunswick = "nb",
    Newfoundland = "nl",
    NorthwestTerritories = "nt",
    NovaScotia = "ns",
    Nunavut = "nu",
    Ontario = "on",
    PrinceEdwardIsland = "pe",
    Quebec = "qc",
    Saskatchewan = "sk",
    Yukon = "yt",
}

impl Province {
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|province| province.code() == code)
    }
}

/// The first three characters of a postal code, such as `K1A`. Letters that no postal code has are refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postal(String);

/// D, F, I, O, Q and U stand in no postal code; W and Z begin none.
const FIRST: &str = "ABCEGHJKLMNPRSTVXY";
const THIRD: &str = "ABCEGHJKLMNPRSTVWXYZ";

impl Postal {
    /// Accepts three characters, or a whole postal code of which it keeps the first three; capitals or not, with or
    /// without a blank.
    pub fn parse(text: &str) -> Option<Self> {
        let letters: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
        let upper: Vec<char> = letters.iter().map(char::to_ascii_uppercase).collect();
        let whole = match upper.as_slice() {
            [_, _, _] => true,
            [_, _, _, fourth, fifth, sixth] => {
                fourth.is_ascii_digit() && THIRD.contains(*fifth) && sixth.is_ascii_digit()
            }
            _ => false,
        };
        let [first, second, third, ..] = upper.as_slice() else { return None };
        let good = whole && FIRST.contains(*first) && second.is_ascii_digit() && THIRD.contains(*third);
        good.then(|| Self([first, second, third].into_iter().collect()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where it is. The letter X is shared: three of its areas are in Nunavut.
    pub fn province(&self) -> Province {
        match self.0.as_bytes() {
            [b'A', ..] => Province::Newfoundland,
            [b'B', ..] => Province::NovaScotia,
            [b'C', ..] => Province::PrinceEdwardIsland,
            [b'E', ..] => Province::NewBrunswick,
            [b'G' | b'H' | b'J', ..] => Province::Quebec,
            [b'R', ..] => Province::Manitoba,
            [b'S', ..] => Province::Saskatchewan,
            [b'T', ..] => Province::Alberta,
            [b'V', ..] => Province::BritishColumbia,
            [b'X', b'0', b'A' | b'B' | b'C'] => Province::Nunavut,
            [b'X', ..] => Province::NorthwestTerritories,
            [b'Y', ..] => Province::Yukon,
            _ => Province::Ontario,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    Province(Province),
    Postal(Postal),
}

impl Area {
    pub fn parse(text: &str) -> Option<Self> {
        Province::parse(text).map(Self::Province).or_else(|| Postal::parse(text).map(Self::Postal))
    }

    /// `on`, or `K1A`.
    pub fn code(&self) -> &str {
        match self {
            Self::Province(province) => province.code(),
            Self::Postal(postal) => postal.as_str(),
        }
    }

    /// The province or territory that it is, or is in.
    pub fn province(&self) -> Province {
        match self {
            Self::Province(province) => *province,
            Self::Postal(postal) => postal.province(),
        }
    }
}
