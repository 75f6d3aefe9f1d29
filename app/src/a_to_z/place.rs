use super::Letter;
use crate::{
    catalogue::Audience,
    locale::Locale,
    path::{Path, segment},
};

/// A page of the index: everything that its address says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// None for the first page, which shows all letters.
    pub letter: Option<Letter>,
    pub audience: Option<Audience>,
    /// From 1.
    pub page: usize,
}

impl Place {
    /// The beginning of another letter, for the same audience.
    pub const fn at(self, letter: Letter) -> Self {
        Self { letter: Some(letter), page: 1, ..self }
    }

    /// The beginning of the same letter, for another audience.
    pub const fn narrowed(self, audience: Option<Audience>) -> Self {
        Self { audience, page: 1, ..self }
    }

    pub const fn page(self, page: usize) -> Self {
        Self { page, ..self }
    }

    /// Whether it shows a letter, or all of them, from the beginning and for everyone.
    pub const fn is_whole(self) -> bool {
        self.audience.is_none() && self.page == 1
    }

    pub const fn path(self) -> Path {
        Path::AToZ(self.letter)
    }

    /// What follows the path: `?audience=business&page=2`.
    pub fn query(self, locale: Locale) -> String {
        let audience = self.audience.map(|audience| (*segment::AUDIENCE.get(locale), audience.slug(locale).to_owned()));
        let page = (self.page > 1).then(|| (segment::PAGE, self.page.to_string()));
        let pairs: Vec<String> =
            audience.into_iter().chain(page).map(|(name, value)| format!("{name}={value}")).collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }

    pub fn href(self, locale: Locale) -> String {
        self.path().href(locale) + &self.query(locale)
    }
}
