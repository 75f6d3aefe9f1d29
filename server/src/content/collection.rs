//! Collections and step-by-step guides: how their files are read, and what is refused in them, each with its line.

use std::{collections::HashSet, sync::Arc};

use app::{
    catalogue::{Audience, Organization},
    cluster::{Cluster, ClusterKind, Section},
    locale::Localized,
};
use serde::Deserialize;
use toml::Spanned;

use super::{ClusterLead, Content, Reading, file::PlaceWords, place::slugs};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CollectionFile {
    id: String,
    kind: Spanned<Kind>,
    organization: Spanned<String>,
    #[serde(default)]
    contributors: Vec<Spanned<String>>,
    audiences: Vec<Audience>,
    topics: Vec<Spanned<String>>,
    en: Spanned<PlaceWords>,
    fr: Spanned<PlaceWords>,
    sections: Vec<Spanned<SectionEntry>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Collection,
    Steps,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionEntry {
    items: Vec<Spanned<String>>,
    en: Spanned<SectionWords>,
    fr: Spanned<SectionWords>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionWords {
    title: String,
    text: String,
}

/// What a collection names in other files: looked for once all are read.
#[derive(Debug)]
pub(super) struct Named {
    file: String,
    line: usize,
    id: String,
    what: What,
}

#[derive(Debug)]
enum What {
    Topic,
    /// A service, and the organizations whose services may stand there.
    Service(Vec<String>),
}

pub(super) fn collection(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<CollectionFile>(path, text) else { return };
    let mut lines = Lines { reading, path, text };
    lines.check(&file);
    let Some((owner, contributors)) = lines.organizations(content, &file) else { return };
    lines.name(&file);
    let (en, fr) = (file.en.into_inner(), file.fr.into_inner());
    let cluster = Cluster {
        slugs: slugs(&file.id, &en, &fr),
        id: file.id,
        kind: match file.kind.into_inner() {
            Kind::Collection => ClusterKind::Collection,
            Kind::Steps => ClusterKind::Steps,
        },
        owner,
        contributors,
        audiences: file.audiences,
        name: Localized::new(en.name, fr.name),
        lead: Localized::new(en.lead, fr.lead),
        sections: file.sections.into_iter().map(|entry| section(entry.into_inner())).collect(),
        aged: Localized::default(),
    };
    let topics = file.topics.into_iter().map(Spanned::into_inner).collect();
    content.clusters.push(ClusterLead { cluster: Arc::new(cluster), topics });
}

fn section(entry: SectionEntry) -> Section {
    let (en, fr) = (entry.en.into_inner(), entry.fr.into_inner());
    Section {
        title: Localized::new(en.title, fr.title),
        text: Localized::new(en.text, fr.text),
        items: entry.items.into_iter().map(Spanned::into_inner).collect(),
    }
}

/// Says what is wrong with the line on which it stands.
struct Lines<'a> {
    reading: &'a mut Reading,
    path: &'a str,
    text: &'a str,
}

impl Lines<'_> {
    fn line<T>(&self, at: &Spanned<T>) -> usize {
        self.text[..at.span().start].matches('\n').count() + 1
    }

    fn refuse<T>(&mut self, at: &Spanned<T>, what: &str) {
        let line = self.line(at);
        self.reading.refuse(self.path, format!("line {line}: {what}"));
    }

    /// What the file says of itself.
    fn check(&mut self, file: &CollectionFile) {
        for words in [&file.en, &file.fr] {
            self.not_empty(words, [("name", &words.get_ref().name), ("lead", &words.get_ref().lead)]);
        }
        if file.sections.len() < 2 {
            self.refuse(&file.kind, "sections: at least two are needed");
        }
        let mut seen = HashSet::new();
        for section in &file.sections {
            let SectionEntry { items, en, fr } = section.get_ref();
            for words in [en, fr] {
                self.not_empty(words, [("title", &words.get_ref().title), ("text", &words.get_ref().text)]);
            }
            if items.is_empty() {
                self.refuse(section, "items: at least one service is needed");
            }
            for item in items.iter().filter(|item| !seen.insert(item.get_ref())) {
                self.refuse(item, &format!("service “{}” stands twice", item.get_ref()));
            }
        }
    }

    fn not_empty<T>(&mut self, at: &Spanned<T>, texts: [(&str, &String); 2]) {
        for (field, _) in texts.into_iter().filter(|(_, text)| text.trim().is_empty()) {
            self.refuse(at, &format!("{field}: is empty"));
        }
    }

    /// Who keeps it, and who contributes.
    fn organizations(
        &mut self,
        content: &Content,
        file: &CollectionFile,
    ) -> Option<(Arc<Organization>, Vec<Arc<Organization>>)> {
        let mut find = |code: &Spanned<String>| {
            let found = content.organizations.iter().find(|organization| organization.code == *code.get_ref());
            if found.is_none() {
                self.refuse(code, &format!("organization “{}” is not in organizations.toml", code.get_ref()));
            }
            found.cloned()
        };
        let owner = find(&file.organization);
        let contributors: Vec<_> = file.contributors.iter().filter_map(&mut find).collect();
        let mut seen = HashSet::from([file.organization.get_ref()]);
        for code in file.contributors.iter().filter(|code| !seen.insert(code.get_ref())) {
            self.refuse(code, &format!("organization “{}” is named already", code.get_ref()));
        }
        Some((owner?, contributors))
    }

    /// What it names in other files.
    fn name(&mut self, file: &CollectionFile) {
        let codes: Vec<String> =
            std::iter::once(&file.organization).chain(&file.contributors).map(|code| code.get_ref().clone()).collect();
        let topics = file.topics.iter().map(|topic| (topic, What::Topic));
        let items = file.sections.iter().flat_map(|section| &section.get_ref().items);
        let items = items.map(|item| (item, What::Service(codes.clone())));
        let named = topics.chain(items).map(|(id, what)| Named {
            file: self.path.to_owned(),
            line: self.line(id),
            id: id.get_ref().clone(),
            what,
        });
        let named: Vec<Named> = named.collect();
        self.reading.named.extend(named);
    }
}

/// What collections name and no file has, or no organization of theirs offers.
pub(super) fn references(content: &Content, reading: &mut Reading) {
    for Named { file, line, id, what } in std::mem::take(&mut reading.named) {
        let wrong = match what {
            What::Topic if content.topics.iter().any(|lead| lead.topic.id == id) => None,
            What::Topic => Some(format!("topic “{id}” does not exist")),
            What::Service(organizations) => item(content, &id, &organizations),
        };
        if let Some(wrong) = wrong {
            reading.refuse(&file, format!("line {line}: {wrong}"));
        }
    }
}

fn item(content: &Content, id: &str, organizations: &[String]) -> Option<String> {
    let is_it = |number: Option<&str>, own: &str| own == id || number == Some(id);
    let mut starters = content.services.iter();
    match starters.find(|starter| is_it(starter.service_id.as_deref(), &starter.id)) {
        // what only the inventory holds is not known before it is imported
        None => id.starts_with("ST").then(|| format!("service “{id}” does not exist")),
        Some(starter) => {
            let code = starter.organization().unwrap_or_default();
            let may = organizations.iter().any(|one| one == code);
            (!may).then(|| format!("service “{id}” is offered by “{code}”, which neither owns this nor contributes"))
        }
    }
}
