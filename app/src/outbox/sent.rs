//! The letters that somebody got, as their own page lists them.

use leptos::prelude::*;

use super::Standing;
use crate::{
    handoff::{Zone, say},
    html::{Finish, Html},
    locale::Locale,
    my_page::{Need, Pressing},
    path::Path,
    privacy,
    tongue::other_language,
    words::{t, tr},
};

/// As many stand on the page; the others where everything is listed.
const SHOWN: usize = 5;

/// A letter that was written to somebody.
#[derive(Clone, Debug)]
pub struct Sent {
    /// Nothing where it cannot be opened any more.
    pub subject: Option<String>,
    pub standing: Standing,
    /// When it was written: Unix milliseconds.
    pub at: i64,
    /// Where the address is changed, where it is ours to change: otherwise it comes from whoever they sign in with.
    pub change: Option<Path>,
}

/// The title of the list.
pub fn title(locale: Locale) -> String {
    t(locale, "outbox-mine").to_owned()
}

/// The last ones.
pub fn messages(locale: Locale, letters: &[Sent]) -> Html {
    let everything = Path::Privacy(privacy::Place::Home(None)).href(locale);
    if letters.is_empty() {
        return view! { <p>{t(locale, "outbox-mine-none")}</p> }.finish();
    }
    let mut last: Vec<&Sent> = letters.iter().collect();
    last.sort_by_key(|letter| std::cmp::Reverse(letter.at));
    let rows: Vec<_> = last.into_iter().take(SHOWN).map(|letter| row(locale, letter)).collect();
    view! {
        <ul class="matters" role="list">{rows}</ul>
        <p><a href=everything>{t(locale, "outbox-mine-all")}</a></p>
    }
    .finish()
}

fn row(locale: Locale, letter: &Sent) -> impl IntoView + use<> {
    let subject = subject(locale, letter);
    let (class, words) = match letter.standing {
        Standing::Sent => ("tag tag--good", "outbox-mine-sent"),
        Standing::Waiting => ("tag", "outbox-mine-waiting"),
        Standing::Failed => ("tag tag--late", "outbox-mine-failed"),
    };
    view! {
        <li class="matters__one">
            <p class="matters__name" lang=other_language(locale, &subject)>{subject.clone()}</p>
            <p class="matters__state"><span class=class>{t(locale, words)}</span></p>
            <p class="matters__more">{say::moment(locale, Zone::default(), letter.at)}</p>
        </li>
    }
}

fn subject(locale: Locale, letter: &Sent) -> String {
    letter.subject.clone().unwrap_or_else(|| t(locale, "outbox-mine-closed").to_owned())
}

/// The letters that reached nobody.
pub fn needs(locale: Locale, letters: &[Sent]) -> Vec<Need> {
    let failed = letters.iter().filter(|letter| letter.standing == Standing::Failed);
    let need = |letter: &Sent| {
        let mend = letter.change.as_ref().map_or("outbox-unreached-provider", |_| "outbox-unreached-change");
        let everything = Path::Privacy(privacy::Place::Home(None));
        Need {
            what: tr(locale, "outbox-need", &[("subject", subject(locale, letter).into())]),
            note: format!("{} {}", t(locale, "outbox-need-note"), t(locale, mend)),
            href: letter.change.as_ref().unwrap_or(&everything).href(locale),
            pressing: Pressing::Undelivered,
            by: None,
        }
    };
    failed.map(need).collect()
}
