//! Who works at a desk: what each has in hand, what is promised for today, who is away. Whoever leads it can act there.

use leptos::prelude::*;

use super::{Leading, Place};
use crate::{
    desk::{self, Here, bar, span},
    format::number,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

/// When somebody is away, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Presence {
    Here,
    /// They may work here, and have not signed in yet.
    New,
    /// From the first day to the last.
    Soon([String; 2]),
    /// Until the last day.
    Away(String),
}

/// One of the staff of a desk.
#[derive(Clone, Debug)]
pub struct Member {
    /// Their number.
    pub id: String,
    pub name: String,
    pub leading: Leading,
    /// Whether it is whoever looks.
    pub own: bool,
    /// How many requests they have in hand, and how long the oldest waits. Milliseconds.
    pub in_hand: u64,
    pub oldest: Option<i64>,
    /// How many of them are promised for today, or late.
    pub today: u64,
    pub presence: Presence,
}

#[derive(Clone, Debug)]
pub struct TeamPage {
    /// The code of the organization.
    pub organization: String,
    /// How many letters of this desk reached nobody.
    pub unreached: i64,
    /// Of whoever looks.
    pub leading: Leading,
    pub members: Vec<Member>,
    /// The key of the forms.
    pub key: String,
}

const HEADS: [&str; 5] = ["shift-name", "shift-in-hand", "shift-oldest", "shift-today", "shift-presence"];

impl Page for TeamPage {
    fn head(&self, locale: Locale) -> Head {
        let home = Path::Desk(desk::Place::Home(self.organization.clone()));
        let path = Path::Desk(desk::Place::Shift(Place::Team(self.organization.clone())));
        Head::new(path, t(locale, "shift-team"), t(locale, "shift-team-lead"))
            .unlisted()
            .crumbs(vec![Crumb::new(t(locale, "desk-queue"), home)])
    }

    fn body(&self, locale: Locale) -> Html {
        let heads = HEADS.map(|id| view! { <th scope="col">{t(locale, id)}</th> });
        let rows: Vec<_> = self.members.iter().map(|member| self.row(locale, member)).collect();
        view! {
            <div class="staff">
                {bar(locale, (&self.organization, self.unreached), Here::Team, "")}
                <h1 id="team">{t(locale, "shift-team")}</h1>
                <p class="staff__lead">{t(locale, "shift-team-lead")}</p>
                <table class="worklist shift" aria-labelledby="team">
                    <thead class="worklist__heads"><tr>{heads}<th scope="col">{t(locale, "shift-acts")}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .finish()
    }
}

impl TeamPage {
    fn row(&self, locale: Locale, member: &Member) -> impl IntoView + use<> {
        let oldest = member.oldest.map_or_else(|| t(locale, "shift-none").to_owned(), |oldest| span(locale, oldest));
        let today = number(locale, member.today);
        let leads = (member.leading == Leading::Yes)
            .then(|| view! { <span class="worklist__small">{t(locale, "shift-leads")}</span> });
        let own = member.own.then(|| view! { <span class="worklist__small">{t(locale, "shift-own")}</span> });
        view! {
            <tr>
                <th scope="row">{member.name.clone()}{leads}{own}</th>
                <td data-head=t(locale, "shift-in-hand")>{number(locale, member.in_hand)}</td>
                <td data-head=t(locale, "shift-oldest")>{oldest}</td>
                <td data-head=t(locale, "shift-today") class=(member.today > 0).then_some("shift__today")>{today}</td>
                <td data-head=t(locale, "shift-presence")>{presence(locale, &member.presence)}</td>
                <td data-head=t(locale, "shift-acts")>{self.acts(locale, member)}</td>
            </tr>
        }
    }

    /// Of oneself; of everybody for whoever leads the desk.
    fn acts(&self, locale: Locale, member: &Member) -> AnyView {
        if !member.own && self.leading == Leading::No {
            return t(locale, "shift-none").into_any();
        }
        let path = Path::Desk(desk::Place::Shift(Place::Colleague(self.organization.clone(), member.id.clone())));
        let href = path.href(locale);
        let link = match member.own {
            true => t(locale, "shift-open-own").to_owned(),
            false => tr(locale, "shift-open", &[("name", member.name.as_str().into())]),
        };
        let back = matches!(member.presence, Presence::Away(_)).then(|| {
            let words = match member.own {
                true => t(locale, "shift-back-own").to_owned(),
                false => tr(locale, "shift-back-of", &[("name", member.name.as_str().into())]),
            };
            view! {
                <form method="post" action=href.clone()>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <button class="button button--quiet button--small" name="act" value="back">{words}</button>
                </form>
            }
        });
        view! { <div class="shift__acts"><a href=href>{link}</a>{back}</div> }.into_any()
    }
}

/// Whether somebody is there.
fn presence(locale: Locale, presence: &Presence) -> AnyView {
    match presence {
        Presence::Here => t(locale, "shift-here").into_any(),
        Presence::New => t(locale, "shift-new").into_any(),
        Presence::Soon([first, last]) => {
            tr(locale, "shift-soon", &[("first", first.as_str().into()), ("last", last.as_str().into())]).into_any()
        }
        Presence::Away(last) => {
            let words = tr(locale, "shift-away", &[("day", last.as_str().into())]);
            view! { <span class="worklist__late">{words}</span> }.into_any()
        }
    }
}
