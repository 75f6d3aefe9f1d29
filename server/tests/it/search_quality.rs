//! How well the search finds what people mean, over the real inventory where it stands beside the repository.

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
    let engine = app.state.search.of(app.state.version()).await.unwrap();
    Some((app, engine))
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
            if std::env::var("PASSERELLE_MISSES").is_ok() {
                for one in &judged {
                    let found = order(&engine, one);
                    let place = found.iter().position(|id| one.grades.get(id).is_some_and(|grade| *grade >= 2));
                    if place.is_none_or(|place| place >= 5) {
                        println!("MISS {:?} {} | {} | {:?} | {:?} | {:?}", one.locale, one.kind, one.words, place, one.grades, &found[..found.len().min(5)]);
                    }
                }
            }
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
}
