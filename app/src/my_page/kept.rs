//! What somebody saved, each with the button that lets it go. One form for the list: its buttons say what they act on.

use leptos::prelude::*;

use super::{Place, SERVICE};
use crate::{
    catalogue::{ServiceId, ServiceLink},
    locale::Locale,
    path::Path,
    tongue::other_language,
    words::t,
};

/// A service that was saved.
#[derive(Clone, Debug)]
pub struct Saved {
    pub id: ServiceId,
    /// Its name, even where it is not offered any more.
    pub name: String,
    /// As it is published; nothing where it is not.
    pub link: Option<ServiceLink>,
}

/// One of the lists.
struct List {
    /// The id of its heading.
    id: &'static str,
    title: &'static str,
    /// Where its buttons lead.
    act: Place,
    /// What is said while it is empty, and where something to keep is found.
    none: &'static str,
    find: (&'static str, Path),
}

pub(super) fn saved_services(locale: Locale, key: &str, saved: Vec<Saved>) -> impl IntoView + use<> {
    let list = List {
        id: "saved",
        title: "my-page-saved",
        act: Place::Remove,
        none: "my-page-saved-none",
        find: ("my-page-search", Path::Search),
    };
    list.show(locale, key, saved.into_iter().map(|saved| saved_service(locale, saved).into_any()).collect())
}

impl List {
    fn show(self, locale: Locale, key: &str, items: Vec<AnyView>) -> impl IntoView + use<> {
        let body = if items.is_empty() {
            let (words, path) = self.find;
            view! { <p>{t(locale, self.none)}" "<a href=path.href(locale)>{t(locale, words)}</a></p> }.into_any()
        } else {
            view! {
                <form method="post" action=Path::MyPage(self.act).href(locale)>
                    <input type="hidden" name="key" value=key.to_owned()/>
                    <ul class="kept" role="list">{items}</ul>
                </form>
            }
            .into_any()
        };
        view! {
            <section class="mine" aria-labelledby=self.id>
                <h2 id=self.id>{t(locale, self.title)}</h2>
                {body}
            </section>
        }
    }
}

fn saved_service(locale: Locale, saved: Saved) -> impl IntoView {
    let Saved { id, name, link } = saved;
    let about = match link {
        Some(link) => {
            let lang = other_language(locale, &link.summary);
            view! {
                <h3 class="kept__name"><a href=link.href>{link.name}</a></h3>
                <p class="kept__note" lang=lang>{link.summary}</p>
            }
            .into_any()
        }
        None => view! {
            <h3 class="kept__name">{name.clone()}</h3>
            <p class="kept__note">{t(locale, "my-page-withdrawn")}</p>
        }
        .into_any(),
    };
    view! {
        <li class="kept__item">
            <div class="kept__main">{about}</div>
            <button class="button button--quiet button--small" name=SERVICE value=id.as_str().to_owned()>
                {t(locale, "my-page-remove")}<span class="visually-hidden">" "{name}</span>
            </button>
        </li>
    }
}
