//! What mail servers report of a letter that they had taken (RFC 3464).

use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders};
use uuid::Uuid;

use super::Fate;

/// Which letter of ours a message reports on, and what became of it. Nothing where it is no report of a mail server, or
/// where it is one that a letter is late.
pub fn reported(message: &[u8]) -> Option<(Uuid, Fate)> {
    let message = MessageParser::default().parse(message)?;
    let report = message.parts.iter().find(|part| is(part, "message", "delivery-status"))?;
    let fate = fate(report.text_contents()?)?;
    Some((letter(&message)?, fate))
}

fn is(part: &MessagePart<'_>, kind: &str, subtype: &str) -> bool {
    part.content_type().is_some_and(|content| {
        content.ctype().eq_ignore_ascii_case(kind)
            && content.subtype().is_some_and(|given| given.eq_ignore_ascii_case(subtype))
    })
}

/// Of the fields of a report only the class of the status is kept: the rest may repeat the address.
fn fate(report: &str) -> Option<Fate> {
    let field = |name: &str| {
        report
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(given, _)| given.trim().eq_ignore_ascii_case(name))
    };
    let (_, action) = field("Action")?;
    if !action.trim().eq_ignore_ascii_case("failed") {
        return None;
    }
    let gives_up = field("Status").is_some_and(|(_, status)| status.trim().starts_with('4'));
    Some(Fate::Failed(if gives_up { "temporary-failure" } else { "permanent-failure" }))
}

/// The letter that came back, by the message id that we gave it: the whole of it is enclosed, or its head.
fn letter(message: &Message<'_>) -> Option<Uuid> {
    message.parts.iter().find_map(|part| {
        let enclosed = match part.message() {
            Some(enclosed) => enclosed.message_id()?.to_owned(),
            None if is(part, "text", "rfc822-headers") => {
                MessageParser::default().parse(part.contents())?.message_id()?.to_owned()
            }
            None => return None,
        };
        Uuid::try_parse(enclosed.split('@').next()?).ok()
    })
}
