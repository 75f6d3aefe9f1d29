//! What one of the staff has in hand, and when they are away: for themselves, and for whoever leads the desk.

use leptos::prelude::*;

use super::{
    Leading, Place,
    form::{Colleague, Field},
    team_page::Presence,
};
use crate::{
    desk::{self, Here, bar, span},
    form::FormState,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Crumb, Hint},
    words::{t, tr},
};

/// A request that somebody has in hand: nothing of it is personal.
#[derive(Clone, Debug)]
pub struct Held {
    pub reference: Reference,
    /// The name of the service that it is about.
    pub service: Option<String>,
    /// How long it waits, and how long until what was promised (less than nothing: it is late). Milliseconds.
    pub waited: i64,
    pub left: i64,
}

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// This was sent before, and something else now.
    AlreadySent,
    /// Something else was said of it meanwhile.
    Newer,
    Unkept,
}

#[derive(Clone, Debug)]
pub struct ColleaguePage {
    /// The code of the organization.
    pub organization: String,
    /// How many letters of this desk reached nobody.
    pub unreached: i64,
    pub colleague: Colleague,
    /// Whether it is whoever looks.
    pub own: bool,
    /// Of whoever looks.
    pub leading: Leading,
    pub held: Vec<Held>,
    pub presence: Presence,
    /// The name of whoever stands in for them then.
    pub stand_in: Option<String>,
    /// Who could.
    pub others: Vec<Colleague>,
    pub form: FormState<Field>,
    pub key: String,
    pub again: Again,
}

impl Page for ColleaguePage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        let team = Path::Desk(desk::Place::Shift(Place::Team(self.organization.clone())));
        Head::new(self.path(), title, t(locale, "shift-team-lead"))
            .unlisted()
            .crumbs(vec![Crumb::new(t(locale, "shift-team"), team)])
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="staff">
                {bar(locale, (&self.organization, self.unreached), Here::Member, "")}
                <h1>{self.title(locale)}</h1>
                {self.notice(locale)}
                {ui::error_summary(locale, &self.form)}
                <div class="bench">
                    <section class="panel" aria-labelledby="held">
                        <div class="panel__head"><h2 id="held">{t(locale, "shift-in-hand")}</h2></div>
                        <div class="panel__body">{self.held(locale)}</div>
                    </section>
                    <section class="panel" aria-labelledby="absence">
                        <div class="panel__head"><h2 id="absence">{t(locale, "shift-absence")}</h2></div>
                        <div class="panel__body">{self.announced(locale)}{self.announce(locale)}</div>
                    </section>
                </div>
            </div>
        }
        .finish()
    }
}

impl ColleaguePage {
    fn path(&self) -> Path {
        Path::Desk(desk::Place::Shift(Place::Colleague(self.organization.clone(), self.colleague.id.clone())))
    }

    fn title(&self, locale: Locale) -> String {
        match self.own {
            true => t(locale, "shift-open-own").to_owned(),
            false => self.colleague.name.clone(),
        }
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::AlreadySent => t(locale, "desk-already"),
            Again::Newer => t(locale, "shift-absence-newer"),
            Again::Unkept => t(locale, "desk-unkept"),
        };
        Some(ui::notice(words))
    }

    /// What is in hand, the most pressing first; whoever leads the desk can give each to another.
    fn held(&self, locale: Locale) -> AnyView {
        if self.held.is_empty() {
            return view! { <p class="hint">{t(locale, "shift-held-none")}</p> }.into_any();
        }
        let items: Vec<_> = self.held.iter().map(|held| self.item(locale, held)).collect();
        view! { <ul class="flow" role="list">{items}</ul> }.into_any()
    }

    fn item(&self, locale: Locale, held: &Held) -> impl IntoView + use<> {
        let (organization, reference) = (self.organization.clone(), held.reference);
        let href = Path::Desk(desk::Place::Request(organization.clone(), reference)).href(locale);
        let id = if held.left < 0 { "desk-late" } else { "desk-left" };
        let left = tr(locale, id, &[("span", span(locale, held.left.abs()).into())]);
        let waited = tr(locale, "desk-waited", &[("span", span(locale, held.waited).into())]);
        let service = held.service.clone().unwrap_or_else(|| t(locale, "desk-no-service").to_owned());
        let assign = (self.leading == Leading::Yes).then(|| {
            let place = Path::Desk(desk::Place::Shift(Place::Assign(organization, reference))).href(locale);
            let words = tr(locale, "shift-assign-named", &[("reference", reference.to_string().into())]);
            view! { <p><a href=place>{words}</a></p> }
        });
        view! {
            <li class="shift__held">
                <p><a href=href>{reference.to_string()}</a>" · "{service}</p>
                <p class="hint">{[waited, left].join(" · ")}</p>
                {assign}
            </li>
        }
    }

    /// What was said of it before, and the one button that ends it.
    fn announced(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let (said, button) = match &self.presence {
            Presence::Here | Presence::New => return None,
            Presence::Soon([first, last]) => {
                let days = [("first", first.as_str().into()), ("last", last.as_str().into())];
                (tr(locale, "shift-soon", &days), t(locale, "shift-cancel").to_owned())
            }
            Presence::Away(last) => {
                let back = match self.own {
                    true => t(locale, "shift-back-own").to_owned(),
                    false => tr(locale, "shift-back-of", &[("name", self.colleague.name.as_str().into())]),
                };
                (tr(locale, "shift-away", &[("day", last.as_str().into())]), back)
            }
        };
        let goes = match &self.stand_in {
            Some(name) => tr(locale, "shift-stands-in", &[("name", name.as_str().into())]),
            None => t(locale, "shift-stands-in-nobody").to_owned(),
        };
        Some(view! {
            <form class="notice flow" method="post" action=self.path().href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p>{[said, goes].join(". ")}"."</p>
                <div class="actions">
                    <button class="button button--quiet" name="act" value="back">{button}</button>
                </div>
            </form>
        })
    }

    /// Saying it, or saying something else.
    fn announce(&self, locale: Locale) -> impl IntoView + use<> {
        let nobody = (String::new(), t(locale, "shift-stand-in-none").to_owned());
        let others = self.others.iter().map(|other| (other.id.clone(), other.name.clone()));
        let options: Vec<_> = std::iter::once(nobody).chain(others).collect();
        let hint = |id| Hint(t(locale, id).to_owned());
        let (form, first, last) = (&self.form, t(locale, "shift-first"), t(locale, "shift-last"));
        let button = match self.presence {
            Presence::Here | Presence::New => t(locale, "shift-announce"),
            _ => t(locale, "shift-announce-other"),
        };
        view! {
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p class="hint">{t(locale, "shift-absence-lead")}</p>
                {ui::short_field(locale, form, Field::First, first, hint("shift-first-hint"))}
                {ui::short_field(locale, form, Field::Last, last, hint("shift-last-hint"))}
                {ui::select_field(locale, form, Field::StandIn, t(locale, "shift-stand-in"), options)}
                <div class="actions">
                    <button class="button" name="act" value="away">{button}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
    }
}
