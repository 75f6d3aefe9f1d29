//! What a publication is, in which formats it is sent, and what of it is left.

use serde::{Deserialize, Serialize};

use crate::{
    coded::coded,
    locale::{Locale, Localized},
    path::{Path, Slugs},
};

coded! {
    /// In which form somebody reads it, or hears it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    pub enum Format {
        Print = "print",
        LargePrint = "large-print",
        Braille = "braille",
        AudioCd = "audio-cd",
        AudioUsb = "audio-usb",
        /// A text that other tools read, on a USB key.
        EText = "e-text",
    }
}

/// A brochure or a guide that is sent by post.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    pub id: String,
    /// The code of the organization whose it is, and its name.
    pub organization: String,
    pub owner: Localized<String>,
    /// The ids of the services that it is about, as the content names them.
    pub services: Vec<String>,
    pub slugs: Slugs,
    pub title: Localized<String>,
    pub summary: Localized<String>,
    /// Working days until a copy that is in stock leaves.
    pub days: i8,
    /// Copies that one order may have.
    pub most: i64,
    pub items: Vec<Item>,
}

/// A publication in one format and one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub format: Format,
    /// The code of its language, such as `iu`, and its name.
    pub language: String,
    pub tongue: Localized<String>,
    pub supply: Supply,
}

/// Where a copy comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Supply {
    /// From a shelf: the copies when the portal was set up, and the working days of the next printing.
    Stock { copies: i64, days: i8 },
    /// Each is made when it is ordered, in so many working days.
    Made { days: i8 },
}

/// What can be promised of an item now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// Copies that nobody was promised.
    Copies(i64),
    Made,
}

impl Publication {
    pub fn path(&self) -> Path {
        Path::Publication(super::Place::One(self.slugs.clone()))
    }

    /// An item by its code.
    pub fn item(&self, code: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.code() == code)
    }

    /// The formats that there are, each once.
    pub fn formats(&self) -> Vec<Format> {
        Format::ALL.into_iter().filter(|format| self.items.iter().any(|item| item.format == *format)).collect()
    }

    /// The languages that there are, each once.
    pub fn tongues(&self, locale: Locale) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for item in &self.items {
            let name = item.tongue.text(locale);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

impl Item {
    /// The value of its field, and of the column: `braille-en`.
    pub fn code(&self) -> String {
        [self.format.code(), "-", &self.language].concat()
    }

    /// Working days until so many copies leave, in stock or not.
    pub fn days(&self, in_stock: i8, fate: Fate) -> i8 {
        match (self.supply, fate) {
            (Supply::Stock { .. }, Fate::InStock) => in_stock,
            (Supply::Stock { days, .. } | Supply::Made { days }, _) => days,
        }
    }
}

coded! {
    /// What becomes of an order.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Fate {
        /// Its copies are set aside for it.
        InStock = "in_stock",
        Made = "made",
        /// It waits for the next printing.
        Backordered = "backordered",
    }
}

impl Supply {
    /// What is left before anybody ordered or counted.
    pub const fn first(self) -> Left {
        match self {
            Self::Stock { copies, .. } => Left::Copies(copies),
            Self::Made { .. } => Left::Made,
        }
    }
}

impl Left {
    /// What an order of so many copies would be told.
    pub const fn fate(self, copies: i64) -> Fate {
        match self {
            Self::Made => Fate::Made,
            Self::Copies(left) if left >= copies => Fate::InStock,
            Self::Copies(_) => Fate::Backordered,
        }
    }
}

/// What somebody orders, as it stands on their card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The id of the publication, and the code of the organization whose it is.
    pub publication: String,
    pub organization: String,
    pub title: Localized<String>,
    pub format: Format,
    pub language: String,
    pub tongue: Localized<String>,
    pub copies: i64,
    pub to: Address,
}

impl Order {
    /// The code of its item.
    pub fn item(&self) -> String {
        [self.format.code(), "-", &self.language].concat()
    }
}

/// Where it is sent, as it is written on the envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    pub lines: Vec<String>,
}
