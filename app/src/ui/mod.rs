//! Parts that several pages share. One file a part.

mod already_sent;
mod brand;
mod crumb;
mod date_field;
mod done_notice;
mod error_summary;
mod facts;
mod field;
mod field_pair;
mod language_button;
mod letters;
mod notice;
mod own_field;
mod places;
mod select;
mod service_list;
mod several;
mod talk_band;
mod tick;
mod writing;

pub use already_sent::already_sent;
pub use brand::{arch, brand_mark};
pub use crumb::{Crumb, crumbs};
pub use date_field::date_field;
pub use done_notice::done_notice;
pub use error_summary::{error_summary, form_title, named_error_summary};
pub use facts::facts;
pub use field::{
    Besides, Choice, Hint, choices, field_error, hinted_choices, long_field, long_field_with, named_choices,
    short_field, wide_field,
};
pub use field_pair::{line_pair, text_pair};
pub use language_button::language_button;
pub use letters::{Entry, LetterGroup, LetterIndex, letter_index};
pub use notice::notice;
pub use own_field::{Purpose, own_field};
pub use places::places;
pub use select::select_field;
pub use service_list::{noted_cards, service_cards, service_names};
pub use several::several;
pub use talk_band::talk_band;
pub use tick::{named_tick, tick};
pub use writing::writing;

use crate::{catalogue::Audience, locale::Locale, words::t};

/// The name of a gateway, as navigation and titles show it.
pub fn gateway_name(locale: Locale, audience: Audience) -> &'static str {
    match audience {
        Audience::Canadians => t(locale, "common-canadians"),
        Audience::NonCanadians => t(locale, "common-non-canadians"),
        Audience::Business => t(locale, "common-business"),
    }
}

/// The modifier of a gateway's colour: a line, never alone.
pub const fn gateway_modifier(audience: Audience) -> &'static str {
    match audience {
        Audience::Canadians => "gate--canadians",
        Audience::NonCanadians => "gate--abroad",
        Audience::Business => "gate--business",
    }
}
