//! The words that stand for a record in an address, fixed when it is first published.

use std::collections::{HashMap, HashSet};

use app::locale::{Locale, Localized};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::clean::clean_line;

/// Longer names are cut at a hyphen.
const LENGTH: usize = 80;

/// A name in lower-case letters, digits and hyphens: `Canada’s élan` is `canadas-elan` in English, `L’œuvre d’ici`
/// is `l-oeuvre-d-ici` in French. Empty when nothing of it can be written so (Inuktitut syllabics).
pub fn transliterate(name: &str, locale: Locale) -> String {
    let mut slug = String::new();
    for character in clean_line(name).to_lowercase().nfkd().filter(|character| !is_combining_mark(*character)) {
        match character {
            'œ' => slug.push_str("oe"),
            'æ' => slug.push_str("ae"),
            'ß' => slug.push_str("ss"),
            'ø' => slug.push('o'),
            'ł' => slug.push('l'),
            '\'' | '’' if locale == Locale::En => {}
            '&' if locale == Locale::En => slug.push_str("-and-"),
            '&' => slug.push_str("-et-"),
            _ if character.is_ascii_alphanumeric() => slug.push(character),
            _ => slug.push('-'),
        }
    }
    shortened(&slug.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-"))
}

/// Cuts after the last whole word that fits.
fn shortened(slug: &str) -> String {
    let Some(start) = slug.get(..=LENGTH) else { return slug.to_owned() };
    let end = start.rfind('-').unwrap_or(LENGTH);
    slug[..end].to_owned()
}

/// What a new service would be called in an address.
#[derive(Clone, Debug)]
pub(super) struct Wish {
    pub service_id: String,
    pub name: Localized<String>,
    /// What tells services of the same name apart: the organization's abbreviation, else its code.
    pub organization: Localized<String>,
    /// Ours, when the starter catalogue has this service.
    pub given: Option<Localized<String>>,
}

/// Gives every new service a slug in each language that nobody else has or had. A name that several of them have
/// goes to none of them: the organization is added, then the id, so that the order of a file does not decide.
pub(super) fn slugs(wishes: &[Wish], taken: &Localized<HashSet<String>>) -> Vec<Localized<String>> {
    let of = |locale| in_language(wishes, taken.get(locale), locale);
    let pairs = of(Locale::En).into_iter().zip(of(Locale::Fr));
    pairs.map(|(en, fr)| Localized { en, fr }).collect()
}

fn in_language(wishes: &[Wish], taken: &HashSet<String>, locale: Locale) -> Vec<String> {
    let names: Vec<String> = wishes.iter().map(|wish| transliterate(wish.name.get(locale), locale)).collect();
    let mut wanted: HashMap<&str, usize> = HashMap::new();
    for name in &names {
        *wanted.entry(name).or_default() += 1;
    }
    let mut taken = taken.clone();
    // those that were given come first: nobody else may take them
    let mut slugs: Vec<Option<String>> = wishes
        .iter()
        .map(|wish| {
            wish.given.as_ref().map(|given| given.get(locale).clone()).filter(|slug| taken.insert(slug.clone()))
        })
        .collect();
    taken.extend(names.iter().filter(|name| wanted.get(name.as_str()).is_some_and(|count| *count > 1)).cloned());
    for ((slug, wish), name) in slugs.iter_mut().zip(wishes).zip(&names) {
        if slug.is_none() {
            let free = choices(wish, name, locale).find(|choice| !choice.is_empty() && !taken.contains(choice));
            taken.extend(free.clone());
            *slug = free;
        }
    }
    slugs.into_iter().map(Option::unwrap_or_default).collect()
}

/// Slugs for a service, the best first; without end, so that one is always free.
fn choices(wish: &Wish, name: &str, locale: Locale) -> impl Iterator<Item = String> {
    let name = if name.is_empty() { "service" } else { name }.to_owned();
    let organization = transliterate(wish.organization.get(locale), locale);
    let id = wish.service_id.to_lowercase().replace('_', "-");
    let with_id = format!("{name}-{id}");
    let plain = if name == "service" { String::new() } else { name.clone() };
    let first = [plain, format!("{name}-{organization}"), with_id.clone()];
    first.into_iter().chain((2..).map(move |count: u64| format!("{with_id}-{count}")))
}
