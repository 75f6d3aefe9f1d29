//! The directory of the units of programs that staff can ask, by organization.

use leptos::prelude::*;

use super::{
    Place, SCRIPT,
    bar::{Here, bar},
    knowledge::{Expert, Instruction, experts, orphans},
};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::t,
};

#[derive(Clone, Debug)]
pub struct ExpertsPage {
    /// The code of the organization.
    pub organization: String,
    /// How many letters of this desk reached nobody.
    pub unreached: i64,
    /// The name of each organization, with its units.
    pub groups: Vec<(String, Vec<Expert>)>,
    /// What staff keep to about services that are not in the catalogue any more, with the ids of these.
    pub orphans: Vec<(Instruction, Vec<String>)>,
}

impl Page for ExpertsPage {
    fn head(&self, locale: Locale) -> Head {
        let home = Path::Desk(Place::Home(self.organization.clone()));
        let here = Path::Desk(Place::Experts(self.organization.clone()));
        Head::new(here, t(locale, "desk-experts"), t(locale, "desk-experts-lead"))
            .unlisted()
            .module(SCRIPT)
            .crumbs(vec![Crumb::new(t(locale, "desk-queue"), home)])
    }

    fn body(&self, locale: Locale) -> Html {
        let groups = self.groups.iter().enumerate();
        let groups: Vec<_> = groups
            .map(|(at, (name, units))| {
                let id = format!("organization-{at}");
                view! {
                    <section class="panel" aria-labelledby=id.clone()>
                        <div class="panel__head"><h2 id=id.clone()>{name.clone()}</h2></div>
                        <div class="panel__body">{experts(locale, units)}</div>
                    </section>
                }
            })
            .collect();
        view! {
            <div class="staff">
                {bar(locale, (&self.organization, self.unreached), Here::Experts, "")}
                <h1>{t(locale, "desk-experts")}</h1>
                <p class="staff__lead">{t(locale, "desk-experts-lead")}</p>
                <div class="desk-experts">{groups}{orphans(locale, &self.orphans)}</div>
            </div>
        }
        .finish()
    }
}
