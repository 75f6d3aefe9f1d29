//! Putting a template into a form, in the language of whoever reads it; and saying in the audit that it was.

use app::{
    locale::Locale,
    template::{INSERT, Offer, Placeholder, Purpose, TEMPLATE, USED, Used, fill, joined},
};
use uuid::Uuid;

use super::store;
use crate::{
    audit::{self, Deed},
    db::{StoreError, Tx},
    form::{Words, value},
    person::Staff,
    state::AppState,
};

/// A form into which one can be put.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    pub purpose: Purpose,
    /// The language of whoever reads what is sent.
    pub tongue: Locale,
    /// As it came; nothing where it is opened.
    pub sent: Option<&'a Words>,
}

/// What an officer can put into a form.
pub async fn offer(tx: &mut Tx, staff: &Staff, locale: Locale, form: Form<'_>) -> Result<Offer, StoreError> {
    let rows = store::offered(tx, staff, form.purpose).await?;
    let choices = rows.iter().map(|row| (row.id.simple().to_string(), row.name().text(locale)));
    let used = form.sent.map_or_else(String::new, |sent| value(sent, USED).to_owned());
    Ok(Offer { choices: choices.collect(), tongue: form.tongue, used })
}

/// The text of a form once the template that was chosen is put into it, and what the form carries then. Nothing where
/// none was to be put in.
pub async fn insert(
    tx: &mut Tx,
    staff: &Staff,
    form: Form<'_>,
    (typed, values): (&str, &[(Placeholder, String)]),
) -> Result<Option<(String, String)>, StoreError> {
    let Some(sent) = form.sent.filter(|sent| sent.contains_key(INSERT)) else { return Ok(None) };
    let used = value(sent, USED);
    let chosen = Uuid::try_parse(value(sent, TEMPLATE)).ok();
    let found = match chosen {
        Some(id) => store::find(tx, staff, id).await?.filter(|row| row.purpose == form.purpose.code()),
        None => None,
    };
    // one that a colleague put away meanwhile changes nothing
    let Some(row) = found.filter(|row| row.offered == 1) else { return Ok(Some((typed.to_owned(), used.to_owned()))) };
    let text = fill(form.tongue, &row.text().text(form.tongue), values);
    let used = format!("{used} {}:{}", row.id.simple(), row.version);
    Ok(Some((joined(typed, text), used.trim().to_owned())))
}

/// Notes with what was sent which templates it began with. What the organization never had is left out.
pub async fn note(state: &AppState, tx: &mut Tx, staff: &Staff, record: &str, used: &[Used]) -> Result<(), StoreError> {
    for one in used {
        let Ok(id) = Uuid::try_parse(one.template.as_str()) else { continue };
        if !store::has(tx, staff, (id, one.number)).await? {
            continue;
        }
        let (actor, subject) =
            (staff.person.actor(), format!("{record} template {} version {}", id.simple(), one.number));
        let deed = Deed { actor: &actor, act: "template.use", organization: &staff.organization, subject: &subject };
        audit::record(tx, &state.clock, deed).await?;
    }
    Ok(())
}
