//! Finding phrases in the words of a service.
//!
//! A file holds hundreds of phrases and the inventory thousands of texts. So a text is walked once: each of its words
//! is looked up among the first words of all phrases, and only the few phrases that begin there are compared.

use std::collections::HashMap;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::Subject;

/// The place of a phrase in its file's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PhraseId(usize);

/// All the phrases of a file.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    /// By first word, for phrases whose first word must be whole.
    whole: HashMap<Box<str>, Vec<Tail>>,
    /// By first word, for phrases of one word that takes any ending.
    stems: HashMap<Box<str>, PhraseId>,
    /// How long, in bytes, the stems are: the only beginnings of a word worth looking up.
    stem_lengths: Vec<usize>,
    count: usize,
    ids: HashMap<String, PhraseId>,
}

/// What must follow the first word.
#[derive(Debug)]
struct Tail {
    words: Vec<String>,
    any_ending: bool,
    phrase: PhraseId,
}

impl Phrases {
    /// Takes a phrase in; `None` when it holds no word, or a `*` that is not its end.
    pub(super) fn add(&mut self, phrase: &str) -> Option<PhraseId> {
        let (text, any_ending) = match phrase.strip_suffix('*') {
            Some(text) => (text, true),
            None => (phrase, false),
        };
        if text.contains('*') || (any_ending && !text.ends_with(char::is_alphanumeric)) {
            return None;
        }
        let folded = fold(text);
        let mut words = words(&folded).map(str::to_owned);
        let first = words.next()?;
        let tail: Vec<String> = words.collect();
        let key = format!("{first} {}{}", tail.join(" "), if any_ending { "*" } else { "" });
        if let Some(known) = self.ids.get(&key) {
            return Some(*known);
        }
        let phrase = PhraseId(self.count);
        self.count += 1;
        self.ids.insert(key, phrase);
        if any_ending && tail.is_empty() {
            if !self.stem_lengths.contains(&first.len()) {
                self.stem_lengths.push(first.len());
            }
            self.stems.insert(first.into(), phrase);
        } else {
            self.whole.entry(first.into()).or_default().push(Tail { words: tail, any_ending, phrase });
        }
        Some(phrase)
    }

    /// Which phrases stand in the text.
    pub(super) fn find(&self, text: &Folded, descriptions: bool) -> Found {
        let mut in_names = vec![false; self.count];
        text.names.iter().for_each(|name| self.mark(name, &mut in_names));
        let mut anywhere = in_names.clone();
        if descriptions {
            text.descriptions.iter().for_each(|description| self.mark(description, &mut anywhere));
        }
        Found { in_names, anywhere }
    }

    fn mark(&self, folded: &str, found: &mut [bool]) {
        let words: Vec<&str> = words(folded).collect();
        for (at, word) in words.iter().enumerate() {
            for tail in self.whole.get(*word).into_iter().flatten() {
                if tail.follows(&words[at + 1..]) {
                    found[tail.phrase.0] = true;
                }
            }
            let beginnings = self.stem_lengths.iter().filter_map(|length| word.get(..*length));
            for phrase in beginnings.filter_map(|beginning| self.stems.get(beginning)) {
                found[phrase.0] = true;
            }
        }
    }
}

impl Tail {
    fn follows(&self, rest: &[&str]) -> bool {
        let Some(rest) = rest.get(..self.words.len()) else { return false };
        let Some(((last, before), (last_found, before_found))) = self.words.split_last().zip(rest.split_last()) else {
            return true;
        };
        let ends = if self.any_ending { last_found.starts_with(last.as_str()) } else { last == last_found };
        ends && before.iter().zip(before_found).all(|(word, found)| word == found)
    }
}

/// The phrases found in a service.
#[derive(Debug)]
pub(super) struct Found {
    in_names: Vec<bool>,
    anywhere: Vec<bool>,
}

impl Found {
    pub(super) fn in_name(&self, phrase: PhraseId) -> bool {
        self.in_names[phrase.0]
    }

    pub(super) fn anywhere(&self, phrase: PhraseId) -> bool {
        self.anywhere[phrase.0]
    }
}

/// The texts of a service, folded. They stay apart: a phrase must not begin in one and end in the next.
#[derive(Debug)]
pub(super) struct Folded {
    names: [String; 2],
    descriptions: [String; 2],
}

impl Folded {
    /// Descriptions are long: they are folded only for rules that read them.
    pub(super) fn of(subject: &Subject<'_>, descriptions: bool) -> Self {
        let fold_if = |text| if descriptions { fold(text) } else { String::new() };
        Self {
            names: [fold(subject.name_en), fold(subject.name_fr)],
            descriptions: [fold_if(subject.description_en), fold_if(subject.description_fr)],
        }
    }
}

/// Lower case, without accents, ligatures undone, one apostrophe: what an editor types is what is found.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        match letter {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            '’' => folded.push('\''),
            // The lower case of a few capitals is a letter and a mark.
            mark if is_combining_mark(mark) => {}
            letter => folded.push(letter),
        }
    }
    folded
}

fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}
