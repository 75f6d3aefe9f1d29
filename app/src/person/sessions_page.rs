//! Where somebody is signed in, each with the button that ends it.

use jiff::Zoned;
use leptos::prelude::*;

use super::{Browser, Place, SessionEnded, VISIT, moment::moment};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    my_page,
    path::Path,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// A session that has not ended.
#[derive(Clone, Debug)]
pub struct OpenSession {
    /// Its name in the table. It lets nobody in: a browser holds what it was made from.
    pub name: String,
    pub browser: Browser,
    pub since: Zoned,
    /// To the minute.
    pub seen: Zoned,
    pub which: Which,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The one that looks at the page.
    This,
    Other,
}

/// The value that stands for every other session.
pub const OTHERS: &str = "others";

#[derive(Clone, Debug)]
pub struct SessionsPage {
    pub key: String,
    pub sessions: Vec<OpenSession>,
    /// Whether one was just ended.
    pub ended: Option<SessionEnded>,
}

impl Page for SessionsPage {
    fn head(&self, locale: Locale) -> Head {
        let (title, lead) = (t(locale, "person-sessions"), t(locale, "person-sessions-lead"));
        Head::new(Path::Person(Place::Sessions(None)), title, lead).crumbs(vec![my_page::crumb(locale)]).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let items = self.sessions.iter().map(|one| session(locale, one)).collect_view();
        let others = self.sessions.iter().any(|one| one.which == Which::Other).then(|| {
            view! {
                <div class="actions">
                    <button class="button button--quiet" name=VISIT value=OTHERS>
                        {t(locale, "person-sessions-end-others")}
                    </button>
                </div>
            }
        });
        view! {
            {self.ended.map(|_| ui::done_notice(locale, "person-sessions-ended"))}
            <div class="hero hero--place">
                <h1>{t(locale, "person-sessions")}</h1>
                <p class="hero__lead">{t(locale, "person-sessions-lead")}</p>
            </div>
            <form method="post" action=Path::Person(Place::Sessions(None)).href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <ul class="kept" role="list">{items}</ul>
                {others}
            </form>
            <div class="flow person-more"><p>{t(locale, "person-sessions-strange")}</p></div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

fn session(locale: Locale, one: &OpenSession) -> impl IntoView + use<> {
    let (browser, since) = (one.browser.words(locale), moment(locale, &one.since));
    let seen = tr(locale, "person-session-seen", &[("moment", moment(locale, &one.seen).into())]);
    let ends = match one.which {
        Which::This => view! { <span class="tag">{t(locale, "person-session-this")}</span> }.into_any(),
        Which::Other => view! {
            <button class="button button--quiet button--small" name=VISIT value=one.name.clone()>
                {t(locale, "person-session-end")}<span class="visually-hidden">" "{browser.clone()}", "{seen.clone()}</span>
            </button>
        }
        .into_any(),
    };
    view! {
        <li class="kept__item">
            <div class="kept__main">
                <h2 class="kept__name">{browser}</h2>
                <p class="kept__note">{tr(locale, "person-session-since", &[("moment", since.into())])}</p>
                <p class="kept__note">{seen}</p>
            </div>
            {ends}
        </li>
    }
}
