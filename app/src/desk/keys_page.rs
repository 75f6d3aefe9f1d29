//! The list of the keys of the desk, and the choice to do without them.

use leptos::prelude::*;

use super::{
    Place, Shortcut,
    bar::{Here, bar},
};
use crate::{
    display::Keys,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::Crumb,
    words::t,
};

#[derive(Clone, Debug)]
pub struct KeysPage {
    /// The code of the organization.
    pub organization: String,
    /// How many letters of this desk reached nobody.
    pub unreached: i64,
    pub keys: Keys,
    pub key: String,
}

impl Page for KeysPage {
    fn head(&self, locale: Locale) -> Head {
        let home = Path::Desk(Place::Home(self.organization.clone()));
        Head::new(self.path(), t(locale, "desk-keys-title"), t(locale, "desk-keys-lead"))
            .unlisted()
            .module(super::SCRIPT)
            .crumbs(vec![Crumb::new(t(locale, "desk-queue"), home)])
    }

    fn body(&self, locale: Locale) -> Html {
        let rows = Shortcut::ALL.map(|shortcut| {
            view! {
                <div class="shared__row">
                    <dt class="shared__name"><kbd class="key">{shortcut.key().to_uppercase()}</kbd></dt>
                    <dd class="shared__value">{t(locale, shortcut.words())}</dd>
                </div>
            }
        });
        let (now, choice, button) = match self.keys {
            Keys::On => ("desk-keys-on", Keys::Off, "desk-keys-turn-off"),
            Keys::Off => ("desk-keys-off", Keys::On, "desk-keys-turn-on"),
        };
        view! {
            <div class="staff">
                {bar(locale, (&self.organization, self.unreached), Here::Keys, "")}
                <h1>{t(locale, "desk-keys-title")}</h1>
                <p class="staff__lead">{t(locale, "desk-keys-lead")}</p>
                <section class="panel panel--narrow" aria-labelledby="keys">
                    <div class="panel__head"><h2 id="keys">{t(locale, "desk-keys-list")}</h2></div>
                    <div class="panel__body">
                        <dl class="shared">{rows.collect_view()}</dl>
                        <p class="hint">{t(locale, "desk-keys-when")}</p>
                    </div>
                </section>
                <form class="flow" method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <p>{t(locale, now)}</p>
                    <div class="actions">
                        <button class="button button--quiet" name="keys" value=choice.code()>{t(locale, button)}</button>
                    </div>
                    <p class="hint">{t(locale, "desk-keys-cookie")}</p>
                </form>
            </div>
        }
        .finish()
    }
}

impl KeysPage {
    fn path(&self) -> Path {
        Path::Desk(Place::Keys(self.organization.clone()))
    }
}
