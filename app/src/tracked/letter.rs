//! The letter about something that was applied for elsewhere, and whose answer is late.

use jiff::civil;

use crate::{
    application::Place,
    format::date,
    locale::Locale,
    path::Path,
    words::{t, tr},
};

/// The subject and the text of the letter. It names neither the service nor the reference: mail is read by others too.
/// `origin` is the public address of the portal, `by` the day on which an answer was expected.
pub fn late(locale: Locale, origin: &str, by: civil::Date) -> (String, String) {
    let address = [origin, &Path::Application(Place::Home).href(locale)].concat();
    let values = [("date", date(locale, by).into()), ("address", address.into())];
    (t(locale, "tracked-letter-late").to_owned(), tr(locale, "tracked-letter-late-text", &values))
}
