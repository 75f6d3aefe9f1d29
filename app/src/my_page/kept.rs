//! What somebody saved and subscribed to, each with the button that lets it go. One form a list: its buttons say what
//! they act on.

use leptos::prelude::*;

use super::{Place, SERVICE};
use crate::{
    catalogue::{ServiceId, ServiceLink},
    locale::Locale,
    path::{Path, segment},
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

/// A topic that somebody subscribed to.
#[derive(Clone, Debug)]
pub struct Followed {
    pub id: String,
    pub name: String,
    pub href: String,
}

pub(super) fn saved_services(locale: Locale, key: &str, saved: Vec<Saved>) -> impl IntoView + use<> {
    let none = saved.is_empty().then(|| {
        view! {
            <p>{t(locale, "my-page-saved-none")}" "<a href=Path::Search.href(locale)>{t(locale, "my-page-search")}</a></p>
        }
    });
    let items: Vec<_> = saved.into_iter().map(|saved| saved_service(locale, saved)).collect();
    let action = Path::MyPage(Place::Remove).href(locale);
    let list = (!items.is_empty()).then(|| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="key" value=key.to_owned()/>
                <ul class="kept" role="list">{items}</ul>
            </form>
        }
    });
    view! {
        <section aria-labelledby="saved">
            <h2 id="saved">{t(locale, "my-page-saved")}</h2>
            {none}
            {list}
        </section>
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
            <button class="button button--quiet" name=SERVICE value=id.as_str().to_owned()>
                {t(locale, "my-page-remove")}<span class="visually-hidden">" "{name}</span>
            </button>
        </li>
    }
}

pub(super) fn followed_topics(locale: Locale, key: &str, topics: Vec<Followed>) -> impl IntoView + use<> {
    let none = topics.is_empty().then(|| {
        view! {
            <p>{t(locale, "my-page-topics-none")}" "<a href=Path::Topics.href(locale)>{t(locale, "my-page-topics-see")}</a></p>
        }
    });
    let items: Vec<_> = topics
        .into_iter()
        .map(|Followed { id, name, href }| {
            view! {
                <li class="kept__item">
                    <h3 class="kept__name kept__main"><a href=href>{name.clone()}</a></h3>
                    <button class="button button--quiet" name=*segment::TOPIC.get(locale) value=id>
                        {t(locale, "my-page-unsubscribe")}<span class="visually-hidden">" "{name}</span>
                    </button>
                </li>
            }
        })
        .collect();
    let action = Path::MyPage(Place::Unsubscribe).href(locale);
    let list = (!items.is_empty()).then(|| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="key" value=key.to_owned()/>
                <ul class="kept" role="list">{items}</ul>
            </form>
        }
    });
    view! {
        <section aria-labelledby="followed">
            <h2 id="followed">{t(locale, "my-page-topics")}</h2>
            {none}
            {list}
        </section>
    }
}
