//! The starter catalogue that stands in the program: services, places, collections, pages, in both languages.
//!
//! Everything goes through [`Content::read`], which refuses what is wrong with its file and its field, and says
//! everything that is wrong at once.
//!
//! | to change | look in |
//! |---|---|
//! | the content itself | `../../content/`, its `README.md` says how it is written |
//! | the shape of a file | `file.rs`, `channel.rs` |
//! | how a file becomes records | `service.rs` (services), `collection.rs` (collections), `rules.rs` (suggestions), `answer.rs` (answers), `publication.rs` (publications), `place.rs` (all others) |
//! | what is refused | `check.rs`, `collection.rs`, `rules.rs` |

mod answer;
mod channel;
mod check;
mod collection;
mod file;
mod place;
mod publication;
pub mod routes;
mod rules;
mod service;
mod words;

use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, LazyLock},
};

use app::{
    answer::Answer,
    catalogue::{Audience, Organization, Situation, Topic},
    cluster::Cluster,
    content::PlainPage,
    handoff::Line,
    locale::Localized,
    personalization::Rule,
    publication::Publication,
};
use serde::de::DeserializeOwned;

pub(crate) use channel::{ChannelEntry, ChannelWords, shared};
pub use service::Starter;

use crate::inventory::Overlay;

/// The files that stand in the program: path under `content/`, and text.
pub const EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// The text of one of them; nothing where there is none of this name.
pub fn embedded(name: &str) -> &'static str {
    EMBEDDED.iter().find(|(path, _)| *path == name).map_or("", |(_, text)| *text)
}

/// All records of the starter catalogue.
#[derive(Clone, Debug, Default)]
pub struct Content {
    pub organizations: Vec<Arc<Organization>>,
    pub topics: Vec<TopicLead>,
    pub situations: Vec<SituationLead>,
    pub gateways: Vec<GatewayLead>,
    pub clusters: Vec<ClusterLead>,
    pub pages: Vec<Arc<PlainPage>>,
    pub lines: Vec<Line>,
    /// When to suggest what, in the order in which suggestions stand.
    pub rules: Vec<Arc<Rule>>,
    pub services: Vec<Starter>,
    /// The first version of each answer.
    pub answers: Vec<Answer>,
    /// What can be sent by post.
    pub publications: Vec<Arc<Publication>>,
    /// The words people use, by the id of a service: more than its page shows.
    pub words: HashMap<String, Localized<Vec<String>>>,
}

/// A topic, and what people most often come for: public ids of services, in order.
#[derive(Clone, Debug)]
pub struct TopicLead {
    pub topic: Arc<Topic>,
    pub tasks: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct SituationLead {
    pub situation: Arc<Situation>,
    pub topics: Vec<String>,
    pub tasks: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct GatewayLead {
    pub audience: Audience,
    pub lead: Localized<String>,
    /// Who else is served there.
    pub also: Localized<String>,
    pub tasks: Vec<String>,
    pub situations: Vec<String>,
    pub topics: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct ClusterLead {
    pub cluster: Arc<Cluster>,
    pub topics: Vec<String>,
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub file: String,
    pub what: String,
}

/// Everything that is wrong with the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.0 {
            writeln!(f, "{}: {}", problem.file, problem.what)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

impl Content {
    /// The content that stands in the program. It is read once.
    pub fn embedded() -> Result<Arc<Self>, Problems> {
        static READ: LazyLock<Result<Arc<Content>, Problems>> = LazyLock::new(|| Content::read(EMBEDDED).map(Arc::new));
        READ.clone()
    }

    /// Reads files (path, text) and checks them together.
    pub fn read(files: &[(&str, &str)]) -> Result<Self, Problems> {
        let mut reading = Reading::default();
        let mut content = Self::default();
        // organizations first: the others name them
        for (path, text) in files.iter().filter(|(path, _)| *path == "organizations.toml") {
            place::organizations(&mut content, &mut reading, path, text);
        }
        for (path, text) in files {
            content.read_file(&mut reading, path, text);
        }
        check::references(&content, &mut reading);
        answer::references(&content, &mut reading);
        publication::references(&content, &mut reading);
        if reading.problems.is_empty() { Ok(content) } else { Err(Problems(reading.problems)) }
    }

    /// What an import lays over the services that it adds. Those that the inventory does not have keep their
    /// addresses by standing here under our id.
    pub fn overlays(&self) -> Vec<Overlay> {
        self.services.iter().map(Starter::overlay).collect()
    }

    /// The id under which editors change a service: ours where it has one, so that it stays theirs when it is imported.
    pub fn own_id<'a>(&'a self, id: &'a str) -> &'a str {
        let own = self.services.iter().find(|starter| starter.service_id.as_deref() == Some(id));
        own.map_or(id, |starter| &starter.id)
    }

    fn read_file(&mut self, reading: &mut Reading, path: &str, text: &str) {
        match path.split_once('/') {
            Some(("services", _)) => service::service(self, reading, path, text),
            Some(("collections", _)) => collection::collection(self, reading, path, text),
            Some(("pages", _)) => place::page(self, reading, path, text),
            Some(("words", _)) => words::words(self, reading, path, text),
            None if path == "topics.toml" => place::topics(self, reading, path, text),
            None if path == "situations.toml" => place::situations(self, reading, path, text),
            None if path == "gateways.toml" => place::gateways(self, reading, path, text),
            None if path == "answers.toml" => answer::answers(self, reading, path, text),
            None if path == "publications.toml" => publication::publications(self, reading, path, text),
            None if path == "contacts.toml" => place::contacts(self, reading, path, text),
            None if path == "rules.toml" => rules::rules(self, reading, text),
            _ => {}
        }
    }
}

/// Collects what is wrong while files are read.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    problems: Vec<Problem>,
    named: Vec<collection::Named>,
    suggested: Vec<rules::Named>,
}

impl Reading {
    pub(crate) fn refuse(&mut self, file: &str, what: impl Into<String>) {
        self.problems.push(Problem { file: file.to_owned(), what: what.into() });
    }

    /// Reads one file into its shape, or notes why not.
    pub(crate) fn parse<T: DeserializeOwned>(&mut self, file: &str, text: &str) -> Option<T> {
        match toml::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.refuse(file, error.to_string());
                None
            }
        }
    }
}
