use super::{Purpose, Version};
use crate::{
    application::on,
    locale::Locale,
    words::{t, tr},
};

pub(super) fn purpose_words(locale: Locale, purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Ask => t(locale, "template-ask"),
        Purpose::Reasons => t(locale, "template-reasons"),
        Purpose::Pause => t(locale, "template-pause"),
        Purpose::Return => t(locale, "template-return"),
        Purpose::Message => t(locale, "template-message"),
    }
}

/// Which version, who saved it and when.
pub(super) fn saved(locale: Locale, version: &Version) -> String {
    let who = version.who.clone().unwrap_or_else(|| t(locale, "template-nobody").to_owned());
    let said = [("number", version.number.into()), ("who", who.into()), ("day", on(locale, version.at).into())];
    tr(locale, "template-version", &said)
}
