//! A letter that somebody writes to us (RFC 5322): whom it names, what it says, what came with it.

use mail_parser::{Message, MessageParser, MimeHeaders};

/// A letter as it came. Nothing of it is believed: whom it concerns is told by the mark in its address.
#[derive(Debug)]
pub struct Arrived {
    /// Where it was sent to.
    pub to: Vec<String>,
    /// What makes it one letter, however often it is handed over.
    pub id: Option<String>,
    /// Its whole text, whatever it quotes.
    pub text: String,
    /// The name and the contents of each file.
    pub files: Vec<(String, Vec<u8>)>,
    /// Whether a program wrote it, on its own.
    pub automatic: bool,
}

/// Headers that name where a letter was delivered, as mail servers write them.
const DELIVERED: [&str; 3] = ["Delivered-To", "X-Original-To", "Envelope-To"];

/// Reads a letter.
pub fn arrived(message: &[u8]) -> Option<Arrived> {
    let message = MessageParser::default().parse(message)?;
    let to = message.all_to().chain(message.all_cc()).flat_map(|list| list.iter());
    let to = to.filter_map(|one| one.address().map(str::to_owned));
    let delivered = DELIVERED.into_iter().filter_map(|name| raw(&message, name));
    let texts = (0..message.text_body_count()).filter_map(|at| message.body_text(at));
    let files = message.attachments().map(|part| {
        let name = part.attachment_name().unwrap_or_default().to_owned();
        (name, part.contents().to_vec())
    });
    Some(Arrived {
        to: delivered.map(|found| found.trim_matches(['<', '>', ' ']).to_owned()).chain(to).collect(),
        id: message.message_id().map(str::to_owned),
        text: texts.collect::<Vec<_>>().join("\n").replace("\r\n", "\n").trim().to_owned(),
        files: files.collect(),
        automatic: is_automatic(&message),
    })
}

/// Of programs that answer, of lists, and of mail servers (RFC 3834): none of them is answered, nor kept.
fn is_automatic(message: &Message<'_>) -> bool {
    let says = |name: &str, words: &[&str]| {
        raw(message, name).is_some_and(|said| {
            let said = said.split(';').next().unwrap_or_default().trim().to_lowercase();
            words.contains(&said.as_str())
        })
    };
    let submitted = raw(message, "Auto-Submitted").is_some() && !says("Auto-Submitted", &["no"]);
    let returned = says("Return-Path", &["<>"]);
    let replies = ["X-Autoreply", "X-Autorespond", "List-Id"].iter().any(|name| raw(message, name).is_some());
    submitted || returned || replies || says("Precedence", &["bulk", "junk", "list", "auto_reply"])
}

fn raw<'m>(message: &'m Message<'_>, name: &str) -> Option<&'m str> {
    message.headers_raw().find(|(given, _)| given.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}
