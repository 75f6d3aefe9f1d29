//! The text of a form that an officer fills in: a template is put into it with a button, and what stands for something
//! that is known becomes that.

use app::{
    application::{day, written},
    locale::Locale,
    template::{INSERT, Offer, Placeholder, Purpose, USED, Used},
};

use crate::{
    application::Opened,
    error::Error,
    form::{Words, value},
    person::Staff,
    state::AppState,
    template,
};

/// The text of a form, and what can be put into it.
#[derive(Debug)]
pub(super) struct Begun {
    pub(super) text: String,
    pub(super) offer: Offer,
    /// What was put in before.
    pub(super) used: Vec<Used>,
    /// Whether one was put in now: the form is shown again, and nothing is checked.
    pub(super) is_inserted: bool,
}

/// What an officer writes for, and what came of it: nothing where the form is opened.
#[derive(Clone, Copy, Debug)]
pub(super) struct Writing<'a> {
    pub(super) purpose: Purpose,
    /// The name of the field that holds the text.
    pub(super) field: &'a str,
    pub(super) sent: Option<&'a Words>,
}

/// What is known when something is written about an application, as whoever reads it says it.
fn values(one: &Opened, tongue: Locale, sent: &Words) -> Vec<(Placeholder, String)> {
    let due = day(value(sent, "due")).map(|due| written(tongue, &due.to_string())).unwrap_or_default();
    vec![
        (Placeholder::Reference, one.reference.to_string()),
        (Placeholder::Program, (*one.program.name.get(tongue)).to_owned()),
        (Placeholder::Due, due),
        (Placeholder::Document, value(sent, "name").trim().to_owned()),
    ]
}

pub(super) async fn begin(
    state: &AppState,
    staff: &Staff,
    locale: Locale,
    one: &Opened,
    writing: Writing<'_>,
) -> Result<Begun, Error> {
    let Writing { purpose, field, sent } = writing;
    // what goes back to a colleague is read in the language in which we work
    let tongue = if purpose == Purpose::Return { locale } else { one.locale };
    let form = template::Form { purpose, tongue, sent };
    let mut tx = state.db.begin_read().await?;
    let offer = template::offer(&mut tx, staff, locale, form).await?;
    let Some(sent) = sent else {
        return Ok(Begun { text: String::new(), offer, used: Vec::new(), is_inserted: false });
    };
    let (typed, values) = (value(sent, field), values(one, tongue, sent));
    let typed = app::template::fill(tongue, typed, &values);
    let inserted = template::insert(&mut tx, staff, form, (&typed, &values)).await?;
    let (text, used) = inserted.unwrap_or_else(|| (typed, value(sent, USED).to_owned()));
    let is_inserted = sent.contains_key(INSERT);
    Ok(Begun { text, used: Used::parse_all(&used), offer: Offer { used, ..offer }, is_inserted })
}
