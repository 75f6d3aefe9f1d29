//! How the reader wants to see the pages: the size of the text; for staff, whether single keys do something.
//!
//! One cookie holds 1, 2 or 3, is set only when the reader asks, and is the only one a public page reads.

#[cfg(feature = "ssr")]
pub mod page;

use serde::{Deserialize, Serialize};

/// The size of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TextSize {
    #[default]
    Usual,
    Large,
    Largest,
}

impl TextSize {
    pub const ALL: [Self; 3] = [Self::Usual, Self::Large, Self::Largest];

    /// The value of the cookie and of the form field.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Usual => "1",
            Self::Large => "2",
            Self::Largest => "3",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.code() == code)
    }

    /// The class of `<html>`.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Usual => "text-1",
            Self::Large => "text-2",
            Self::Largest => "text-3",
        }
    }
}

/// Whether single keys do something on pages of work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keys {
    #[default]
    On,
    Off,
}

impl Keys {
    /// The value of the cookie and of the button.
    pub const fn code(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        [Self::On, Self::Off].into_iter().find(|keys| keys.code() == code)
    }
}
