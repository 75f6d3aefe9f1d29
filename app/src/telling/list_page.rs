//! Whom letters of a desk did not reach, the one that waits longest first; and the line that leads there.

use leptos::prelude::*;

use super::Place;
use crate::{
    desk::{self, Hand, Here, bar, span},
    handoff::{Way, Zone, say},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

/// What a letter said that did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Answer,
    /// The reference, the code, and what was promised.
    Receipt,
}

/// A letter that reached nobody: nothing of it is personal.
#[derive(Clone, Copy, Debug)]
pub struct Unreached {
    pub reference: Reference,
    pub what: What,
    /// How the person wants to be answered.
    pub way: Way,
    /// When it failed: Unix milliseconds. And for how long that stands: milliseconds.
    pub since: i64,
    pub waited: i64,
    pub hand: Hand,
}

#[derive(Clone, Debug)]
pub struct ListPage {
    /// The code of the organization.
    pub organization: String,
    /// The zone of the desk.
    pub zone: Zone,
    pub unreached: Vec<Unreached>,
}

/// The line of the bar of a desk that leads to the list; how many stand there, until none does.
pub fn entry(locale: Locale, organization: &str, count: i64, here: bool) -> impl IntoView + use<> {
    let href = Path::Desk(desk::Place::Telling(Place::Home(organization.to_owned()))).href(locale);
    let tag = (count > 0).then(|| {
        let said = tr(locale, "telling-count", &[("count", count.to_string().into())]);
        view! { " "<span class="tag tag--late">{said}</span> }
    });
    view! { <li><a href=href aria-current=here.then_some("page")>{t(locale, "telling-list")}</a>{tag}</li> }
}

impl Page for ListPage {
    fn head(&self, locale: Locale) -> Head {
        let home = Path::Desk(desk::Place::Home(self.organization.clone()));
        Head::new(
            Path::Desk(desk::Place::Telling(Place::Home(self.organization.clone()))),
            t(locale, "telling-list"),
            t(locale, "telling-list-lead"),
        )
        .unlisted()
        .module(desk::SCRIPT)
        .crumbs(vec![Crumb::new(t(locale, "desk-queue"), home)])
    }

    fn body(&self, locale: Locale) -> Html {
        let count = i64::try_from(self.unreached.len()).unwrap_or(i64::MAX);
        let items: Vec<_> = self.unreached.iter().map(|one| self.item(locale, *one)).collect();
        let list = match items.is_empty() {
            true => view! { <p>{t(locale, "telling-none")}</p> }.into_any(),
            false => view! { <section class="panel"><ul class="queue" role="list">{items}</ul></section> }.into_any(),
        };
        view! {
            <div class="staff staff--flow">
                {bar(locale, (&self.organization, count), Here::Unreached, "")}
                <h1>{t(locale, "telling-list")}</h1>
                <p class="staff__lead">{t(locale, "telling-list-lead")}</p>
                {list}
            </div>
        }
        .finish()
    }
}

impl ListPage {
    fn item(&self, locale: Locale, one: Unreached) -> impl IntoView + use<> {
        let href = Path::Desk(desk::Place::Telling(Place::One(self.organization.clone(), one.reference))).href(locale);
        let what = match one.what {
            What::Answer => t(locale, "telling-what-answer"),
            What::Receipt => t(locale, "telling-what-receipt"),
        };
        let waited = tr(locale, "telling-waits", &[("span", span(locale, one.waited).into())]);
        let failed = tr(locale, "telling-failed", &[("moment", say::moment(locale, self.zone, one.since).into())]);
        let hand = match one.hand {
            Hand::Free => None,
            Hand::Mine(_) | Hand::Assigned => Some(t(locale, "telling-mine")),
            Hand::Other(_) | Hand::Kept => Some(t(locale, "telling-other")),
        };
        let more = [failed.as_str(), &one.reference.to_string()].join(" · ");
        view! {
            <li class="queue__item">
                <a class="queue__link" href=href>
                    <strong class="queue__name">{what}</strong>
                    <span class="queue__left queue__left--late">{waited}</span>
                    <span class="queue__more">{more}</span>
                    <span class="queue__more">{next(locale, one.way)}</span>
                    {hand.map(|words| view! { <span class="queue__more">{words}</span> })}
                </a>
            </li>
        }
    }
}

/// Who has to do what: whoever takes it, by the way that the person chose.
pub(super) fn next(locale: Locale, way: Way) -> &'static str {
    match way {
        Way::Callback => t(locale, "telling-next-call"),
        Way::InPerson => t(locale, "telling-next-counter"),
        Way::Writing => t(locale, "telling-next-nothing"),
        Way::Phone => t(locale, "telling-next-phone"),
    }
}
