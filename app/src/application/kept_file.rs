//! Files as the answer to a question: a line for each, or how they come otherwise.

use crate::{coded::coded, file};

coded! {
    /// How a document comes that is not given with the form.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Way {
        /// Here, once the application is sent.
        Later = "later",
        Mail = "mail",
        /// Whoever applies has none.
        Without = "without",
    }
}

/// What is taken as the answer to a question for files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    pub limits: file::Limits,
    /// What can be said in the place of files.
    pub ways: Vec<Way>,
}

/// A file of a draft, as the answer names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// Within the application: files keep it when it is sent.
    pub number: i64,
    pub kind: file::Kind,
    /// Bytes.
    pub size: i64,
    pub name: String,
}

impl KeptFile {
    /// `3 pdf 12345 hours of the team.pdf`: a name holds no line break.
    fn line(&self) -> String {
        format!("{} {} {} {}", self.number, self.kind.code(), self.size, self.name)
    }

    fn parse(line: &str) -> Option<Self> {
        let mut parts = line.splitn(4, ' ');
        Some(Self {
            number: parts.next()?.parse().ok()?,
            kind: file::Kind::parse(parts.next()?)?,
            size: parts.next()?.parse().ok()?,
            name: parts.next()?.to_owned(),
        })
    }

    /// The files that stand in an answer.
    pub fn of(answer: &str) -> Vec<Self> {
        answer.lines().filter_map(Self::parse).collect()
    }

    /// The answer that names these files.
    pub fn answer(files: &[Self]) -> String {
        files.iter().map(Self::line).collect::<Vec<_>>().join("\n")
    }
}
