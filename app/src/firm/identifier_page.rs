//! The accounts and register numbers of a firm: listed, added, removed.

use leptos::prelude::*;

use super::{
    Place,
    identifier::{Field, Identifier, Kind},
    words::way_to,
};
use crate::{
    form::FormState,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Choice, Hint},
    words::{t, tr},
};

/// The field that names the one to remove: its number within the firm.
pub const REMOVE: &str = "remove";

#[derive(Clone, Debug)]
pub struct IdentifierPage {
    pub firm: Reference,
    /// As the register has it now.
    pub firm_name: Localized<String>,
    /// The business number.
    pub own: String,
    /// Each with its number within the firm.
    pub identifiers: Vec<(i64, Identifier)>,
    pub form: FormState<Field>,
    pub key: String,
}

impl Page for IdentifierPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "firm-identifiers"), &self.form);
        let crumbs = way_to(locale, self.firm, self.firm_name.get(locale));
        Head::new(self.path(), title, t(locale, "firm-identifiers-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let rows: Vec<_> = self.identifiers.iter().map(|one| self.row(locale, one)).collect();
        let list = match rows.is_empty() {
            true => view! { <p>{t(locale, "firm-no-identifiers")}</p> }.into_any(),
            false => view! { <ul class="matters" role="list">{rows}</ul> }.into_any(),
        };
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "firm-identifiers")}</h1>
                <p class="hero__lead">{t(locale, "firm-identifiers-lead")}</p>
            </div>
            {ui::error_summary(locale, &self.form)}
            <div class="flow">{list}</div>
            {self.add(locale)}
        }
        .finish()
    }
}

impl IdentifierPage {
    fn path(&self) -> Path {
        Path::Firm(Place::Identifiers(self.firm))
    }

    fn row(&self, locale: Locale, (number, one): &(i64, Identifier)) -> impl IntoView + use<> {
        let (name, text) = identifier_words(locale, &self.own, one);
        let remove = tr(locale, "firm-identifier-remove", &[("number", one.number.as_str().into())]);
        view! {
            <li class="matters__one">
                <p class="matters__name">{text}</p>
                <p class="matters__more"><span>{name}</span></p>
                <form method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <button class="button button--quiet" name=REMOVE value=number.to_string()>{remove}</button>
                </form>
            </li>
        }
    }

    fn add(&self, locale: Locale) -> impl IntoView + use<> {
        let kinds = Kind::ALL.map(|kind| Choice { value: kind.code(), label: kind_words(locale, kind) });
        let hint = Hint(t(locale, "firm-identifier-hint").to_owned());
        view! {
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {ui::choices(locale, &self.form, Field::Kind, t(locale, "firm-kind"), &kinds)}
                {ui::short_field(locale, &self.form, Field::Number, t(locale, "firm-identifier"), hint)}
                <div class="actions">
                    <button class="button">{t(locale, "firm-identifier-add")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
    }
}

fn kind_words(locale: Locale, kind: Kind) -> &'static str {
    match kind {
        Kind::Account => t(locale, "firm-kind-account"),
        Kind::Corporation => t(locale, "firm-kind-corporation"),
        Kind::Province => t(locale, "firm-kind-province"),
        Kind::Other => t(locale, "firm-kind-other"),
    }
}

/// The name of its kind, and the number as people know it: an account with the business number.
pub(super) fn identifier_words(locale: Locale, own: &str, one: &Identifier) -> (&'static str, String) {
    let number = match one.kind {
        Kind::Account => format!("{own} {}", one.number),
        Kind::Corporation | Kind::Province | Kind::Other => one.number.clone(),
    };
    (kind_words(locale, one.kind), number)
}
