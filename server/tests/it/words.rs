//! The words of the pages: the same in both languages, each explained, each used.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fs,
    sync::LazyLock,
};

use app::{
    locale::Locale,
    words::{FILES, tr},
};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement},
    parser,
};

use crate::house_rules::{
    source::{Kind, Source, Word, all, root},
    view::{Part, parts},
};

/// A message, as its file has it.
struct Said {
    file: &'static str,
    id: &'static str,
    comment: String,
    /// Variables that are shown, and those that only choose.
    shown: BTreeSet<&'static str>,
    chosen: BTreeSet<&'static str>,
    text: String,
}

/// Every message of a language, in the order of the files.
fn said(locale: Locale) -> &'static [Said] {
    static SAID: LazyLock<[Vec<Said>; 2]> = LazyLock::new(|| Locale::ALL.map(read));
    &SAID[usize::from(locale == Locale::Fr)]
}

fn read(locale: Locale) -> Vec<Said> {
    let files = FILES.iter().flat_map(|(file, en, fr)| {
        let text = if locale == Locale::En { *en } else { *fr };
        let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{file}.ftl: {errors:?}"));
        resource.body.into_iter().filter_map(|entry| message(file, entry))
    });
    files.collect()
}

fn message(file: &'static str, entry: Entry<&'static str>) -> Option<Said> {
    let Entry::Message(Message { id, value, comment, .. }) = entry else { return None };
    let comment = comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
    let mut said = Said { file, id: id.name, comment, shown: [].into(), chosen: [].into(), text: String::new() };
    value.iter().for_each(|pattern| said.pattern(pattern));
    Some(said)
}

impl Said {
    fn pattern(&mut self, pattern: &Pattern<&'static str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    self.shown.extend(variable(inline))
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    self.chosen.extend(variable(selector));
                    variants.iter().for_each(|variant| self.pattern(&variant.value));
                }
            }
        }
    }

    fn variables(&self) -> BTreeSet<&'static str> {
        &self.shown | &self.chosen
    }
}

fn variable(inline: &InlineExpression<&'static str>) -> Option<&'static str> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    }
}

#[test]
fn both_languages_have_the_same_files() {
    let known: BTreeSet<String> = FILES.iter().map(|(name, ..)| format!("{name}.ftl")).collect();
    assert_eq!(known.len(), FILES.len());
    for locale in Locale::ALL {
        let folder = root().join("locales").join(locale.code());
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        assert_eq!(names.collect::<BTreeSet<_>>(), known, "{locale:?}");
    }
}

#[test]
fn both_languages_say_the_same_things() {
    let ids = |locale| said(locale).iter().map(|said| (said.file, said.id, said.variables())).collect::<Vec<_>>();
    assert!(ids(Locale::En).len() > 100);
    for (en, fr) in ids(Locale::En).iter().zip(&ids(Locale::Fr)) {
        assert_eq!(en, fr, "the languages differ from here on");
    }
    assert_eq!(ids(Locale::En).len(), ids(Locale::Fr).len());
}

#[test]
fn every_id_is_unique_and_begins_with_its_file() {
    let mut seen = HashSet::new();
    for said in said(Locale::En) {
        assert!(seen.insert(said.id), "{} stands twice", said.id);
        assert!(said.id.starts_with(&format!("{}-", said.file)), "{} stands in {}.ftl", said.id, said.file);
    }
}

/// Who translates must know what will stand there.
#[test]
fn every_variable_is_explained() {
    for said in Locale::ALL.into_iter().flat_map(said) {
        for name in said.variables() {
            assert!(said.comment.contains(&format!("${name}")), "{}: no comment says what ${name} is", said.id);
        }
        for name in
            said.comment.split('$').skip(1).map(|rest| rest.split(|at: char| !at.is_ascii_alphanumeric()).next())
        {
            assert!(
                said.variables().contains(name.unwrap()),
                "{}: ${} is explained and not used",
                said.id,
                name.unwrap()
            );
        }
    }
}

#[test]
fn nothing_is_empty() {
    for said in Locale::ALL.into_iter().flat_map(said) {
        let empty = said.text.trim().is_empty();
        assert!(!empty, "{} says nothing", said.id);
    }
}

/// Each message with numbers that take each plural, and with texts that must come out.
#[test]
fn every_message_can_be_said() {
    for locale in Locale::ALL {
        for said in said(locale) {
            let mut unseen = said.shown.clone();
            for number in [0_i64, 1, 2, 5, 1_000_000] {
                let texts = said.shown.iter().map(|name| (*name, format!("\u{2039}{name}\u{203a}").into()));
                let args: Vec<_> = said.chosen.iter().map(|name| (*name, number.into())).chain(texts).collect();
                let text = tr(locale, said.id, &args);
                assert!(text != said.id && !text.contains(['{', '}']), "{locale:?} {}: {text}", said.id);
                unseen.retain(|name| !text.contains(&format!("\u{2039}{name}\u{203a}")));
            }
            assert!(unseen.is_empty(), "{locale:?} {} never shows {unseen:?}", said.id);
        }
    }
}

#[test]
fn every_id_of_the_sources_exists() {
    let ids: HashSet<&str> = said(Locale::En).iter().map(|said| said.id).collect();
    let typo = Source::parse("app/src/a.rs", r#"fn a() { t(locale, "nowhere"); tr(Locale::En, "common-hom", &[]); }"#);
    assert_eq!(asked(&typo).len(), 2);
    let list =
        Source::parse("app/src/a.rs", r#"const A: &str = "common-hom"; fn a() { view! { <p class="common-bar"/> } }"#);
    assert_eq!(shaped(&list).len(), 1);
    let mut unknown = BTreeMap::new();
    for source in all().iter().filter(|source| source.is_app()) {
        for (id, line) in asked(source).into_iter().chain(shaped(source)).filter(|(id, _)| !ids.contains(id.as_str())) {
            unknown.insert(source.at(line, ""), id);
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
}

/// What is asked for by `t(…, "id")` and `tr(…, "id", …)`.
fn asked(source: &Source) -> Vec<(String, usize)> {
    let call = |run: &[Word]| {
        let called = matches!(run[0].text.as_str(), "t" | "tr") && run[0].kind == Kind::Name && run[1].text == "(";
        let arguments = run[2..].iter().take_while(|word| !matches!(word.text.as_str(), "(" | ")" | "[" | "{"));
        let first = arguments.take(6).find(|word| word.kind == Kind::Text);
        first.filter(|_| called).map(|word| (word.text.clone(), word.line))
    };
    (0..source.words.len().saturating_sub(2)).filter_map(|at| call(&source.words[at..])).collect()
}

/// What looks like an id, wherever it stands: ids also stand in lists. Names of classes, elements and fields do not count.
fn shaped(source: &Source) -> Vec<(String, usize)> {
    // the name of a field, not of words
    const FIELD: &str = "answer-in";
    let named: HashSet<(String, usize)> = parts(source.tokens())
        .into_iter()
        .filter_map(|found| match found.part {
            Part::Attribute { name, value } if matches!(name.as_str(), "class" | "id" | "name") => {
                Some((value?, found.line))
            }
            _ => None,
        })
        .collect();
    let of_a_file =
        |text: &str| FILES.iter().any(|(file, ..)| text.strip_prefix(file).is_some_and(|rest| rest.starts_with('-')));
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') && !text.contains("--");
    let texts = source.strings().filter(|word| of_a_file(&word.text) && plain(&word.text) && word.text != FIELD);
    texts.map(|word| (word.text.clone(), word.line)).filter(|found| !named.contains(found)).collect()
}

#[test]
fn every_id_is_used() {
    let used: HashSet<&str> = all()
        .iter()
        .filter(|source| source.is_product())
        .flat_map(|source| source.strings().map(|word| word.text.as_str()))
        .collect();
    let unused: Vec<&str> = said(Locale::En).iter().map(|said| said.id).filter(|id| !used.contains(id)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}
