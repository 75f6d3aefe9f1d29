//! How well the search finds what people mean, over the real inventory where it stands beside the repository.

use std::collections::HashMap;

use app::{
    filter::fold,
    locale::{Locale, Localized},
};
use server::{inventory::Files, search::Engine};

use crate::{
    harness::TestApp,
    inventory_table::{real, with_standards},
    search_judged::{Judged, read, scores, told},
};

const JUDGED: &str = include_str!("fixtures/search/judged.csv");
const HELD_OUT: &str = include_str!("fixtures/search/held-out.csv");

async fn over(db: &server::db::Db) -> Option<(TestApp, std::sync::Arc<Engine>)> {
    let services = real("gc-service-inventory/service_inventory.csv")?;
    let standards = real("gc-service-inventory/service_standards.csv")?;
    let organizations = real("gc-organizations/gc_concordance.csv")?;
    let app = TestApp::over(db).await;
    app.import(Files { organizations: Some(&organizations), ..with_standards(&services, &standards) }).await;
    loop {
        let engine = app.state.search.of(app.state.version()).await.unwrap();
        if engine.version == app.state.version() {
            return Some((app, engine));
        }
    }
}

fn order(engine: &Engine, judged: &Judged) -> Vec<String> {
    let found = engine.find(judged.locale, &judged.words).unwrap();
    found.services.iter().take(50).map(|service| service.id.as_str().to_owned()).collect()
}

both! {
    async fn people_find_what_they_mean(db) {
        let Some((_app, engine)) = over(&db).await else { return };
        for (name, text) in [("judged", JUDGED), ("held out", HELD_OUT)] {
            let judged = read(text);
            let scores = scores(&judged, |one| order(&engine, one));
            println!("{name}:\n{}", told(&scores));
            for language in ["en", "fr"] {
                let score = &scores[language];
                assert!(score.success_at_5() >= 0.80, "{name}, {language}: success@5 {:.3}", score.success_at_5());
                let rank = score.mean_reciprocal_rank();
                assert!(rank >= 0.65, "{name}, {language}: MRR {rank:.3}");
            }
        }
    }

    /// Who knows a service by the name it had a year before still finds it.
    async fn former_names_lead_to_what_they_became(db) {
        let Some((_app, engine)) = over(&db).await else { return };
        let before = real("gc-service-inventory/service_inventory_asof-2025-03-01.csv").unwrap();
        for locale in Locale::ALL {
            let former = former_names(&engine, locale, &before);
            let score = &scores(&former, |one| order(&engine, one))[locale.code()];
            let rank = score.mean_reciprocal_rank();
            println!("{} former names in {}: MRR {rank:.3}", former.len(), locale.code());
            assert!(rank >= 0.90, "{}: MRR {rank:.3}", locale.code());
        }
    }
}

/// The names of an earlier file that are not those of today, as queries.
fn former_names(engine: &Engine, locale: Locale, before: &[u8]) -> Vec<Judged> {
    let column = Localized::new("service_name_en", "service_name_fr");
    let now: HashMap<&str, String> =
        engine.services(locale).iter().map(|one| (one.id.as_str(), fold(one.name.get(locale)))).collect();
    let mut reader = csv::Reader::from_reader(before);
    let rows = reader.deserialize::<HashMap<String, String>>().map(Result::unwrap);
    let named = rows.filter_map(|row| Some((row.get("service_id")?.clone(), row.get(*column.get(locale))?.clone())));
    named
        .filter(|(id, name)| now.get(id.as_str()).is_some_and(|now| *now != fold(name)))
        .map(|(id, words)| Judged { words, locale, kind: "former".to_owned(), grades: HashMap::from([(id, 3)]) })
        .collect()
}
