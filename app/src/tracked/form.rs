//! What a person says of something that they track.

use jiff::civil;

use crate::{
    application::day,
    form::{self, FormState},
    format::number,
    locale::Locale,
};

/// The letters of a reference and of notes.
const REFERENCE: usize = 60;
const NOTES: usize = 2000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Reference,
    SentOn,
    RemindOn,
    Notes,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::SentOn => "sent-on",
            Self::RemindOn => "remind-on",
            Self::Notes => "notes",
        }
    }
}

/// What can be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// As the organization wrote it; empty where there is none yet.
    pub reference: String,
    pub sent_on: civil::Date,
    pub remind_on: Option<civil::Date>,
    pub notes: String,
}

impl Given {
    /// The only door: what was given, or the form with what is wrong. Nothing can have been sent after `today`.
    pub fn parse(locale: Locale, today: civil::Date, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let text = |field: Field| form.value(field).replace("\r\n", "\n").trim().to_owned();
        let (reference, notes) = (text(Field::Reference), text(Field::Notes));
        let (sent, remind) = (text(Field::SentOn), text(Field::RemindOn));
        let most = |most: usize| vec![("most", number(locale, u64::try_from(most).unwrap_or(u64::MAX)))];
        if reference.chars().count() > REFERENCE {
            form.refuse(Field::Reference, "tracked-reference-long", most(REFERENCE));
        }
        let sent_on = day(&sent);
        match sent_on {
            None => form.refuse(Field::SentOn, "tracked-sent-wrong", Vec::new()),
            Some(day) if day > today => form.refuse(Field::SentOn, "tracked-sent-later", Vec::new()),
            Some(_) => {}
        }
        let remind_on = day(&remind);
        if remind_on.is_none() && !remind.is_empty() {
            form.refuse(Field::RemindOn, "tracked-remind-wrong", Vec::new());
        }
        if notes.chars().count() > NOTES {
            form.refuse(Field::Notes, "tracked-notes-long", most(NOTES));
        }
        match sent_on.filter(|_| form.is_valid()) {
            Some(sent_on) => Ok(Self { reference, sent_on, remind_on, notes }),
            None => Err(form),
        }
    }
}
