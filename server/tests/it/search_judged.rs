//! The judged queries, and how well an order of services answers them.

use std::collections::{BTreeMap, HashMap};

use app::locale::Locale;

/// A query, and how well each service answers it: 3 exactly, 2 as well, 1 near.
pub struct Judged {
    pub words: String,
    pub locale: Locale,
    pub kind: String,
    pub grades: HashMap<String, u8>,
}

/// Reads `query,lang,kind,expected`.
pub fn read(text: &str) -> Vec<Judged> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.deserialize::<(String, String, String, String)>().map(Result::unwrap);
    rows.map(|(words, language, kind, expected)| Judged {
        words,
        locale: Locale::parse(&language).unwrap(),
        kind,
        grades: expected.split_whitespace().map(grade).collect(),
    })
    .collect()
}

fn grade(text: &str) -> (String, u8) {
    let (id, grade) = text.split_once(':').unwrap();
    (id.to_owned(), grade.parse().unwrap())
}

/// Sums of one group of queries.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    count: f64,
    first: f64,
    five: f64,
    reciprocal: f64,
    gain: f64,
}

impl Score {
    fn add(&mut self, judged: &Judged, order: &[String]) {
        let good = |id: &String| judged.grades.get(id).is_some_and(|grade| *grade >= 2);
        let place = order.iter().position(good);
        self.count += 1.0;
        self.first += f64::from(u8::from(place == Some(0)));
        self.five += f64::from(u8::from(place.is_some_and(|place| place < 5)));
        self.reciprocal += place.map_or(0.0, |place| 1.0 / (place + 1) as f64);
        let mut best: Vec<u8> = judged.grades.values().copied().collect();
        best.sort_unstable_by(|left, right| right.cmp(left));
        let found = order.iter().take(10).map(|id| judged.grades.get(id).copied().unwrap_or(0));
        self.gain += gain(found) / gain(best.into_iter().take(10));
    }

    pub fn success_at_5(&self) -> f64 {
        self.five / self.count
    }

    pub fn mean_reciprocal_rank(&self) -> f64 {
        self.reciprocal / self.count
    }

    fn line(&self, name: &str) -> String {
        let share = |sum: f64| sum / self.count;
        format!(
            "{name:16} {:4} queries  success@1 {:.3}  success@5 {:.3}  MRR {:.3}  nDCG@10 {:.3}",
            self.count,
            share(self.first),
            share(self.five),
            share(self.reciprocal),
            share(self.gain)
        )
    }
}

/// Discounted cumulative gain.
fn gain(grades: impl Iterator<Item = u8>) -> f64 {
    grades.enumerate().map(|(place, grade)| (f64::from(grade).exp2() - 1.0) / (place as f64 + 2.0).log2()).sum()
}

/// Scores by language (`en`), and by language and kind (`en typo`).
pub fn scores(judged: &[Judged], mut order: impl FnMut(&Judged) -> Vec<String>) -> BTreeMap<String, Score> {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for one in judged {
        let order = order(one);
        for group in [one.locale.code().to_owned(), format!("{} {}", one.locale.code(), one.kind)] {
            scores.entry(group).or_default().add(one, &order);
        }
    }
    scores
}

pub fn told(scores: &BTreeMap<String, Score>) -> String {
    scores.iter().map(|(name, score)| score.line(name) + "\n").collect()
}
