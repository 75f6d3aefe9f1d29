//! Every visible word of the portal, from `locales/{en,fr}/*.ftl`.
//!
//! Ids are prefixed by the name of their file (`service-fee`). Numbers, money and dates are formatted before
//! they get here (see `format.rs`). A test fails when an id is missing, unused, or has other variables in the
//! other language.

use std::{collections::HashMap, sync::LazyLock};

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::locale::{Locale, Localized};

macro_rules! word_files {
    ($($name:literal),+ $(,)?) => {
        /// Name of the file, its English, its French.
        pub const FILES: &[(&str, &str, &str)] = &[$((
            $name,
            include_str!(concat!("../../locales/en/", $name, ".ftl")),
            include_str!(concat!("../../locales/fr/", $name, ".ftl")),
        )),+];
    };
}

word_files!(
    "common",
    "home",
    "gateway",
    "thread",
    "topic",
    "a-to-z",
    "organization",
    "service",
    "shift",
    "standard",
    "collection",
    "content",
    "handoff",
    "request",
    "retention",
    "desk",
    "display",
    "failure",
    "feed",
    "search",
    "filter",
    "api",
    "form",
    "feedback",
    "file",
    "link",
    "measure",
    "person",
    "demo",
    "outbox",
    "payment",
    "outcome",
    "admin",
    "alert",
    "bulk",
    "answer",
    "my-page",
    "personalization",
    "privacy",
    "publication",
    "application",
    "claim",
    "firm",
    "invitation",
    "issue",
    "together",
    "representative",
    "history",
    "officer",
    "standing",
    "subscription",
    "telling",
    "template",
    "tracked",
    "editing",
    "preview",
    "translation",
);

struct Words {
    bundle: FluentBundle<FluentResource>,
    /// Messages without variables, formatted once.
    plain: HashMap<String, String>,
}

static WORDS: LazyLock<Localized<Words>> = LazyLock::new(|| Localized::from_fn(Words::load));

/// The words of `id` in `locale`. An unknown id gives the id itself, marked, which a test looks for.
pub fn t(locale: Locale, id: &'static str) -> &'static str {
    let words = WORDS.get(locale);
    words.plain.get(id).map_or(id, String::as_str)
}

/// The words of `id`, with its variables.
pub fn tr(locale: Locale, id: &'static str, args: &[(&'static str, FluentValue<'_>)]) -> String {
    let words = WORDS.get(locale);
    let Some(pattern) = words.bundle.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    words.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

impl Words {
    fn load(locale: Locale) -> Self {
        let language: LanguageIdentifier = locale.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // the marks that isolate directions would be read aloud by some screen readers, and neither language needs them
        bundle.set_use_isolating(false);
        let mut plain = HashMap::new();
        for (_, en, fr) in FILES {
            let text = match locale {
                Locale::En => *en,
                Locale::Fr => *fr,
            };
            // a file that does not parse keeps what did; the words test refuses it
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        for id in FILES.iter().flat_map(|(_, en, _)| ids(en)) {
            if let Some(text) = format_plain(&bundle, id) {
                plain.insert(id.to_owned(), text);
            }
        }
        Self { bundle, plain }
    }
}

/// The message ids of a file: what stands at the beginning of a line before ` =`.
pub fn ids(file: &'static str) -> impl Iterator<Item = &'static str> {
    file.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id)
}

fn format_plain(bundle: &FluentBundle<FluentResource>, id: &str) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, None, &mut errors).into_owned();
    errors.is_empty().then_some(text)
}
