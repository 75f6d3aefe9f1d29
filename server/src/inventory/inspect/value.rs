//! What is odd in one value.

use crate::inventory::{
    clean::{addresses, clean_line, fraction, is_garbled, is_invisible, is_placeholder},
    defect::{DefectKind, Finder},
    parse::Row,
    schema::{Column, Kind, Obligation, Table, is_program},
};

/// Looks at every value of a row.
pub(super) fn inspect(table: Table, row: &Row, finder: &mut Finder) {
    for (column, value) in table.columns().iter().zip(row.values()) {
        if value.is_empty() {
            continue;
        }
        let mut found = |kind, at| finder.found_at(kind, table, column.name, row, at);
        if column.limit.is_some_and(|limit| value.len() > limit && value.chars().count() > limit) {
            found(DefectKind::TooLong, 0);
        }
        match column.kind {
            Kind::Volume | Kind::Count => inspect_number(value, &mut found),
            Kind::ProgramNames => found(DefectKind::QuotedProgramNames, 0),
            Kind::Programs if !value.split(',').all(is_program) => found(DefectKind::UnknownProgram, 0),
            Kind::Address => inspect_address(value, &mut found),
            Kind::Title if is_one_name(value) => found(DefectKind::NotTwoNames, 0),
            Kind::Ratio if is_above_one(value) => found(DefectKind::AboveOne, 0),
            _ => {}
        }
        if column.kind.is_text() {
            inspect_text(column, value, &mut found);
        }
    }
}

fn inspect_number(value: &str, found: &mut impl FnMut(DefectKind, usize)) {
    match value {
        "NA" => found(DefectKind::NotApplicable, 0),
        "ND" => found(DefectKind::NotAvailable, 0),
        _ if value.len() > 1 && value.starts_with('0') => found(DefectKind::LeadingZeros, 0),
        _ => {}
    }
}

fn inspect_address(value: &str, found: &mut impl FnMut(DefectKind, usize)) {
    let addresses = addresses(value);
    if addresses.usable.is_empty() {
        return found(DefectKind::NotAnAddress, 0);
    }
    if addresses.completed > 0 {
        found(DefectKind::IncompleteAddress, 0);
    }
    if addresses.usable.len() > 1 {
        found(DefectKind::SeveralAddresses, 0);
    }
    if !addresses.rejected.is_empty() {
        found(DefectKind::WordsAroundAddress, 0);
    }
}

fn inspect_text(column: &Column, value: &str, found: &mut impl FnMut(DefectKind, usize)) {
    if let Some(at) = value.find(is_invisible) {
        found(DefectKind::InvisibleCharacters, at);
    }
    if !value.is_ascii() {
        inspect_letters(value, found);
    }
    let tab = value.bytes().position(|byte| byte == b'\t');
    if tab.is_some() || value.trim().len() < value.len() {
        found(DefectKind::StrayBlanks, tab.unwrap_or(0));
    }
    if let Some(at) = value.bytes().position(|byte| byte == b'\n') {
        found(DefectKind::LineBreaks, at);
    }
    if let Some(at) = markup(value) {
        found(DefectKind::Markup, at);
    }
    if column.obligation != Obligation::Mandatory && is_placeholder(value) {
        found(DefectKind::Placeholder, 0);
    }
}

/// What only a text beyond ASCII can have.
fn inspect_letters(value: &str, found: &mut impl FnMut(DefectKind, usize)) {
    if let Some(at) = value.find(['\u{a0}', '\u{202f}', '\u{2007}', '\u{2009}']) {
        found(DefectKind::NoBreakSpaces, at);
    }
    if let Some(at) = value.find(['Ã', 'Â', 'â']).filter(|_| is_garbled(value)) {
        found(DefectKind::Garbled, at);
    }
}

/// Where a tag or a character reference begins: `<br>`, `</p>`, `&amp;`.
fn markup(value: &str) -> Option<usize> {
    let marks = value.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'<' | b'&'));
    marks.map(|(at, _)| at).find(|&at| {
        let rest = &value[at + 1..];
        if value[at..].starts_with('&') {
            return ["amp;", "lt;", "gt;", "quot;", "nbsp;", "#"].iter().any(|name| rest.starts_with(name));
        }
        let name = rest.split_once('>').map_or("", |(tag, _)| tag.trim_matches(['/', ' ']));
        name.starts_with(|first: char| first.is_ascii_alphabetic())
            && name.len() <= 8
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

fn is_one_name(title: &str) -> bool {
    let names: Vec<&str> = title.split('|').collect();
    names.len() != 2 || names.iter().any(|name| clean_line(name).is_empty())
}

fn is_above_one(value: &str) -> bool {
    fraction(value).is_some_and(|number| number > 1.0)
}
