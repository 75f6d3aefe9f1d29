//! Volumes and fractions.

/// How often something happened in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Volume {
    Number(u64),
    /// `NA`: the service has no such channel.
    NotApplicable,
    /// `ND`, or nothing at all: nobody counted, or nobody said.
    #[default]
    NotAvailable,
}

impl Volume {
    /// `None` when the text is none of a whole number, `NA` and `ND`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "NA" => Some(Self::NotApplicable),
            "ND" => Some(Self::NotAvailable),
            _ => whole(text).map(Self::Number),
        }
    }

    pub fn number(self) -> Option<u64> {
        match self {
            Self::Number(number) => Some(number),
            Self::NotApplicable | Self::NotAvailable => None,
        }
    }
}

/// A whole number written in digits only, small enough for a database's integer.
pub(in crate::inventory) fn whole(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten().filter(|number| i64::try_from(*number).is_ok())
}

/// A number that is not negative, written plainly (`0.95`, `1`): no exponent, no sign, no comma.
pub(in crate::inventory) fn fraction(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (plain && text.starts_with(|first: char| first.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
        .filter(|number: &f64| number.is_finite())
}
