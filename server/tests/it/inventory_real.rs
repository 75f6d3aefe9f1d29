//! The real inventory, where it stands beside the repository.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use server::{
    clock::Clock,
    inventory::{Counts, Editions, Files, export, parse, schema::Table},
};

use crate::inventory_table::{NOW, contents, execute, only, real, records, take, texts, with_standards};

both! {
    async fn comes_and_goes_without_a_change(db) {
        let Some(services) = real("gc-service-inventory/service_inventory.csv") else { return };
        let Some(standards) = real("gc-service-inventory/service_standards.csv") else { return };
        let Some(organizations) = real("gc-organizations/gc_concordance.csv") else { return };
        let clock = Clock::fixed(NOW);
        let files = Files { organizations: Some(&organizations), ..with_standards(&services, &standards) };
        let report = take(&db, &clock, files).await;
        assert_eq!(report.services, Counts { added: 1751, ..Counts::default() });
        assert_eq!(report.standards, Some(Counts { added: 2343, ..Counts::default() }));
        assert_eq!((report.edition.as_str(), report.organizations_changed), ("2023-2024", 79));
        assert_eq!(texts(&db, "select cast(count(*) as text) from service_edition").await, ["1752"]);
        let before = contents(&db).await;

        let services_again = export(&db, Table::Services, Editions::Current).await.unwrap();
        let standards_again = export(&db, Table::Standards, Editions::Current).await.unwrap();
        assert_eq!(records(&services_again).len(), 1753);
        assert!(records(&services_again) == records(&services), "the services differ");
        assert!(records(&standards_again) == records(&standards), "the standards differ");
        let again = take(&db, &clock, with_standards(&services_again, &standards_again)).await;
        assert_eq!(again.services, Counts { unchanged: 1751, ..Counts::default() });
        assert_eq!(again.standards, Some(Counts { unchanged: 2343, ..Counts::default() }));
        assert!(!again.published);
        assert!(contents(&db).await == before, "the second import changed something");
    }

    async fn follows_an_earlier_state(db) {
        let Some(earlier) = real("gc-service-inventory/service_inventory_asof-2025-03-01.csv") else { return };
        let Some(services) = real("gc-service-inventory/service_inventory.csv") else { return };
        let Some(standards) = real("gc-service-inventory/service_standards.csv") else { return };
        let clock = Clock::fixed(NOW);
        let report = take(&db, &clock, with_standards(&earlier, &standards)).await;
        assert_eq!(report.services.added, 1716);
        execute(&db, "insert into service_edit (service_id, field, locale, value, base_edition, changed_at)
            select service_id, 'name', 'en', 'ours', '2023-2024', 1 from service").await;
        clock.advance(1000);
        let report = take(&db, &clock, with_standards(&services, &standards)).await;
        assert_eq!(report.services, Counts { added: 47, returned: 0, changed: 38, unchanged: 1666, withdrawn: 12 });
        let edits = "select cast(count(*) as text) from service_edit where value = 'ours' and changed_at = 1";
        assert_eq!(texts(&db, edits).await, ["1716"]);
        let withdrawn = "select cast(count(*) as text) from service where withdrawn_at is not null";
        assert_eq!(texts(&db, withdrawn).await, ["12"]);
        // 1,752 rows of the file, 12 of services that are gone, 5 of another year
        assert_eq!(texts(&db, "select cast(count(*) as text) from service_edition").await, ["1769"]);
        let exported = export(&db, Table::Services, Editions::Current).await.unwrap();
        assert!(records(&exported) == records(&services), "the services differ");
        let back = take(&db, &clock, only(&earlier)).await;
        assert_eq!(back.services, Counts { added: 12, returned: 12, changed: 38, unchanged: 1666, withdrawn: 47 });
    }

    async fn gives_every_service_its_own_address(db) {
        let Some(services) = real("gc-service-inventory/service_inventory.csv") else { return };
        take(&db, &Clock::fixed(NOW), only(&services)).await;
        let slugs = texts(&db, "select locale || ' ' || slug from slug where kind = 'service'").await;
        assert_eq!(slugs.len(), 2 * 1751);
        let mut count: BTreeMap<&str, usize> = BTreeMap::new();
        for slug in &slugs {
            *count.entry(slug).or_default() += 1;
            let (_, slug) = slug.split_once(' ').unwrap();
            let plain = slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            assert!(plain && !slug.is_empty() && slug.len() <= 110, "{slug}");
        }
        assert!(count.values().all(|count| *count == 1));
    }
}

/// How many times the reading of the files and one durable commit an import may take.
const TIMES: f64 = 6.0;

both! {
    async fn takes_little_longer_than_reading(db) {
        let Some(services) = real("gc-service-inventory/service_inventory.csv") else { return };
        let Some(standards) = real("gc-service-inventory/service_standards.csv") else { return };
        let mut reading = Duration::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            assert!(parse(Table::Services, &services).is_ok() && parse(Table::Standards, &standards).is_ok());
            reading = reading.min(start.elapsed());
        }
        let start = Instant::now();
        execute(&db, "update publication_head set at = 1").await;
        let commit = start.elapsed();
        let start = Instant::now();
        take(&db, &Clock::System, with_standards(&services, &standards)).await;
        let importing = start.elapsed();
        let times = importing.as_secs_f64() / (reading + commit).as_secs_f64();
        eprintln!("import {importing:?}, reading {reading:?}, commit {commit:?}: {times:.1} times");
        // without optimization the figures say nothing
        assert!(cfg!(debug_assertions) || times <= TIMES, "{times:.1} times");
    }
}
