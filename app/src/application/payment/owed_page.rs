//! What an organization still has to return: money that came twice, as another amount, or for a draft that is gone.

use leptos::prelude::*;

use super::{Payment, Place};
use crate::{
    application::{Program, on},
    html::{Finish, Html},
    locale::Locale,
    officer,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct OwedPage {
    pub organization: String,
    /// The oldest first.
    pub owed: Vec<Owed>,
    pub key: String,
}

/// A payment that is owed back.
#[derive(Clone, Debug)]
pub struct Owed {
    /// As the form names it that says it is returned.
    pub id: String,
    pub program: &'static Program,
    pub reference: Reference,
    pub standing: Standing,
    pub payment: Payment,
}

/// What there is of the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was sent: officers can open it.
    Sent,
    Draft,
    Gone,
}

const HEADS: [&str; 5] = ["payment-receipt", "payment-paid", "payment-on", "payment-why", "payment-done"];

impl Page for OwedPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Place::Owed(self.organization.clone()).path();
        let home = Path::Officer(officer::Place::Home(self.organization.clone()));
        let crumbs = vec![Crumb::new(t(locale, "officer-all"), home)];
        Head::new(path, t(locale, "payment-to-return"), t(locale, "payment-to-return-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let rows: Vec<_> = self.owed.iter().map(|owed| self.row(locale, owed)).collect();
        let heads: Vec<_> =
            HEADS.iter().map(|id| view! { <th scope="col" role="columnheader">{t(locale, id)}</th> }).collect();
        let shown = match rows.is_empty() {
            true => view! { <p>{t(locale, "payment-to-return-none")}</p> }.into_any(),
            false => view! {
                <table class="worklist" role="table" aria-labelledby="owed">
                    <thead role="rowgroup" class="worklist__heads"><tr role="row">{heads}</tr></thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            }
            .into_any(),
        };
        view! {
            <div class="staff staff--flow">
                <h1 id="owed">{t(locale, "payment-to-return")}</h1>
                <p class="staff__lead">{t(locale, "payment-to-return-lead")}</p>
                {shown}
            </div>
        }
        .finish()
    }
}

impl OwedPage {
    fn row(&self, locale: Locale, owed: &Owed) -> impl IntoView + use<> {
        let [_, paid, day, why, done] = HEADS.map(|id| t(locale, id));
        let number = owed.payment.receipt.clone();
        let action = Place::Owed(self.organization.clone()).href(locale);
        let button = tr(locale, "payment-returned-one", &[("receipt", number.as_str().into())]);
        view! {
            <tr role="row">
                <th scope="row" role="rowheader">
                    {number}
                    <small class="worklist__small">{*owed.program.name.get(locale)}</small>
                    <small class="worklist__small">{self.of(locale, owed)}</small>
                </th>
                <td role="cell" data-head=paid>{owed.payment.amount(locale)}</td>
                <td role="cell" data-head=day>{on(locale, owed.payment.at)}</td>
                <td role="cell" data-head=why>{owed.why(locale)}</td>
                <td role="cell" data-head=done>
                    <form method="post" action=action>
                        <input type="hidden" name="key" value=self.key.clone()/>
                        <input type="hidden" name="payment" value=owed.id.clone()/>
                        <button class="button button--quiet" aria-label=button>{t(locale, "payment-returned-send")}</button>
                    </form>
                </td>
            </tr>
        }
    }

    /// The application: officers open what was sent, and no draft.
    fn of(&self, locale: Locale, owed: &Owed) -> AnyView {
        let number = owed.reference.to_string();
        match owed.standing {
            Standing::Sent => {
                let case = officer::Place::Case(self.organization.clone(), owed.reference);
                view! { <a href=Path::Officer(case).href(locale)>{number}</a> }.into_any()
            }
            Standing::Draft => tr(locale, "payment-of-draft", &[("reference", number.into())]).into_any(),
            Standing::Gone => tr(locale, "payment-of-gone", &[("reference", number.into())]).into_any(),
        }
    }
}

impl Owed {
    fn why(&self, locale: Locale) -> String {
        match self.standing {
            Standing::Gone => t(locale, "payment-owed-gone").to_owned(),
            _ => self.payment.why_owed(locale),
        }
    }
}
