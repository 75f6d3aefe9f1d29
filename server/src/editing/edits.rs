//! From texts to the rows that the catalogue reads.

use app::{
    catalogue::Service,
    editing::{Line, Part, Sheet, Slot, ids, lines, steps},
    locale::Locale,
};

use crate::catalogue::{Edit, Field};

/// One field of a record, as it is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) field: String,
    pub(super) locale: Option<Locale>,
    pub(super) value: String,
}

/// The rows of a collection: each changed text in a row of its own.
pub(super) fn of_collection(changed: &[Slot], after: &Sheet) -> Vec<Row> {
    let row = |slot: &Slot| Row { field: slot.part.name(), locale: slot.locale, value: after.get(*slot).to_owned() };
    changed.iter().map(row).collect()
}

/// The rows of a service.
pub(super) fn of_service(service: &Service, changed: &[Slot], after: &Sheet) -> Vec<Row> {
    let row = |edit: Edit| Row { field: edit.field.name().to_owned(), locale: edit.locale, value: edit.value };
    service_edits(service, changed, after).into_iter().map(row).collect()
}

/// What changes of a service: its ways to reach it are one field for both languages.
pub(super) fn service_edits(service: &Service, changed: &[Slot], after: &Sheet) -> Vec<Edit> {
    let mut edits: Vec<Edit> = changed.iter().filter_map(|slot| edit(*slot, after.get(*slot))).collect();
    if changed.iter().any(|slot| matches!(slot.part, Part::Phone(_, Line::Number | Line::Label | Line::Hours))) {
        edits.push(Edit::channels(&after.channels(&service.channels)));
    }
    edits
}

fn edit(slot: Slot, text: &str) -> Option<Edit> {
    let worded = |field| Some(Edit { field, locale: slot.locale, value: text.to_owned() });
    let listed = |field| Some(Edit::kept(field, slot.locale, &lines(text)));
    match slot.part {
        Part::Name => worded(Field::Name),
        Part::Summary => worded(Field::Summary),
        Part::Cost => worded(Field::Cost),
        Part::Time => worded(Field::Time),
        Part::Who => listed(Field::Who),
        Part::Need => listed(Field::Need),
        Part::Aliases => listed(Field::Aliases),
        Part::Address => worded(Field::Address),
        Part::Audiences => Some(Edit::kept(Field::Audiences, None, &ids(text))),
        Part::Topics => Some(Edit::kept(Field::Topics, None, &ids(text))),
        Part::Steps => Some(Edit::kept(Field::Steps, slot.locale, &steps(text).unwrap_or_default())),
        Part::Lead | Part::Phone(..) | Part::Section(..) => None,
    }
}
