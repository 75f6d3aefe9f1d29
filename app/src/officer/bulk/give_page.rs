//! Giving one application to a colleague, and putting it back.

use leptos::prelude::*;

use super::{
    super::{Place as List, filter::Hands},
    Place, Step,
    check_page::colleague_field,
    form::{Colleague, Field},
    step::{Standing, refusal},
};
use crate::{
    application::Event,
    form::FormState,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Crumb},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct GivePage {
    pub organization: String,
    pub reference: Reference,
    pub colleagues: Vec<Colleague>,
    pub form: FormState<Field>,
    pub key: String,
    /// Where what was sent before is.
    pub already: Option<String>,
}

impl Page for GivePage {
    fn head(&self, locale: Locale) -> Head {
        let case = tr(locale, "officer-case", &[("reference", self.reference.to_string().into())]);
        let home = Path::Officer(List::Home(self.organization.clone()));
        let at = Path::Officer(List::Case(self.organization.clone(), self.reference));
        let crumbs = vec![Crumb::new(t(locale, "officer-all"), home), Crumb::new(case, at)];
        let title = ui::form_title(locale, t(locale, "bulk-give-one"), &self.form);
        Head::new(self.place().path(), title, t(locale, "bulk-give-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let place = self.place();
        view! {
            <div class="staff staff--flow">
                <h1>{t(locale, "bulk-give-one")}</h1>
                <p class="staff__lead">{t(locale, "bulk-give-lead")}</p>
                {ui::already_sent(locale, self.already.as_deref())}
                {ui::error_summary(locale, &self.form)}
                <form class="form" method="post" action=place.href(locale) novalidate=true>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    {colleague_field(locale, &self.form, &self.colleagues)}
                    <div class="actions">
                        <button class="button">{t(locale, "bulk-give-one-send")}</button>
                        {ui::language_button(locale, &place.path())}
                    </div>
                </form>
            </div>
        }
        .finish()
    }
}

impl GivePage {
    fn place(&self) -> Place {
        Place::Give(self.organization.clone(), self.reference)
    }
}

/// The ways from the page of an application to a colleague, and back to nobody.
pub(in crate::officer) fn hand_on(
    locale: Locale,
    (organization, reference): (&str, Reference),
    (events, hands): (&[Event], Hands),
    key: &str,
) -> Option<impl IntoView + use<>> {
    let can = |step| refusal(step, Standing { events, hands, is_theirs: false }).is_none();
    let at = |place: fn(String, Reference) -> Place| place(organization.to_owned(), reference).href(locale);
    let give = can(Step::Give).then(|| {
        view! { <a class="button button--quiet" href=at(Place::Give)>{t(locale, "bulk-give-one")}</a> }
    });
    let back = can(Step::PutBack).then(|| {
        view! {
            <form class="actions actions--wide" method="post" action=at(Place::PutBack)>
                <input type="hidden" name="key" value=key.to_owned()/>
                <button class="button button--quiet">{t(locale, "bulk-put-back-one")}</button>
            </form>
        }
    });
    can(Step::Give).then(|| view! { <div class="actions actions--wide">{give}</div>{back} })
}
