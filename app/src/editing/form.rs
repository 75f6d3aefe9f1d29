//! What an editor sent: what of it can be kept, and what can be published.

use super::{
    Part, Sheet, Slot,
    part::{Line, Parity, Piece, Shape},
    review_page::{Field, MOST},
    sheet::{ids, steps},
};
use crate::{form::FormState, format::number, locale::Locale};

/// The form of a sheet.
pub fn form(sheet: &Sheet) -> FormState<Slot> {
    sheet.slots().fold(FormState::default(), |form, slot| form.keep(slot, sheet.get(slot)))
}

/// The sheet that a form holds, or the form with what is wrong. What stands published already is not judged.
pub fn read(locale: Locale, published: &Sheet, form: FormState<Slot>) -> Result<Sheet, FormState<Slot>> {
    let (sheet, mut form) = (typed(published, &form), form);
    for slot in published.changed(&sheet) {
        let text = sheet.get(slot);
        let lone = lacks(&sheet, slot);
        let same = slot.locale.is_some() || same_items(published.get(slot), text);
        let words = if same { fault(slot.part, text).or(lone) } else { Some("editing-items-wrong") };
        let Some(words) = words else { continue };
        let count = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
        let values = match words {
            "editing-long" => vec![("most", count(slot.part.shape().most())), ("count", count(text.chars().count()))],
            _ => Vec::new(),
        };
        form.refuse(slot, words, values);
    }
    if form.is_valid() { Ok(sheet) } else { Err(form) }
}

/// What was typed, whatever it is.
pub fn typed(published: &Sheet, form: &FormState<Slot>) -> Sheet {
    let mut sheet = published.clone();
    for slot in published.slots() {
        sheet.put(slot, form.value(slot));
    }
    sheet
}

/// A telephone number needs to say whose it is, and when somebody answers.
fn lacks(sheet: &Sheet, slot: Slot) -> Option<&'static str> {
    let (Part::Phone(line, Line::Label | Line::Hours), Some(locale)) = (slot.part, slot.locale) else { return None };
    let number = sheet.get(Slot::new(Part::Phone(line, Line::Number), locale));
    (!number.is_empty() && sheet.get(slot).is_empty()).then_some("editing-empty")
}

/// The order of a section may change; what stands in it is not changed here.
fn same_items(before: &str, after: &str) -> bool {
    let sorted = |text| {
        let mut ids = ids(text);
        ids.sort();
        ids
    };
    sorted(before) == sorted(after)
}

/// Refuses a change of what people act on that leaves one language behind: said at the field that waits. Of the parts
/// in `same`, a translator said that both languages say the same.
pub fn hold_back(
    published: &Sheet,
    after: &Sheet,
    same: &[Part],
    mut form: FormState<Slot>,
) -> Result<(), FormState<Slot>> {
    for (part, behind) in published.one_sided(after) {
        if part.parity() == Parity::Critical && !same.contains(&part) {
            let words = match behind {
                Locale::En => "editing-behind-english",
                Locale::Fr => "editing-behind-french",
            };
            form.refuse(Slot::new(part, behind), words, Vec::new());
        }
    }
    if form.is_valid() { Ok(()) } else { Err(form) }
}

/// Who sends a draft back says why.
pub fn reason(locale: Locale, mut form: FormState<Field>) -> Result<String, FormState<Field>> {
    let reason = form.value(Field::Reason).trim().to_owned();
    let letters = reason.chars().count();
    if reason.is_empty() {
        form.refuse(Field::Reason, "editing-reason-missing", Vec::new());
    } else if letters > MOST {
        let count = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
        form.refuse(Field::Reason, "editing-long", vec![("most", count(MOST)), ("count", count(letters))]);
    }
    if form.is_valid() { Ok(reason) } else { Err(form) }
}

/// Which way an entry moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
}

/// One press of a button that moves an entry of a section: `section-1-items 2 up`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    pub slot: Slot,
    pub from: usize,
    pub way: Way,
}

impl Move {
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let slot = Slot::parse(words.next()?).filter(|slot| matches!(slot.part, Part::Section(_, Piece::Items)))?;
        let from = words.next()?.parse().ok()?;
        let way = match words.next()? {
            "up" => Way::Up,
            "down" => Way::Down,
            _ => return None,
        };
        Some(Self { slot, from, way })
    }

    /// Where the entry stands afterwards.
    pub fn to(self) -> usize {
        match self.way {
            Way::Up => self.from.saturating_sub(1),
            Way::Down => self.from.saturating_add(1),
        }
    }

    /// The list with the entry moved; as it was where it cannot move.
    pub fn carry(self, text: &str) -> String {
        let mut ids = ids(text);
        if self.from < ids.len() && self.to() < ids.len() {
            ids.swap(self.from, self.to());
        }
        ids.join(" ")
    }
}

/// What is wrong with the text of one slot: the words, and the letters that are accepted.
fn fault(part: Part, text: &str) -> Option<&'static str> {
    let number = |text: &str| {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let plain = text.chars().all(|letter| letter.is_ascii_digit() || " +-().".contains(letter));
        plain && (3..=15).contains(&digits)
    };
    match part.shape() {
        _ if text.is_empty() => part.is_required().then_some("editing-empty"),
        shape if text.chars().count() > shape.most() => Some("editing-long"),
        Shape::Number if !number(text) => Some("editing-number-wrong"),
        Shape::Steps if steps(text).is_none() => Some("editing-step-alone"),
        _ => None,
    }
}
