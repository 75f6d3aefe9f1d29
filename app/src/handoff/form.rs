//! What a person may ask, and what of it can be accepted.

use jiff::{Timestamp, civil::Date};

use super::{Card, Complaints, Hours, Offers, SharedPage, Way, Window, Zone, mask, reach};
use crate::{
    file::Attached,
    form::{self, FormState},
    format::number,
    locale::Locale,
};

/// The letters that are read of a question.
pub const MOST: usize = 2000;
/// The letters of a line.
pub(super) const LINE: usize = 200;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Question,
    Way,
    Number,
    Day,
    Hour,
    Zone,
    Device,
    Receipt,
    Mail,
    City,
    Language,
    Name,
    SharePage,
    ShareWords,
    ShareStep,
    Complaint,
    Reference,
    Secret,
    Text,
    Files,
    /// Whether we may see if they come back.
    Return,
}

impl Field {
    /// What somebody fills in to ask.
    pub const ASKED: [Self; 16] = [
        Self::Question,
        Self::Way,
        Self::Number,
        Self::Day,
        Self::Hour,
        Self::Zone,
        Self::Device,
        Self::Receipt,
        Self::Mail,
        Self::City,
        Self::Language,
        Self::Name,
        Self::SharePage,
        Self::ShareWords,
        Self::ShareStep,
        Self::Complaint,
    ];
    /// What says how to reach somebody.
    pub const REACH: [Self; 9] = [
        Self::Way,
        Self::Number,
        Self::Day,
        Self::Hour,
        Self::Zone,
        Self::Device,
        Self::Receipt,
        Self::Mail,
        Self::City,
    ];
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Way => "way",
            Self::Number => "number",
            Self::Day => "day",
            Self::Hour => "hour",
            Self::Zone => "zone",
            Self::Device => "device",
            Self::Receipt => "receipt",
            Self::Mail => "mail",
            Self::City => "city",
            Self::Language => "answer-in",
            Self::Name => "name",
            Self::SharePage => "share-page",
            Self::ShareWords => "share-words",
            Self::ShareStep => "share-step",
            Self::Complaint => "complaint",
            Self::Reference => "reference",
            Self::Secret => "code",
            Self::Text => "text",
            Self::Files => "files",
            Self::Return => "return",
        }
    }
}

/// What surrounds a question: what could be shared, and when somebody answers.
#[derive(Clone, Debug)]
pub struct Around {
    pub page: Option<SharedPage>,
    pub words: Option<String>,
    pub offers: Offers,
    pub complaints: Complaints,
    pub hours: Hours,
    pub now: Timestamp,
}

/// The only door: what staff will see, or the form with what is wrong.
pub fn parse(locale: Locale, mut form: FormState<Field>, around: &Around) -> Result<Card, FormState<Field>> {
    let question = text(locale, &mut form, Field::Question, "handoff-question-missing");
    let reach = reach::parse(locale, &mut form, around);
    let name = line(locale, &mut form, Field::Name);
    let (Some(question), Some(reach), true) = (question, reach, form.is_valid()) else { return Err(form) };
    let shared = |field| !form.value(field).is_empty();
    Ok(Card {
        question,
        reach,
        locale: Locale::parse(form.value(Field::Language)).unwrap_or(locale),
        name,
        page: around.page.clone().filter(|_| shared(Field::SharePage)),
        words: around.words.as_deref().filter(|_| shared(Field::ShareWords)).map(|words| mask(words).text),
        step: around.offers.step().filter(|_| shared(Field::ShareStep)),
        earlier: around.offers.earlier(),
        complaint: shared(Field::Complaint),
        order: None,
    })
}

/// A longer text, its numbers hidden. Nothing, or too much, is refused.
fn text(locale: Locale, form: &mut FormState<Field>, field: Field, missing: &'static str) -> Option<String> {
    // browsers send two characters for the end of a line
    let text = form.value(field).replace("\r\n", "\n").trim().to_owned();
    if text.is_empty() {
        form.refuse(field, missing, Vec::new());
        return None;
    }
    let letters = text.chars().count();
    if letters > MOST {
        refuse_length(locale, form, field, (MOST, letters));
        return None;
    }
    Some(mask(&text).text)
}

/// What is added to a request: words or files, or both.
pub fn added(
    locale: Locale,
    mut form: FormState<Field>,
    attached: &Attached,
) -> Result<Option<String>, FormState<Field>> {
    let alone = attached.good.is_empty() && attached.refused.is_empty();
    let words = match form.value(Field::Text).trim().is_empty() && !alone {
        true => None,
        false => text(locale, &mut form, Field::Text, "request-add-missing"),
    };
    attached.refuse(locale, &mut form, Field::Files);
    if form.is_valid() { Ok(words) } else { Err(form) }
}

/// A line that may be left empty.
fn line(locale: Locale, form: &mut FormState<Field>, field: Field) -> Option<String> {
    let text = form.value(field).trim().to_owned();
    let letters = text.chars().count();
    if letters > LINE {
        refuse_length(locale, form, field, (LINE, letters));
    }
    (!text.is_empty()).then(|| mask(&text).text)
}

fn refuse_length(locale: Locale, form: &mut FormState<Field>, field: Field, (most, count): (usize, usize)) {
    let say = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
    form.refuse(field, "handoff-too-long", vec![("most", say(most)), ("count", say(count))]);
}

/// The window that was chosen, whether or not somebody is there then.
pub(super) fn window(form: &FormState<Field>) -> Option<Window> {
    let zone = Zone::parse(form.value(Field::Zone))?;
    let day: Date = form.value(Field::Day).parse().ok()?;
    Window::new(zone, day, form.value(Field::Hour).parse().ok()?)
}

/// The way that was chosen.
pub fn way(form: &FormState<Field>) -> Option<Way> {
    Way::parse(form.value(Field::Way)).filter(|way| Way::CHOSEN.contains(way))
}
