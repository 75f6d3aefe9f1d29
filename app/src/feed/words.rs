use crate::{
    locale::Locale,
    words::{t, tr},
};

/// What a feed is called: of the whole portal, or of a place in it.
pub fn title(locale: Locale, place: Option<&str>) -> String {
    match place {
        Some(place) => tr(locale, "feed-title-place", &[("place", place.into())]),
        None => t(locale, "feed-title").to_owned(),
    }
}

/// What is said of a service that is not offered any more.
pub fn withdrawn(locale: Locale, name: &str) -> String {
    tr(locale, "feed-withdrawn", &[("name", name.into())])
}
