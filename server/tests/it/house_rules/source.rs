//! The sources of the house, parsed once each.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// A Rust file: where it stands from the root of the house, and what is in it.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
    /// Every token in order, groups opened, without attributes and documentation.
    pub(crate) words: Vec<Word>,
}

/// A token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) kind: Kind,
    pub(crate) line: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Name,
    Mark,
    /// A string; `text` is what it says.
    Text,
    Number,
}

impl Source {
    pub(crate) fn parse(path: &str, text: &str) -> Self {
        let mut words = Vec::new();
        flatten(tokens(path, text), &mut words);
        Self { path: path.to_owned(), text: text.to_owned(), words }
    }

    /// The syntax tree. It cannot be kept: it must stay in its thread.
    pub(crate) fn file(&self) -> syn::File {
        syn::parse_file(&self.text).unwrap_or_else(|error| panic!("{}: {error}", self.path))
    }

    pub(crate) fn tokens(&self) -> TokenStream {
        tokens(&self.path, &self.text)
    }

    /// Whether it is code that runs in the portal.
    pub(crate) fn is_product(&self) -> bool {
        (self.path.starts_with("app/src/") || self.path.starts_with("server/src/")) && !self.path.ends_with("/tests.rs")
    }

    /// Whether it stands in the crate of what a person sees.
    pub(crate) fn is_app(&self) -> bool {
        self.path.starts_with("app/src/")
    }

    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// The strings that the code holds.
    pub(crate) fn strings(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().filter(|word| word.kind == Kind::Text)
    }

    /// Says where something is wrong.
    pub(crate) fn at(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path)
    }

    /// The lines on which these words follow each other.
    pub(crate) fn find(&self, words: &[&str]) -> Vec<usize> {
        let same = |run: &&[Word]| run.iter().zip(words).all(|(word, wanted)| word.text == *wanted);
        self.words.windows(words.len()).filter(same).map(|run| run[0].line).collect()
    }
}

fn tokens(path: &str, text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Opens groups; two colons become one word.
fn flatten(tokens: TokenStream, words: &mut Vec<Word>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let line = token.span().start().line;
        let mut push = |text: String, kind| words.push(Word { text, kind, line });
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                let inner = tokens.next_if(|next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'));
                let group =
                    |next: &TokenTree| matches!(next, TokenTree::Group(one) if one.delimiter() == Delimiter::Bracket);
                if tokens.next_if(group).is_none() {
                    push("#".to_owned(), Kind::Mark);
                    inner.into_iter().for_each(|mark| push(mark.to_string(), Kind::Mark));
                }
            }
            TokenTree::Punct(mark) if mark.as_char() == ':' && mark.spacing() == Spacing::Joint => {
                tokens.next();
                push("::".to_owned(), Kind::Mark);
            }
            TokenTree::Punct(mark) => push(mark.to_string(), Kind::Mark),
            TokenTree::Ident(name) => push(name.to_string(), Kind::Name),
            TokenTree::Literal(literal) => match string(&literal.to_string()) {
                Some(text) => push(text, Kind::Text),
                None => push(literal.to_string(), Kind::Number),
            },
            TokenTree::Group(group) => {
                let (open, close) = marks(group.delimiter());
                push(open.to_owned(), Kind::Mark);
                flatten(group.stream(), words);
                let line = group.span_close().start().line;
                words.push(Word { text: close.to_owned(), kind: Kind::Mark, line });
            }
        }
    }
}

fn marks(delimiter: Delimiter) -> (&'static str, &'static str) {
    match delimiter {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::None => ("", ""),
    }
}

/// What a string literal says; `None` for any other literal.
pub(crate) fn string(literal: &str) -> Option<String> {
    syn::parse_str::<syn::LitStr>(literal).ok().map(|text| text.value())
}

/// The root of the house.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every Rust file of ours, tests too.
pub(crate) fn all() -> &'static [Source] {
    static ALL: LazyLock<Vec<Source>> = LazyLock::new(|| {
        let mut paths: Vec<String> = ["app", "server"].iter().flat_map(|folder| files(folder)).collect();
        paths.retain(|path| path.ends_with(".rs"));
        assert!(paths.len() > 100, "the sources were not found");
        paths.iter().map(|path| Source::parse(path, &read(path))).collect()
    });
    &ALL
}

/// The text of a file, by its path from the root.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file under a folder, by its path from the root. What tools put there is no part of the house.
pub(crate) fn files(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = format!("{folder}/{name}");
        match entry.file_type().unwrap().is_dir() {
            true if matches!(name.as_str(), "node_modules" | "target" | "test-results") => {}
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found.sort();
    found
}
