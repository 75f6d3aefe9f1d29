//! What somebody says of a representative whom they invite.

use jiff::civil;

use super::Extent;
use crate::{
    application::day,
    form::{self, FormState},
    format::date,
    handoff::reach,
    locale::Locale,
    reference::Reference,
};

/// The value that stands for every application.
pub const ALL: &str = "all";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Mail,
    Extent,
    /// For which applications.
    Of,
    LastDay,
    Tongue,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Extent => "extent",
            Self::Of => "of",
            Self::LastDay => "last-day",
            Self::Tongue => "tongue",
        }
    }
}

impl Field {
    pub const ALL: [Self; 5] = [Self::Mail, Self::Extent, Self::Of, Self::LastDay, Self::Tongue];
}

/// What can be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    pub mail: String,
    pub extent: Extent,
    /// `None`: all of them.
    pub application: Option<Reference>,
    pub last_day: civil::Date,
    /// The language of the letter.
    pub tongue: Locale,
}

/// From when to when a last day may lie.
#[derive(Clone, Copy, Debug)]
pub struct Days {
    pub today: civil::Date,
    pub most: civil::Date,
}

impl Invited {
    /// The only door. `own` are the applications of whoever invites.
    pub fn parse(
        locale: Locale,
        days: Days,
        own: &[Reference],
        mut form: FormState<Field>,
    ) -> Result<Self, FormState<Field>> {
        let mail = form.value(Field::Mail).trim().to_owned();
        if !reach::is_address(&mail) {
            form.refuse(Field::Mail, "invitation-mail-wrong", Vec::new());
        }
        let extent = Extent::parse(form.value(Field::Extent));
        if extent.is_none() {
            form.refuse(Field::Extent, "representative-extent-missing", Vec::new());
        }
        let of = form.value(Field::Of).to_owned();
        let application = Reference::parse(&of).filter(|one| own.contains(one));
        if application.is_none() && of != ALL {
            form.refuse(Field::Of, "representative-of-missing", Vec::new());
        }
        let last_day = last_day(locale, days, &mut form);
        let tongue = Locale::parse(form.value(Field::Tongue));
        if tongue.is_none() {
            form.refuse(Field::Tongue, "invitation-tongue-missing", Vec::new());
        }
        match (extent, last_day, tongue) {
            (Some(extent), Some(last_day), Some(tongue)) if form.is_valid() => {
                Ok(Self { mail, extent, application, last_day, tongue })
            }
            _ => Err(form),
        }
    }
}

fn last_day(locale: Locale, days: Days, form: &mut FormState<Field>) -> Option<civil::Date> {
    let found = day(form.value(Field::LastDay).trim());
    match found {
        None => form.refuse(Field::LastDay, "representative-day-wrong", Vec::new()),
        Some(day) if day < days.today => form.refuse(Field::LastDay, "representative-day-past", Vec::new()),
        Some(day) if day > days.most => {
            form.refuse(Field::LastDay, "representative-day-late", vec![("date", date(locale, days.most))]);
        }
        Some(_) => {}
    }
    found
}
