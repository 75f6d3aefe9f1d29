//! Giving a request to a colleague, or back to the queue. What was promised stays as it is.

use leptos::prelude::*;

use super::{
    Place,
    form::{Colleague, QUEUE},
};
use crate::{
    desk::{self, Here, bar, form::Field},
    form::FormState,
    handoff::{Zone, say},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Crumb, Hint},
    words::{t, tr},
};

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// This was sent before, and something else now.
    AlreadySent,
    /// Something happened since the page was opened.
    Newer,
    Unkept,
}

#[derive(Clone, Debug)]
pub struct AssignPage {
    /// The code of the organization.
    pub organization: String,
    /// How many letters of this desk reached nobody.
    pub unreached: i64,
    pub reference: Reference,
    /// The name of whoever has it.
    pub holder: Option<String>,
    /// Until when an answer is promised, and the zone of the desk. Unix milliseconds.
    pub promised: i64,
    pub zone: Zone,
    /// Whether it still waits for an answer.
    pub waits: bool,
    /// Those who can get it, and whether it can go to the queue.
    pub colleagues: Vec<Colleague>,
    pub queue: bool,
    /// How much had happened when the page was made.
    pub seen: usize,
    pub form: FormState<Field>,
    pub key: String,
    pub again: Again,
}

impl Page for AssignPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        let request = Path::Desk(desk::Place::Request(self.organization.clone(), self.reference));
        let name = tr(locale, "desk-request", &[("reference", self.reference.to_string().into())]);
        Head::new(self.path(), title, t(locale, "shift-assign-lead")).unlisted().crumbs(vec![Crumb::new(name, request)])
    }

    fn body(&self, locale: Locale) -> Html {
        let moment = say::moment(locale, self.zone, self.promised);
        let holder = match &self.holder {
            Some(name) => tr(locale, "shift-with", &[("name", name.as_str().into())]),
            None => t(locale, "shift-with-nobody").to_owned(),
        };
        let stands = self.waits.then(|| {
            view! { <p>{holder}</p><p class="promise">{tr(locale, "desk-promised", &[("moment", moment.into())])}</p> }
        });
        view! {
            <div class="staff staff--flow">
                {bar(locale, (&self.organization, self.unreached), Here::Request(self.reference), "")}
                <h1>{self.title(locale)}</h1>
                {self.notice(locale)}
                {ui::error_summary(locale, &self.form)}
                {stands}
                {self.give(locale)}
            </div>
        }
        .finish()
    }
}

impl AssignPage {
    fn path(&self) -> Path {
        Path::Desk(desk::Place::Shift(Place::Assign(self.organization.clone(), self.reference)))
    }

    fn title(&self, locale: Locale) -> String {
        tr(locale, "shift-assign", &[("reference", self.reference.to_string().into())])
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::AlreadySent => t(locale, "desk-already"),
            Again::Newer => t(locale, "shift-assign-newer"),
            Again::Unkept => t(locale, "desk-unkept"),
        };
        let typed = self.form.value(Field::Note).trim().to_owned();
        let typed = (!self.waits && !typed.is_empty()).then(|| view! { <p class="said">{typed}</p> });
        Some(view! { <div class="notice" tabindex="-1" autofocus=true><p>{words}</p>{typed}</div> })
    }

    fn give(&self, locale: Locale) -> AnyView {
        if !self.waits {
            return view! { <p>{t(locale, "shift-assign-over")}</p> }.into_any();
        }
        let choose = (String::new(), t(locale, "shift-to-choose").to_owned());
        let queue = self.queue.then(|| (QUEUE.to_owned(), t(locale, "shift-to-queue").to_owned()));
        let colleagues = self.colleagues.iter().map(|one| (one.id.clone(), one.name.clone()));
        let options: Vec<_> = std::iter::once(choose).chain(queue).chain(colleagues).collect();
        let hint = Hint(t(locale, "shift-note-hint").to_owned());
        view! {
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                <input type="hidden" name="seen" value=self.seen.to_string()/>
                <p class="hint">{t(locale, "shift-assign-lead")}</p>
                {ui::select_field(locale, &self.form, Field::To, t(locale, "shift-to"), options)}
                <p class="hint">{t(locale, "shift-to-hint")}</p>
                {ui::long_field(locale, &self.form, Field::Note, t(locale, "shift-note"), hint)}
                <div class="actions">
                    <button class="button">{t(locale, "shift-assign-button")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
        .into_any()
    }
}
