//! Which answers there are: those of the program, each with the versions that editors published.

use std::{collections::HashMap, sync::Arc};

use app::{
    answer::{Answer, AnswerId, Mistake, Version},
    catalogue::{Service, ServiceLink},
    locale::{Locale, Localized},
};

use super::store::{self, VersionRow};
use crate::{
    catalogue::Catalogue,
    db::{Db, StoreError},
};

/// Everything that is answered, in the order of the numbers.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    all: Vec<Arc<Answer>>,
    /// By the public id of a service.
    by_service: HashMap<String, Vec<Arc<Answer>>>,
}

impl Answers {
    pub fn all(&self) -> &[Arc<Answer>] {
        &self.all
    }

    pub fn get(&self, id: &AnswerId) -> Option<&Arc<Answer>> {
        self.all.iter().find(|answer| answer.id == *id)
    }

    /// What people ask next about a service.
    pub fn of(&self, service: &Service) -> &[Arc<Answer>] {
        self.by_service.get(service.id.as_str()).map_or(&[], Vec::as_slice)
    }
}

/// The services of an answer that are published, as a list shows them.
pub(super) fn services(catalogue: &Catalogue, locale: Locale, answer: &Answer) -> Vec<ServiceLink> {
    catalogue.named(&answer.services).iter().map(|service| service.link(locale)).collect()
}

pub async fn published(db: &Db, catalogue: &Catalogue) -> Result<Answers, StoreError> {
    let mut tx = db.begin_read().await?;
    let rows = store::versions(tx.conn()).await?;
    drop(tx);
    let mut versions: HashMap<String, Vec<Version>> = HashMap::new();
    for row in rows {
        versions.entry(row.answer.clone()).or_default().push(version(row));
    }
    let mut answers = Answers::default();
    for starter in &catalogue.content.answers {
        let answer = Arc::new(with(starter, versions.remove(starter.id.as_str()).unwrap_or_default()));
        for service in catalogue.named(&answer.services) {
            answers.by_service.entry(service.id.as_str().to_owned()).or_default().push(answer.clone());
        }
        answers.all.push(answer);
    }
    Ok(answers)
}

/// An answer with its later versions, the oldest first.
fn with(starter: &Answer, later: Vec<Version>) -> Answer {
    let mut answer = starter.clone();
    for version in later {
        let before = std::mem::replace(&mut answer.current, version);
        answer.earlier.insert(0, before);
    }
    answer
}

fn version(row: VersionRow) -> Version {
    let words = Localized::new(row.mistake_en, row.mistake_fr);
    Version {
        number: row.version,
        question: Localized::new(row.question_en, row.question_fr),
        text: Localized::new(row.text_en, row.text_fr),
        from: row.at,
        mistake: row.mistaken_since.map(|since| Mistake { since, words }),
    }
}
