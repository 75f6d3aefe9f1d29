//! Files that stand in a history: the same name for whoever sent them and for whoever reads them.

use leptos::prelude::*;

use super::Kind;
use crate::{
    format::tenths,
    handoff::{Zone, say::moment},
    locale::Locale,
    path::Path,
    words::{t, tr},
};

/// A file that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enclosed {
    /// Its number within the record.
    pub number: i64,
    /// The number of the entry of the history that it came with.
    pub event: i64,
    pub name: String,
    pub kind: Kind,
    /// Bytes.
    pub size: i64,
    /// Unix milliseconds.
    pub received_at: i64,
    /// Where it can be had.
    pub path: Path,
    /// Where it can be taken away, by whoever reads.
    pub withdraw: Option<Path>,
    /// When it was taken away: its contents are gone. Unix milliseconds.
    pub withdrawn_at: Option<i64>,
}

/// The files of one entry: what each is, how large, when it was received.
pub fn enclosures(locale: Locale, files: &[Enclosed], event: i64) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = files.iter().filter(|file| file.event == event).map(|file| enclosure(locale, file)).collect();
    let label = t(locale, "file-enclosed");
    (!rows.is_empty()).then(|| view! { <ul class="enclosures" role="list" aria-label=label>{rows}</ul> })
}

/// One of them: of what was taken away only the name is left.
fn enclosure(locale: Locale, file: &Enclosed) -> AnyView {
    let name = file.name.clone();
    if let Some(at) = file.withdrawn_at {
        let gone = tr(locale, "file-withdrawn", &[("moment", moment(locale, Zone::Eastern, at).into())]);
        return view! {
            <li class="enclosures__one">
                <span class="enclosures__name">{name}</span><small class="enclosures__more">{gone}</small>
            </li>
        }
        .into_any();
    }
    let at = moment(locale, Zone::Eastern, file.received_at);
    let more = [("what", described(locale, file.kind, file.size).into()), ("moment", at.into())];
    let withdraw = file.withdraw.as_ref().map(|path| {
        let name = name.clone();
        view! {
            <a class="row-link" href=path.href(locale)>
                {t(locale, "file-withdraw")}<span class="visually-hidden">" "{name}</span>
            </a>
        }
    });
    view! {
        <li class="enclosures__one">
            <a class="enclosures__name" href=file.path.href(locale) download=true>{name}</a>
            <small class="enclosures__more">{tr(locale, "file-received", &more)}</small>
            {withdraw}
        </li>
    }
    .into_any()
}

/// `PDF, 1.2 MB`, « PDF, 1,2 Mo ».
pub fn described(locale: Locale, kind: Kind, size: i64) -> String {
    let kind = match kind {
        Kind::Pdf => "file-kind-pdf",
        Kind::Png | Kind::Jpeg | Kind::Tiff => "file-kind-image",
        Kind::Word => "file-kind-word",
        Kind::Excel => "file-kind-excel",
        Kind::Csv => "file-kind-table",
        Kind::Text => "file-kind-text",
    };
    let bytes = u64::try_from(size).unwrap_or_default();
    let (words, amount) = match bytes {
        // tenths of a thousand bytes, and of a million
        ..1_000_000 => ("file-kilobytes", tenths(locale, bytes.div_ceil(100))),
        _ => ("file-megabytes", tenths(locale, bytes.div_ceil(100_000))),
    };
    let size = tr(locale, words, &[("amount", amount.into())]);
    tr(locale, "file-described", &[("kind", t(locale, kind).into()), ("size", size.into())])
}
