//! Who acts for somebody, and for whom they act: each with the one button that ends it.

use leptos::prelude::*;

use super::{END, GIVE_UP, Mandate, Place, Side, Standing};
use crate::{
    application::on,
    html::{Finish, Html},
    invitation::ACT,
    locale::Locale,
    path::Path,
    reference::Reference,
    words::{t, tr},
};

/// The title of the part of other pages that shows them.
pub fn held_title(locale: Locale) -> String {
    t(locale, "representative-part").to_owned()
}

/// That part of my page.
pub fn part(locale: Locale, key: &str, all: &[Mandate]) -> Html {
    let home = Path::Representative(Place::Home).href(locale);
    view! { {list(locale, key, all)}<p><a href=home>{t(locale, "representative-see-all")}</a></p> }.finish()
}

pub fn list(locale: Locale, key: &str, all: &[Mandate]) -> impl IntoView + use<> {
    let rows: Vec<_> = all.iter().map(|one| row(locale, key, one)).collect();
    view! { <ul class="matters" role="list">{rows}</ul> }
}

fn row(locale: Locale, key: &str, one: &Mandate) -> impl IntoView + use<> {
    let class = if one.standing == Standing::Holds { "tag tag--good" } else { "tag" };
    let name = one.name(locale);
    let name = match one.side {
        Side::Given => name,
        Side::Held => tr(locale, "representative-for", &[("who", name.into())]),
    };
    let used = one.used.filter(|_| one.side == Side::Given);
    let used = used.map(|at| tr(locale, "representative-used", &[("date", on(locale, at).into())]));
    view! {
        <li class="matters__one">
            <p class="matters__name">{name}</p>
            <p class="matters__state"><span class=class>{one.standing_words(locale)}</span></p>
            <p class="matters__more">
                <span>{one.extent.words(locale)}</span>
                <span>{one.scope(locale)}</span>
                {used.map(|words| view! { <span>{words}</span> })}
                {change(locale, one)}
            </p>
            {end(locale, key, one)}
        </li>
    }
}

/// An invitation that waits is sent again or withdrawn on its own page.
fn change(locale: Locale, one: &Mandate) -> Option<impl IntoView + use<>> {
    let open = one.side == Side::Given && one.is_open();
    open.then(|| {
        let href = Path::Representative(Place::One(one.reference)).href(locale);
        let words = tr(locale, "invitation-change", &[("mail", one.who.as_str().into())]);
        view! { <a class="row-link" href=href>{words}</a> }
    })
}

/// One press ends what holds, from either side.
fn end(locale: Locale, key: &str, one: &Mandate) -> Option<impl IntoView + use<>> {
    let (value, words) = match one.side {
        Side::Given => (END, "representative-end"),
        Side::Held => (GIVE_UP, "representative-give-up"),
    };
    let (key, name) = (key.to_owned(), one.name(locale));
    (one.standing == Standing::Holds).then(|| {
        view! {
            <form method="post" action=Path::Representative(Place::One(one.reference)).href(locale)>
                <input type="hidden" name="key" value=key/>
                <button class="button button--quiet" name=ACT value=value>
                    {t(locale, words)}<span class="visually-hidden">" "{name}</span>
                </button>
            </form>
        }
    })
}

/// On the page of an application, for whoever applied: who else may open it, and the way to let somebody.
pub fn on_application(locale: Locale, key: &str, application: Reference, all: &[Mandate]) -> impl IntoView + use<> {
    let new = Path::Representative(Place::New(Some(application))).href(locale);
    let body = match all {
        [] => view! { <p>{t(locale, "representative-none-here")}</p> }.into_any(),
        some => list(locale, key, some).into_any(),
    };
    view! {
        <section class="flow" aria-labelledby="representatives">
            <h2 id="representatives">{t(locale, "representative-here")}</h2>
            {body}
            <div class="actions"><a class="button button--quiet" href=new>{t(locale, "representative-new")}</a></div>
        </section>
    }
}

/// In a line, as the page of what is known about somebody lists it.
pub fn mandate_words(locale: Locale, one: &Mandate) -> String {
    let who = match one.side {
        Side::Given => tr(locale, "representative-known-given", &[("who", one.name(locale).into())]),
        Side::Held => tr(locale, "representative-for", &[("who", one.name(locale).into())]),
    };
    [who, one.extent.words(locale).to_owned(), one.scope(locale), one.standing_words(locale)].join(" · ")
}
