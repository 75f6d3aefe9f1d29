//! Withdrawing a record from the portal: what is asked, what somebody else decides, and the way back.

use leptos::prelude::*;

use super::{Place, Record, home_page::Whose, trail::home};
use crate::{
    form::{self, FormState},
    handoff::{Zone, say::zone_name},
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    ui::{self, Hint},
    words::{t, tr},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// What stands instead.
    Instead,
    /// When it goes.
    Hour,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Instead => "instead",
            Self::Hour => "hour",
        }
    }
}

/// A record to which an address leads, or stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub name: Localized<String>,
    pub path: Path,
}

/// How far a withdrawal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// By whom, for whoever looks.
    Asked(Whose),
    /// It goes at its hour.
    Approved,
    Done,
}

/// A withdrawal that is not over.
#[derive(Clone, Debug)]
pub struct Withdrawal {
    pub stage: Stage,
    pub instead: Option<Target>,
    /// When it goes, as it is said; none for at once.
    pub hour: Option<String>,
    /// How often it was changed.
    pub version: i64,
}

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Somebody else was quicker.
    Changed,
    /// Whoever asked for it does not decide.
    Own,
    Unkept,
}

#[derive(Clone, Debug)]
pub struct WithdrawalPage {
    pub organization: String,
    pub record: Record,
    pub name: Localized<String>,
    pub zone: Zone,
    pub withdrawal: Option<Withdrawal>,
    pub form: FormState<Field>,
    pub key: String,
    pub again: Again,
}

impl Page for WithdrawalPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        Head::new(Path::Editing(self.place()), title, t(locale, "editing-lead"))
            .crumbs(vec![home(locale, &self.organization)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let content = match &self.withdrawal {
            None => self.ask(locale).into_any(),
            Some(withdrawal) => self.standing(locale, withdrawal).into_any(),
        };
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                {self.notice(locale)}
                {ui::error_summary(locale, &self.form)}
                {content}
            </div>
        }
        .finish()
    }
}

impl WithdrawalPage {
    fn place(&self) -> Place {
        Place::Withdrawal(self.organization.clone(), self.record.clone())
    }

    fn title(&self, locale: Locale) -> String {
        tr(locale, "editing-end-title", &[("name", self.name.text(locale).into())])
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::Changed => "editing-end-changed",
            Again::Own => "editing-end-own",
            Again::Unkept => "editing-unkept",
        };
        Some(ui::notice(t(locale, words)))
    }

    fn hidden(&self) -> impl IntoView + use<> {
        let version = self.withdrawal.as_ref().map_or(0, |withdrawal| withdrawal.version);
        view! {
            <input type="hidden" name="key" value=self.key.clone()/>
            <input type="hidden" name="version" value=version.to_string()/>
        }
    }

    fn ask(&self, locale: Locale) -> impl IntoView + use<> {
        let hour = tr(locale, "editing-end-hour-hint", &[("zone", zone_name(locale, self.zone).into())]);
        let instead = Hint(t(locale, "editing-end-instead-hint").to_owned());
        view! {
            <form class="form flow" method="post" action=Path::Editing(self.place()).href(locale) novalidate=true>
                {self.hidden()}
                <p>{t(locale, "editing-end-lead")}</p>
                {ui::short_field(locale, &self.form, Field::Instead, t(locale, "editing-end-instead"), instead)}
                {ui::short_field(locale, &self.form, Field::Hour, t(locale, "editing-end-hour"), Hint(hour))}
                <div class="actions">
                    <button class="button" name="do" value="ask">{t(locale, "editing-end-ask")}</button>
                    {ui::language_button(locale, &Path::Editing(self.place()))}
                </div>
            </form>
        }
    }

    fn standing(&self, locale: Locale, withdrawal: &Withdrawal) -> impl IntoView + use<> {
        let leads = match &withdrawal.instead {
            Some(target) => {
                let (name, href) = (target.name.text(locale), target.path.href(locale));
                view! { <p>{t(locale, "editing-end-leads")}" "<a href=href>{name}</a></p> }.into_any()
            }
            None => view! { <p>{t(locale, "editing-end-gone")}</p> }.into_any(),
        };
        let when = withdrawal.hour.as_ref().map_or_else(
            || t(locale, "editing-end-at-once").to_owned(),
            |hour| tr(locale, "editing-end-at", &[("hour", hour.as_str().into())]),
        );
        let when = (withdrawal.stage != Stage::Done).then(|| view! { <p>{when}</p> });
        let (words, buttons): (_, &[(&str, &str)]) = match withdrawal.stage {
            Stage::Asked(Whose::Theirs) => ("editing-end-for-you", APPROVE),
            Stage::Asked(Whose::Yours) => ("editing-end-for-others", STOP),
            Stage::Approved => ("editing-end-approved", STOP),
            Stage::Done => ("editing-end-done", RETURN),
        };
        let buttons: Vec<_> = buttons
            .iter()
            .enumerate()
            .map(|(at, (value, words))| {
                let class = if at == 0 && *value != "stop" { "button" } else { "button button--quiet" };
                view! { <button class=class name="do" value=*value>{said(locale, words)}</button> }
            })
            .collect();
        view! {
            <form class="form flow" method="post" action=Path::Editing(self.place()).href(locale)>
                {self.hidden()}
                <p>{t(locale, words)}</p>
                {leads}
                {when}
                <div class="actions">{buttons}</div>
            </form>
        }
    }
}

/// The buttons of each stage.
const APPROVE: &[(&str, &str)] = &[("approve", "approve"), ("stop", "refuse")];
const STOP: &[(&str, &str)] = &[("stop", "stop")];
const RETURN: &[(&str, &str)] = &[("return", "return")];

fn said(locale: Locale, button: &str) -> &'static str {
    match button {
        "approve" => t(locale, "editing-end-approve"),
        "refuse" => t(locale, "editing-end-refuse"),
        "return" => t(locale, "editing-end-return"),
        _ => t(locale, "editing-end-stop"),
    }
}
