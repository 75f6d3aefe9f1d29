//! The hour of a call as calendars read it (RFC 5545): the instant itself, so that it is right on every clock. What was
//! asked does not stand in it: others may look into the same calendar.

use jiff::{Timestamp, tz::TimeZone};

use super::{Place, Standing, say};
use crate::{locale::Locale, path::Path, words::tr};

/// Bytes of a line, after which it goes on in the next one.
const LINE: usize = 75;

/// `None` where no call is waited for. `origin` is the public address, `now` Unix milliseconds.
pub fn calendar_file(locale: Locale, origin: &str, standing: &Standing, now: i64) -> Option<String> {
    let window = standing.call()?;
    let reference = standing.reference.to_string();
    let host = origin.split("://").last().unwrap_or_default();
    let args = [("reference", reference.as_str().into()), ("window", say::window(locale, window).into())];
    let page = [origin, &Path::Handoff(Place::Request(standing.reference)).href(locale)].concat();
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Passerelle//Passerelle//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{reference}@{host}"),
        format!("DTSTAMP:{}", instant(now)),
        format!("DTSTART:{}", instant(window.start)),
        format!("DTEND:{}", instant(window.end)),
        format!("SUMMARY:{}", plain(&tr(locale, "request-calendar-title", &args[..1]))),
        format!("DESCRIPTION:{}", plain(&tr(locale, "request-calendar-text", &args[1..]))),
        format!("URL:{page}"),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    Some(lines.iter().map(|line| folded(line) + "\r\n").collect())
}

/// `20261125T123000Z`.
fn instant(millis: i64) -> String {
    let at = Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(TimeZone::UTC);
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text in which no letter means more than itself.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars() {
        match letter {
            '\n' => plain.push_str("\\n"),
            '\\' | ';' | ',' => plain.extend(['\\', letter]),
            _ => plain.push(letter),
        }
    }
    plain
}

/// A long line, broken between letters.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut bytes = 0;
    for letter in line.chars() {
        if bytes + letter.len_utf8() > LINE {
            folded.push_str("\r\n ");
            bytes = 1;
        }
        folded.push(letter);
        bytes += letter.len_utf8();
    }
    folded
}
