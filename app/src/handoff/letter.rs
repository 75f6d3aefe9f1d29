//! The letters about a request, in the language of whoever asked. A letter repeats nothing of what they wrote.

use super::{Secret, request_page::Standing};
use crate::{locale::Locale, path::Path, reference::Reference, words::tr};

/// The subject and the text of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    pub subject: String,
    pub text: String,
}

/// What the person gets when they asked.
pub fn receipt(locale: Locale, origin: &str, standing: &Standing, secret: Secret) -> Words {
    let args = [
        ("reference", standing.reference.to_string().into()),
        ("code", secret.to_string().into()),
        ("next", standing.next(locale).into()),
        ("address", address(locale, origin).into()),
    ];
    Words {
        subject: tr(locale, "request-letter-receipt", &args[..1]),
        text: tr(locale, "request-letter-receipt-text", &args),
    }
}

/// What they get when they were answered in writing.
pub fn reply(locale: Locale, origin: &str, standing: &Standing, answer: &str) -> Words {
    let args = [
        ("reference", standing.reference.to_string().into()),
        ("organization", standing.organization.as_str().into()),
        ("answer", answer.into()),
        ("address", address(locale, origin).into()),
    ];
    Words {
        subject: tr(locale, "request-letter-reply", &args[..1]),
        text: tr(locale, "request-letter-reply-text", &args),
    }
}

/// What they get when files that came with a letter of theirs were not taken: each with the reason.
pub fn not_kept(locale: Locale, origin: &str, reference: Reference, refused: &[String]) -> Words {
    let args = [
        ("reference", reference.to_string().into()),
        ("lines", refused.join("\n").into()),
        ("address", address(locale, origin).into()),
    ];
    Words {
        subject: tr(locale, "request-letter-files", &args[..1]),
        text: tr(locale, "request-letter-files-text", &args[1..]),
    }
}

/// Where the reference and the code are typed.
fn address(locale: Locale, origin: &str) -> String {
    [origin, &Path::Handoff(super::Place::Follow).href(locale)].concat()
}
