//! What happened, each in a sentence: for whoever applied, and for staff.

use leptos::prelude::*;

use super::{
    history::{Event, Kind},
    thread::{FileReader, WaitsFor},
    timeline::Reader,
    when::written,
};
use crate::{
    handoff::{Zone, say::moment},
    locale::Locale,
    words::{t, tr},
};

/// What happened, in a sentence.
pub(super) fn what(locale: Locale, reader: Reader, event: &Event) -> String {
    let told = &event.told;
    let name = ("name", told.name.as_str().into());
    match event.kind {
        Kind::Sent => by(locale, event, "history-sent", "history-sent-by", "history-sent-for", None),
        Kind::Answered => {
            by(locale, event, "history-answered", "history-answered-by", "history-answered-for", Some(&told.name))
        }
        Kind::Received => t(locale, "history-received").to_owned(),
        Kind::Taken if reader == Reader::Staff => tr(locale, "history-taken-by", &[("who", told.who.as_str().into())]),
        Kind::Taken => t(locale, "history-taken").to_owned(),
        Kind::FeePaid | Kind::FeeOwed | Kind::FeeReturned => t(locale, fee_words(event.kind)).to_owned(),
        Kind::Given | Kind::PutBack => handed_on(locale, reader, event),
        Kind::Review => t(locale, "history-review").to_owned(),
        Kind::Asked => {
            let id = if reader == Reader::Staff { "history-asked-for" } else { "history-asked" };
            tr(locale, id, &[name, ("date", written(locale, &told.due).into())])
        }
        Kind::Proposed | Kind::Returned => second(locale, reader, event),
        _ if reader == Reader::Staff && !told.confirmed.is_empty() => {
            let both = [("who", told.who.as_str().into()), ("second", told.confirmed.as_str().into())];
            tr(locale, confirmed(event.kind), &both)
        }
        Kind::Accepted => t(locale, "history-accepted").to_owned(),
        Kind::Refused => t(locale, "history-refused").to_owned(),
        Kind::Paid => t(locale, "history-paid").to_owned(),
        Kind::Failed => t(locale, "history-failed").to_owned(),
        _ => between(locale, reader, event),
    }
}

/// What two officers decided.
const fn confirmed(kind: Kind) -> &'static str {
    match kind {
        Kind::Accepted => "history-accepted-by",
        Kind::Upheld => "history-upheld-by",
        Kind::Changed => "history-changed-by",
        _ => "history-refused-by",
    }
}

/// What an officer proposes.
pub fn proposes(event: &Event) -> &'static str {
    match Kind::parse(&event.told.outcome) {
        Some(Kind::Accepted) => "history-proposed-accept",
        Some(Kind::Upheld) => "history-proposed-uphold",
        Some(Kind::Changed) => "history-proposed-change",
        _ => "history-proposed-refuse",
    }
}

/// What became of a payment.
pub const fn fee_words(kind: Kind) -> &'static str {
    match kind {
        Kind::FeePaid => "history-fee-paid",
        Kind::FeeOwed => "history-fee-owed",
        _ => "history-fee-returned",
    }
}

/// Who of the program has it now. Names of staff are for staff.
fn handed_on(locale: Locale, reader: Reader, event: &Event) -> String {
    let who = [("who", event.told.who.as_str().into()), ("to", event.told.to.as_str().into())];
    match (event.kind, reader) {
        (Kind::Given, Reader::Staff) => tr(locale, "history-given-by", &who),
        (Kind::Given, Reader::Applicant) => t(locale, "history-given").to_owned(),
        (_, Reader::Staff) => tr(locale, "history-put-back-by", &who[..1]),
        (_, Reader::Applicant) => t(locale, "history-put-back").to_owned(),
    }
}

/// What two officers do before there is a decision. Whoever applied reads that they do, and not what is proposed.
fn second(locale: Locale, reader: Reader, event: &Event) -> String {
    let who = [("who", event.told.who.as_str().into())];
    match (event.kind, reader) {
        (Kind::Proposed, Reader::Applicant) => t(locale, "history-proposed").to_owned(),
        (Kind::Proposed, Reader::Staff) => tr(locale, proposes(event), &who),
        (_, Reader::Applicant) => t(locale, "history-returned").to_owned(),
        (_, Reader::Staff) => tr(locale, "history-returned-by", &who),
    }
}

/// What somebody wrote, in a line, as they read it themselves.
pub fn written_words(locale: Locale, event: &Event) -> String {
    let words = what(locale, Reader::Applicant, event);
    if event.told.text.is_empty() { words } else { format!("{words} · {}", event.told.text) }
}

/// Something that somebody did, perhaps for a firm.
fn by(
    locale: Locale,
    event: &Event,
    plain: &'static str,
    person: &'static str,
    firm: &'static str,
    name: Option<&str>,
) -> String {
    let told = &event.told;
    let mut values = vec![("who", told.who.as_str().into())];
    values.extend(name.map(|name| ("name", name.into())));
    match (told.who.is_empty(), told.acting_for.is_empty()) {
        (true, _) => tr(locale, plain, &values[1..]),
        (false, true) => tr(locale, person, &values),
        (false, false) => {
            values.push(("firm", told.acting_for.as_str().into()));
            tr(locale, firm, &values)
        }
    }
}

/// What is said between the steps: more time, files, messages.
fn between(locale: Locale, reader: Reader, event: &Event) -> String {
    let told = &event.told;
    let day = ("date", written(locale, &told.due).into());
    let name = ("name", told.name.as_str().into());
    let who = ("who", told.who.as_str().into());
    let own = |plain, person, firm, name| by(locale, event, plain, person, firm, name);
    match (event.kind, reader) {
        (Kind::MoreTime, _) => tr(locale, "thread-history-more-time", &[name, day]),
        (Kind::TimeGiven, _) => tr(locale, "thread-history-time-given", &[name, day]),
        (Kind::TimeDeclined, _) => tr(locale, "thread-history-time-declined", &[name, day]),
        (Kind::Withdrawn, _) => own(
            "thread-history-withdrawn",
            "thread-history-withdrawn-by",
            "thread-history-withdrawn-for",
            Some(told.name.as_str()),
        ),
        // names of staff are for staff
        (Kind::Removed, Reader::Staff) => tr(locale, "thread-history-withdrawn-by", &[who, name]),
        (Kind::Removed, Reader::Applicant) => tr(locale, "thread-history-removed", &[name]),
        (Kind::Message, _) => {
            own("thread-history-message", "thread-history-message-by", "thread-history-message-for", None)
        }
        (Kind::Reply, Reader::Staff) => tr(locale, "thread-history-reply-by", &[who]),
        (Kind::Reply, Reader::Applicant) => t(locale, "thread-history-reply").to_owned(),
        (Kind::Objected, _) => {
            own("thread-history-objected", "thread-history-objected-by", "thread-history-objected-for", None)
        }
        _ => t(locale, of_program(event)).to_owned(),
    }
}

/// What the program did, and nothing personal.
fn of_program(event: &Event) -> &'static str {
    match event.kind {
        Kind::Read => "thread-history-read",
        Kind::Paused if WaitsFor::parse(&event.told.waits_for) == Some(WaitsFor::Other) => "thread-history-waiting",
        Kind::Paused => "thread-history-paused",
        Kind::Resumed => "thread-history-resumed",
        Kind::Upheld => "thread-history-upheld",
        Kind::Changed => "thread-history-changed",
        _ => "thread-history-mended",
    }
}

/// Who had opened a file before it was withdrawn, and when.
pub(super) fn openings(locale: Locale, event: &Event) -> Option<impl IntoView + use<>> {
    let words: Vec<_> =
        event.told.openings.iter().map(|one| view! { <li>{opening(locale, &one.by, one.at)}</li> }).collect();
    let gone = matches!(event.kind, Kind::Withdrawn | Kind::Removed);
    let words = match (gone, words.is_empty()) {
        (true, true) => view! { <p>{t(locale, "thread-opened-nobody")}</p> }.into_any(),
        (true, false) => view! { <ul>{words}</ul> }.into_any(),
        (false, _) => return None,
    };
    Some(words)
}

/// That somebody at the program had a file: Unix milliseconds.
pub(super) fn opening(locale: Locale, by: &str, at: i64) -> String {
    let id = match FileReader::parse(by) {
        Some(FileReader::System) => "thread-opened-system",
        _ => "thread-opened-officer",
    };
    tr(locale, id, &[("moment", moment(locale, Zone::Eastern, at).into())])
}
