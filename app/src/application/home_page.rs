//! Everything that somebody applied for: their own, their firms', and what they track.

use leptos::prelude::*;

use super::{Line, Place, lines};
use crate::{
    firm::{self, FirmLink, role_words},
    html::{Finish, Html},
    locale::Locale,
    path::{LocalPath, Path},
    person, representative,
    shell::{Head, Page},
    tracked::{self, Tracked},
    ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct HomePage {
    pub reader: Reader,
    pub tracked: Vec<Tracked>,
}

/// Who looks at the page.
#[derive(Clone, Debug)]
pub enum Reader {
    /// Only what was begun in one browser can be shown.
    Guest { applications: Vec<Line> },
    Person {
        applications: Vec<Line>,
        firms: Vec<FirmLink>,
        /// Of people who let them.
        represented: Vec<Line>,
    },
}

impl Page for HomePage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Application(Place::Home);
        Head::new(path, t(locale, "application-home"), t(locale, "application-home-lead")).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "application-home")}</h1>
                <p class="hero__lead">{t(locale, "application-home-lead")}</p>
            </div>
            <div class="flow">
                {match &self.reader {
                    Reader::Guest { applications } => sign_in(locale, applications).into_any(),
                    Reader::Person { applications, firms, represented } => view! {
                        {own(locale, applications, firms)}
                        {for_others(locale, represented)}
                    }.into_any(),
                }}
                <h2>{t(locale, "tracked-title")}</h2>
                {tracked::list(locale, &self.tracked)}
                <div class="actions">
                    <a class="button button--quiet" href=Path::Application(Place::Track(None)).href(locale)>
                        {t(locale, "tracked-new")}
                    </a>
                </div>
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

fn sign_in(locale: Locale, applications: &[Line]) -> impl IntoView + use<> {
    let begun = (!applications.is_empty()).then(|| lines(locale, applications));
    let new = Path::Application(Place::New).href(locale);
    let back = LocalPath::parse(&Path::Application(Place::Home).href(locale));
    let href = Path::Person(person::Place::SignIn(back)).href(locale);
    view! {
        {begun}
        <p>{t(locale, "application-guest")}</p>
        <div class="actions">
            <a class="button" href=href>{t(locale, "application-sign-in")}</a>
            <a class="button button--quiet" href=new>{t(locale, "application-new")}</a>
        </div>
    }
}

fn own(locale: Locale, applications: &[Line], firms: &[FirmLink]) -> impl IntoView + use<> {
    let list = match applications {
        [] => view! { <p>{t(locale, "application-none")}</p> }.into_any(),
        some => lines(locale, some).into_any(),
    };
    let firms: Vec<_> = firms
        .iter()
        .map(|firm| {
            let href = Path::Application(Place::Firm(firm.reference)).href(locale);
            view! {
                <li class="matters__one">
                    <p class="matters__name"><a href=href>{firm.name.clone()}</a></p>
                    <p class="matters__more"><span>{role_words(locale, firm.role)}</span></p>
                </li>
            }
        })
        .collect();
    view! {
        <h2>{t(locale, "application-here")}</h2>
        {list}
        <div class="actions">
            <a class="button" href=Path::Application(Place::New).href(locale)>{t(locale, "application-new")}</a>
        </div>
        <h2>{t(locale, "application-firms")}</h2>
        {(!firms.is_empty()).then(|| view! { <ul class="matters" role="list">{firms}</ul> })}
        <div class="actions">
            <a class="button button--quiet" href=Path::Firm(firm::Place::New).href(locale)>{t(locale, "firm-new")}</a>
        </div>
    }
}

/// What others let them open, and the way to whom they let open theirs.
fn for_others(locale: Locale, represented: &[Line]) -> impl IntoView + use<> {
    let list = (!represented.is_empty()).then(|| {
        view! { <h2>{t(locale, "representative-lines")}</h2>{lines(locale, represented)} }
    });
    let home = Path::Representative(representative::Place::Home).href(locale);
    view! { {list}<p><a href=home>{t(locale, "representative-home")}</a></p> }
}
