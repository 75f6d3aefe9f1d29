//! A section that is answered several times, written out: each part is a section of its own, with questions of its own.
//! The first keeps the ids of the file. What looks at such questions from elsewhere looks at each part.

use std::collections::{BTreeSet, HashMap};

use toml::Spanned;

use super::entry::{CheckEntry, ConditionEntry, File, SectionEntry, first};

/// The most parts of a section.
const MOST: usize = 20;

/// The questions of sections that are answered several times: the section, and how many parts it can have.
type Parts = HashMap<String, (usize, usize)>;

/// What must hold where something looks at each part.
#[derive(Clone, Copy, Debug)]
enum Join {
    /// It holds where it holds for one of them: when something is asked, or raised.
    Any,
    /// It holds where it holds for all of them: what a check wants.
    All,
}

/// Writes out every part of every section, and every check for each part that it is about. What is wrong is said with
/// where it stands.
pub(super) fn write_out(file: &mut File) -> Result<(), (std::ops::Range<usize>, String)> {
    let mut parts = Parts::new();
    let mut sections = Vec::new();
    for (at, mut section) in std::mem::take(&mut file.sections).into_iter().enumerate() {
        let most = section.repeat.as_ref().map_or(1, |repeat| repeat.get_ref().most);
        if let Some(repeat) = &section.repeat
            && !(2..=MOST).contains(&most)
        {
            return Err((repeat.span(), format!("{most} parts: from 2 to {MOST} are possible")));
        }
        let conditions = section.questions.iter_mut().filter_map(|question| question.when.as_mut());
        for when in section.when.iter_mut().chain(conditions) {
            *when = in_parts(when, &parts, Join::Any);
        }
        if section.repeat.is_some() {
            parts.extend(section.questions.iter().map(|question| (question.id.get_ref().clone(), (at, most))));
        }
        sections.extend((1..=most).map(|number| part(&section, number)));
    }
    file.sections = sections;
    let checks = std::mem::take(&mut file.checks);
    file.checks = checks.iter().flat_map(|check| checks_of(check, &parts)).collect();
    for when in file.documents.iter_mut().filter_map(|document| document.when.as_mut()) {
        *when = in_parts(when, &parts, Join::Any);
    }
    for when in file.scrutiny.conditions() {
        *when = in_parts(when, &parts, Join::Any);
    }
    match once(file).find(|question| parts.contains_key(question.get_ref())) {
        Some(several) => Err((several.span(), format!("`{}` is answered several times", several.get_ref()))),
        None => Ok(()),
    }
}

/// What must have one answer: what a fee, the amount of one officer and the last day depend on.
fn once(file: &File) -> impl Iterator<Item = &Spanned<String>> {
    let fee = file.payment.as_ref().and_then(|payment| payment.by());
    let after = file.deadline.as_ref().and_then(|deadline| deadline.after.as_ref());
    fee.into_iter().chain(file.scrutiny.above()).chain(after)
}

/// The id of something in a part of this number.
fn numbered(id: &str, number: usize) -> String {
    if number == 1 { id.to_owned() } else { format!("{id}-{number}") }
}

fn part(section: &SectionEntry, number: usize) -> SectionEntry {
    let own: Vec<&String> = section.questions.iter().map(|question| question.id.get_ref()).collect();
    let change = |id: &str| vec![if own.iter().any(|own| *own == id) { numbered(id, number) } else { id.to_owned() }];
    let mut copy = SectionEntry { number, ..section.clone() };
    copy.id = Spanned::new(section.id.span(), numbered(section.id.get_ref(), number));
    for question in &mut copy.questions {
        first(&mut question.id, &change);
        if let Some(when) = &mut question.when {
            when.rename(&change);
        }
    }
    copy
}

/// The same condition over each part of what it looks at. Where it looks at one answer of a section, everything in it
/// of that section is of the same part; a sum alone takes all parts.
fn in_parts(condition: &ConditionEntry, parts: &Parts, join: Join) -> ConditionEntry {
    let single: BTreeSet<(usize, usize)> =
        condition.answers().into_iter().filter_map(|id| parts.get(id).copied()).collect();
    let mut whole = condition.clone();
    whole.rename(&|id: &str| match parts.get(id) {
        Some(at @ (_, most)) if !single.contains(at) => (1..=*most).map(|number| numbered(id, number)).collect(),
        _ => vec![id.to_owned()],
    });
    let each = single.iter().fold(vec![whole], |each, (section, most)| {
        let of = |id: &str| parts.get(id).is_some_and(|(at, _)| at == section);
        let one = |(entry, number): (&ConditionEntry, usize)| {
            let mut copy = entry.clone();
            copy.rename(&|id: &str| vec![if of(id) { numbered(id, number) } else { id.to_owned() }]);
            copy
        };
        each.iter().flat_map(|entry| (1..=*most).map(move |number| (entry, number))).map(one).collect()
    });
    match (each.as_slice(), join) {
        ([one], _) => one.clone(),
        (_, Join::Any) => ConditionEntry { any: each, ..ConditionEntry::default() },
        (_, Join::All) => ConditionEntry { all: each, ..ConditionEntry::default() },
    }
}

/// A check about a question of a part looks at that part, and at all parts of any other section.
fn checks_of(check: &CheckEntry, parts: &Parts) -> Vec<CheckEntry> {
    let own = parts.get(check.about.get_ref()).copied();
    let of = |id: &str| own.is_some_and(|(section, _)| parts.get(id).is_some_and(|(at, _)| *at == section));
    let others: Parts = parts.iter().filter(|(id, _)| !of(id)).map(|(id, at)| (id.clone(), *at)).collect();
    let each = (1..=own.map_or(1, |(_, most)| most)).map(|number| {
        let change = |id: &str| vec![if of(id) { numbered(id, number) } else { id.to_owned() }];
        let mut copy = check.clone();
        copy.id = Spanned::new(check.id.span(), numbered(check.id.get_ref(), number));
        first(&mut copy.about, &change);
        copy.holds.rename(&change);
        copy.holds = in_parts(&copy.holds, &others, Join::All);
        copy
    });
    each.collect()
}
