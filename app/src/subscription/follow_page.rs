//! The small page behind “follow”: one button. Opening it keeps nothing. Whoever signed in and never said how they want
//! to be told says it here.

use leptos::prelude::*;

use super::{Delivery, Kind, Named, Place, preference_page::delivery_choices, words::chosen_words};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    my_page::{self, Reader, Standing},
    path::Path,
    shell::{Head, Page},
    words::{t, tr},
};

/// How whoever follows is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// On the page: for the visit, or because nobody can write to them.
    Page,
    /// They are asked.
    Ask,
    /// As they said before.
    By(Delivery),
}

#[derive(Clone, Debug)]
pub struct FollowPage {
    pub named: Named,
    /// What tells services of the same name apart.
    pub note: Option<String>,
    pub reader: Reader,
    pub standing: Standing,
    pub told: Told,
    /// Sent with the form.
    pub key: String,
}

impl Page for FollowPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Subscription(Place::Follow(Some(self.named.subject.clone())));
        Head::new(path, self.title(locale), t(locale, self.lead())).crumbs(vec![my_page::crumb(locale)]).unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let offered = self.standing == Standing::New;
        let back = self.named.page.as_ref().map(|page| page.href(locale));
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                {offered.then(|| view! { <p class="hero__lead">{t(locale, self.lead())}</p> })}
            </div>
            {self.standing.notice(locale, "subscription-already")}
            {offered.then(|| self.form(locale))}
            {back.map(|href| view! {
                <p class="feedback__back"><a href=href>{t(locale, "subscription-back")}</a></p>
            })}
        }
        .finish()
    }
}

impl FollowPage {
    fn title(&self, locale: Locale) -> String {
        let name = self.named.name.text(locale);
        let name = match &self.note {
            Some(note) => tr(locale, "service-title", &[("service", name.into()), ("note", note.as_str().into())]),
            None => name,
        };
        tr(locale, "subscription-follow", &[("name", name.into())])
    }

    const fn lead(&self) -> &'static str {
        match (self.named.subject.kind(), &self.reader) {
            (Kind::Place, Reader::Person(_)) => "subscription-lead-place",
            (_, Reader::Person(_)) => "subscription-lead",
            _ => "subscription-lead-guest",
        }
    }

    fn form(&self, locale: Locale) -> impl IntoView + use<> {
        let subject = &self.named.subject;
        let (name, value) = (*subject.kind().field().get(locale), subject.id().to_owned());
        let told = match self.told {
            Told::Page => None,
            Told::Ask => Some(delivery_choices(locale, None).into_any()),
            Told::By(delivery) => Some(said(locale, delivery).into_any()),
        };
        view! {
            <form class="form flow" method="post" action=Path::Subscription(Place::Follow(None)).href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <input type="hidden" name=name value=value/>
                {told}
                {(self.reader == Reader::Nobody).then(|| view! { <p>{t(locale, "my-page-cookie")}</p> })}
                <div class="actions"><button class="button">{t(locale, "subscription-button")}</button></div>
            </form>
        }
    }
}

/// What somebody said before, and where they change it.
fn said(locale: Locale, delivery: Delivery) -> impl IntoView {
    let href = Path::Subscription(Place::Preference).href(locale);
    view! {
        <p>
            {chosen_words(locale, delivery)}" "
            <a href=href>{t(locale, "subscription-preference-change")}</a>
        </p>
    }
}
