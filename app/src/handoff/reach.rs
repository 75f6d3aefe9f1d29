//! How somebody wants to be reached: what of it can be accepted.

use super::{
    Card, Device, Number, Reach, Way,
    form::{Around, Field, LINE, way, window},
    hours::SOONEST,
    mask, say,
};
use crate::{form::FormState, locale::Locale};

/// Digits of a telephone number, anywhere in the world.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

pub fn parse(locale: Locale, form: &mut FormState<Field>, around: &Around) -> Option<Reach> {
    let Some(way) = way(form) else {
        form.refuse(Field::Way, "handoff-way-missing", Vec::new());
        return None;
    };
    match way {
        Way::Callback => callback(locale, form, around),
        Way::Writing => writing(form),
        Way::InPerson => in_person(form),
        Way::Phone => None,
    }
}

fn callback(locale: Locale, form: &mut FormState<Field>, around: &Around) -> Option<Reach> {
    let number = form.value(Field::Number).trim().to_owned();
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let plain = number.chars().all(|letter| letter.is_ascii_alphanumeric() || " +-.()#,\u{a0}".contains(letter));
    let good = DIGITS.contains(&digits) && plain && number.chars().count() <= 40;
    if !good {
        form.refuse(Field::Number, "handoff-number-wrong", Vec::new());
    } else if is_private(&number) {
        form.refuse(Field::Number, "handoff-number-private", Vec::new());
    }
    let device = Device::parse(form.value(Field::Device)).unwrap_or_default();
    let mail = receipt(form);
    let Some(window) = window(form) else {
        form.refuse(Field::Day, "handoff-window-missing", Vec::new());
        return None;
    };
    if window.start < around.now.as_millisecond() + SOONEST {
        form.refuse(Field::Hour, "handoff-window-past", Vec::new());
        return None;
    }
    if !around.hours.hold(&window) {
        let hours = around.hours;
        let at = |hour| say::time(locale, jiff::civil::Time::constant(hour, 0, 0, 0));
        let zone = say::zone_name(locale, hours.zone).to_owned();
        let values = vec![("from", at(hours.from)), ("to", at(hours.to)), ("zone", zone)];
        form.refuse(Field::Hour, "handoff-window-closed", values);
        return None;
    }
    form.is_valid().then_some(Reach::Callback { number, window, device, mail })
}

/// Whether this is no telephone number, but one that nobody should send. With a country’s code the last nine digits of
/// one may look like a Social Insurance Number.
fn is_private(number: &str) -> bool {
    let abroad = number.starts_with('+');
    let private = |found: &Number| *found == Number::Payment || (*found == Number::Insurance && !abroad);
    mask(number).found.iter().any(private)
}

/// Where the receipt goes: nowhere, unless they say so.
fn receipt(form: &mut FormState<Field>) -> Option<String> {
    if form.value(Field::Receipt).trim().is_empty() { None } else { address(form, Field::Receipt) }
}

fn writing(form: &mut FormState<Field>) -> Option<Reach> {
    address(form, Field::Mail).map(|mail| Reach::Writing { mail })
}

fn address(form: &mut FormState<Field>, field: Field) -> Option<String> {
    let mail = form.value(field).trim().to_owned();
    if !is_address(&mail) {
        form.refuse(field, "handoff-mail-wrong", Vec::new());
        return None;
    }
    Some(mail)
}

/// Whether letters can be sent there, as far as the form of it tells.
pub fn is_address(mail: &str) -> bool {
    let parts = mail.rsplit_once('@').filter(|(name, host)| !name.is_empty() && host.contains('.'));
    let plain = mail.chars().all(|letter| letter.is_ascii_graphic()) && mail.matches('@').count() == 1;
    parts.is_some() && plain && mail.len() <= LINE && !mail.starts_with('.') && !mail.ends_with('.')
}

fn in_person(form: &mut FormState<Field>) -> Option<Reach> {
    let city = form.value(Field::City).trim().to_owned();
    if city.is_empty() || city.chars().count() > LINE {
        form.refuse(Field::City, "handoff-city-missing", Vec::new());
        return None;
    }
    Some(Reach::InPerson { city: mask(&city).text })
}

/// The fields as they were filled in before, to be changed.
pub fn filled(card: &Card) -> FormState<Field> {
    let form = FormState::default().keep(Field::Way, card.reach.way().code());
    match &card.reach {
        Reach::Callback { number, window, device, mail } => {
            let start = jiff::Timestamp::from_millisecond(window.start).unwrap_or_default();
            let start = start.to_zoned(window.zone.time_zone());
            form.keep(Field::Number, number.as_str())
                .keep(Field::Zone, window.zone.code())
                .keep(Field::Day, start.date().to_string())
                .keep(Field::Hour, start.hour().to_string())
                .keep(Field::Device, device.code())
                .keep(Field::Receipt, mail.as_deref().unwrap_or_default())
        }
        Reach::Writing { mail } => form.keep(Field::Mail, mail.as_str()),
        Reach::InPerson { city } => form.keep(Field::City, city.as_str()),
        Reach::Phone | Reach::Post { .. } => FormState::default(),
    }
}
