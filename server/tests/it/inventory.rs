//! Importing, importing again, withdrawing, returning, exporting.

use app::locale::{Locale, Localized};
use server::{
    clock::Clock,
    inventory::{Columns, Counts, Edition, Editions, Files, Overlay, OverlayEdit, export, schema::Table},
};

use crate::inventory_table::{
    LATER, NOW, ORGANIZATION_LIST, ORGANIZATIONS, SERVICES, STANDARDS, contents, execute, only, records, take,
    take_over, texts, with_standards,
};

both! {
    async fn stores_every_row(db) {
        let report = take(&db, &Clock::fixed(NOW), with_standards(SERVICES, STANDARDS)).await;
        assert_eq!(report.services, Counts { added: 11, ..Counts::default() });
        assert_eq!(report.standards, Some(Counts { added: 4, ..Counts::default() }));
        assert_eq!((report.edition.as_str(), report.version, report.published), ("2023-2024", 1, true));
        assert_eq!(texts(&db, "select cast(count(*) as text) from service_edition").await, ["12"]);
        assert_eq!(texts(&db, "select cast(count(*) as text) from publication").await, ["14"]);
        assert_eq!(texts(&db, "select edition from import_run").await, ["2023-2024"]);
    }

    async fn says_what_a_row_says(db) {
        take(&db, &Clock::fixed(NOW), only(SERVICES)).await;
        let stored = texts(&db, "select columns from service_edition where service_id = '101'").await;
        let berth = Edition::from_columns(&Columns::parse(&stored[0]).unwrap());
        assert_eq!(berth.description.en, "A place to moor a boat for a season.\n\nBring the papers of the boat.");
        assert_eq!(
            berth.description.fr,
            "Une place pour amarrer un bateau le temps d’une saison\u{a0}:\n« à quai ». Prix\u{a0}: 1\u{a0}200\u{a0}$."
        );
        assert_eq!(berth.organization_name, Localized::new("Harbour Office".to_owned(), "Bureau du havre".to_owned()));
        assert_eq!(berth.addresses.en[0].as_str(), "https://harbour.example.ca/berth");
        assert!(berth.is_public());
    }

    async fn changes_nothing_the_second_time(db) {
        let clock = Clock::fixed(NOW);
        let files = Files { organizations: Some(ORGANIZATIONS), ..with_standards(SERVICES, STANDARDS) };
        take(&db, &clock, files).await;
        let before = contents(&db).await;
        clock.advance(1000);
        for files in [files, with_standards(SERVICES, STANDARDS), only(SERVICES)] {
            let again = take(&db, &clock, files).await;
            assert_eq!(again.services, Counts { unchanged: 11, ..Counts::default() });
            assert_eq!((again.organizations_changed, again.version, again.published), (0, 1, false));
            assert_eq!(contents(&db).await, before);
        }
    }

    async fn takes_a_later_file(db) {
        let clock = Clock::fixed(NOW);
        take(&db, &clock, with_standards(SERVICES, STANDARDS)).await;
        clock.advance(1000);
        let report = take(&db, &clock, only(LATER)).await;
        // 101 is rewritten, SRV00105 lost a year, three services of one organization have its new name
        assert_eq!(report.services, Counts { added: 1, changed: 5, unchanged: 5, withdrawn: 1, returned: 0 });
        assert_eq!((report.standards, report.organizations_changed, report.version), (None, 1, 2));
        assert_eq!(texts(&db, "select service_id from service where withdrawn_at is not null").await, ["106"]);
        let told = "select kind || ' ' || record || ' ' || change from publication where version = 2 order by 1";
        assert_eq!(texts(&db, told).await, [
            "organization tw-vm changed",
            "service 101 changed",
            "service 106 withdrawn",
            "service 107 changed",
            "service 108 changed",
            "service 111 changed",
            "service 112 added",
            "service SRV00105 changed",
        ]);
        // the row of the year that the file does not hold any more is kept
        let years = "select fiscal_yr from service_edition where service_id = 'SRV00105' order by 1";
        assert_eq!(texts(&db, years).await, ["2023-2024", "2024-2025"]);
    }

    async fn brings_a_service_back(db) {
        let clock = Clock::fixed(NOW);
        take(&db, &clock, only(SERVICES)).await;
        let slugs = "select slug_en || ' ' || slug_fr from service where service_id = '106'";
        let before = texts(&db, slugs).await;
        take(&db, &clock, only(LATER)).await;
        let report = take(&db, &clock, only(SERVICES)).await;
        assert_eq!(report.services, Counts { added: 1, returned: 1, changed: 5, unchanged: 5, withdrawn: 1 });
        assert_eq!(texts(&db, "select service_id from service where withdrawn_at is not null").await, ["112"]);
        assert_eq!(texts(&db, slugs).await, before);
    }

    async fn never_touches_an_edit(db) {
        let clock = Clock::fixed(NOW);
        take(&db, &clock, only(SERVICES)).await;
        execute(&db, "insert into service_edit (service_id, field, locale, value, base_edition, changed_at)
            values ('101', 'name', 'en', 'Moor your boat', '2023-2024', 5), ('106', 'name', 'fr', 'À quai', '2023-2024', 6)").await;
        let edits = "select service_id || field || locale || value || base_edition || changed_at from service_edit order by 1";
        let before = texts(&db, edits).await;
        take(&db, &clock, only(LATER)).await;
        take(&db, &clock, only(SERVICES)).await;
        assert_eq!(texts(&db, edits).await, before);
    }

    async fn lays_our_words_over_a_new_service_once(db) {
        let clock = Clock::fixed(NOW);
        let edit = OverlayEdit { field: "name".to_owned(), locale: Some(Locale::Fr), value: "S’amarrer".to_owned() };
        let mut overlay = Overlay {
            service_id: "101".to_owned(),
            slug: Localized::new("moor-a-boat".to_owned(), "s-amarrer".to_owned()),
            edits: vec![edit],
        };
        take_over(&db, &clock, only(SERVICES), std::slice::from_ref(&overlay)).await;
        let slugs = "select slug_en || ' ' || slug_fr from service where service_id = '101'";
        let edits = "select field || locale || value || base_edition from service_edit";
        assert_eq!(texts(&db, slugs).await, ["moor-a-boat s-amarrer"]);
        assert_eq!(texts(&db, edits).await, ["namefrS’amarrer2023-2024"]);
        execute(&db, "delete from service_edit").await;
        overlay.slug.en = "other".to_owned();
        let report = take_over(&db, &clock, only(SERVICES), &[overlay]).await;
        assert!(!report.published);
        assert_eq!(texts(&db, slugs).await, ["moor-a-boat s-amarrer"]);
        assert!(texts(&db, edits).await.is_empty());
    }

    async fn knows_organizations_better_with_a_list(db) {
        let clock = Clock::fixed(NOW);
        let names = "select code || ' ' || name_en || ' ' || coalesce(short_fr, '-') || ' ' || coalesce(website_en, '-')
            from organization order by 1";
        take(&db, &clock, only(SERVICES)).await;
        assert_eq!(texts(&db, names).await[0], "ho-bh Harbour Office - -");
        take(&db, &clock, Files { organizations: Some(ORGANIZATION_LIST), ..only(SERVICES) }).await;
        assert_eq!(texts(&db, names).await[1], "lo-bp Lighthouse Office BP -");
        take(&db, &clock, Files { organizations: Some(ORGANIZATIONS), ..only(SERVICES) }).await;
        assert_eq!(texts(&db, names).await[0], "ho-bh Harbour Office of the Coast BHC https://www.harbour.example.ca/");
    }

    async fn gives_back_what_it_took(db) {
        let clock = Clock::fixed(NOW);
        take(&db, &clock, with_standards(SERVICES, STANDARDS)).await;
        let services = export(&db, Table::Services, Editions::Current).await.unwrap();
        assert_eq!(services, SERVICES);
        let standards = export(&db, Table::Standards, Editions::Current).await.unwrap();
        assert_eq!(records(&standards), records(STANDARDS)[..5]);
        let before = contents(&db).await;
        let again = take(&db, &clock, with_standards(&services, &standards)).await;
        assert!(!again.published);
        assert_eq!(contents(&db).await, before);
    }

    async fn exports_the_years_that_are_asked_for(db) {
        let clock = Clock::fixed(NOW);
        take(&db, &clock, only(SERVICES)).await;
        take(&db, &clock, only(LATER)).await;
        let rows = async |editions| records(&export(&db, Table::Services, editions).await.unwrap()).len() - 1;
        assert_eq!(rows(Editions::Current).await, 11);
        assert_eq!(rows(Editions::Year("2023-2024")).await, 12);
        assert_eq!(rows(Editions::Year("2024-2025")).await, 1);
        assert_eq!(rows(Editions::All).await, 13);
        assert_eq!(export(&db, Table::Services, Editions::Current).await.unwrap(), LATER);
    }
}
