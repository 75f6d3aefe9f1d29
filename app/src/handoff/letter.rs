//! The letters about a request, in the language of whoever asked. A letter repeats nothing of what they wrote.

use super::{Secret, Subject, request_page::Standing};
use crate::{
    answer::{Basis, with_basis},
    desk::{self, Filter},
    locale::Locale,
    path::Path,
    reference::Reference,
    words::tr,
};

/// The subject and the text of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub subject: String,
    pub text: String,
}

/// What the person gets when they asked.
pub fn receipt(locale: Locale, origin: &str, standing: &Standing, secret: Secret) -> Words {
    let says = Subject::of(&standing.card);
    let args = [
        ("reference", standing.reference.to_string().into()),
        ("code", secret.to_string().into()),
        ("next", standing.next(locale).into()),
        ("address", address(locale, origin).into()),
    ];
    Words {
        subject: tr(locale, says.words("request-letter-receipt"), &args[..1]),
        text: with_further(locale, tr(locale, says.words("request-letter-receipt-text"), &args), standing),
    }
}

/// What they get when they were answered in writing: the answer, and what it rests on.
pub fn reply(locale: Locale, origin: &str, standing: &Standing, (answer, basis): (&str, &[Basis])) -> Words {
    let args = [
        ("reference", standing.reference.to_string().into()),
        ("organization", standing.organization.as_str().into()),
        ("answer", with_basis(locale, origin, answer, basis).into()),
        ("address", address(locale, origin).into()),
    ];
    Words {
        subject: tr(locale, Subject::of(&standing.card).words("request-letter-reply"), &args[..1]),
        text: with_further(locale, tr(locale, "request-letter-reply-text", &args), standing),
    }
}

/// What the lead of a desk gets when somebody complains.
pub fn complaint(locale: Locale, origin: &str, (code, name): (&str, &str), reference: Reference) -> Words {
    let filter = Filter { complaints: true, ..Filter::default() };
    let queue = Path::Desk(desk::Place::Queue(code.to_owned(), filter)).href(locale);
    let args = [
        ("reference", reference.to_string().into()),
        ("organization", name.into()),
        ("address", [origin, &queue].concat().into()),
    ];
    Words {
        subject: tr(locale, "handoff-letter-complaint", &args[..2]),
        text: tr(locale, "handoff-letter-complaint-text", &args),
    }
}

/// A letter about a complaint says who looks at it next.
fn with_further(locale: Locale, text: String, standing: &Standing) -> String {
    match &standing.further {
        Some(further) => [text, further.words(locale)].join("\n\n"),
        None => text,
    }
}

/// What they get when what they ordered was sent.
pub fn sent(locale: Locale, origin: &str, standing: &Standing, carrier: &str) -> Words {
    let args = [
        ("reference", standing.reference.to_string().into()),
        ("carrier", carrier.into()),
        ("address", address(locale, origin).into()),
    ];
    Words {
        subject: tr(locale, "publication-letter-sent", &args[..1]),
        text: tr(locale, "publication-letter-sent-text", &args),
    }
}

/// What they get when files that came with a letter of theirs were not taken: each with the reason.
pub fn not_kept(locale: Locale, origin: &str, (reference, says): (Reference, Subject), refused: &[String]) -> Words {
    let args = [
        ("reference", reference.to_string().into()),
        ("lines", refused.join("\n").into()),
        ("address", address(locale, origin).into()),
    ];
    Words {
        subject: tr(locale, says.words("request-letter-files"), &args[..1]),
        text: tr(locale, says.words("request-letter-files-text"), &args[1..]),
    }
}

/// Where the reference and the code are typed.
fn address(locale: Locale, origin: &str) -> String {
    [origin, &Path::Handoff(super::Place::Follow).href(locale)].concat()
}
