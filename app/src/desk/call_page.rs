//! A call: the page that the caller sees, what they asked, what was answered. Few fields, in the order of the talk.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Place, SCRIPT, SeenPage,
    bar::{Here, bar},
    form::Field,
    request_page::Again,
    seen::seen_page,
};
use crate::{
    answer::{self, Answer, Told},
    form::FormState,
    handoff::say,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Besides, Choice, Crumb, Hint},
    words::t,
};

#[derive(Clone, Debug)]
pub struct CallPage {
    /// The code of the organization.
    pub organization: String,
    /// How many letters of this desk reached nobody.
    pub unreached: i64,
    /// What the caller read out, as it was typed.
    pub typed: String,
    /// The pages that have this code: hardly ever more than one.
    pub seen: Vec<SeenPage>,
    pub form: FormState<Field>,
    /// What is answered about these pages, and what of it was read out.
    pub answers: Vec<Arc<Answer>>,
    pub told: Vec<Told>,
    pub key: String,
    /// Whether this was sent before, or cannot be kept now.
    pub again: Again,
}

impl Page for CallPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "desk-call"), &self.form);
        let typed = (!self.typed.is_empty() && !self.seen.is_empty()).then(|| self.typed.clone());
        let home = Path::Desk(Place::Home(self.organization.clone()));
        Head::new(Path::Desk(Place::Call(self.organization.clone(), typed)), title, t(locale, "desk-lead"))
            .unlisted()
            .module(SCRIPT)
            .crumbs(vec![Crumb::new(t(locale, "desk-queue"), home)])
    }

    fn body(&self, locale: Locale) -> Html {
        let seen: Vec<_> = self.seen.iter().map(|seen| seen_page(locale, seen)).collect();
        view! {
            <div class="staff">
                {bar(locale, (&self.organization, self.unreached), self.here(), &self.typed)}
                {self.notice(locale)}
                {ui::error_summary(locale, &self.form)}
                <div class="bench">
                    <section class="panel" aria-labelledby="call">
                        <div class="panel__head"><h1 id="call">{t(locale, "desk-call")}</h1></div>
                        <div class="panel__body">{self.fields(locale)}</div>
                    </section>
                    {(!seen.is_empty()).then(|| view! {
                        <section class="panel" aria-labelledby="seen">
                            <div class="panel__head"><h2 id="seen">{t(locale, "desk-seen")}</h2></div>
                            <div class="panel__body">{seen}</div>
                        </section>
                    })}
                </div>
            </div>
        }
        .finish()
    }
}

impl CallPage {
    fn here(&self) -> Here {
        let untouched = self.form.is_valid() && self.again == Again::No && self.form.value(Field::Asked).is_empty();
        match (self.typed.is_empty(), self.seen.is_empty()) {
            (true, _) if untouched => Here::Call,
            (false, true) => Here::Unknown,
            _ => Here::Seen,
        }
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::AlreadySent => t(locale, "desk-already"),
            Again::Unkept => t(locale, "desk-unkept"),
            _ => return None,
        };
        Some(ui::notice(words))
    }

    fn fields(&self, locale: Locale) -> impl IntoView + use<> {
        let path = Path::Desk(Place::Call(self.organization.clone(), None));
        let hint = |id| Hint(t(locale, id).to_owned());
        let languages = Locale::ALL.map(|one| Choice { value: one.code(), label: say::language(locale, one) });
        let form = &self.form;
        // after a code one comes here: whoever does not see the page hears at once that nothing has it
        let wrong = (self.here() == Here::Unknown).then_some("find-error");
        let asked = Besides { described: wrong, ..Besides::default() };
        view! {
            <form class="form" method="post" action=path.href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                <input type="hidden" name="code" value=self.typed.clone()/>
                {ui::long_field_with(locale, form, Field::Asked, t(locale, "desk-asked"), hint("desk-asked-hint"), asked)}
                {ui::long_field(locale, form, Field::Said, t(locale, "desk-said"), hint("desk-said-hint"))}
                {answer::given(locale, &self.answers, &self.told)}
                {ui::choices(locale, form, Field::Language, t(locale, "desk-language"), &languages)}
                {ui::tick(form, Field::Done, t(locale, "desk-done"), t(locale, "desk-done-more").to_owned())}
                <div class="actions">
                    <button class="button">{t(locale, "desk-call-button")}</button>
                    {ui::language_button(locale, &path)}
                </div>
            </form>
        }
    }
}
