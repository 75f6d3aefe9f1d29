//! The French of the portal: typography and vocabulary of Canadian usage, and words that count everybody in.
//!
//! Each rule takes a text and says what is wrong with it. As for the rules of the house, each is first shown texts
//! that break it.
//!
//! | to change | look in |
//! |---|---|
//! | which texts are read | `texts.rs` |
//! | spaces, quotation marks, accents on capitals | `typography.rs` |
//! | words for people | `people.rs` |
//! | our own words, and words from English | `vocabulary.rs` |

mod people;
mod texts;
mod typography;
mod vocabulary;

use regex::Regex;
use texts::{Text, all};

/// What a word is made of.
const LETTERS: &str = "A-Za-zÀ-ÖØ-öø-ÿœŒ";

/// Patterns, each with what is wrong where it is found.
struct Patterns(Vec<(Regex, String)>);

impl Patterns {
    fn new(patterns: &[(&str, &str)]) -> Self {
        Self(patterns.iter().map(|(pattern, what)| (Regex::new(pattern).unwrap(), (*what).to_owned())).collect())
    }

    /// Whole words, in small letters.
    fn words(patterns: &[(&str, &str)]) -> Self {
        let whole = |words: &str| Regex::new(&format!("(?:^|[^{LETTERS}])({words})(?:[^{LETTERS}]|$)")).unwrap();
        Self(patterns.iter().map(|(words, what)| (whole(words), (*what).to_owned())).collect())
    }

    fn first(&self, text: &str) -> Option<String> {
        self.0.iter().find_map(|(pattern, what)| Some(format!("“{}”: {what}", pattern.find(text)?.as_str())))
    }
}

/// The text in small letters, without these names, that are not ours to change.
fn without(text: &str, names: &[&str]) -> String {
    names.iter().fold(text.to_lowercase(), |text, name| text.replace(&name.to_lowercase(), ""))
}

/// Shows the rule what breaks it and what does not, then every text that it is for.
fn hold(rule: impl Fn(&str) -> Option<String>, reads: impl Fn(&Text) -> bool, wrong: &[&str], right: &[&str]) {
    for text in wrong {
        assert!(rule(text).is_some(), "the rule does not see what is wrong with “{text}”");
    }
    for text in right {
        assert_eq!(rule(text), None, "the rule refuses “{text}”");
    }
    let texts = all().iter().filter(|text| reads(text));
    let found: Vec<String> = texts
        .filter_map(|text| rule(&text.says).map(|what| format!("{}: {what}: {}", text.place, text.says)))
        .collect();
    assert!(found.is_empty(), "{} texts are not right:\n{}", found.len(), found.join("\n"));
}
