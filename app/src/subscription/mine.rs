//! What stands on one’s own page: the last messages, and what is followed, each with the button that lets it go.

use leptos::prelude::*;

use super::{
    Message, Named, Place, Preference, preference_words,
    words::{because, kind_words, news_words},
};
use crate::{
    application::on,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    words::t,
};

/// As many messages stand on the page; the others are a link away.
const SHOWN: usize = 5;

/// What is followed.
#[derive(Clone, Debug)]
pub struct Mine {
    pub followed: Vec<Named>,
    /// How a person is told; nothing for a guest, who is told on the page.
    pub preference: Option<Preference>,
    pub key: String,
}

/// The title of the messages.
pub fn news_title(locale: Locale) -> String {
    t(locale, "subscription-messages").to_owned()
}

/// The last messages, the newest first.
pub fn news(locale: Locale, messages: &[Message]) -> Html {
    let href = Path::Subscription(Place::Messages).href(locale);
    let more = (messages.len() > SHOWN).then(|| {
        view! { <p><a href=href>{t(locale, "subscription-messages-all")}</a></p> }
    });
    let shown = &messages[..messages.len().min(SHOWN)];
    view! { {message_list(locale, shown)}{more} }.finish()
}

/// Messages, each with its reason.
pub(super) fn message_list(locale: Locale, messages: &[Message]) -> impl IntoView + use<> {
    let items: Vec<_> = messages.iter().map(|message| message_item(locale, message)).collect();
    view! { <ul class="news" role="list">{items}</ul> }
}

fn message_item(locale: Locale, message: &Message) -> impl IntoView + use<> {
    let words = news_words(locale, &message.news);
    let what = match &message.news.page {
        Some(page) => view! { <a href=page.href(locale)>{words}</a> }.into_any(),
        None => view! { <span>{words}</span> }.into_any(),
    };
    let instead = message.news.instead.as_ref().and_then(|instead| {
        let (href, name) = (instead.page.as_ref()?.href(locale), instead.name.text(locale));
        Some(view! { <p class="news__more">{t(locale, "subscription-instead")}" "<a href=href>{name}</a></p> })
    });
    view! {
        <li class="news__item">
            <p class="news__what">{what}</p>
            {instead}
            <p class="news__more">{on(locale, message.at)}". "{because(locale, &message.because)}</p>
        </li>
    }
}

/// The title of what is followed.
pub fn title(locale: Locale) -> String {
    t(locale, "subscription-mine").to_owned()
}

/// What is followed, as its part shows it.
pub fn followed(locale: Locale, mine: &Mine) -> Html {
    let at = |place: Place| Path::Subscription(place).href(locale);
    let items: Vec<_> = mine.followed.iter().map(|named| followed_item(locale, named)).collect();
    let list = if items.is_empty() {
        let topics = Path::Topics.href(locale);
        view! { <p>{t(locale, "subscription-none")}" "<a href=topics>{t(locale, "subscription-topics-see")}</a></p> }
            .into_any()
    } else {
        view! {
            <form method="post" action=at(Place::LetGo)>
                <input type="hidden" name="key" value=mine.key.clone()/>
                <ul class="kept" role="list">{items}</ul>
            </form>
        }
        .into_any()
    };
    let told = mine.preference.map(|preference| {
        view! {
            <p class="news__told">
                {preference_words(locale, preference)}". "
                <a href=at(Place::Preference)>{t(locale, "subscription-preference-change")}</a>
            </p>
        }
    });
    let alerts = Path::Alert(crate::alert::Place::All).href(locale);
    view! {
        {list}
        {told}
        <p class="news__told">
            <a href=at(Place::Area)>{t(locale, "subscription-area")}</a>
        </p>
        <p class="news__told"><a href=alerts>{t(locale, "alert-all")}</a></p>
    }
    .finish()
}

fn followed_item(locale: Locale, named: &Named) -> impl IntoView + use<> {
    let name = named.name.text(locale);
    let title = match &named.page {
        Some(page) => view! { <a href=page.href(locale)>{name.clone()}</a> }.into_any(),
        None => view! { <span>{name.clone()}</span> }.into_any(),
    };
    let subject = &named.subject;
    let (field, id) = (*subject.kind().field().get(locale), subject.id().to_owned());
    view! {
        <li class="kept__item">
            <div class="kept__main">
                <h3 class="kept__name">{title}</h3>
                <p class="kept__note">{t(locale, kind_words(subject.kind()))}</p>
            </div>
            <button class="button button--quiet button--small" name=field value=id>
                {t(locale, "subscription-stop")}<span class="visually-hidden">" "{name}</span>
            </button>
        </li>
    }
}
