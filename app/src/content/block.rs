/// A part of a text. Anything that is not one of these cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Level 2 or 3: the page's title is level 1.
    Heading {
        level: u8,
        text: Vec<Inline>,
    },
    Paragraph(Vec<Inline>),
    List {
        ordered: bool,
        items: Vec<Vec<Inline>>,
    },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    Text(String),
    Strong(String),
    /// `href` is a page of this site, or an `https:`, `mailto:` or `tel:` address.
    Link {
        text: String,
        href: String,
    },
}
