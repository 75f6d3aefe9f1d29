//! What we know about somebody as one file to read and to print: whole in itself, without a script, without the portal.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{Holding, Known, holding::day};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    retention::term_list,
    words::{t, tr},
};

/// `style` is the whole style of the file.
pub fn copy(locale: Locale, holding: &Holding, style: &'static str, now: Timestamp) -> Html {
    let kinds: Vec<_> = holding.known.iter().map(|known| kind(locale, holding, known)).collect();
    let made = tr(locale, "privacy-copy-made", &[("day", day(locale, now.as_millisecond()).into())]);
    view! {
        <!DOCTYPE html>
        <html lang=locale.tag()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>{t(locale, "privacy-title")}</title>
                <style inner_html=style></style>
            </head>
            <body>
                <main>
                    <h1>{t(locale, "privacy-title")}</h1>
                    <p>{made}</p>
                    {kinds}
                    {term_list(locale, &holding.terms)}
                </main>
            </body>
        </html>
    }
    .finish()
}

fn kind(locale: Locale, holding: &Holding, known: &Known) -> impl IntoView + use<> {
    let kind = known.kind;
    let count = u64::try_from(known.items.len()).unwrap_or(u64::MAX);
    let rows: Vec<_> = known
        .items
        .iter()
        .map(|item| {
            let stays = holding.stay(kind, item).map(|stay| holding.stay_words(locale, stay)).unwrap_or_default();
            view! { <tr><td>{item.text.clone()}</td><td>{item.day(locale)}</td><td>{stays}</td></tr> }
        })
        .collect();
    let head = view! {
        <thead>
            <tr>
                <th scope="col">{t(locale, "privacy-copy-what")}</th>
                <th scope="col">{t(locale, "privacy-copy-when")}</th>
                <th scope="col">{t(locale, "privacy-retention")}</th>
            </tr>
        </thead>
    };
    let table = (!rows.is_empty()).then(|| view! { <table>{head}<tbody>{rows}</tbody></table> });
    view! {
        <section>
            <h2>{t(locale, kind.title())}</h2>
            <p>{tr(locale, "privacy-count", &[("count", count.into())])}</p>
            {table}
            <dl>
                <dt>{t(locale, "privacy-source")}</dt>
                <dd>{t(locale, kind.source())}</dd>
                <dt>{t(locale, "privacy-purpose")}</dt>
                <dd>{t(locale, kind.purpose())}</dd>
                <dt>{t(locale, "privacy-retention")}</dt>
                <dd>{holding.retention(locale, kind)}</dd>
                <dt>{t(locale, "privacy-correct")}</dt>
                <dd>{kind.correction_words(locale)}</dd>
            </dl>
        </section>
    }
}
