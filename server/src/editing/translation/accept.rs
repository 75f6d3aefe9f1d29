//! What of a file that came back can be taken: everything that was sent out, translated, or nothing.

use app::{
    editing::{
        Part, Record, Sheet, Slot,
        form::{form, read as judge},
        translation::{Problem, Refusal, Segment},
    },
    locale::Locale,
};

use super::{
    read::{Read, Unit},
    write::{file_id, original},
};

/// What was sent out.
pub(super) struct Sent<'a> {
    pub(super) record: &'a Record,
    /// Of the draft while it is out.
    pub(super) version: i64,
    pub(super) to: Locale,
    pub(super) published: &'a Sheet,
    pub(super) draft: &'a Sheet,
    pub(super) segments: &'a [Segment],
}

/// The draft with the translation, or everything that is wrong, in the order of the file.
pub(super) fn accept(locale: Locale, sent: &Sent<'_>, read: &Read) -> Result<Sheet, Vec<Problem>> {
    if let Some(refusal) = belongs_elsewhere(sent, read) {
        return Err(vec![Problem::File(refusal, None)]);
    }
    let mut problems = Vec::new();
    let mut after = sent.draft.clone();
    let mut taken: Vec<(Part, usize)> = Vec::new();
    for unit in &read.units {
        match segment(sent, unit, &taken) {
            Ok(segment) => {
                after.put(Slot::new(segment.part, sent.to), &unit.target);
                taken.push((segment.part, unit.line));
            }
            Err(problem) => problems.push(problem),
        }
    }
    let is_named = |part: Part| read.units.iter().any(|unit| unit.id == part.name());
    let absent = sent.segments.iter().map(|segment| segment.part).filter(|part| !is_named(*part));
    problems.extend(absent.map(Problem::Absent));
    // no file names a service: what stands in a section is as it was
    if let Err(judged) = judge(locale, sent.published, form(&after), &|_| true) {
        let wrong = taken.iter().filter_map(|(part, line)| {
            let error = judged.error(Slot::new(*part, sent.to))?;
            Some(Problem::Field(*part, *line, error.words, error.values.clone()))
        });
        problems.extend(wrong);
    }
    if problems.is_empty() { Ok(after) } else { Err(problems) }
}

fn belongs_elsewhere(sent: &Sent<'_>, read: &Read) -> Option<Refusal> {
    let is = |tag: &str, locale: Locale| {
        tag.split('-').next().is_some_and(|language| language.eq_ignore_ascii_case(locale.code()))
    };
    if read.original != original(sent.record) {
        return Some(Refusal::Record);
    }
    if read.id != file_id(sent.version) {
        return Some(Refusal::Version);
    }
    (!is(&read.from, sent.to.other()) || !is(&read.to, sent.to)).then_some(Refusal::Languages)
}

/// The segment that a unit translates.
fn segment<'a>(sent: &'a Sent<'_>, unit: &Unit, taken: &[(Part, usize)]) -> Result<&'a Segment, Problem> {
    let line = unit.line;
    let found = sent.segments.iter().find(|segment| segment.part.name() == unit.id);
    let segment = found.ok_or_else(|| Problem::Unknown(unit.id.chars().take(100).collect(), line))?;
    let part = segment.part;
    // compared as they are kept: without what cannot be seen
    let mut compared = Sheet::default();
    let slot = Slot::new(part, sent.to);
    compared.put(slot, &unit.source);
    let source = compared.get(slot) == segment.source;
    compared.put(slot, &unit.target);
    match () {
        () if taken.iter().any(|(known, _)| *known == part) => Err(Problem::Twice(part, line)),
        () if unit.codes => Err(Problem::Codes(part, line)),
        () if !source => Err(Problem::Changed(part, line)),
        () if unit.lacking || compared.get(slot).is_empty() => Err(Problem::Empty(part, line)),
        () => Ok(segment),
    }
}
