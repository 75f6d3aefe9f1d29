//! Who may do what, and for which organization.

use leptos::prelude::*;

use super::{
    Done, Place,
    power::{Power, Whose},
};
use crate::{
    application::on,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Crumb},
    words::t,
};

#[derive(Clone, Debug)]
pub struct PowersPage {
    pub powers: Vec<Power>,
    pub done: Option<Done>,
    /// The key of the forms.
    pub key: String,
}

impl Page for PowersPage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = vec![Crumb::new(t(locale, "admin-title"), Path::Admin(Place::Home))];
        let path = Path::Admin(Place::Powers(None));
        Head::new(path, t(locale, "admin-powers"), t(locale, "admin-powers-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let heads = ["admin-powers-person", "admin-powers-role", "admin-powers-organization", "admin-powers-since"];
        let heads: Vec<_> = heads.iter().map(|id| view! { <th scope="col">{t(locale, id)}</th> }).collect();
        let rows: Vec<_> = self.powers.iter().map(|power| self.row(locale, power)).collect();
        let done = self.done.map(|Done::Revoked| ui::done_notice(locale, "admin-revoked"));
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "admin-powers")}</h1>
                <p class="hero__lead">{t(locale, "admin-powers-lead")}</p>
            </div>
            {done}
            <div class="worklist" role="region" aria-labelledby="powers" tabindex="0">
                <table class="worklist__table">
                    <caption class="worklist__title" id="powers">{t(locale, "admin-powers-list")}</caption>
                    <thead><tr>{heads}<th scope="col">{t(locale, "admin-powers-change")}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="hint">{t(locale, "admin-powers-give")}</p>
        }
        .finish()
    }
}

impl PowersPage {
    fn row(&self, locale: Locale, power: &Power) -> impl IntoView + use<> {
        let act = match power.whose {
            Whose::Own => view! { <span>{t(locale, "admin-power-own")}</span> }.into_any(),
            Whose::Other => view! {
                <form method="post" action=Path::Admin(Place::Powers(None)).href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    {power.fields()}
                    <button class="button button--quiet">{power.button(locale)}</button>
                </form>
            }
            .into_any(),
        };
        view! {
            <tr>
                <th scope="row">{power.name.clone()}</th>
                <td>{power.words(locale)}</td>
                <td>{power.place(locale)}</td>
                <td>{on(locale, power.since)}</td>
                <td>{act}</td>
            </tr>
        }
    }
}
