//! What staff have at hand beside a request: what they keep to, and whom they can ask.

use jiff::civil::Date;
use leptos::prelude::*;

use crate::{
    format::{date, tel},
    locale::{Locale, Localized},
    words::{t, tr},
};

/// A unit of a program that staff can ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expert {
    pub unit: Localized<String>,
    /// For which questions.
    pub what: Localized<String>,
    pub hours: Localized<String>,
    pub phone: String,
    pub mail: String,
}

/// What staff keep to, and from when to when: both days are included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instruction {
    pub title: Localized<String>,
    pub text: Localized<String>,
    pub from: Date,
    pub to: Option<Date>,
}

impl Instruction {
    pub fn holds(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// The units, each with how to reach it.
pub(super) fn experts(locale: Locale, experts: &[Expert]) -> impl IntoView + use<> {
    let items: Vec<_> = experts
        .iter()
        .map(|expert| {
            let (number, mail) = (expert.phone.clone(), expert.mail.clone());
            view! {
                <li class="contact">
                    <h3 class="contact__label">{expert.unit.text(locale)}</h3>
                    <p class="contact__what">{expert.what.text(locale)}</p>
                    <p class="contact__value"><a href=tel(&number)>{number.clone()}</a></p>
                    <p class="contact__what"><a href=format!("mailto:{mail}")>{mail.clone()}</a></p>
                    <p class="contact__hours">{expert.hours.text(locale)}</p>
                </li>
            }
        })
        .collect();
    view! { <ul role="list" class="contacts">{items}</ul> }
}

/// Beside a request: first what staff keep to, then whom they can ask. What there is none of takes no room.
pub(super) fn at_hand(locale: Locale, keep: &[Instruction], ask: &[Expert]) -> impl IntoView + use<> {
    let rows: Vec<_> = keep.iter().map(|instruction| kept(locale, instruction)).collect();
    let asked = (!ask.is_empty()).then(|| {
        view! {
            <section class="panel" aria-labelledby="experts">
                <div class="panel__head"><h2 id="experts">{t(locale, "desk-experts-here")}</h2></div>
                <div class="panel__body">{experts(locale, ask)}</div>
            </section>
        }
    });
    let kept = (!rows.is_empty()).then(|| {
        view! {
            <section class="panel" aria-labelledby="instructions">
                <div class="panel__head"><h2 id="instructions">{t(locale, "desk-instructions")}</h2></div>
                <div class="panel__body">{rows}</div>
            </section>
        }
    });
    view! { {kept}{asked} }
}

fn kept(locale: Locale, instruction: &Instruction) -> impl IntoView + use<> {
    let from = ("from", date(locale, instruction.from).into());
    let holds = match instruction.to {
        Some(to) => tr(locale, "desk-instruction-between", &[from, ("to", date(locale, to).into())]),
        None => tr(locale, "desk-instruction-since", &[from]),
    };
    view! {
        <h3>{instruction.title.text(locale)}</h3>
        <p>{instruction.text.text(locale)}</p>
        <p class="hint">{holds}</p>
    }
}

/// What is kept to about services that went away: said to staff, so that it is not lost.
pub(super) fn orphans(locale: Locale, orphans: &[(Instruction, Vec<String>)]) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = orphans
        .iter()
        .map(|(instruction, ids)| {
            let args = [("ids", ids.join(", ").into())];
            view! { {kept(locale, instruction)}<p class="hint">{tr(locale, "desk-orphan-ids", &args)}</p> }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="panel" aria-labelledby="orphans">
                <div class="panel__head"><h2 id="orphans">{t(locale, "desk-orphans")}</h2></div>
                <div class="panel__body"><p>{t(locale, "desk-orphans-lead")}</p>{rows}</div>
            </section>
        }
    })
}
