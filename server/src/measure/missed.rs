//! Words that found nothing. They show editors which words people use, and must never show who used them.

use std::collections::HashMap;

use app::locale::Locale;
use unicode_normalization::UnicodeNormalization;

/// The same words this often are a need of several people. Below, they are in memory only, and go with it: what was
/// never written down cannot leak from a file, a backup or a mistake.
const ENOUGH: u64 = 3;
/// Different words that are held at once.
const MOST: usize = 5000;
/// The same words again within this time are most likely one person who loads the page again. Milliseconds.
const AGAIN: i64 = 5 * 60 * 1000;
/// Words that nobody searched for during this time are forgotten. Milliseconds.
const KEPT: i64 = 7 * 24 * 60 * 60 * 1000;
/// Nobody searches for a longer text; whoever pastes one may paste anything.
const LONGEST: usize = 80;
/// Words that follow or precede a number where somebody lives.
const STREETS: [&str; 22] = [
    "street",
    "st",
    "avenue",
    "ave",
    "road",
    "rd",
    "boulevard",
    "blvd",
    "boul",
    "drive",
    "dr",
    "crescent",
    "lane",
    "court",
    "apt",
    "apartment",
    "rue",
    "av",
    "chemin",
    "app",
    "appartement",
    "case",
];

/// The words without numbers and addresses, in small letters; `None` where nothing worth counting is left.
pub fn clean(words: &str) -> Option<String> {
    let words: String = words.nfkc().flat_map(char::to_lowercase).collect();
    let numbered = words.chars().any(char::is_numeric);
    let mut kept = Vec::new();
    for word in words.split_whitespace() {
        let letters: String = word
            .chars()
            .map(|letter| if letter.is_alphabetic() || "-'’".contains(letter) { letter } else { ' ' })
            .collect();
        if numbered && letters.split_whitespace().any(|word| STREETS.contains(&word)) {
            return None;
        }
        // an address of mail or of a site, a postal code, a number of a person or a file
        if word.contains(['@', '/']) || word.contains("www.") || word.chars().any(char::is_numeric) {
            continue;
        }
        kept.extend(letters.split_whitespace().map(str::to_owned));
    }
    let text = kept.join(" ");
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    (letters >= 2 && text.chars().count() <= LONGEST).then_some(text)
}

#[derive(Debug)]
struct Seen {
    times: u64,
    written: u64,
    /// When it counted last, in Unix milliseconds.
    last: i64,
}

/// How often the same words found nothing.
#[derive(Debug, Default)]
pub(super) struct Missed(HashMap<(Locale, String), Seen>);

impl Missed {
    /// Says whether it counts: not where these words counted a moment ago.
    pub(super) fn see(&mut self, now: i64, locale: Locale, words: &str) -> bool {
        let key = (locale, words.to_owned());
        if let Some(seen) = self.0.get_mut(&key) {
            let counts = now - seen.last >= AGAIN;
            if counts {
                *seen = Seen { times: seen.times + 1, last: now, ..*seen };
            }
            return counts;
        }
        if self.0.len() >= MOST {
            self.make_room();
        }
        self.0.insert(key, Seen { times: 1, written: 0, last: now });
        true
    }

    /// Drops the half that counted longest ago.
    fn make_room(&mut self) {
        let mut times: Vec<i64> = self.0.values().map(|seen| seen.last).collect();
        let middle = times.len() / 2;
        let (_, &mut middle, _) = times.select_nth_unstable(middle);
        self.0.retain(|_, seen| seen.last > middle);
    }

    /// Drops what nobody searched for any more.
    pub(super) fn forget(&mut self, now: i64) {
        self.0.retain(|_, seen| now - seen.last < KEPT);
    }

    /// What several asked for and was not written yet.
    pub(super) fn unwritten(&self) -> Vec<(Locale, String, u64)> {
        let due = self.0.iter().filter(|(_, seen)| seen.times >= ENOUGH && seen.times > seen.written);
        let mut due: Vec<_> =
            due.map(|((locale, words), seen)| (*locale, words.clone(), seen.times - seen.written)).collect();
        // two servers that write at once take the rows in the same order
        due.sort_unstable();
        due
    }

    pub(super) fn wrote(&mut self, rows: Vec<(Locale, String, u64)>) {
        for (locale, words, times) in rows {
            if let Some(seen) = self.0.get_mut(&(locale, words)) {
                seen.written += times;
            }
        }
    }
}
