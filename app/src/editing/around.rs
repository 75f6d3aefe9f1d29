//! The pages around the form of a record: what the public reads, what was published, who else may see or write it.

use leptos::prelude::*;

use super::{Kind, Place, Record, edit_page::EditPage, preview, translation};
use crate::{locale::Locale, path::Path, words::t};

impl EditPage {
    /// The way to send it out.
    fn translation_item(&self, locale: Locale) -> impl IntoView + use<> {
        let href = translation::path(&self.organization, &self.record).href(locale);
        view! { <li><a href=href>{t(locale, "translation-send")}</a></li> }
    }

    /// The page of the public, earlier versions.
    pub(super) fn around(&self, locale: Locale) -> impl IntoView + use<> {
        let at = |place: fn(String, Record) -> Place| {
            Path::Editing(place(self.organization.clone(), self.record.clone())).href(locale)
        };
        let (own, is_public) = (self.owner.is_none(), self.public.is_some());
        let public = self.public.as_ref().map(|public| {
            view! { <li><a href=public.href(locale)>{t(locale, "editing-public")}</a></li> }
        });
        let history =
            is_public.then(|| view! { <li><a href=at(Place::History)>{t(locale, "editing-history")}</a></li> });
        let shared = (own && self.record.kind == Kind::Collection)
            .then(|| view! { <li><a href=at(Place::Contributors)>{t(locale, "together-contributors")}</a></li> });
        let end =
            (own && is_public).then(|| view! { <li><a href=at(Place::Withdrawal)>{t(locale, "editing-end")}</a></li> });
        view! {
            <ul role="list" class="inline-list inline-list--links">
                {public}
                {history}
                {shared}
                {end}
                {self.translation_item(locale)}
                {self.state.map(|_| preview_item(locale, &self.organization, &self.record))}
            </ul>
        }
    }
}

/// The way to the links that show a draft.
pub(super) fn preview_item(locale: Locale, organization: &str, record: &Record) -> impl IntoView + use<> {
    view! { <li><a href=preview::links(organization, record).href(locale)>{t(locale, "preview-go")}</a></li> }
}
