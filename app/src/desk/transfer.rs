//! Passing a request on to the desk of another organization, with what a colleague there needs to know.

use leptos::prelude::*;

use super::{
    form::{Field, is_sent, text},
    request_page::DeskRequestPage,
};
use crate::{
    form::FormState,
    handoff::{Hours, Window, say},
    locale::Locale,
    ui::{self, Hint},
    words::t,
};

/// Why a request goes elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Something of it is for another organization.
    GoesOn,
    /// It should have come there at once.
    NeverOurs,
}

impl Reason {
    /// The value of the column.
    pub const fn code(self) -> &'static str {
        match self {
            Self::GoesOn => "goes_on",
            Self::NeverOurs => "never_ours",
        }
    }
}

/// A desk to which a request can go: the code of its organization, and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherDesk {
    pub code: String,
    pub name: String,
    pub hours: Hours,
}

/// A request that goes to another desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// The code of the organization.
    pub to: String,
    pub reason: Reason,
    /// For the colleagues there.
    pub note: String,
}

impl Transfer {
    /// What was sent; an answer or a note that would be lost is refused, as is a desk that is not there, and one that is
    /// closed in the hour in which a call was promised.
    pub fn parse(
        locale: Locale,
        form: &mut FormState<Field>,
        (desks, call): (&[OtherDesk], Option<Window>),
    ) -> Option<Self> {
        let all_sent = is_sent(form, &[Field::Answer, Field::Note]);
        let to = desks.iter().find(|desk| desk.code == form.value(Field::To));
        match (to, call) {
            (None, _) => form.refuse(Field::To, "desk-to-missing", Vec::new()),
            (Some(desk), Some(call)) if !desk.hours.hold(&call) => {
                let window = say::window_in(locale, desk.hours.zone, call);
                form.refuse(Field::To, "desk-to-closed", vec![("window", window)]);
            }
            _ => {}
        }
        let to = to.filter(|_| form.error(Field::To).is_none()).map(|desk| desk.code.clone());
        let note = text(locale, form, Field::Handover);
        let reason = if form.value(Field::NeverOurs).is_empty() { Reason::GoesOn } else { Reason::NeverOurs };
        let (to, note) = to.zip(note).filter(|_| all_sent)?;
        Some(Self { to, reason, note })
    }
}

impl DeskRequestPage {
    /// Folded until somebody needs it, open while something in it is wrong or was not sent.
    pub(super) fn pass_on(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let form = &self.form;
        let touched = form.error(Field::To).is_some() || form.error(Field::Handover).is_some();
        let open = touched || !form.value(Field::Handover).trim().is_empty();
        let choose = (String::new(), t(locale, "desk-to-choose").to_owned());
        let desks = self.desks.iter().map(|desk| (desk.code.clone(), desk.name.clone()));
        let options: Vec<_> = std::iter::once(choose).chain(desks).collect();
        let hint = Hint(t(locale, "desk-handover-hint").to_owned());
        let never = t(locale, "desk-never-ours-more").to_owned();
        (self.is_open() && !self.desks.is_empty()).then(|| {
            view! {
                <details class="panel__end pass-on" open=open>
                    <summary class="more__summary">{t(locale, "desk-pass-on")}</summary>
                    <p class="hint">{t(locale, "desk-pass-on-more")}</p>
                    {ui::select_field(locale, form, Field::To, t(locale, "desk-to"), options)}
                    {ui::long_field(locale, form, Field::Handover, t(locale, "desk-handover"), hint)}
                    {ui::tick(form, Field::NeverOurs, t(locale, "desk-never-ours"), never)}
                    <div class="actions">
                        <button class="button button--quiet" name="act" value="transfer">{t(locale, "desk-pass-on-button")}</button>
                    </div>
                </details>
            }
        })
    }
}
