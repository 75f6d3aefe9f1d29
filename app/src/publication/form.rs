//! What somebody fills in to order a publication, and what of it can be accepted.

use super::{
    Address, Item, Order, Publication,
    address::{ABROAD, is_province, postal_code},
};
use crate::{
    form::{self, FormState},
    format::number,
    handoff::{Card, Reach, mask, reach},
    locale::Locale,
};

/// The letters of a line of an address.
const LINE: usize = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Item,
    Copies,
    Name,
    Street,
    More,
    City,
    Province,
    Postal,
    Country,
    Mail,
}

impl Field {
    pub const ALL: [Self; 10] = [
        Self::Item,
        Self::Copies,
        Self::Name,
        Self::Street,
        Self::More,
        Self::City,
        Self::Province,
        Self::Postal,
        Self::Country,
        Self::Mail,
    ];
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Item => "item",
            Self::Copies => "copies",
            Self::Name => "name",
            Self::Street => "street",
            Self::More => "street-more",
            Self::City => "city",
            Self::Province => "province",
            Self::Postal => "postal-code",
            Self::Country => "country",
            Self::Mail => "mail",
        }
    }
}

/// The only door: the card of an order, or the form with what is wrong.
pub fn parse(locale: Locale, mut form: FormState<Field>, what: &Publication) -> Result<Card, FormState<Field>> {
    let item = what.item(form.value(Field::Item));
    if item.is_none() {
        form.refuse(Field::Item, "publication-item-missing", Vec::new());
    }
    let copies = copies(locale, &mut form, what.most);
    let to = address(locale, &mut form);
    let mail = form.value(Field::Mail).trim().to_owned();
    let mail = (!mail.is_empty()).then_some(mail);
    if mail.as_deref().is_some_and(|mail| !reach::is_address(mail)) {
        form.refuse(Field::Mail, "handoff-mail-wrong", Vec::new());
    }
    let (Some(item), Some(copies), Some(to), true) = (item, copies, to, form.is_valid()) else { return Err(form) };
    Ok(Card {
        question: String::new(),
        reach: Reach::Post { mail },
        locale,
        name: None,
        page: None,
        words: None,
        step: None,
        earlier: Vec::new(),
        complaint: false,
        order: Some(order(what, item, copies, to)),
    })
}

fn order(what: &Publication, item: &Item, copies: i64, to: Address) -> Order {
    Order {
        publication: what.id.clone(),
        organization: what.organization.clone(),
        title: what.title.clone(),
        format: item.format,
        language: item.language.clone(),
        tongue: item.tongue.clone(),
        copies,
        to,
    }
}

fn copies(locale: Locale, form: &mut FormState<Field>, most: i64) -> Option<i64> {
    let copies: Option<i64> = form.value(Field::Copies).trim().parse().ok();
    let copies = copies.filter(|copies| (1..=most).contains(copies));
    if copies.is_none() {
        let most = number(locale, most.unsigned_abs());
        form.refuse(Field::Copies, "publication-copies-wrong", vec![("most", most)]);
    }
    copies
}

/// The lines of the envelope, numbers that nobody should send hidden in them.
fn address(locale: Locale, form: &mut FormState<Field>) -> Option<Address> {
    let name = line(locale, form, Field::Name, Some("publication-name-missing"));
    let street = line(locale, form, Field::Street, Some("publication-street-missing"));
    let more = line(locale, form, Field::More, None);
    let city = line(locale, form, Field::City, Some("publication-city-missing"));
    let place = place(locale, form, city);
    let (name, street, place) = (name?, street?, place?);
    let lines = [Some(name), Some(street), more].into_iter().flatten().chain(place).collect();
    Some(Address { lines })
}

/// The last lines: in Canada the place with its postal code, else the place and the country.
fn place(locale: Locale, form: &mut FormState<Field>, city: Option<String>) -> Option<Vec<String>> {
    let (province, typed) = (form.value(Field::Province).to_owned(), form.value(Field::Postal).trim().to_owned());
    if province == ABROAD {
        let country = line(locale, form, Field::Country, Some("publication-country-missing"))?;
        let postal = line(locale, form, Field::Postal, None);
        return Some(vec![[Some(city?), postal].into_iter().flatten().collect::<Vec<_>>().join(" "), country]);
    }
    if !is_province(&province) {
        form.refuse(Field::Province, "publication-province-missing", Vec::new());
        return None;
    }
    let Some(postal) = postal_code(&province, &typed) else {
        form.refuse(Field::Postal, "publication-postal-wrong", Vec::new());
        return None;
    };
    Some(vec![format!("{} {province}  {postal}", city?)])
}

/// A line; one that may be left empty has no words for that.
fn line(locale: Locale, form: &mut FormState<Field>, field: Field, missing: Option<&'static str>) -> Option<String> {
    let text = form.value(field).trim().to_owned();
    let letters = text.chars().count();
    if letters > LINE {
        let say = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
        form.refuse(field, "handoff-too-long", vec![("most", say(LINE)), ("count", say(letters))]);
        return None;
    }
    match (text.is_empty(), missing) {
        (false, _) => Some(mask(&text).text),
        (true, Some(words)) => {
            form.refuse(field, words, Vec::new());
            None
        }
        (true, None) => None,
    }
}
