//! Tables of figures: the first cell of a row names it, the others are numbers.

use leptos::prelude::*;

use crate::{catalogue::ServiceLink, format::number, locale::Locale, words::t};

/// Below this a figure is not told: who knows that one person came could learn what that person looked for.
const FEW: u64 = 5;

/// A count that may be shown to everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    Few,
    Exactly(u64),
}

impl Figure {
    pub fn of(count: u64) -> Self {
        if (1..FEW).contains(&count) { Self::Few } else { Self::Exactly(count) }
    }

    fn text(self, locale: Locale) -> String {
        match self {
            Self::Few => t(locale, "measure-few").to_owned(),
            Self::Exactly(count) => number(locale, count),
        }
    }
}

/// The last thirty days, and all days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    pub recent: u64,
    pub ever: u64,
}

impl Pair {
    pub(super) fn figures(self) -> Vec<Figure> {
        vec![Figure::of(self.recent), Figure::of(self.ever)]
    }
}

/// What one service was asked for in the last thirty days.
#[derive(Clone, Debug)]
pub struct ServiceRow {
    pub link: ServiceLink,
    pub visits: u64,
    pub starts: u64,
    pub calls: u64,
    pub helped: u64,
    pub unhelped: u64,
}

impl ServiceRow {
    pub(super) fn figures(&self) -> Vec<Figure> {
        [self.visits, self.starts, self.calls, self.helped, self.unhelped].map(Figure::of).to_vec()
    }
}

/// A table under its heading. It scrolls in itself where the screen is narrow, also with a keyboard.
pub(super) fn table(
    locale: Locale,
    id: &'static str,
    title: &'static str,
    columns: &[&'static str],
    rows: Vec<(AnyView, Vec<Figure>)>,
) -> impl IntoView + use<> {
    let heads: Vec<_> = columns.iter().map(|id| view! { <th scope="col">{t(locale, id)}</th> }).collect();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(name, figures)| {
            let cells: Vec<_> = figures.into_iter().map(|one| view! { <td>{one.text(locale)}</td> }).collect();
            view! { <tr><th scope="row">{name}</th>{cells}</tr> }
        })
        .collect();
    view! {
        <h2 id=id>{t(locale, title)}</h2>
        <div class="figures" role="region" aria-labelledby=id tabindex="0">
            <table class="figures__table" aria-labelledby=id>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}
