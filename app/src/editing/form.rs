//! What an editor sent: what of it can be kept, and what can be published.

use super::{
    Part, Sheet, Slot,
    part::{Line, Parity, Shape},
    review_page::{Field, MOST},
    sections::judge,
    sheet::steps,
};
use crate::{form::FormState, format::number, locale::Locale};

/// The form of a sheet.
pub fn form(sheet: &Sheet) -> FormState<Slot> {
    sheet.slots().fold(FormState::default(), |form, slot| form.keep(slot, sheet.get(slot)))
}

/// The sheet that a form holds, or the form with what is wrong. What stands published already is not judged. `may` says
/// of the id of a service whether it may stand in a collection.
pub fn read(
    locale: Locale,
    published: &Sheet,
    form: FormState<Slot>,
    may: &dyn Fn(&str) -> bool,
) -> Result<Sheet, FormState<Slot>> {
    let (sheet, mut form) = (typed(published, &form), form);
    for slot in published.changed(&sheet) {
        let text = sheet.get(slot);
        let Some(words) = fault(slot.part, text).or(lacks(&sheet, slot)) else { continue };
        let count = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
        let values = match words {
            "editing-long" => vec![("most", count(slot.part.shape().most())), ("count", count(text.chars().count()))],
            _ => Vec::new(),
        };
        form.refuse(slot, words, values);
    }
    judge(published, &sheet, may, &mut form);
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

/// Refuses to send what lacks something that a first publication needs.
pub fn complete(sheet: &Sheet, mut form: FormState<Slot>) -> Result<(), FormState<Slot>> {
    for slot in sheet.missing() {
        let words = if slot.part.shape() == Shape::Ticks { "editing-nothing-ticked" } else { "editing-empty" };
        form.refuse(slot, words, Vec::new());
    }
    if form.is_valid() { Ok(()) } else { Err(form) }
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

/// What is wrong with the text of one slot: the words, and the letters that are accepted.
fn fault(part: Part, text: &str) -> Option<&'static str> {
    let number = |text: &str| {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let plain = text.chars().all(|letter| letter.is_ascii_digit() || " +-().".contains(letter));
        plain && (3..=15).contains(&digits)
    };
    match part.shape() {
        Shape::Ticks if text.is_empty() => Some("editing-nothing-ticked"),
        _ if text.is_empty() => part.is_required().then_some("editing-empty"),
        shape if text.chars().count() > shape.most() => Some("editing-long"),
        Shape::Number if !number(text) => Some("editing-number-wrong"),
        Shape::Address if !is_web_address(text) => Some("editing-address-wrong"),
        Shape::Steps if steps(text).is_none() => Some("editing-step-alone"),
        _ => None,
    }
}

/// Where a reader can be sent safely: a page that nobody on the way can change.
pub fn is_web_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let plain = host.chars().all(|letter| letter.is_alphanumeric() || "-.:".contains(letter));
    plain && host.contains('.') && !text.chars().any(|letter| letter.is_whitespace() || "\"<>\\`".contains(letter))
}
