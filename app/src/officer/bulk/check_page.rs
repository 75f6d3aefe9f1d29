//! Before a step is done with several applications: which they are, what will happen, and which of them it cannot be
//! done with. What the step needs to be told is filled in here.

use leptos::prelude::*;

use super::{
    super::Place as List,
    Chosen, Place, STEP, Step, Why, box_of,
    form::{Colleague, Field},
    words::{counted, of},
};
use crate::{
    application::{Program, State},
    form::FormState,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Besides, Crumb, Hint},
    words::t,
};

#[derive(Clone, Debug)]
pub struct CheckPage {
    pub organization: String,
    pub chosen: Chosen,
    /// In the order in which they were ticked.
    pub rows: Vec<Row>,
    /// The languages of those who applied, of what the step can be done with.
    pub tongues: Vec<Locale>,
    /// To whom something can be given.
    pub colleagues: Vec<Colleague>,
    pub form: FormState<Field>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
}

/// An application that was ticked.
#[derive(Clone, Debug)]
pub struct Row {
    pub reference: Reference,
    /// Nothing where there is none.
    pub known: Option<Known>,
    /// The number of the last entry of its history when it was looked at.
    pub seen: i64,
    pub why: Option<Why>,
}

#[derive(Clone, Debug)]
pub struct Known {
    pub program: &'static Program,
    pub state: State,
}

impl Page for CheckPage {
    fn head(&self, locale: Locale) -> Head {
        let home = Path::Officer(List::Home(self.organization.clone()));
        let words = of(self.chosen.step);
        let title = ui::form_title(locale, t(locale, words.title), &self.form);
        let head = Head::new(Place::Check(self.organization.clone()).path(), title, t(locale, words.lead)).unlisted();
        let query = Localized::from_fn(|_| self.chosen.query());
        Head { query, ..head.crumbs(vec![Crumb::new(t(locale, "officer-all"), home)]) }
    }

    fn body(&self, locale: Locale) -> Html {
        let words = of(self.chosen.step);
        let back = Path::Officer(List::Home(self.organization.clone())).href(locale);
        view! {
            <div class="staff staff--flow">
                <h1>{t(locale, words.title)}</h1>
                <p class="staff__lead">{t(locale, words.lead)}</p>
                {ui::already_sent(locale, self.already.as_deref())}
                {ui::named_error_summary(locale, &self.form, |field| t(locale, label(field)).to_owned())}
                {self.rows(locale)}
                {self.confirm(locale)}
                <p><a href=back>{t(locale, "bulk-back")}</a></p>
            </div>
        }
        .finish()
    }
}

impl CheckPage {
    fn able(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.why.is_none())
    }

    /// The form, where the step can be done with at least one.
    fn confirm(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let place = Place::Check(self.organization.clone());
        let count = self.able().count();
        let send = counted(locale, of(self.chosen.step).send, count);
        let boxes: Vec<_> = self
            .able()
            .map(|row| view! { <input type="hidden" name=box_of(row.reference) value=row.seen.to_string()/> })
            .collect();
        (count > 0).then(|| {
            view! {
                <form class="form" method="post" action=place.href(locale) novalidate=true>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <input type="hidden" name=STEP value=self.chosen.step.code()/>
                    {boxes}
                    {self.fields(locale)}
                    <div class="actions">
                        <button class="button">{send}</button>
                        {ui::language_button(locale, &place.path())}
                    </div>
                </form>
            }
        })
    }

    fn fields(&self, locale: Locale) -> Option<AnyView> {
        match self.chosen.step {
            Step::Take | Step::PutBack => None,
            Step::Give => Some(colleague_field(locale, &self.form, &self.colleagues).into_any()),
            Step::Ask => {
                let hint = |id| Hint(t(locale, id).to_owned());
                let both: Vec<_> = self.tongues.iter().map(|tongue| self.words(locale, *tongue)).collect();
                let due = t(locale, label(Field::Due));
                let due = ui::short_field(locale, &self.form, Field::Due, due, hint("officer-ask-due-hint"));
                Some(view! { {both}{due} }.into_any())
            }
        }
    }

    /// What those who applied in a language will read.
    fn words(&self, locale: Locale, tongue: Locale) -> impl IntoView + use<> {
        let hint = |id| Hint(t(locale, id).to_owned());
        let (name, why) = (Field::Name(tongue), Field::Why(tongue));
        let besides = Besides { lang: (tongue != locale).then(|| tongue.code()), ..Besides::default() };
        view! {
            {ui::wide_field(locale, &self.form, name, t(locale, label(name)), hint("officer-ask-name-hint"))}
            {ui::long_field_with(
                locale, &self.form, why, t(locale, label(why)), hint("officer-ask-why-hint"), besides,
            )}
        }
    }
}

/// Those to whom something can be given.
pub(super) fn colleague_field(
    locale: Locale,
    form: &FormState<Field>,
    colleagues: &[Colleague],
) -> impl IntoView + use<> {
    let choose = (String::new(), t(locale, "bulk-to-choose").to_owned());
    let others = colleagues.iter().map(|one| (one.id.clone(), one.name.clone()));
    let options: Vec<_> = std::iter::once(choose).chain(others).collect();
    let none = colleagues.is_empty().then(|| view! { <p class="hint">{t(locale, "bulk-to-nobody")}</p> });
    view! { {ui::select_field(locale, form, Field::To, t(locale, label(Field::To)), options)}{none} }
}

/// The id of what a field is called.
pub(super) const fn label(field: Field) -> &'static str {
    match field {
        Field::To => "bulk-to",
        Field::Name(Locale::En) => "bulk-name-en",
        Field::Name(Locale::Fr) => "bulk-name-fr",
        Field::Why(Locale::En) => "bulk-text-en",
        Field::Why(Locale::Fr) => "bulk-text-fr",
        Field::Due => "officer-ask-due",
    }
}
