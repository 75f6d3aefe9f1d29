//! The card as it is shown: to the person before they send it and afterwards, and to staff. One view for all of them.

use leptos::prelude::*;

use super::{Card, Device, Reach, say};
use crate::{
    locale::Locale,
    tongue::other_language,
    words::{t, tr},
};

/// A part of the card that a person may take out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Page,
    Words,
    Name,
}

impl Part {
    pub const ALL: [Self; 3] = [Self::Page, Self::Words, Self::Name];

    /// The value of the button that takes it out.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Words => "words",
            Self::Name => "name",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }
}

/// A line of the card.
struct Row {
    name: &'static str,
    value: AnyView,
    part: Option<Part>,
}

/// The card, to be read.
pub fn shared_card(locale: Locale, card: &Card) -> impl IntoView + use<> {
    let rows: Vec<_> = rows(locale, card)
        .into_iter()
        .map(|row| {
            view! {
                <div class="shared__row">
                    <dt class="shared__name">{row.name}</dt>
                    <dd class="shared__value">{row.value}</dd>
                </div>
            }
        })
        .collect();
    view! { <dl class="shared">{rows}</dl> }
}

/// The card before it is sent: what was not asked for can be taken out.
pub(super) fn card_to_send(locale: Locale, card: &Card) -> impl IntoView + use<> {
    let rows: Vec<_> = rows(locale, card)
        .into_iter()
        .map(|row| {
            let remove = row.part.map(|part| {
                view! {
                    <dd class="shared__act">
                        <button class="button button--quiet button--small" name="without" value=part.code()>
                            {t(locale, "handoff-remove")}<span class="visually-hidden">" "{row.name}</span>
                        </button>
                    </dd>
                }
            });
            view! {
                <div class="shared__row">
                    <dt class="shared__name">{row.name}</dt>
                    <dd class="shared__value">{row.value}</dd>
                    {remove}
                </div>
            }
        })
        .collect();
    view! { <dl class="shared">{rows}</dl> }
}

fn rows(locale: Locale, card: &Card) -> Vec<Row> {
    let row = |name, value, part| Row { name, value, part };
    let lang = other_language(locale, &card.question);
    let question = view! { <span class="said" lang=lang>{card.question.clone()}</span> }.into_any();
    let mut rows = vec![row(t(locale, "handoff-card-question"), question, None)];
    if let Some(page) = &card.page {
        let link = view! { <a href=page.address.text(locale)>{page.name.text(locale)}</a> }.into_any();
        rows.push(row(t(locale, "handoff-card-page"), link, Some(Part::Page)));
    }
    if let Some(words) = &card.words {
        rows.push(row(t(locale, "handoff-card-words"), words.clone().into_any(), Some(Part::Words)));
    }
    if let Some(name) = &card.name {
        rows.push(row(t(locale, "handoff-card-name"), name.clone().into_any(), Some(Part::Name)));
    }
    let reach = reach_words(locale, &card.reach);
    rows.push(row(t(locale, "handoff-card-reach"), reach.into_any(), None));
    if let Reach::Callback { mail: Some(mail), .. } = &card.reach {
        rows.push(row(t(locale, "handoff-card-receipt"), mail.clone().into_any(), None));
    }
    let language = say::language(locale, card.locale).into_any();
    rows.push(row(t(locale, "handoff-card-language"), language, None));
    rows
}

/// How to reach somebody, in one sentence.
pub fn reach_words(locale: Locale, reach: &Reach) -> String {
    match reach {
        Reach::Callback { number, window, device, .. } => {
            let words = match device {
                Device::Voice => "handoff-reach-callback",
                Device::Tty => "handoff-reach-tty",
                Device::Relay => "handoff-reach-relay",
            };
            let window = say::window(locale, *window);
            tr(locale, words, &[("number", number.as_str().into()), ("window", window.into())])
        }
        Reach::Writing { mail } => tr(locale, "handoff-reach-writing", &[("mail", mail.as_str().into())]),
        Reach::InPerson { city } => tr(locale, "handoff-reach-in-person", &[("city", city.as_str().into())]),
        Reach::Phone => t(locale, "handoff-reach-phone").to_owned(),
    }
}
