//! Who is to be called, by day on the clock of the desk.

use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;

use super::{
    Place, SCRIPT,
    bar::{Here, bar},
    queue_page::{Waiting, item},
};
use crate::{
    calendar::next,
    handoff::{Zone, say},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct CallbacksPage {
    /// The code of the organization.
    pub organization: String,
    /// How many letters of this desk reached nobody.
    pub unreached: i64,
    /// The zone of the desk.
    pub zone: Zone,
    pub now: Timestamp,
    /// Those who wait for a call, the next one first.
    pub waiting: Vec<Waiting>,
}

impl Page for CallbacksPage {
    fn head(&self, locale: Locale) -> Head {
        let home = Path::Desk(Place::Home(self.organization.clone()));
        Head::new(
            Path::Desk(Place::Callbacks(self.organization.clone())),
            t(locale, "desk-callbacks"),
            t(locale, "desk-lead"),
        )
        .unlisted()
        .module(SCRIPT)
        .crumbs(vec![Crumb::new(t(locale, "desk-queue"), home)])
    }

    fn body(&self, locale: Locale) -> Html {
        let none = self.waiting.is_empty().then(|| view! { <p>{t(locale, "desk-callbacks-none")}</p> });
        let days: Vec<_> = self.days().into_iter().map(|(day, waiting)| self.day(locale, day, &waiting)).collect();
        let zone = [("zone", say::zone_name(locale, self.zone).into())];
        view! {
            <div class="staff">
                {bar(locale, (&self.organization, self.unreached), Here::Callbacks, "")}
                <h1>{t(locale, "desk-callbacks")}</h1>
                <p class="hint">{tr(locale, "desk-callbacks-zone", &zone)}</p>
                {none}
                {days}
            </div>
        }
        .finish()
    }
}

impl CallbacksPage {
    /// Each day on which somebody is to be called, on the clock of the desk.
    fn days(&self) -> Vec<(Date, Vec<&Waiting>)> {
        let mut days: Vec<(Date, Vec<&Waiting>)> = Vec::new();
        for waiting in &self.waiting {
            let Some(window) = waiting.window else { continue };
            let start = Timestamp::from_millisecond(window.start).unwrap_or_default();
            let day = start.to_zoned(self.zone.time_zone()).date();
            match days.last_mut() {
                Some((last, calls)) if *last == day => calls.push(waiting),
                _ => days.push((day, vec![waiting])),
            }
        }
        days
    }

    fn day(&self, locale: Locale, day: Date, waiting: &[&Waiting]) -> impl IntoView + use<> {
        let today = self.now.to_zoned(self.zone.time_zone()).date();
        let said = [("day", say::weekday(locale, day).into())];
        let title = match day {
            day if day == today => tr(locale, "desk-today", &said),
            day if day == next(today) => tr(locale, "desk-tomorrow", &said),
            _ => say::weekday(locale, day),
        };
        let id = format!("day-{day}");
        let items: Vec<_> = waiting.iter().map(|one| item(locale, &self.organization, self.zone, one)).collect();
        view! {
            <section class="panel" aria-labelledby=id.clone()>
                <div class="panel__head"><h2 id=id.clone()>{title}</h2><span class="hint">{items.len().to_string()}</span></div>
                <ul class="queue" role="list">{items}</ul>
            </section>
        }
    }
}
