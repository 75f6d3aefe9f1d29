//! Numbers that nobody should send: what looks like a Social Insurance Number, a payment card or a health card is
//! found in what a person writes, so that it can be pointed out, and is hidden before anything is kept.

/// What a number looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Number {
    Insurance,
    Payment,
    Health,
}

/// A text without its numbers, and which they were, each once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masked {
    pub text: String,
    pub found: Vec<Number>,
}

/// Digits that stand together.
#[derive(Clone, Copy, Debug)]
struct Group {
    /// Places in the characters of the text.
    from: usize,
    to: usize,
}

impl Group {
    const fn len(&self) -> usize {
        self.to - self.from
    }
}

/// Hides each letter and digit of such numbers, and leaves their shape.
pub fn mask(text: &str) -> Masked {
    let mut letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    for run in runs(&letters) {
        let abroad = run.first().is_some_and(|first| before(&letters, first.from) == Some('+'));
        let mut at = 0;
        while at < run.len() {
            // the longest first: a card number holds what looks like others
            let whole = (at..run.len()).rev().find_map(|end| {
                let groups = &run[at..=end];
                kind(&letters, groups, abroad).map(|(number, from, to)| (number, from, to, end))
            });
            let Some((number, from, to, end)) = whole else {
                at += telephone(&run[at..]);
                continue;
            };
            letters[from..to].iter_mut().filter(|letter| letter.is_alphanumeric()).for_each(|letter| *letter = '•');
            found.push(number);
            at = end + 1;
        }
    }
    found.sort_unstable();
    found.dedup();
    Masked { text: letters.into_iter().collect(), found }
}

/// Groups of digits with at most one space, hyphen or point between two of them.
fn runs(letters: &[char]) -> Vec<Vec<Group>> {
    let mut runs: Vec<Vec<Group>> = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if !letters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let to = letters[at..].iter().position(|letter| !letter.is_ascii_digit()).map_or(letters.len(), |n| at + n);
        let group = Group { from: at, to };
        let joined = |last: &Group| last.to + 1 == at && is_between(letters[last.to]);
        match runs.last_mut().filter(|run| run.last().is_some_and(joined)) {
            Some(run) => run.push(group),
            None => runs.push(vec![group]),
        }
        at = to;
    }
    runs
}

/// How many groups to pass over: all of a telephone number, whose last groups may look like the beginning of another.
fn telephone(groups: &[Group]) -> usize {
    let lengths: Vec<usize> = groups.iter().take(4).map(Group::len).collect();
    match lengths.as_slice() {
        [3, 3, 4, ..] => 3,
        [1, 3, 3, 4] => 4,
        _ => 1,
    }
}

fn is_between(letter: char) -> bool {
    matches!(letter, ' ' | '-' | '.' | '\u{a0}' | '\u{202f}' | '\u{2011}')
}

/// What these groups are, and which characters make it.
fn kind(letters: &[char], groups: &[Group], abroad: bool) -> Option<(Number, usize, usize)> {
    let (from, to) = (groups.first()?.from, groups.last()?.to);
    let lengths: Vec<usize> = groups.iter().map(Group::len).collect();
    let digits: Vec<u32> = letters[from..to].iter().filter_map(|letter| letter.to_digit(10)).collect();
    let good = luhn(&digits);
    let version = version(letters, to);
    let number = match (digits.len(), lengths.as_slice()) {
        // four letters of the name, the day of birth, a number
        (8, [8] | [4, 4]) if is_birth(&digits) => {
            return initials(letters, from).map(|begin| (Number::Health, begin, to));
        }
        (9, [3, 3, 3]) if !abroad || good => Number::Insurance,
        (9, [9] | [3, 6] | [6, 3]) if good => Number::Insurance,
        (10, [4, 3, 3]) => Number::Health,
        (10, [10]) if version.is_some() => Number::Health,
        (12, [12] | [3, 3, 3, 3]) => Number::Health,
        (13..=19, [_] | [4, 4, 4, 4] | [4, 6, 5] | [4, 6, 4] | [4, 4, 4, 4, 3]) if good => Number::Payment,
        _ => return None,
    };
    let end = if number == Number::Health { version.unwrap_or(to) } else { to };
    Some((number, from, end))
}

/// Two capitals after the number, as Ontario writes them: where they end.
fn version(letters: &[char], to: usize) -> Option<usize> {
    let skip = usize::from(letters.get(to).copied().is_some_and(is_between));
    let pair = letters.get(to + skip..to + skip + 2)?;
    let ends = letters.get(to + skip + 2).is_none_or(|next| !next.is_alphanumeric());
    (ends && pair.iter().all(char::is_ascii_uppercase)).then_some(to + skip + 2)
}

/// A year, a month (fifty more for women) and a day, in two digits each.
fn is_birth(digits: &[u32]) -> bool {
    let two = |at: usize| digits[at] * 10 + digits[at + 1];
    matches!(two(2), 1..=12 | 51..=62) && matches!(two(4), 1..=31)
}

/// Four letters before the number, as Quebec writes them: where they begin.
fn initials(letters: &[char], from: usize) -> Option<usize> {
    let skip = usize::from(before(letters, from).is_some_and(is_between));
    let begin = from.checked_sub(skip + 4)?;
    let alone = begin == 0 || !letters[begin - 1].is_alphanumeric();
    let name = &letters[begin..begin + 4];
    // apart from the number they could be any word
    let written = if skip == 0 { char::is_ascii_alphabetic } else { char::is_ascii_uppercase };
    (alone && name.iter().all(written)).then_some(begin)
}

fn before(letters: &[char], at: usize) -> Option<char> {
    letters.get(at.checked_sub(1)?).copied()
}

/// The check that insurance and payment numbers share.
fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| match (at % 2, digit * 2) {
            (0, _) => *digit,
            (_, double) if double > 9 => double - 9,
            (_, double) => double,
        })
        .sum();
    sum.is_multiple_of(10) && digits.iter().any(|digit| *digit != 0)
}
