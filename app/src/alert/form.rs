//! What an editor writes of an alert, and what of it can be accepted. Both languages are needed: a warning that half of
//! the people cannot read is none.

use jiff::{civil::DateTime, tz::TimeZone};

use super::{Reach, Severity};
use crate::{
    catalogue::ServiceId,
    form::{self, FormState},
    locale::Localized,
    subscription::{Area, Kind, Postal, Subject},
};

/// The letters of a title and of a text.
const TITLE: usize = 150;
const TEXT: usize = 3000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Severity,
    Reach,
    TitleEn,
    TitleFr,
    TextEn,
    TextFr,
    Starts,
    Ends,
    Services,
    Postal,
}

impl Field {
    pub const ALL: [Self; 10] = [
        Self::Severity,
        Self::Reach,
        Self::TitleEn,
        Self::TitleFr,
        Self::TextEn,
        Self::TextFr,
        Self::Starts,
        Self::Ends,
        Self::Services,
        Self::Postal,
    ];

    /// What is asked for where nothing useful is written. Each names its field: the list above the form says them all.
    const fn needed(self) -> &'static str {
        match self {
            Self::Severity => "alert-severity-none",
            Self::Reach => "alert-reach-refused",
            Self::TitleEn => "alert-missing-title-en",
            Self::TitleFr => "alert-missing-title-fr",
            Self::TextEn => "alert-missing-text-en",
            Self::TextFr => "alert-missing-text-fr",
            Self::Starts => "alert-starts-wrong",
            Self::Ends => "alert-ends-wrong",
            Self::Services | Self::Postal => "alert-concerns-none",
        }
    }
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Severity => "severity",
            Self::Reach => "reach",
            Self::TitleEn => "title-en",
            Self::TitleFr => "title-fr",
            Self::TextEn => "text-en",
            Self::TextFr => "text-fr",
            Self::Starts => "starts",
            Self::Ends => "ends",
            Self::Services => "services",
            Self::Postal => "postal",
        }
    }
}

/// What can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub severity: Severity,
    pub reach: Reach,
    pub title: Localized<String>,
    pub text: Localized<String>,
    /// Unix milliseconds, as the next.
    pub starts: i64,
    pub ends: i64,
    pub concerns: Vec<Subject>,
}

/// An alert that is over already is not published.
pub fn refuse_past(form: &mut FormState<Field>) {
    form.refuse(Field::Ends, "alert-ends-past", Vec::new());
}

/// What is needed to read it: the zone of the institution, what was ticked, and which services there are.
pub struct Reading<'a> {
    pub zone: &'a TimeZone,
    pub ticked: &'a [Subject],
    pub is_service: &'a dyn Fn(&str) -> bool,
    /// How far whoever writes may reach.
    pub reaches: &'a [Reach],
}

impl Given {
    /// The only door.
    pub fn parse(form: FormState<Field>, reading: &Reading<'_>) -> Result<Self, FormState<Field>> {
        let mut form = form;
        let severity = Severity::parse(form.value(Field::Severity));
        if severity.is_none() {
            form.refuse(Field::Severity, Field::Severity.needed(), Vec::new());
        }
        let reach = reach(&mut form, reading.reaches);
        let title = Localized::new(line(&mut form, Field::TitleEn, TITLE), line(&mut form, Field::TitleFr, TITLE));
        let text = Localized::new(line(&mut form, Field::TextEn, TEXT), line(&mut form, Field::TextFr, TEXT));
        let starts = instant(&mut form, Field::Starts, reading.zone);
        let ends = instant(&mut form, Field::Ends, reading.zone);
        if starts.zip(ends).is_some_and(|(starts, ends)| ends <= starts) {
            form.refuse(Field::Ends, "alert-ends-before", Vec::new());
        }
        let mut concerns = reading.ticked.to_vec();
        concerns.extend(services(&mut form, reading.is_service));
        concerns.extend(postal(&mut form));
        let needs_one = reach == Reach::Subjects && concerns.is_empty();
        if needs_one && form.error(Field::Services).is_none() && form.error(Field::Postal).is_none() {
            form.refuse(Field::Services, Field::Services.needed(), Vec::new());
        }
        match (severity, starts, ends) {
            (Some(severity), Some(starts), Some(ends)) if form.is_valid() => {
                Ok(Self { severity, reach, title, text, starts, ends, concerns })
            }
            _ => Err(form),
        }
    }
}

/// What is not chosen reaches what it concerns, and nothing else.
fn reach(form: &mut FormState<Field>, reaches: &[Reach]) -> Reach {
    let chosen = Reach::parse(form.value(Field::Reach)).unwrap_or(Reach::Subjects);
    if !reaches.contains(&chosen) {
        form.refuse(Field::Reach, Field::Reach.needed(), Vec::new());
    }
    chosen
}

fn line(form: &mut FormState<Field>, field: Field, most: usize) -> String {
    let text = form.value(field).replace("\r\n", "\n").trim().to_owned();
    if text.is_empty() {
        form.refuse(field, field.needed(), Vec::new());
    } else if text.chars().count() > most {
        form.refuse(field, "alert-too-long", vec![("most", most.to_string())]);
    }
    text
}

/// `2026-11-22 08:00`, in the zone of the institution.
fn instant(form: &mut FormState<Field>, field: Field, zone: &TimeZone) -> Option<i64> {
    let text = form.value(field).trim().replace('T', " ");
    let read = DateTime::strptime("%Y-%m-%d %H:%M", &text).ok().and_then(|at| at.to_zoned(zone.clone()).ok());
    if read.is_none() {
        form.refuse(field, field.needed(), Vec::new());
    }
    read.map(|at| at.timestamp().as_millisecond())
}

fn words(text: &str) -> Vec<String> {
    text.split([',', ';', '\n']).map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
}

fn services(form: &mut FormState<Field>, is_service: &dyn Fn(&str) -> bool) -> Vec<Subject> {
    let mut found = Vec::new();
    for word in words(form.value(Field::Services)) {
        match ServiceId::parse(&word).filter(|id| is_service(id.as_str())) {
            Some(id) => found.extend(Subject::parse(Kind::Service, id.as_str())),
            None => form.refuse(Field::Services, "alert-service-unknown", vec![("service", word)]),
        }
    }
    found
}

fn postal(form: &mut FormState<Field>) -> Vec<Subject> {
    let mut found = Vec::new();
    for word in words(form.value(Field::Postal)) {
        match Postal::parse(&word) {
            Some(postal) => found.extend(Subject::parse(Kind::Place, Area::Postal(postal).code())),
            None => form.refuse(Field::Postal, "subscription-postal-wrong", Vec::new()),
        }
    }
    found
}
