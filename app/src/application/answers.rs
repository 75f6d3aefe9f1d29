//! What was answered so far.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// An answer as it is kept, and as it was typed where that is not the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
enum Answer {
    Plain(String),
    Read { kept: String, typed: String },
}

/// An answer to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub question: &'static str,
    pub kept: String,
    /// As it was typed.
    pub typed: String,
}

/// What was answered so far, by the id of the question. Kept sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    pub fn get(&self, question: &str) -> &str {
        match self.0.get(question) {
            Some(Answer::Plain(kept) | Answer::Read { kept, .. }) => kept,
            None => "",
        }
    }

    /// As it was typed, so that a page shows it again as its writer left it.
    pub fn typed(&self, question: &str) -> &str {
        match self.0.get(question) {
            Some(Answer::Plain(typed) | Answer::Read { typed, .. }) => typed,
            None => "",
        }
    }

    pub fn put(&mut self, question: &str, answer: String) {
        self.0.insert(question.to_owned(), Answer::Plain(answer));
    }

    pub fn give(&mut self, given: Given) {
        let Given { question, kept, typed } = given;
        let answer = if kept == typed || typed.is_empty() { Answer::Plain(kept) } else { Answer::Read { kept, typed } };
        self.0.insert(question.to_owned(), answer);
    }

    pub fn remove(&mut self, question: &str) {
        self.0.remove(question);
    }

    /// Which of the parts of a repeated section there are. The first is there from the beginning.
    pub fn parts(&self, section: &str) -> Vec<usize> {
        let parts: Vec<usize> = self.get(&parts(section)).split(',').filter_map(|part| part.parse().ok()).collect();
        if parts.is_empty() { vec![1] } else { parts }
    }

    pub fn put_parts(&mut self, section: &str, numbers: &[usize]) {
        let text: Vec<String> = numbers.iter().map(usize::to_string).collect();
        self.put(&parts(section), text.join(","));
    }

    /// The number of the file that was added last: none of them is ever given to another one.
    pub fn last_file(&self) -> i64 {
        self.get(LAST_FILE).parse().unwrap_or_default()
    }

    pub fn put_last_file(&mut self, number: i64) {
        self.put(LAST_FILE, number.to_string());
    }

    /// Why something that a check noticed is right all the same.
    pub fn reason(&self, check: &str) -> &str {
        self.get(&reason(check))
    }

    pub fn put_reason(&mut self, check: &str, text: String) {
        self.put(&reason(check), text);
    }
}

/// The key of a number.
const LAST_FILE: &str = "file#";

/// No id of a question has these signs in it.
fn parts(section: &str) -> String {
    format!("{section}+")
}

fn reason(check: &str) -> String {
    format!("{check}?")
}
