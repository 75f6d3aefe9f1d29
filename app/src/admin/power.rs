//! What somebody may do for an organization, and how it is said.

use leptos::prelude::*;

use crate::{
    locale::Locale,
    words::{t, tr},
};

/// A power that somebody has.
#[derive(Clone, Debug)]
pub struct Power {
    /// The number of the person, as the audit names them.
    pub person: String,
    /// Their name, or how the provider names them.
    pub name: String,
    /// The code of the role: `desk`, `lead`, `officer`, `editor` or `administrator`.
    pub role: &'static str,
    /// The code of the organization, and its name; both empty for an administrator.
    pub organization: String,
    pub organization_name: String,
    /// Unix milliseconds.
    pub since: i64,
    pub whose: Whose,
}

/// Whether a power is that of whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Own,
    Other,
}

impl Power {
    /// What it allows.
    pub fn words(&self, locale: Locale) -> &'static str {
        match self.role {
            "desk" => t(locale, "admin-power-desk"),
            "lead" => t(locale, "admin-power-lead"),
            "officer" => t(locale, "admin-power-officer"),
            "editor" => t(locale, "admin-power-editor"),
            "on-call" => t(locale, "admin-power-on-call"),
            _ => t(locale, "admin-power-administrator"),
        }
    }

    /// For which organization.
    pub fn place(&self, locale: Locale) -> String {
        match self.organization.as_str() {
            "" => t(locale, "admin-power-everywhere").to_owned(),
            _ => self.organization_name.clone(),
        }
    }

    pub(super) fn button(&self, locale: Locale) -> String {
        tr(locale, "admin-revoke-named", &[("name", self.name.as_str().into())])
    }

    /// The fields that name it in a form.
    pub(super) fn fields(&self) -> impl IntoView + use<> {
        view! {
            <input type="hidden" name="person" value=self.person.clone()/>
            <input type="hidden" name="role" value=self.role/>
            <input type="hidden" name="organization" value=self.organization.clone()/>
        }
    }
}
