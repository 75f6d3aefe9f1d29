//! The flags of an application: why each was raised, and setting one aside.

use leptos::prelude::*;

use super::{
    Place,
    act_page::{Act, written},
};
use crate::{
    application::{Flag, on},
    form::{self, FormState},
    html::Html,
    locale::Locale,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Hint},
    words::{t, tr},
};

/// The letters of a reason.
const REASON: usize = 2000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Flag,
    Reason,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Flag => "flag",
            Self::Reason => "reason",
        }
    }
}

/// A flag that was raised; when and why it was set aside.
#[derive(Clone, Debug)]
pub struct Raised {
    pub flag: &'static Flag,
    pub aside: Option<(i64, String)>,
}

/// A flag that is to be set aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    pub flag: String,
    pub reason: String,
}

impl SetAside {
    /// The only door: what is set aside, or the form with what is wrong. Only a flag that stands can be.
    pub fn parse(locale: Locale, raised: &[Raised], mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let flag = form.value(Field::Flag).to_owned();
        if !raised.iter().any(|one| one.flag.id == flag) {
            form.refuse(Field::Flag, "officer-flag-missing", Vec::new());
        }
        let reason = written(locale, &mut form, Field::Reason, REASON, "officer-flag-reason-missing");
        if form.is_valid() { Ok(Self { flag, reason }) } else { Err(form) }
    }
}

#[derive(Clone, Debug)]
pub struct FlagsPage {
    pub organization: String,
    pub reference: Reference,
    /// Those that stand.
    pub raised: Vec<Raised>,
    pub form: FormState<Field>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
}

impl Page for FlagsPage {
    fn head(&self, locale: Locale) -> Head {
        self.act().head(locale, &self.form)
    }

    fn body(&self, locale: Locale) -> Html {
        let flags = self.raised.iter().map(|one| (one.flag.id.to_owned(), (*one.flag.words.get(locale)).to_owned()));
        let hint = Hint(t(locale, "officer-flag-reason-hint").to_owned());
        let fields = view! {
            {ui::named_choices(locale, &self.form, Field::Flag, t(locale, "officer-flag"), flags.collect())}
            {ui::long_field(locale, &self.form, Field::Reason, t(locale, "officer-flag-reason"), hint)}
        };
        self.act().body(locale, &self.form, fields)
    }
}

impl FlagsPage {
    fn act(&self) -> Act<'_> {
        Act {
            organization: &self.organization,
            reference: self.reference,
            place: Place::Flags,
            title: "officer-flags-aside",
            lead: "officer-flags-lead",
            send: "officer-flags-send",
            key: &self.key,
            already: self.already.as_deref(),
            offer: None,
        }
    }
}

/// The flags of an application, on its page.
pub(super) fn flags(locale: Locale, raised: &[Raised], sampled: bool) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = raised
        .iter()
        .map(|one| {
            let aside = one.aside.as_ref().map(|(at, reason)| {
                let when = tr(locale, "officer-flag-set-aside", &[("date", on(locale, *at).into())]);
                view! { <small class="worklist__small">{when}" "{reason.clone()}</small> }
            });
            view! { <li>{*one.flag.words.get(locale)}{aside}</li> }
        })
        .collect();
    let sampled = sampled.then(|| view! { <li>{t(locale, "officer-sampled-why")}</li> });
    (!rows.is_empty() || sampled.is_some()).then(|| {
        view! {
            <h2>{t(locale, "officer-closer")}</h2>
            <ul>{rows}{sampled}</ul>
            <p class="hint">{t(locale, "officer-closer-hint")}</p>
        }
    })
}
