//! Formats, copies and dates in words.

use super::{Address, Fate, Format, Item, Left, Order, Publication, Supply};
use crate::{
    handoff::{Zone, say},
    locale::Locale,
    words::{t, tr},
};

pub fn format_name(locale: Locale, format: Format) -> &'static str {
    match format {
        Format::Print => t(locale, "publication-print"),
        Format::LargePrint => t(locale, "publication-large-print"),
        Format::Braille => t(locale, "publication-braille"),
        Format::AudioCd => t(locale, "publication-audio-cd"),
        Format::AudioUsb => t(locale, "publication-audio-usb"),
        Format::EText => t(locale, "publication-e-text"),
    }
}

/// A format in a language: “Braille, English”.
pub fn item_name(locale: Locale, format: Format, tongue: &str) -> String {
    tr(locale, "publication-item", &[("format", format_name(locale, format).into()), ("language", tongue.into())])
}

/// What can be promised of an item before somebody says how many they need.
pub fn left(locale: Locale, what: &Publication, item: &Item, left: Left) -> String {
    let days = |fate| ("days", item.days(what.days, fate).into());
    match left {
        Left::Made => tr(locale, "publication-made", &[days(Fate::Made)]),
        Left::Copies(copies) if copies <= 0 => tr(locale, "publication-none-left", &[days(Fate::Backordered)]),
        Left::Copies(copies) if copies < what.most => {
            let few = [("count", copies.into()), days(Fate::InStock)];
            tr(locale, "publication-few-left", &few)
        }
        Left::Copies(_) => tr(locale, "publication-in-stock", &[days(Fate::InStock)]),
    }
}

/// What becomes of an order, and until when.
pub fn promise(locale: Locale, fate: Fate, due: i64) -> String {
    let moment = say::moment(locale, Zone::default(), due);
    let words = match fate {
        Fate::InStock => "publication-promise-stock",
        Fate::Made => "publication-promise-made",
        Fate::Backordered => "publication-promise-backordered",
    };
    tr(locale, words, &[("moment", moment.into())])
}

/// What is ordered, in one line: “Braille, English, 2 copies”.
pub fn order(locale: Locale, order: &Order) -> String {
    let item = item_name(locale, order.format, &order.tongue.text(locale));
    tr(locale, "publication-ordered", &[("item", item.into()), ("count", order.copies.into())])
}

/// The lines of an envelope.
pub fn lines(address: &Address) -> String {
    address.lines.join("\n")
}

/// Whether copies of it stand on a shelf.
pub const fn is_kept(item: &Item) -> bool {
    matches!(item.supply, Supply::Stock { .. })
}
