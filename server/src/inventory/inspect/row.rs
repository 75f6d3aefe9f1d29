//! What is odd between the columns of one row.

use crate::inventory::{
    clean::{Volume, fraction, is_placeholder, program_names, whole},
    defect::{DefectKind, Finder},
    parse::Row,
    schema::{FeedbackChannel, Table},
};

/// The columns that a total of applications is made of.
const CHANNELS: [&str; 7] = [
    "num_applications_by_phone",
    "num_applications_online",
    "num_applications_in_person",
    "num_applications_by_mail",
    "num_applications_by_email",
    "num_applications_by_fax",
    "num_applications_by_other",
];

pub(super) fn inspect_service(row: &Row, finder: &mut Finder) {
    let mut found = |kind, column| finder.found(kind, Table::Services, column, row);
    inspect_languages(row, &SERVICE_TEXTS, &mut found);
    let codes = row.get("program_id").split(',').count();
    for column in ["program_name_en", "program_name_fr"] {
        if program_names(row.get(column)).is_none_or(|names| names.len() != codes) {
            found(DefectKind::UnpairedProgramNames, column);
        }
    }
    if row.get("automated_decision_system") == "Y"
        && is_placeholder(row.get("automated_decision_system_description_en"))
    {
        found(DefectKind::MissingExplanation, "automated_decision_system_description_en");
    }
    let other = Volume::parse(row.get("num_applications_by_other")).and_then(Volume::number);
    if other.is_some_and(|count| count > 0) && row.get("special_remarks_en").is_empty() {
        found(DefectKind::MissingExplanation, "special_remarks_en");
    }
    let channels = FeedbackChannel::list(row.get("client_feedback_channel"));
    if channels.len() > 1 && channels.contains(&FeedbackChannel::None) {
        found(DefectKind::ContradictoryChannels, "client_feedback_channel");
    }
    for column in ["last_service_review", "last_service_improvement"] {
        // fiscal years compare as texts
        if row.get(column) > row.get("fiscal_yr") {
            found(DefectKind::LaterYear, column);
        }
    }
    let parts = CHANNELS.iter().filter_map(|column| Volume::parse(row.get(column))?.number());
    if whole(row.get("num_applications_total")) != parts.reduce(u64::saturating_add).or(Some(0)) {
        found(DefectKind::TotalDiffers, "num_applications_total");
    }
}

pub(super) fn inspect_standard(row: &Row, finder: &mut Finder) {
    let mut found = |kind, column| finder.found(kind, Table::Standards, column, row);
    inspect_languages(row, &STANDARD_TEXTS, &mut found);
    if is_placeholder(row.get("service_standard_id")) {
        found(DefectKind::Placeholder, "service_standard_id");
    }
    let met = whole(row.get("volume_meeting_target"));
    if met.zip(whole(row.get("total_volume"))).is_some_and(|(met, all)| met > all) {
        found(DefectKind::MoreThanAll, "volume_meeting_target");
    }
    let reached = fraction(row.get("performance")).zip(fraction(row.get("target")));
    let expected = reached.map(|(performance, target)| if performance >= target { "Y" } else { "N" });
    if expected.is_some_and(|expected| expected != row.get("target_met")) {
        found(DefectKind::ContradictoryResult, "target_met");
    }
}

/// A text in both languages: its two columns, and whether the same in both is odd.
type Text = (&'static str, &'static str, Alike);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Alike {
    Odd,
    Expected,
}

const SERVICE_TEXTS: [Text; 6] = [
    ("service_name_en", "service_name_fr", Alike::Odd),
    ("service_description_en", "service_description_fr", Alike::Odd),
    ("automated_decision_system_description_en", "automated_decision_system_description_fr", Alike::Odd),
    ("os_comments_client_interaction_en", "os_comments_client_interaction_fr", Alike::Odd),
    ("special_remarks_en", "special_remarks_fr", Alike::Odd),
    ("service_uri_en", "service_uri_fr", Alike::Expected),
];

const STANDARD_TEXTS: [Text; 5] = [
    ("service_standard_en", "service_standard_fr", Alike::Odd),
    ("channel_comments_en", "channel_comments_fr", Alike::Odd),
    ("comments_en", "comments_fr", Alike::Odd),
    ("standards_targets_uri_en", "standards_targets_uri_fr", Alike::Expected),
    ("performance_results_uri_en", "performance_results_uri_fr", Alike::Expected),
];

fn inspect_languages(row: &Row, texts: &[Text], found: &mut impl FnMut(DefectKind, &'static str)) {
    for &(english, french, alike) in texts {
        let (en, fr) = (row.get(english), row.get(french));
        match (en.is_empty(), fr.is_empty()) {
            (true, false) => found(DefectKind::OneLanguageOnly, french),
            (false, true) => found(DefectKind::OneLanguageOnly, english),
            (false, false) if alike == Alike::Odd && en.trim() == fr.trim() && !is_placeholder(en) => {
                found(DefectKind::SameInBothLanguages, french);
            }
            _ => {}
        }
    }
}
