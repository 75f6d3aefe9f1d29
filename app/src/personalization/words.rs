use super::{Fact, Kind, Residence};
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// A fact, as its page and every explanation say it.
pub fn fact_words(locale: Locale, fact: Fact) -> String {
    match fact.residence() {
        Some(residence) => {
            tr(locale, "personalization-lives-in", &[("place", t(locale, residence_words(residence)).into())])
        }
        None => t(locale, kind_words(fact.kind())).to_owned(),
    }
}

/// A suggestion that somebody refused.
pub fn refused_words(locale: Locale) -> String {
    t(locale, "personalization-refused").to_owned()
}

/// What is asked.
pub(super) const fn kind_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Residence => "personalization-residence",
        Kind::Newcomer => "personalization-newcomer",
        Kind::Student => "personalization-student",
        Kind::Parent => "personalization-parent",
        Kind::Senior => "personalization-senior",
        Kind::BusinessOwner => "personalization-business-owner",
        Kind::Veteran => "personalization-veteran",
        Kind::Indigenous => "personalization-indigenous",
        Kind::Disability => "personalization-disability",
        Kind::JobSeeker => "personalization-job-seeker",
    }
}

/// Why it is asked.
pub(super) const fn why_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Residence => "personalization-residence-why",
        Kind::Newcomer => "personalization-newcomer-why",
        Kind::Student => "personalization-student-why",
        Kind::Parent => "personalization-parent-why",
        Kind::Senior => "personalization-senior-why",
        Kind::BusinessOwner => "personalization-business-owner-why",
        Kind::Veteran => "personalization-veteran-why",
        Kind::Indigenous => "personalization-indigenous-why",
        Kind::Disability => "personalization-disability-why",
        Kind::JobSeeker => "personalization-job-seeker-why",
    }
}

/// Where somebody lives, as it follows “I live in”.
pub(super) const fn residence_words(residence: Residence) -> &'static str {
    match residence {
        Residence::Alberta => "personalization-alberta",
        Residence::BritishColumbia => "personalization-british-columbia",
        Residence::Manitoba => "personalization-manitoba",
        Residence::NewBrunswick => "personalization-new-brunswick",
        Residence::Newfoundland => "personalization-newfoundland",
        Residence::NorthwestTerritories => "personalization-northwest-territories",
        Residence::NovaScotia => "personalization-nova-scotia",
        Residence::Nunavut => "personalization-nunavut",
        Residence::Ontario => "personalization-ontario",
        Residence::PrinceEdwardIsland => "personalization-prince-edward-island",
        Residence::Quebec => "personalization-quebec",
        Residence::Saskatchewan => "personalization-saskatchewan",
        Residence::Yukon => "personalization-yukon",
        Residence::Abroad => "personalization-abroad",
    }
}
