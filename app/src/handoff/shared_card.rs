//! The card as it is shown: to the person before they send it and afterwards, and to staff. One view for all of them.

use leptos::prelude::*;

use super::{Card, Device, Reach, SharedQuestion, SharedStep, Zone, say};
use crate::{
    locale::Locale,
    publication::{Order, say as say_order},
    tongue::other_language,
    words::{t, tr},
};

/// A part of the card that a person may take out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Page,
    Words,
    Step,
    Complaint,
    Name,
}

impl Part {
    pub const ALL: [Self; 5] = [Self::Page, Self::Words, Self::Step, Self::Complaint, Self::Name];

    /// The value of the button that takes it out.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Words => "words",
            Self::Step => "step",
            Self::Complaint => "complaint",
            Self::Name => "name",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }
}

/// A line of the card.
struct Row {
    name: String,
    value: AnyView,
    /// What the button that takes it out says: a part, or the name of a box.
    part: Option<String>,
}

impl Row {
    fn new(name: &'static str, value: impl IntoAny) -> Self {
        Self { name: name.to_owned(), value: value.into_any(), part: None }
    }

    fn part(self, part: Part) -> Self {
        Self { part: Some(part.code().to_owned()), ..self }
    }
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
                        <button class="button button--quiet button--small" name="without" value=part>
                            {t(locale, "handoff-remove")}<span class="visually-hidden">" "{row.name.clone()}</span>
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
    let mut rows = match &card.order {
        Some(order) => order_rows(locale, order),
        None => vec![Row::new(t(locale, "handoff-card-question"), said(locale, &card.question))],
    };
    if card.complaint {
        let words = t(locale, "handoff-card-is-complaint");
        rows.push(Row::new(t(locale, "handoff-card-complaint"), words).part(Part::Complaint));
    }
    if let Some(page) = &card.page {
        let link = view! { <a href=page.address.text(locale)>{page.name.text(locale)}</a> };
        rows.push(Row::new(t(locale, "handoff-card-page"), link).part(Part::Page));
    }
    if let Some(words) = &card.words {
        rows.push(Row::new(t(locale, "handoff-card-words"), words.clone()).part(Part::Words));
    }
    rows.extend(card.step.iter().flat_map(|step| step_rows(locale, step)));
    rows.extend(card.earlier.iter().map(|question| earlier_row(locale, question)));
    if let Some(name) = &card.name {
        rows.push(Row::new(t(locale, "handoff-card-name"), name.clone()).part(Part::Name));
    }
    rows.push(Row::new(t(locale, "handoff-card-reach"), reach_words(locale, &card.reach)));
    if let Reach::Callback { mail: Some(mail), .. } | Reach::Post { mail: Some(mail) } = &card.reach {
        rows.push(Row::new(t(locale, "handoff-card-receipt"), mail.clone()));
    }
    rows.push(Row::new(t(locale, "handoff-card-language"), say::language(locale, card.locale)));
    rows
}

/// What is ordered, and where it goes.
fn order_rows(locale: Locale, order: &Order) -> Vec<Row> {
    let to = view! { <span class="said">{say_order::lines(&order.to)}</span> };
    vec![
        Row::new(t(locale, "publication-card-title"), order.title.text(locale)),
        Row::new(t(locale, "publication-card-what"), say_order::order(locale, order)),
        Row::new(t(locale, "publication-card-to"), to),
    ]
}

/// Where they were in a form, and what they answered there.
fn step_rows(locale: Locale, step: &SharedStep) -> Vec<Row> {
    let place = [step.form.text(locale), step.step.text(locale)].join(", ");
    let answers = step.answers.iter().map(|answer| Row {
        name: answer.question.text(locale),
        value: said(locale, &answer.answer.text(locale)),
        part: Some(answer.box_name()),
    });
    let acting = step.acting.as_ref().map(|acting| {
        let values = [("who", acting.who.as_str().into()), ("of", acting.of.as_str().into())];
        Row::new(t(locale, "handoff-card-for"), tr(locale, "handoff-card-who-for", &values))
    });
    let step = Row::new(t(locale, "handoff-card-step"), place).part(Part::Step);
    std::iter::once(step).chain(acting).chain(answers).collect()
}

/// An earlier question, and what was answered to it.
fn earlier_row(locale: Locale, earlier: &SharedQuestion) -> Row {
    let moment = say::moment(locale, Zone::default(), earlier.at);
    let args = [("reference", earlier.reference.as_str().into()), ("moment", moment.into())];
    let answer = earlier.answer.as_ref().map(|answer| {
        view! { <span class="shared__more">{t(locale, "handoff-earlier-answer")}" "{said(locale, answer)}</span> }
    });
    Row {
        name: tr(locale, "handoff-earlier", &args),
        value: view! { {said(locale, &earlier.question)}{answer} }.into_any(),
        part: Some(earlier.box_name()),
    }
}

/// What somebody wrote, in whichever language they did.
fn said(locale: Locale, text: &str) -> AnyView {
    let lang = other_language(locale, text);
    view! { <span class="said" lang=lang>{text.to_owned()}</span> }.into_any()
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
        Reach::Post { .. } => t(locale, "publication-reach").to_owned(),
    }
}
