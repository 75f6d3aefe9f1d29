//! A part of the page. Each is read by itself: where one cannot be, the others stand.

use leptos::prelude::*;

use super::Place;
use crate::{
    handoff::{Zone, say},
    html::Html,
    locale::Locale,
    path::Path,
    ui,
    words::{t, tr},
};

/// What a feature shows on somebody's page.
#[derive(Clone, Debug)]
pub struct Part {
    /// The id of its heading.
    pub id: &'static str,
    pub title: String,
    pub content: Content,
}

/// What could be read of it.
#[derive(Clone, Debug)]
pub enum Content {
    Now(Html),
    /// It cannot be read now; so it was at this instant (Unix milliseconds).
    Since(i64, Html),
    /// Some of what it is made of cannot be read now.
    Partly(Html),
    /// It cannot be read now, and nobody remembers how it was.
    Closed,
}

/// A part, and what was just done in it.
pub(super) fn part(locale: Locale, part: &Part, done: Option<&'static str>) -> impl IntoView + use<> {
    let Part { id, title, content } = part.clone();
    // where it was done
    let notice = done.map(|words| ui::done_notice(locale, words));
    let (state, body) = match content {
        Content::Now(body) => (None, Some(body)),
        Content::Since(at, body) => {
            let moment = say::moment(locale, Zone::default(), at);
            (Some(tr(locale, "my-page-since", &[("moment", moment.into())])), Some(body))
        }
        Content::Partly(body) => (Some(t(locale, "my-page-partly").to_owned()), Some(body)),
        Content::Closed => (Some(t(locale, "my-page-closed").to_owned()), None),
    };
    let state = state.map(|words| {
        let again = Path::MyPage(Place::Home(None)).href(locale);
        view! { <p class="mine__state">{words}" "<a href=again>{t(locale, "my-page-again")}</a></p> }
    });
    view! {
        <section class="mine" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {notice}
            {state}
            {body.map(|body| view! { <div class="mine__body" inner_html=body.as_str().to_owned()></div> })}
        </section>
    }
}
