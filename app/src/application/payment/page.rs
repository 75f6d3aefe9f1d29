//! Before the payer’s page, and after it: what is paid, where, and what became of it.

use leptos::prelude::*;

use super::{Fee, Payee, Payment, Place, State, dollars, receipts};
use crate::{
    application::{Place as At, Program, Reader, way::way_to},
    firm::{Acting, acting},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui,
    words::t,
};

#[derive(Clone, Debug)]
pub struct PaymentPage {
    pub reference: Reference,
    pub program: &'static Program,
    pub acting: Acting,
    pub fee: &'static Fee,
    /// What it costs with the answers as they are: cents.
    pub costs: i64,
    /// The last one first.
    pub payments: Vec<Payment>,
    pub next: Next,
    /// Whether somebody came back of whom the payer has not said anything yet.
    pub awaits: bool,
    /// Whether the hour of the last order is over.
    pub is_over: bool,
    /// Whether somebody else went to pay for the same application, and nothing was heard of it yet.
    pub with_others: bool,
}

/// What can be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Going to the payer: where that is, and the address that asks for this payment.
    Pay { payee: Payee, address: String },
    /// Checking the answers: then it is paid, or sent where it is paid already.
    Check,
}

impl Page for PaymentPage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = way_to(locale, self.program, self.reference);
        let path = Place::Page(self.reference).path();
        Head::new(path, t(locale, "payment-page"), *self.fee.lead.get(locale)).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let facts = vec![
            (t(locale, "payment-what"), (*self.fee.what.get(locale)).to_owned()),
            (t(locale, "payment-amount"), dollars(locale, self.costs)),
            (t(locale, "application-reference"), self.reference.to_string()),
        ];
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "payment-page")}</h1>
                <p class="hero__lead">{*self.fee.lead.get(locale)}</p>
            </div>
            {acting(locale, &self.acting)}
            <div class="flow">
                {self.told(locale).map(|told| view! { <p class="notice">{told}</p> })}
                {self.with_others.then(|| view! { <p class="notice">{t(locale, "payment-with-others")}</p> })}
                {ui::facts(facts)}
                {self.next(locale)}
                {receipts(locale, Reader::Applicant, &self.payments)}
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl PaymentPage {
    /// What became of the last one, and what that means.
    fn told(&self, locale: Locale) -> Option<&'static str> {
        let mut kept = self.payments.iter().filter(|one| one.state == State::Kept).peekable();
        if kept.peek().is_some() {
            let is_enough = kept.any(|one| one.asked == self.costs);
            return Some(t(locale, if is_enough { "payment-told-paid" } else { "payment-told-changed" }));
        }
        let last = self.payments.first()?;
        match (last.state, &self.next) {
            (State::Open, Next::Pay { .. }) if self.awaits => Some(t(locale, "payment-told-waiting")),
            (State::Open, Next::Check) if self.is_over => Some(t(locale, "payment-told-silent")),
            (State::Cancelled, _) => Some(t(locale, "payment-told-cancelled")),
            (State::Expired, _) => Some(t(locale, "payment-told-expired")),
            (State::Owed, _) => Some(t(locale, "payment-told-other")),
            _ => None,
        }
    }

    fn next(&self, locale: Locale) -> AnyView {
        match &self.next {
            Next::Pay { payee, address } => view! {
                <p>{payee.elsewhere(locale)}</p>
                <div class="actions">
                    <a class="button" href=address.clone() rel="nofollow noreferrer">
                        {payee.go(locale)}
                    </a>
                </div>
                <p class="hint">{t(locale, "payment-closed")}</p>
            }
            .into_any(),
            Next::Check => {
                let check = Path::Application(At::Send(self.reference)).href(locale);
                view! { <div class="actions"><a class="button" href=check>{t(locale, "claim-check")}</a></div> }
                    .into_any()
            }
        }
    }
}
