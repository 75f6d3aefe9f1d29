//! What is odd but taken: found where it is, and told with what was done.

use server::{
    clock::Clock,
    inventory::{DefectKind, Defects, Report, schema::Table},
};

use crate::{
    database::on_sqlite,
    inventory_table::{NOW, SERVICES, STANDARDS, Sheet, only, real, take, with_standards},
};

/// Imports on SQLite; what is found does not depend on the engine.
fn report(services: Vec<u8>, standards: Option<Vec<u8>>) -> Report {
    on_sqlite(|db| async move {
        let files = standards.as_deref().map_or(only(&services), |standards| with_standards(&services, standards));
        take(&db, &Clock::fixed(NOW), files).await
    })
}

/// Every defect but the three that almost every row has, as `kind column services`.
fn found(defects: &Defects) -> Vec<String> {
    use DefectKind::{NotApplicable, NotAvailable, QuotedProgramNames};
    let groups = defects.groups().iter();
    let told = groups.filter(|group| ![NotApplicable, NotAvailable, QuotedProgramNames].contains(&group.kind));
    told.map(|group| {
        let ids: Vec<&str> = group.places.iter().map(|place| place.service_id.as_str()).collect();
        format!("{:?} {} {}", group.kind, group.column, ids.join(" "))
    })
    .collect()
}

/// Every defect of our files, in the order of the report.
const FOUND: [&str; 41] = [
    "NotAnAddress service_uri_en 102",
    "NotAnAddress service_uri_fr 102",
    "IncompleteAddress service_uri_en 104",
    "IncompleteAddress service_uri_fr 104",
    "WordsAroundAddress service_uri_en 110",
    "WordsAroundAddress service_uri_fr 110",
    "SeveralAddresses service_uri_en 103",
    "SeveralAddresses service_uri_fr 103",
    "SeveralYears fiscal_yr SRV00105 SRV00105",
    "LeadingZeros num_phone_enquiries 104",
    "UnknownProgram program_id 109",
    "InvisibleCharacters service_name_fr 103",
    "NoBreakSpaces service_description_fr 101",
    "StrayBlanks service_description_en 109",
    "StrayBlanks service_name_en 109",
    "LineBreaks service_description_en 101",
    "LineBreaks service_description_fr 101",
    "Garbled service_description_en 109",
    "Garbled service_description_fr 109",
    "Markup service_description_en 109",
    "Placeholder special_remarks_en 104",
    "Placeholder special_remarks_fr 104",
    "SameInBothLanguages service_name_fr 107 111",
    "OneLanguageOnly os_comments_client_interaction_en 110",
    "SharedName service_name_en 101 106",
    "SharedName service_name_fr 101 106",
    "MissingExplanation special_remarks_en 110",
    "ContradictoryChannels client_feedback_channel 110",
    "LaterYear last_service_review 110",
    "TotalDiffers num_applications_total 110",
    "NotAnAddress standards_targets_uri_en 103",
    "NotAnAddress standards_targets_uri_fr 103",
    "InvisibleCharacters service_name_fr 103",
    "LineBreaks service_standard_en 101",
    "LineBreaks service_standard_fr 101",
    "Placeholder service_standard_id 102",
    "AboveOne performance 102",
    "MoreThanAll volume_meeting_target 102",
    "ContradictoryResult target_met 103",
    "OtherName service_name_en 103",
    "UnknownService service_id 999",
];

#[test]
fn every_defect_of_our_files_is_found() {
    let report = report(SERVICES.to_vec(), Some(STANDARDS.to_vec()));
    assert_eq!(found(&report.defects), FOUND);
    let count = |kind, column| report.defects.count(Table::Services, kind, column);
    assert_eq!(count(DefectKind::NotAvailable, "num_phone_enquiries"), 1);
    assert_eq!(count(DefectKind::NotApplicable, "num_applications_by_fax"), 12);
    assert_eq!(count(DefectKind::QuotedProgramNames, "program_name_fr"), 12);
}

#[test]
fn the_others_are_found_too() {
    let long = "x".repeat(351);
    let sheet = Sheet::of(Table::Services)
        .row(&[("service_name_en", &long), ("program_name_en", "Quays"), ("owner_org_title", "Harbour Office")])
        .row(&[("owner_org", "lo-bp"), ("automated_decision_system", "Y")]);
    let found = found(&report(sheet.bytes(), None).defects);
    for expected in [
        "TooLong service_name_en 101",
        "UnpairedProgramNames program_name_en 101",
        "NotTwoNames owner_org_title 101",
        "SeveralOrganizations owner_org 101 101",
        "MissingExplanation automated_decision_system_description_en 101",
    ] {
        assert!(found.contains(&expected.to_owned()), "{expected}: {found:#?}");
    }
}

#[test]
fn each_is_told_with_its_row_line_value_and_what_was_done() {
    let report = report(SERVICES.to_vec(), Some(STANDARDS.to_vec())).to_string();
    for expected in [
        "services: 11 added, 0 changed, 0 unchanged, 0 withdrawn",
        "published as version 1",
        "services.service_uri_en: 1 × not an address: no link is made of it",
        "  row 2 (line 6), 102: “Report a boat - Harbour.example.ca”",
        "  row 3 (line 7), 103: “\\u{200b}Visiter un phare”",
        "services.num_applications_by_fax: 12 × NA: does not apply",
        "standards.service_id: 1 × a standard of a service that is not in the inventory: left out",
    ] {
        assert!(report.contains(expected), "{expected}\n{report}");
    }
    assert!(!report.contains("“NA”\n  row"), "volumes are counted, not listed");
}

#[test]
fn the_known_defects_of_the_real_files_are_found() {
    let Some(services) = real("gc-service-inventory/service_inventory.csv") else { return };
    let Some(standards) = real("gc-service-inventory/service_standards.csv") else { return };
    let report = report(services, Some(standards));
    use DefectKind as Kind;
    let count = |kind, column| report.defects.count(Table::Services, kind, column);
    // 161 values do not begin with `http`: titles and N/A, addresses without a scheme, words in front of some; and 19
    // are `http://` alone or a name of an intranet
    let odd = [Kind::NotAnAddress, Kind::IncompleteAddress, Kind::WordsAroundAddress];
    assert_eq!(odd.map(|kind| count(kind, "service_uri_en")), [147, 29, 4]);
    assert_eq!(147 + 29 + 4, 161 + 19);
    // more than the 44 that write `http` twice: some list addresses without a scheme, and two only quote one
    assert_eq!(count(Kind::SeveralAddresses, "service_uri_en"), 47);
    assert_eq!(count(Kind::SeveralYears, "fiscal_yr"), 2);
    assert_eq!(count(Kind::NotApplicable, "num_phone_enquiries"), 506);
    assert_eq!(count(Kind::NotAvailable, "num_phone_enquiries"), 420);
    assert_eq!(count(Kind::QuotedProgramNames, "program_name_en"), 1752);
    assert_eq!(count(Kind::UnpairedProgramNames, "program_name_fr"), 0);
    assert_eq!(count(Kind::LineBreaks, "service_description_en"), 132);
    // 48 with U+00A0, three with narrower ones
    assert_eq!(count(Kind::NoBreakSpaces, "service_description_fr"), 51);
    assert_eq!(count(Kind::InvisibleCharacters, "service_name_fr"), 1);
    assert_eq!(count(Kind::SameInBothLanguages, "service_name_fr"), 8);
    assert_eq!(count(Kind::UnknownProgram, "program_id"), 0);
    assert_eq!(count(Kind::TotalDiffers, "num_applications_total"), 0);
}
