//! The kinds of files that are accepted.

/// What a file is, by its bytes: never by its name, nor by what a browser says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Pdf,
    Png,
    Jpeg,
    Tiff,
    Word,
    Excel,
    Csv,
    Text,
}

impl Kind {
    pub const ALL: [Self; 8] =
        [Self::Pdf, Self::Png, Self::Jpeg, Self::Tiff, Self::Word, Self::Excel, Self::Csv, Self::Text];

    /// The endings of its name, the usual one first. The usual one is the value of the column.
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Tiff => &["tif", "tiff"],
            Self::Word => &["docx"],
            Self::Excel => &["xlsx"],
            Self::Csv => &["csv"],
            Self::Text => &["txt"],
        }
    }

    pub const fn code(self) -> &'static str {
        self.endings()[0]
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// As the web names it.
    pub const fn media(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Tiff => "image/tiff",
            Self::Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Excel => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Csv => "text/csv",
            Self::Text => "text/plain",
        }
    }
}
