//! The same figures as they are, for whoever answers and for whoever leads: the last days, nothing withheld.

use leptos::prelude::*;

use super::{
    DAYS,
    page::{explained, tables},
    table::Sheet,
};
use crate::{
    admin,
    desk::{self, Here, bar},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

/// Whose requests are counted.
#[derive(Clone, Debug)]
pub enum Of {
    /// The desk of an organization; `unreached` is how many of its letters reached nobody.
    Desk { code: String, name: String, unreached: i64 },
    /// Every desk.
    All,
}

#[derive(Clone, Debug)]
pub struct StaffOutcomePage {
    pub of: Of,
    pub sheet: Sheet,
}

impl Page for StaffOutcomePage {
    fn head(&self, locale: Locale) -> Head {
        let (path, crumb) = match &self.of {
            Of::Desk { code, .. } => {
                let home = Path::Desk(desk::Place::Home(code.clone()));
                (Path::Desk(desk::Place::Outcome(code.clone())), Crumb::new(t(locale, "desk-queue"), home))
            }
            Of::All => {
                let home = Path::Admin(admin::Place::Home);
                (Path::Admin(admin::Place::Outcome), Crumb::new(t(locale, "admin-title"), home))
            }
        };
        Head::new(path, self.title(locale), t(locale, "outcome-lead")).unlisted().crumbs(vec![crumb])
    }

    fn body(&self, locale: Locale) -> Html {
        let bar = match &self.of {
            Of::Desk { code, unreached, .. } => Some(bar(locale, (code, *unreached), Here::Outcome, "")),
            Of::All => None,
        };
        let figures = match self.sheet.is_empty() {
            true => view! { <p>{t(locale, "outcome-staff-none")}</p> }.into_any(),
            false => view! { {self.sheet.all(locale)}{tables(locale, &self.sheet)} }.into_any(),
        };
        view! {
            <div class="staff flow">
                {bar}
                <h1>{self.title(locale)}</h1>
                <p>{tr(locale, "outcome-staff-days", &[("days", DAYS.into())])}</p>
                {figures}
                <h2>{t(locale, "outcome-how")}</h2>
                {explained(locale)}
            </div>
        }
        .finish()
    }
}

impl StaffOutcomePage {
    fn title(&self, locale: Locale) -> String {
        match &self.of {
            Of::Desk { name, .. } => tr(locale, "outcome-staff-title", &[("organization", name.as_str().into())]),
            Of::All => t(locale, "outcome-title").to_owned(),
        }
    }
}
