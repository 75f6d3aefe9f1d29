//! A section that is answered several times, written out: each part is a section of its own, with questions of its own.
//! The first keeps the ids of the file.

use std::collections::HashMap;

use toml::Spanned;

use super::entry::{CheckEntry, File, SectionEntry, first};

/// The most parts of a section.
const MOST: usize = 20;

/// Writes out every part of every section, and every check for each part that it is about. What is wrong is said with
/// where it stands.
pub(super) fn write_out(file: &mut File) -> Result<(), (std::ops::Range<usize>, String)> {
    let mut parts: HashMap<String, usize> = HashMap::new();
    let mut sections = Vec::new();
    for section in std::mem::take(&mut file.sections) {
        let most = section.repeat.as_ref().map_or(1, |repeat| repeat.get_ref().most);
        if let Some(repeat) = &section.repeat
            && !(2..=MOST).contains(&most)
        {
            return Err((repeat.span(), format!("{most} parts: from 2 to {MOST} are possible")));
        }
        if section.repeat.is_some() {
            parts.extend(section.questions.iter().map(|question| (question.id.get_ref().clone(), most)));
        }
        sections.extend((1..=most).map(|number| part(&section, number)));
    }
    file.sections = sections;
    let checks = std::mem::take(&mut file.checks);
    file.checks = checks.iter().flat_map(|check| checks_of(check, &parts)).collect();
    Ok(())
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

/// A check about a question of a part looks at that part; a sum of any other takes all parts.
fn checks_of(check: &CheckEntry, parts: &HashMap<String, usize>) -> Vec<CheckEntry> {
    let own = parts.get(check.about.get_ref()).copied();
    let each = (1..=own.unwrap_or(1)).map(|number| {
        let change = |id: &str| match parts.get(id) {
            Some(_) if own.is_some() => vec![numbered(id, number)],
            Some(most) => (1..=*most).map(|number| numbered(id, number)).collect(),
            None => vec![id.to_owned()],
        };
        let mut copy = check.clone();
        copy.id = Spanned::new(check.id.span(), numbered(check.id.get_ref(), number));
        first(&mut copy.about, &change);
        copy.holds.rename(&change);
        copy
    });
    each.collect()
}
