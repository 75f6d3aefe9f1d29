//! The rules against people's judgement: `fixtures/labels.csv` holds what people said of services they read one by
//! one, and the inventory itself, which we do not ship, may stand beside the repository.
#![expect(clippy::unwrap_used, clippy::print_stderr, reason = "a test stops where it cannot go on, and says why")]

use std::{
    collections::{BTreeSet, HashMap},
    path::{Path, PathBuf},
    time::Instant,
};

use server::classification::{Classification, Classifier, Given, Rules, Subject};

/// A row of a table, by the name of its column.
type Row = HashMap<String, String>;

fn classifier() -> Classifier {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/classification");
    let rules = |name: &str| Rules::parse(&std::fs::read_to_string(folder.join(name)).unwrap()).unwrap();
    Classifier {
        audiences: rules("audiences.toml"),
        topics: rules("topics.toml"),
        situations: rules("situations.toml"),
    }
}

fn table(path: &Path) -> Vec<Row> {
    csv::Reader::from_path(path).unwrap().deserialize().map(Result::unwrap).collect()
}

/// The inventory's file, or `None` with the reason said aloud.
fn inventory() -> Option<Vec<Row>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("../../shared/data/gc-service-inventory/service_inventory.csv");
    if path.exists() {
        return Some(table(&path));
    }
    eprintln!("skipped: the inventory does not stand in ../shared/data beside the repository");
    None
}

fn classify(classifier: &Classifier, row: &Row) -> Classification {
    let list = |column: &str| -> Vec<String> { row[column].split(',').map(|code| code.trim().to_owned()).collect() };
    let (types, targets) = (list("service_type"), list("client_target_groups"));
    classifier.classify(&Subject {
        id: &row["service_id"],
        organization: &row["owner_org"],
        types: &types.iter().map(String::as_str).collect::<Vec<_>>(),
        targets: &targets.iter().map(String::as_str).collect::<Vec<_>>(),
        name_en: &row["service_name_en"],
        name_fr: &row["service_name_fr"],
        description_en: &row["service_description_en"],
        description_fr: &row["service_description_fr"],
    })
}

fn values(given: &[Given]) -> BTreeSet<&str> {
    given.iter().map(|given| given.value.as_str()).collect()
}

#[test]
fn every_external_service_has_an_audience_and_a_topic() {
    let Some(inventory) = inventory() else { return };
    let classifier = classifier();
    let begun = Instant::now();
    let mut without = Vec::new();
    for row in &inventory {
        let classified = classify(&classifier, row);
        let external = row["service_scope"].split(',').any(|scope| scope == "EXTERN");
        if external && (classified.audiences.is_empty() || classified.topics.is_empty()) {
            without.push(row["service_id"].clone());
        }
    }
    eprintln!("{} services classified in {:?}", inventory.len(), begun.elapsed());
    assert!(without.is_empty(), "without an audience or a topic: {without:?}");
}

/// How often rules and people agree.
#[derive(Default)]
struct Tally {
    services: usize,
    right_audiences: usize,
    given_audiences: usize,
    labelled_audiences: usize,
    one_right: usize,
    right_themes: usize,
    given_themes: usize,
}

impl Tally {
    fn add(&mut self, classified: &Classification, label: &Row) {
        let labelled = |column: &str| -> BTreeSet<&str> { label[column].split_whitespace().collect() };
        let (audiences, wanted) = (values(&classified.audiences), labelled("audiences"));
        self.services += 1;
        self.right_audiences += audiences.intersection(&wanted).count();
        self.given_audiences += audiences.len();
        self.labelled_audiences += wanted.len();
        let (themes, wanted) = (values(&classified.topics), labelled("themes"));
        let right = themes.intersection(&wanted).count();
        self.one_right += usize::from(right > 0);
        self.right_themes += right;
        self.given_themes += themes.len();
    }
}

fn share(part: usize, whole: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap());
    number(part) / number(whole.max(1))
}

#[test]
fn the_rules_say_what_people_say() {
    let labels = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/fixtures/labels.csv");
    let Some(inventory) = inventory() else { return };
    let services: HashMap<&str, &Row> = inventory.iter().map(|row| (row["service_id"].as_str(), row)).collect();
    let classifier = classifier();
    let mut tally = Tally::default();
    for label in table(&labels) {
        let row = services[label["service_id"].as_str()];
        tally.add(&classify(&classifier, row), &label);
    }
    let f1 = share(2 * tally.right_audiences, tally.given_audiences + tally.labelled_audiences);
    let one_right = share(tally.one_right, tally.services);
    let precision = share(tally.right_themes, tally.given_themes);
    eprintln!(
        "{} services: audiences F1 {f1:.3}, at least one right theme {one_right:.3}, precision of themes {precision:.3}",
        tally.services
    );
    assert!(f1 >= 0.88 && one_right >= 0.90 && precision >= 0.85);
}
