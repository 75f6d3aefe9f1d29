//! How often each flag was raised, and what was decided then: a flag that changes nothing, or that hits some for no
//! reason, shows here.

use leptos::prelude::*;

use super::Place;
use crate::{
    application::{Flag, Program},
    format::{number, percent},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

/// Fewer decisions than this say nothing of a share.
const LEAST: u64 = 10;

/// What became of a flag.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    pub program: &'static Program,
    pub flag: &'static Flag,
    pub raised: u64,
    /// Set aside by an officer.
    pub aside: u64,
    pub decided: u64,
    pub refused: u64,
    /// Everything that was decided in the program, and how much of it was refused.
    pub all: (u64, u64),
}

#[derive(Clone, Debug)]
pub struct FiguresPage {
    pub organization: String,
    pub figures: Vec<Figure>,
}

const HEADS: [&str; 5] = [
    "officer-figures-flag",
    "officer-figures-raised",
    "officer-figures-aside",
    "officer-figures-refused",
    "officer-figures-others",
];

impl Page for FiguresPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Officer(Place::Figures(self.organization.clone()));
        let home = Path::Officer(Place::Home(self.organization.clone()));
        let crumbs = vec![Crumb::new(t(locale, "officer-all"), home)];
        Head::new(path, t(locale, "officer-figures"), t(locale, "officer-figures-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let rows: Vec<_> = self.figures.iter().map(|figure| row(locale, figure)).collect();
        let heads: Vec<_> =
            HEADS.iter().map(|id| view! { <th scope="col" role="columnheader">{t(locale, id)}</th> }).collect();
        let shown = match rows.is_empty() {
            true => view! { <p>{t(locale, "officer-figures-none")}</p> }.into_any(),
            false => view! {
                <table class="worklist" role="table" aria-labelledby="figures">
                    <thead role="rowgroup" class="worklist__heads"><tr role="row">{heads}</tr></thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            }
            .into_any(),
        };
        view! {
            <div class="staff staff--flow">
                <h1 id="figures">{t(locale, "officer-figures")}</h1>
                <p class="staff__lead">{t(locale, "officer-figures-lead")}</p>
                {shown}
            </div>
        }
        .finish()
    }
}

fn row(locale: Locale, figure: &Figure) -> impl IntoView + use<> {
    let [_, raised, aside, refused, others] = HEADS.map(|id| t(locale, id));
    let rest = (figure.all.0.saturating_sub(figure.decided), figure.all.1.saturating_sub(figure.refused));
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                {*figure.flag.words.get(locale)}
                <small class="worklist__small">{*figure.program.name.get(locale)}</small>
            </th>
            <td role="cell" data-head=raised>{number(locale, figure.raised)}</td>
            <td role="cell" data-head=aside>{number(locale, figure.aside)}</td>
            <td role="cell" data-head=refused>{share(locale, (figure.decided, figure.refused))}</td>
            <td role="cell" data-head=others>{share(locale, rest)}</td>
        </tr>
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of decisions are far below 2^52")]
fn share(locale: Locale, (decided, refused): (u64, u64)) -> String {
    if decided < LEAST {
        return tr(locale, "officer-figures-few", &[("count", decided.into())]);
    }
    let share = percent(locale, refused as f64 / decided as f64);
    tr(locale, "officer-figures-share", &[("share", share.into()), ("shown", number(locale, decided).into())])
}
