//! The records of a catalogue as followers care for them: a mark of each part that people act on, and what each record
//! stands under. Figures, standards and the dates of reviews have no mark: nobody is told of them.

use std::collections::BTreeMap;

use app::{
    catalogue::{Service, Step},
    cluster::Cluster,
    locale::{Locale, Localized},
    subscription::{Kind, Part, Subject},
};
use sha2::{Digest, Sha256};

use super::store::bulletin::ToldRow;
use crate::catalogue::Catalogue;

/// The letters of a mark: two different texts have the same one once in many million million times.
const MARK: usize = 16;

/// One record, as it is published or as it was told last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// What it is followed as: a service or a collection.
    pub(super) subject: Subject,
    pub(super) title: Localized<String>,
    /// By the code of the part.
    pub(super) marks: BTreeMap<String, String>,
    /// Who is told beside those who follow the record itself, as they are kept.
    pub(super) under: Vec<String>,
}

/// Every record of a catalogue, by what it is followed as.
pub(super) fn records(catalogue: &Catalogue) -> BTreeMap<Subject, Record> {
    let services = catalogue.services(Locale::En).iter().filter_map(|service| of_service(catalogue, service));
    let clusters = catalogue.content.clusters.iter().filter_map(|lead| of_cluster(&lead.cluster, &lead.topics));
    services.chain(clusters).map(|record| (record.subject.clone(), record)).collect()
}

fn of_service(catalogue: &Catalogue, service: &Service) -> Option<Record> {
    let id = catalogue.content.own_id(service.id.as_str());
    let held = catalogue
        .content
        .clusters
        .iter()
        .filter(|lead| lead.cluster.holds(service.id.as_str()) || lead.cluster.holds(id));
    let topics = service.topics.iter().filter_map(|topic| Subject::parse(Kind::Topic, &topic.id));
    let under = topics
        .chain(Subject::parse(Kind::Organization, &service.organization.code))
        .chain(held.filter_map(|lead| Subject::parse(Kind::Collection, &lead.cluster.id)));
    Some(Record {
        subject: Subject::parse(Kind::Service, id)?,
        title: service.name.clone(),
        marks: service_marks(service),
        under: under.map(|subject| subject.stored()).collect(),
    })
}

fn of_cluster(cluster: &Cluster, topics: &[String]) -> Option<Record> {
    let topics = topics.iter().filter_map(|topic| Subject::parse(Kind::Topic, topic));
    let under = topics.chain(Subject::parse(Kind::Organization, &cluster.owner.code));
    let words = cluster.sections.iter().flat_map(|section| both(&section.title).chain(both(&section.text)));
    let items = cluster.sections.iter().flat_map(|section| section.items.iter().cloned());
    let marks = [
        (Part::Name, mark(both(&cluster.name))),
        (Part::Summary, mark(both(&cluster.lead).chain(words))),
        (Part::Services, mark(items)),
    ];
    Some(Record {
        subject: Subject::parse(Kind::Collection, &cluster.id)?,
        title: cluster.name.clone(),
        marks: marks.into_iter().map(|(part, mark)| (part.code().to_owned(), mark)).collect(),
        under: under.map(|subject| subject.stored()).collect(),
    })
}

fn service_marks(service: &Service) -> BTreeMap<String, String> {
    let lists = |of: &Localized<Box<[String]>>| of.en.iter().chain(&of.fr).cloned().collect::<Vec<_>>();
    let steps = |of: &[Step]| of.iter().flat_map(|step| [step.title.clone(), step.text.clone()]).collect::<Vec<_>>();
    let optional = |of: &Option<Box<Localized<String>>>| of.iter().flat_map(|words| both(words)).collect::<Vec<_>>();
    let summary = Locale::ALL.map(|locale| service.summary(locale).into_owned());
    let reach = service.channels.iter().flat_map(|channel| {
        let kind = serde_json::to_string(&channel.kind).unwrap_or_default();
        std::iter::once(kind).chain(both(&channel.value)).chain(both(&channel.hours))
    });
    let online = serde_json::to_string(&service.online).unwrap_or_default();
    let addresses = [&service.address.en, &service.address.fr].map(|one| one.clone().unwrap_or_default());
    let fee = serde_json::to_string(&service.fee).unwrap_or_default();
    let decision = serde_json::to_string(&service.decision).unwrap_or_default();
    let marks = [
        (Part::Name, mark(both(&service.name))),
        (Part::Summary, mark(summary.into_iter().chain(lists(&service.description)))),
        (Part::Who, mark(lists(&service.who))),
        (Part::Need, mark(lists(&service.need))),
        (Part::Steps, mark([steps(&service.steps.en), steps(&service.steps.fr)].concat())),
        (Part::Cost, mark(optional(&service.cost).into_iter().chain([fee]))),
        (Part::Time, mark(optional(&service.time))),
        (Part::Reach, mark(reach)),
        (Part::Online, mark(addresses.into_iter().chain([online]))),
        (Part::Decision, mark([decision].into_iter().chain(optional(&service.automation)))),
    ];
    marks.into_iter().map(|(part, mark)| (part.code().to_owned(), mark)).collect()
}

fn both(words: &Localized<String>) -> impl Iterator<Item = String> + use<> {
    [words.en.clone(), words.fr.clone()].into_iter()
}

fn mark(words: impl IntoIterator<Item = String>) -> String {
    let mut digest = Sha256::new();
    for word in words {
        // the length first, so that no two lists run into the same text
        digest.update(word.len().to_le_bytes());
        digest.update(word);
    }
    let mut text: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    text.truncate(MARK);
    text
}

impl Record {
    /// As it is kept. Maps and lists of texts can always be written.
    pub(super) fn row(&self) -> ToldRow {
        ToldRow {
            kind: self.subject.kind().code().to_owned(),
            record: self.subject.id().to_owned(),
            title_en: self.title.en.clone(),
            title_fr: self.title.fr.clone(),
            marks: serde_json::to_string(&self.marks).unwrap_or_default(),
            subjects: serde_json::to_string(&self.under).unwrap_or_default(),
        }
    }

    /// What was kept; nothing where it cannot be read: then it counts as new.
    pub(super) fn read(row: ToldRow) -> Option<Self> {
        Some(Self {
            subject: Subject::parse(Kind::parse(&row.kind)?, &row.record)?,
            title: Localized::new(row.title_en, row.title_fr),
            marks: serde_json::from_str(&row.marks).ok()?,
            under: serde_json::from_str(&row.subjects).ok()?,
        })
    }

    /// The parts that say something else than before.
    pub(super) fn changed(&self, before: &Self) -> Vec<Part> {
        let changed = Part::ALL.iter().filter(|part| self.marks.get(part.code()) != before.marks.get(part.code()));
        changed.copied().collect()
    }

    /// What stands instead once it is withdrawn: its first topic, else its organization.
    pub(super) fn instead(&self) -> Option<&String> {
        self.under.first()
    }
}
