//! News, subjects and preferences as people read them.

use super::{Area, ChangeKind, Delivery, Kind, Language, Message, Named, News, Part, Preference, Province};
use crate::{
    format::number,
    locale::Locale,
    words::{t, tr},
};

/// What happened, in a sentence.
pub fn news_words(locale: Locale, news: &News) -> String {
    let title = news.title.text(locale);
    let say = |id| tr(locale, id, &[("title", title.as_str().into())]);
    match news.kind {
        ChangeKind::New => say("subscription-news-new"),
        ChangeKind::Changed if news.parts.is_empty() => say("subscription-news-changed"),
        ChangeKind::Changed => {
            let parts: Vec<&str> = news.parts.iter().map(|part| part_words(locale, *part)).collect();
            let values = [("title", title.as_str().into()), ("parts", parts.join(", ").into())];
            tr(locale, "subscription-news-changed-parts", &values)
        }
        ChangeKind::Withdrawn => say("subscription-news-withdrawn"),
        ChangeKind::Many => tr(locale, "subscription-news-many", &[("total", number(locale, news.total).into())]),
        ChangeKind::Alert => say("subscription-news-alert"),
        ChangeKind::Over => say("subscription-news-over"),
        ChangeKind::Issue => say("subscription-news-issue"),
        ChangeKind::Solved => say("subscription-news-solved"),
    }
}

/// Why somebody is told.
pub fn because(locale: Locale, because: &[Named]) -> String {
    let names: Vec<String> = because.iter().map(|named| subject_words(locale, named)).collect();
    tr(locale, "subscription-because", &[("names", names.join(", ").into())])
}

/// A message in one line, as the list of everything that is known shows it.
pub fn message_words(locale: Locale, message: &Message) -> String {
    [news_words(locale, &message.news), because(locale, &message.because)].join(" ")
}

/// What is followed, and of what kind it is: a topic and an organization may have one name.
pub(super) fn subject_words(locale: Locale, named: &Named) -> String {
    let kind = t(locale, kind_words(named.subject.kind()));
    tr(locale, "subscription-subject", &[("name", named.name.text(locale).into()), ("kind", kind.into())])
}

pub(super) const fn kind_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Service => "subscription-kind-service",
        Kind::Topic => "subscription-kind-topic",
        Kind::Collection => "subscription-kind-collection",
        Kind::Organization => "subscription-kind-organization",
        Kind::Place => "subscription-kind-place",
    }
}

/// How somebody is told, as their own page says it.
pub fn preference_words(locale: Locale, preference: Preference) -> String {
    let how = t(locale, delivery_words(preference.delivery));
    match (preference.delivery, preference.language) {
        (Delivery::Page, _) => how.to_owned(),
        (_, None) => [how, t(locale, "subscription-language-unsaid")].join(". "),
        (_, Some(language)) => [how, t(locale, language_words(language))].join(". "),
    }
}

/// The same in a sentence, beside where it can be changed.
pub(super) fn chosen_words(locale: Locale, delivery: Delivery) -> String {
    let words = t(locale, delivery_words(delivery));
    tr(locale, "subscription-letters-now", &[("delivery", words.into())])
}

pub(super) const fn delivery_words(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::Page => "subscription-delivery-page",
        Delivery::AtOnce => "subscription-delivery-at-once",
        Delivery::Daily => "subscription-delivery-daily",
        Delivery::Weekly => "subscription-delivery-weekly",
    }
}

pub(super) const fn language_words(language: Language) -> &'static str {
    match language {
        Language::English => "subscription-language-en",
        Language::French => "subscription-language-fr",
        Language::Both => "subscription-language-both",
    }
}

fn part_words(locale: Locale, part: Part) -> &'static str {
    match part {
        Part::Name => t(locale, "subscription-part-name"),
        Part::Summary => t(locale, "subscription-part-summary"),
        Part::Who => t(locale, "subscription-part-who"),
        Part::Need => t(locale, "subscription-part-need"),
        Part::Steps => t(locale, "subscription-part-steps"),
        Part::Cost => t(locale, "subscription-part-cost"),
        Part::Time => t(locale, "subscription-part-time"),
        Part::Reach => t(locale, "subscription-part-reach"),
        Part::Online => t(locale, "subscription-part-online"),
        Part::Decision => t(locale, "subscription-part-decision"),
        Part::Services => t(locale, "subscription-part-services"),
    }
}

pub(super) fn area_words(locale: Locale, area: &Area) -> String {
    let province = province_words(locale, area.province());
    match area {
        Area::Province(_) => province.to_owned(),
        Area::Postal(postal) => {
            tr(locale, "subscription-postal", &[("postal", postal.as_str().into()), ("province", province.into())])
        }
    }
}

impl Area {
    /// As a list names it.
    pub fn name(&self, locale: Locale) -> String {
        area_words(locale, self)
    }
}

pub fn province_words(locale: Locale, province: Province) -> &'static str {
    match province {
        Province::Alberta => t(locale, "subscription-province-ab"),
        Province::BritishColumbia => t(locale, "subscription-province-bc"),
        Province::Manitoba => t(locale, "subscription-province-mb"),
        Province::NewBrunswick => t(locale, "subscription-province-nb"),
        Province::Newfoundland => t(locale, "subscription-province-nl"),
        Province::NorthwestTerritories => t(locale, "subscription-province-nt"),
        Province::NovaScotia => t(locale, "subscription-province-ns"),
        Province::Nunavut => t(locale, "subscription-province-nu"),
        Province::Ontario => t(locale, "subscription-province-on"),
        Province::PrinceEdwardIsland => t(locale, "subscription-province-pe"),
        Province::Quebec => t(locale, "subscription-province-qc"),
        Province::Saskatchewan => t(locale, "subscription-province-sk"),
        Province::Yukon => t(locale, "subscription-province-yt"),
    }
}
