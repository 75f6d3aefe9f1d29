//! An alert for programs that warn: the Common Alerting Protocol 1.2 (OASIS), one `info` for each language.
//!
//! The number of an alert stays. What is published is a message `Alert`, and never changes; what is ended before its
//! time is a message `Cancel` that refers to it. What ends by itself says so: `expires`.

use std::fmt::Write;

use app::{
    alert::{Reach, Severity, State},
    locale::Locale,
    path::Path,
    subscription::{Area, Kind, Named, Province},
    words::t,
};
use jiff::{Timestamp, tz::TimeZone};

use super::{Warning, alert_id};
use crate::catalogue::Catalogue;

/// The type of a message.
pub(super) const TYPE: &str = "application/cap+xml";

/// What every message of a portal says.
pub(super) struct Sender<'a> {
    pub(super) origin: &'a str,
    pub(super) zone: &'a TimeZone,
    pub(super) catalogue: &'a Catalogue,
}

/// When the last message of an alert was sent: Unix milliseconds.
pub(super) fn sent(alert: &Warning) -> i64 {
    alert.ended.or(alert.published).unwrap_or(alert.starts)
}

impl Sender<'_> {
    /// The last message of an alert.
    pub(super) fn message(&self, alert: &Warning) -> String {
        let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
            <alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\">\n"
            .to_owned();
        let cancelled = alert.state == State::Ended;
        put(&mut xml, "identifier", &self.identifier(alert, if cancelled { 2 } else { 1 }));
        put(&mut xml, "sender", &self.sender());
        put(&mut xml, "sent", &self.instant(sent(alert)));
        put(&mut xml, "status", "Actual");
        put(&mut xml, "msgType", if cancelled { "Cancel" } else { "Alert" });
        put(&mut xml, "scope", "Public");
        if cancelled {
            let first = alert.published.unwrap_or(alert.starts);
            let reference = [self.sender(), self.identifier(alert, 1), self.instant(first)].join(",");
            put(&mut xml, "references", &reference);
        }
        for locale in Locale::ALL {
            self.info(&mut xml, alert, locale);
        }
        xml.push_str("</alert>\n");
        xml
    }

    /// Holds no blank, comma, `<` or `&`, as the protocol asks.
    fn identifier(&self, alert: &Warning, number: u8) -> String {
        format!("urn:uuid:{}:{number}", alert.id)
    }

    /// The host of the portal: whoever asks who warned finds it there.
    fn sender(&self) -> String {
        let host = self.origin.split_once("://").map_or(self.origin, |(_, host)| host);
        format!("alerts@{host}")
    }

    /// `2026-11-22T08:00:00-05:00`: the protocol knows no `Z`.
    fn instant(&self, at: i64) -> String {
        let at = Timestamp::from_millisecond(at).unwrap_or_default().to_zoned(self.zone.clone());
        at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    fn info(&self, xml: &mut String, alert: &Warning, locale: Locale) {
        let shown = alert.shown(self.catalogue);
        let soon = alert.starts <= alert.published.unwrap_or(alert.starts);
        xml.push_str("<info>\n");
        put(xml, "language", locale.tag());
        put(xml, "category", category(alert));
        put(xml, "event", &alert.title.text(locale));
        put(xml, "urgency", if soon { "Immediate" } else { "Expected" });
        put(xml, "severity", severity(alert));
        put(xml, "certainty", if soon { "Observed" } else { "Likely" });
        put(xml, "effective", &self.instant(sent(alert)));
        put(xml, "onset", &self.instant(alert.starts));
        put(xml, "expires", &self.instant(alert.ends));
        put(xml, "senderName", &shown.from.text(locale));
        put(xml, "headline", &alert.title.text(locale));
        put(xml, "description", &alert.text.text(locale));
        let page = Path::Alert(app::alert::Place::One(alert_id(alert.id))).href(locale);
        put(xml, "web", &format!("{}{page}", self.origin));
        areas(xml, alert, &shown.concerns, locale);
        xml.push_str("</info>\n");
    }
}

/// The words of the protocol for ours. Only what reaches every page is extreme.
const fn severity(alert: &Warning) -> &'static str {
    match (alert.severity, alert.reach) {
        (Severity::Danger, Reach::Everywhere) => "Extreme",
        (Severity::Danger, _) => "Severe",
        (Severity::Warning, _) => "Moderate",
        (Severity::Information, _) => "Minor",
    }
}

/// By the first topic that has a word in the protocol.
fn category(alert: &Warning) -> &'static str {
    let topics = alert.concerns.iter().filter(|subject| subject.kind() == Kind::Topic);
    let mut known = topics.filter_map(|topic| match topic.id() {
        "health" => Some("Health"),
        "environment" => Some("Env"),
        "transport" => Some("Transport"),
        "security-defence" => Some("Security"),
        _ => None,
    });
    known.next().unwrap_or("Other")
}

/// Each place; the country where there is none.
fn areas(xml: &mut String, alert: &Warning, named: &[Named], locale: Locale) {
    let places = alert.concerns.iter().zip(named).filter(|(subject, _)| subject.kind() == Kind::Place);
    let mut any = false;
    for (subject, name) in places {
        any = true;
        xml.push_str("<area>\n");
        put(xml, "areaDesc", &name.name.text(locale));
        if let Some(Area::Province(province)) = Area::parse(subject.id()) {
            xml.push_str("<geocode>\n");
            put(xml, "valueName", "profile:CAP-CP:Location:0.3");
            put(xml, "value", location(province));
            xml.push_str("</geocode>\n");
        }
        xml.push_str("</area>\n");
    }
    if !any {
        xml.push_str("<area>\n");
        put(xml, "areaDesc", t(locale, "alert-country"));
        xml.push_str("</area>\n");
    }
}

/// The two digits of a province or territory in the Standard Geographical Classification, which the Canadian profile of
/// the protocol takes for locations.
const fn location(province: Province) -> &'static str {
    match province {
        Province::Newfoundland => "10",
        Province::PrinceEdwardIsland => "11",
        Province::NovaScotia => "12",
        Province::NewBrunswick => "13",
        Province::Quebec => "24",
        Province::Ontario => "35",
        Province::Manitoba => "46",
        Province::Saskatchewan => "47",
        Province::Alberta => "48",
        Province::BritishColumbia => "59",
        Province::Yukon => "60",
        Province::NorthwestTerritories => "61",
        Province::Nunavut => "62",
    }
}

/// An element with a text. What XML cannot hold is left out.
fn put(xml: &mut String, name: &str, text: &str) {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let plain: String = text.chars().filter(|letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect();
    // writing into a string cannot fail
    let _ = writeln!(xml, "<{name}>{plain}</{name}>");
}
