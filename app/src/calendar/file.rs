//! Calendar files (RFC 5545): one entry, published. Who writes one says what stands in it.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// Bytes of a line, after which it goes on in the next one.
const LINE: usize = 75;

/// When something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Between two instants: Unix milliseconds.
    Instants(i64, i64),
    /// From the first day on, until the second one begins.
    Day(Date, Date),
}

/// What stands in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in every calendar, for ever.
    pub uid: String,
    /// How often it was changed.
    pub sequence: usize,
    /// When the file is made: Unix milliseconds.
    pub stamp: i64,
    pub span: Span,
    pub summary: String,
    pub text: String,
    /// The address of a page about it.
    pub page: String,
}

/// The file.
pub fn written(entry: &Entry) -> String {
    let (from, to) = match entry.span {
        Span::Instants(from, to) => (format!("DTSTART:{}", instant(from)), format!("DTEND:{}", instant(to))),
        Span::Day(from, to) => {
            (format!("DTSTART;VALUE=DATE:{}", whole_day(from)), format!("DTEND;VALUE=DATE:{}", whole_day(to)))
        }
    };
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Passerelle//Passerelle//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", entry.uid),
        format!("SEQUENCE:{}", entry.sequence),
        format!("DTSTAMP:{}", instant(entry.stamp)),
        from,
        to,
        format!("SUMMARY:{}", plain(&entry.summary)),
        format!("DESCRIPTION:{}", plain(&entry.text)),
        format!("URL:{}", entry.page),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line) + "\r\n").collect()
}

/// `20261125T123000Z`.
fn instant(millis: i64) -> String {
    let at = Timestamp::from_millisecond(millis).unwrap_or_default().to_zoned(TimeZone::UTC);
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// `20261204`.
fn whole_day(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
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
