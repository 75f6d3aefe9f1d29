//! Taking a power away: one question, one button.

use leptos::prelude::*;

use super::{Place, power::Power};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct RevokePage {
    pub power: Power,
    pub key: String,
}

impl Page for RevokePage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = vec![
            Crumb::new(t(locale, "admin-title"), Path::Admin(Place::Home)),
            Crumb::new(t(locale, "admin-powers"), Path::Admin(Place::Powers(None))),
        ];
        // it answers a form: in the other language stands the list that the form was on
        let path = Path::Admin(Place::Powers(None));
        Head::new(path, self.title(locale), t(locale, "admin-revoke-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let list = Path::Admin(Place::Powers(None)).href(locale);
        let back = list.clone();
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                <p class="hero__lead">{t(locale, "admin-revoke-lead")}</p>
            </div>
            <form class="form flow" method="post" action=list>
                <input type="hidden" name="key" value=self.key.clone()/>
                <input type="hidden" name="step" value="revoke"/>
                {self.power.fields()}
                <p>{self.power.words(locale)}" · "{self.power.place(locale)}</p>
                <div class="actions">
                    <button class="button">{t(locale, "admin-revoke")}</button>
                    <a class="button button--quiet" href=back>{t(locale, "admin-keep")}</a>
                </div>
            </form>
        }
        .finish()
    }
}

impl RevokePage {
    fn title(&self, locale: Locale) -> String {
        tr(locale, "admin-revoke-title", &[("name", self.power.name.as_str().into())])
    }
}
