//! The addresses of the public figures; those of staff are addresses of the desk and of the administration.

use crate::{
    locale::{Locale, Localized},
    path::segment,
};

const ANSWERS: Localized<&str> = Localized::new("answers", "reponses");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Home,
    /// The same as a file.
    File,
}

impl Place {
    pub fn href(self, locale: Locale) -> String {
        let home = format!("/{}/{}/{}", locale.code(), segment::MEASURES.get(locale), ANSWERS.get(locale));
        match self {
            Self::Home => home,
            Self::File => home + ".csv",
        }
    }
}
