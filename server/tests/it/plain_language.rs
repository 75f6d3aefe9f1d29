//! Whether what an application’s states say can be read by everybody, by a named formula for each language.
//!
//! English: the grade of Flesch and Kincaid (Kincaid, Fishburne, Rogers and Chissom, 1975), at most 8: the Canada.ca
//! Content Style Guide asks for texts at grade 8 or below. French: the ease of Kandel and Moles (*Application de l’indice
//! de Flesch à la langue française*, 1958), at least 60: the lower bound of what Flesch calls standard, read at 13 to 15.
//! Syllables are counted by groups of vowels, without what is mute at the end.

use app::{
    application::{State, state_words},
    locale::Locale,
};

const HARDEST_GRADE: f64 = 8.0;
const LEAST_EASE: f64 = 60.0;

struct Counted {
    sentences: f64,
    words: f64,
    syllables: f64,
}

fn counted(locale: Locale, text: &str) -> Counted {
    let has_letters = |part: &&str| part.chars().any(char::is_alphabetic);
    let sentences = text.split(['.', '?', '!']).filter(has_letters).count();
    // an elided word is read with the next one
    let words: Vec<&str> = text.split([' ', '\u{a0}', '-']).filter(has_letters).collect();
    let syllables: usize = words.iter().map(|word| syllables(locale, word)).sum();
    let number = |count: usize| f64::from(u32::try_from(count).unwrap());
    Counted { sentences: number(sentences), words: number(words.len()), syllables: number(syllables) }
}

fn syllables(locale: Locale, word: &str) -> usize {
    let letters: String = word.to_lowercase().chars().filter(|letter| letter.is_alphabetic()).collect();
    let is_vowel = |letter: char| "aeiouyàâäéèêëîïôöùûüœæ".contains(letter);
    let mut groups = 0;
    let mut before = false;
    for letter in letters.chars() {
        groups += usize::from(is_vowel(letter) && !before);
        before = is_vowel(letter);
    }
    let mute: &[&str] = match locale {
        Locale::En => &["e", "es", "ed"],
        Locale::Fr => &["e", "es", "ent"],
    };
    let silent = mute.iter().filter_map(|end| letters.strip_suffix(end)).any(|stem| {
        let said = locale == Locale::En
            && (letters.ends_with("le") && !letters.ends_with("ile")
                || letters.ends_with("ed") && stem.ends_with(['t', 'd'])
                || letters.ends_with("es") && stem.ends_with(['s', 'x', 'z', 'c', 'h', 'g']));
        !said && stem.chars().next_back().is_some_and(|letter| !is_vowel(letter))
    });
    (groups - usize::from(silent && groups > 1)).max(1)
}

/// Flesch-Kincaid: school years.
fn grade(text: &str) -> f64 {
    let Counted { sentences, words, syllables } = counted(Locale::En, text);
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

/// Kandel-Moles: from 0, very hard, to 100, very easy.
fn ease(text: &str) -> f64 {
    let Counted { sentences, words, syllables } = counted(Locale::Fr, text);
    207.0 - 1.015 * words / sentences - 73.6 * syllables / words
}

#[test]
fn every_state_can_be_read_by_everybody() {
    for state in State::ALL {
        let [english, french] = Locale::ALL.map(|locale| {
            let words = state_words(locale, state);
            format!("{}. {} {}", words.name, words.lead, words.next)
        });
        assert!(grade(&english) <= HARDEST_GRADE, "grade {:.1}: {english}", grade(&english));
        assert!(ease(&french) >= LEAST_EASE, "ease {:.1}: {french}", ease(&french));
    }
}

/// No part of any state reads as any part of another.
#[test]
fn no_part_of_a_state_is_another_ones() {
    for locale in Locale::ALL {
        let mut said = Vec::new();
        for state in State::ALL {
            let words = state_words(locale, state);
            said.extend([words.name, words.lead, words.next].map(|part| part.to_lowercase()));
        }
        let all = said.len();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), all, "{locale:?}");
    }
}

/// The formulas tell what is hard from what is easy: else the bounds would mean nothing.
#[test]
fn the_formulas_tell_hard_from_easy() {
    let hard = "Notwithstanding the aforementioned determination, adjudication of the application necessitates \
        supplementary documentation substantiating eligibility.";
    assert!(grade(hard) > 20.0 && grade("We have it. You have nothing to do.") < 3.0);
    let hard = "Nonobstant la détermination susmentionnée, l’adjudication de la sollicitation nécessite une documentation \
        supplémentaire corroborant l’admissibilité.";
    assert!(ease(hard) < 20.0 && ease("Nous l’avons. Vous n’avez rien à faire.") > 80.0);
    for (word, many) in [("application", 4), ("decided", 3), ("paused", 1), ("taken", 2), ("file", 1), ("changes", 2)] {
        assert_eq!(syllables(Locale::En, word), many, "{word}");
    }
    for (word, many) in [("demande", 2), ("décision", 3), ("examinent", 3), ("l’équipe", 2), ("motifs", 2)] {
        assert_eq!(syllables(Locale::Fr, word), many, "{word}");
    }
}
