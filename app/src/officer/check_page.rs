//! The second officer: what was proposed, and confirming it or sending it back.

use leptos::prelude::*;

use super::{
    Place,
    act_page::{Act, written},
};
use crate::{
    application::{Cause, Event, Program, proposes},
    coded::coded,
    form::{self, FormState},
    html::Html,
    locale::Locale,
    reference::Reference,
    shell::{Head, Page},
    template::{Offer, Used},
    tongue::other_language,
    ui::{self, Choice, Hint},
    words::{t, tr},
};

/// The letters of what is said to whoever proposed it.
const WORDS: usize = 2000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Verdict,
    Words,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Verdict => "verdict",
            Self::Words => "words",
        }
    }
}

coded! {
    /// What the second officer says.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Verdict {
        Confirm = "confirm",
        Return = "return",
    }
}

/// What a second officer makes of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The number of the entry that proposes.
    pub proposal: i64,
    pub verdict: Verdict,
    /// Why it goes back; empty where it is confirmed.
    pub words: String,
    /// The templates that it began with.
    pub used: Vec<Used>,
}

impl Check {
    /// The only door: what is said of the proposal, or the form with what is wrong.
    pub fn parse(locale: Locale, proposal: i64, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let verdict = Verdict::parse(form.value(Field::Verdict));
        if verdict.is_none() {
            form.refuse(Field::Verdict, "officer-verdict-missing", Vec::new());
        }
        let words = match verdict {
            Some(Verdict::Return) => written(locale, &mut form, Field::Words, WORDS, "officer-return-missing"),
            _ => String::new(),
        };
        match verdict.filter(|_| form.is_valid()) {
            Some(verdict) => Ok(Self { proposal, verdict, words, used: Vec::new() }),
            None => Err(form),
        }
    }
}

#[derive(Clone, Debug)]
pub struct CheckPage {
    pub organization: String,
    pub reference: Reference,
    pub program: &'static Program,
    pub proposal: Event,
    /// Why a second officer must confirm.
    pub cause: Option<Cause>,
    pub form: FormState<Field>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
    /// What can be put into its text.
    pub offer: Offer,
}

impl Page for CheckPage {
    fn head(&self, locale: Locale) -> Head {
        self.act().head(locale, &self.form)
    }

    fn body(&self, locale: Locale) -> Html {
        let verdicts = [
            Choice { value: Verdict::Confirm.code(), label: t(locale, "officer-confirm") },
            Choice { value: Verdict::Return.code(), label: t(locale, "officer-return") },
        ];
        let hint = Hint(t(locale, "officer-return-hint").to_owned());
        let fields = view! {
            <div class="field flow">
                {proposal(locale, &self.proposal)}
                {self.cause.map(|cause| view! { <p class="hint">{t(locale, why(cause))}</p> })}
            </div>
            <input type="hidden" name="proposal" value=self.proposal.number/>
            {ui::choices(locale, &self.form, Field::Verdict, t(locale, "officer-verdict"), &verdicts)}
            {ui::long_field(locale, &self.form, Field::Words, t(locale, "officer-return-words"), hint)}
        };
        self.act().body(locale, &self.form, fields)
    }
}

/// What is proposed, by whom, and the reasons that whoever applied would read.
pub(super) fn proposal(locale: Locale, event: &Event) -> impl IntoView + use<> {
    let what = tr(locale, proposes(event), &[("who", event.told.who.as_str().into())]);
    let (reasons, lang) = (event.told.text.clone(), other_language(locale, &event.told.text));
    view! {
        <div class="card">
            <p><strong>{what}</strong></p>
            <p lang=lang>{reasons}</p>
        </div>
    }
}

/// What an officer is to a decision that was proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    MayConfirm,
    /// It is theirs.
    Proposed,
    /// They took part in the decision to which somebody objects.
    Decided,
}

impl Part {
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::MayConfirm => "officer-check-wanted",
            Self::Proposed => "officer-check-waits",
            Self::Decided => "officer-check-decided",
        }
    }
}

/// Which decisions only become one when a second officer confirms them: what each is called, and why.
pub(super) fn second(locale: Locale, outcomes: [(&'static str, Option<Cause>); 2]) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = outcomes
        .into_iter()
        .filter_map(|(outcome, cause)| Some((t(locale, outcome), t(locale, why(cause?)))))
        .map(|(outcome, why)| view! { <li>{outcome}". "{why}</li> })
        .collect();
    (!rows.is_empty()).then(|| {
        view! { <div class="field flow"><p>{t(locale, "officer-second")}</p><ul>{rows}</ul></div> }
    })
}

/// Why a second officer must confirm.
const fn why(cause: Cause) -> &'static str {
    match cause {
        Cause::Always => "officer-second-always",
        Cause::Refusal => "officer-second-refusal",
        Cause::Amount => "officer-second-amount",
        Cause::Flagged => "officer-second-flagged",
        Cause::Sampled => "officer-second-sampled",
    }
}

impl CheckPage {
    fn act(&self) -> Act<'_> {
        Act {
            organization: &self.organization,
            reference: self.reference,
            place: Place::Check,
            title: "officer-check",
            lead: "officer-check-lead",
            send: "officer-check-send",
            key: &self.key,
            already: self.already.as_deref(),
            offer: Some(&self.offer),
        }
    }
}
