//! With which identities somebody can sign in, each with the button that takes it away.

use jiff::Zoned;
use leptos::prelude::*;

use super::{IDENTITY, IdentityDone, Place, moment::moment, sessions_page::Which};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    my_page,
    path::Path,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// An identity of the person.
#[derive(Clone, Debug)]
pub struct OwnIdentity {
    /// Its name in forms; nothing can be learned from it.
    pub name: String,
    /// The host of the provider.
    pub host: String,
    pub since: Zoned,
    /// When they last signed in with it.
    pub used: Option<Zoned>,
    /// With which they signed in now. It cannot be taken away: another one first has to prove that it works.
    pub which: Which,
}

#[derive(Clone, Debug)]
pub struct IdentitiesPage {
    pub key: String,
    pub identities: Vec<OwnIdentity>,
    pub done: Option<IdentityDone>,
    /// The public address of the portal, under which the way to the provider begins.
    pub origin: String,
}

impl Page for IdentitiesPage {
    fn head(&self, locale: Locale) -> Head {
        let (title, lead) = (t(locale, "person-identities"), t(locale, "person-identities-lead"));
        Head::new(Path::Person(Place::Identities(None)), title, lead).crumbs(vec![my_page::crumb(locale)]).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let items = self.identities.iter().map(|one| identity(locale, one)).collect_view();
        let add = self.origin.clone() + &Path::Person(Place::AddIdentity).href(locale);
        view! {
            {self.done.map(|what| ui::done_notice(locale, what.words()))}
            <div class="hero hero--place">
                <h1>{t(locale, "person-identities")}</h1>
                <p class="hero__lead">{t(locale, "person-identities-lead")}</p>
            </div>
            <form method="post" action=Path::Person(Place::Identities(None)).href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <ul class="kept" role="list">{items}</ul>
            </form>
            <div class="flow person-more">
                <h2>{t(locale, "person-identity-another")}</h2>
                <p>{t(locale, "person-identity-another-lead")}</p>
                <p><a class="button" href=add rel="nofollow">{t(locale, "person-identity-add")}</a></p>
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl IdentityDone {
    const fn words(self) -> &'static str {
        match self {
            Self::Added => "person-identity-added",
            Self::Known => "person-identity-known",
            Self::Removed => "person-identity-removed",
        }
    }
}

/// An identity, as what is known about somebody says it.
pub fn identity_at(locale: Locale, host: &str) -> String {
    tr(locale, "person-identity-words", &[("host", host.into())])
}

fn identity(locale: Locale, one: &OwnIdentity) -> impl IntoView + use<> {
    let since = tr(locale, "person-identity-since", &[("moment", moment(locale, &one.since).into())]);
    let used = one.used.as_ref().map(|at| {
        let words = tr(locale, "person-identity-used", &[("moment", moment(locale, at).into())]);
        view! { <p class="kept__note">{words}</p> }
    });
    let this = (one.which == Which::This).then(|| {
        view! { <p class="kept__note">{t(locale, "person-identity-this")}</p> }
    });
    let remove = (one.which == Which::Other).then(|| {
        view! {
            <button class="button button--quiet button--small" name=IDENTITY value=one.name.clone()>
                {t(locale, "person-identity-remove")}
                <span class="visually-hidden">" "{one.host.clone()}", "{since.clone()}</span>
            </button>
        }
    });
    view! {
        <li class="kept__item">
            <div class="kept__main">
                <h2 class="kept__name">{one.host.clone()}</h2>
                <p class="kept__note">{since}</p>
                {used}
                {this}
            </div>
            {remove}
        </li>
    }
}
