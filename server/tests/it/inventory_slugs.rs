//! The words of a service's address.

use app::locale::{Locale, Localized};
use server::{
    clock::Clock,
    inventory::{Files, Overlay, schema::Table, transliterate},
};

use crate::inventory_table::{NOW, ORGANIZATIONS, SERVICES, Sheet, only, take, take_over, texts};

const SLUGS: &str = "select service_id || ' ' || slug_en || ' ' || slug_fr from service order by service_id";

#[test]
fn names_become_plain_words() {
    let en = |name: &str| transliterate(name, Locale::En);
    let fr = |name: &str| transliterate(name, Locale::Fr);
    assert_eq!(en("Canada’s élan: R&D (Part 2)"), "canadas-elan-r-and-d-part-2");
    assert_eq!(fr("L’œuvre d'ici – À Québec"), "l-oeuvre-d-ici-a-quebec");
    assert_eq!(fr("\u{200b}Éducation & jeunesse"), "education-et-jeunesse");
    assert_eq!(en("ᑕᕆᐅᖅ"), "");
    let long = en(&"harbour ".repeat(30));
    assert!(long.len() <= 80 && long.ends_with("harbour"), "{long}");
    assert_eq!(en(&"x".repeat(100)).len(), 80);
}

both! {
    async fn a_shared_name_goes_to_nobody(db) {
        take(&db, &Clock::fixed(NOW), Files { organizations: Some(ORGANIZATIONS), ..only(SERVICES) }).await;
        let slugs = texts(&db, SLUGS).await;
        assert_eq!(slugs[0], "101 rent-a-berth-hoc louer-un-poste-a-quai-bhc");
        assert_eq!(slugs[5], "107 navalert navalert");
        assert_eq!(slugs[4], "106 rent-a-berth-lo louer-un-poste-a-quai-bp");
        // nothing of its name can be written in an address
        assert_eq!(slugs[9], "111 service-tw-vm service-tw-vm");
        let recorded = texts(&db, "select locale || ' ' || record from slug where slug = 'navalert' order by 1").await;
        assert_eq!(recorded, ["en 107", "fr 107"]);
    }

    async fn the_id_tells_apart_what_the_organization_cannot(db) {
        let clock = Clock::fixed(NOW);
        let sheet = Sheet::of(Table::Services).row(&[]);
        take(&db, &clock, only(&sheet.bytes())).await;
        // the slugs of the first are taken; a second and a third come later
        let sheet = sheet.row(&[("service_id", "201")]);
        take(&db, &clock, only(&sheet.bytes())).await;
        let sheet = sheet.row(&[("service_id", "SRV_202")]);
        take(&db, &clock, only(&sheet.bytes())).await;
        assert_eq!(texts(&db, SLUGS).await, [
            "101 rent-a-berth louer-un-poste-a-quai",
            "201 rent-a-berth-ho-bh louer-un-poste-a-quai-ho-bh",
            "SRV_202 rent-a-berth-srv-202 louer-un-poste-a-quai-srv-202",
        ]);
    }

    async fn a_slug_never_changes_with_the_name(db) {
        let clock = Clock::fixed(NOW);
        take(&db, &clock, only(&Sheet::of(Table::Services).row(&[]).bytes())).await;
        let renamed = Sheet::of(Table::Services).row(&[("service_name_en", "Hire a berth")]);
        take(&db, &clock, only(&renamed.bytes())).await;
        assert_eq!(texts(&db, SLUGS).await, ["101 rent-a-berth louer-un-poste-a-quai"]);
    }

    async fn nobody_takes_the_slug_of_our_own_service(db) {
        let overlay = |id: &str, slug: &str| Overlay {
            service_id: id.to_owned(),
            slug: Localized::new(slug.to_owned(), slug.to_owned()),
            edits: Vec::new(),
        };
        let ours = [overlay("ST001", "navalert"), overlay("103", "rent-a-berth")];
        take_over(&db, &Clock::fixed(NOW), only(SERVICES), &ours).await;
        let slugs = texts(&db, SLUGS).await;
        assert!(slugs.contains(&"107 navalert-tw-vm navalert-tw-vm".to_owned()), "{slugs:?}");
        assert!(slugs.contains(&"103 rent-a-berth rent-a-berth".to_owned()), "{slugs:?}");
    }
}
