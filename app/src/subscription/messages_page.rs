//! Everything that somebody was told.

use leptos::prelude::*;

use super::{Message, Place, mine::message_list};
use crate::{
    html::{Finish, Html},
    locale::Locale,
    my_page,
    path::Path,
    shell::{Head, Page},
    words::t,
};

#[derive(Clone, Debug)]
pub struct MessagesPage {
    /// The newest first.
    pub messages: Vec<Message>,
}

impl Page for MessagesPage {
    fn head(&self, locale: Locale) -> Head {
        let path = Path::Subscription(Place::Messages);
        Head::new(path, t(locale, "subscription-messages"), t(locale, "subscription-messages-lead"))
            .crumbs(vec![my_page::crumb(locale)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let list = if self.messages.is_empty() {
            view! { <p>{t(locale, "subscription-messages-none")}</p> }.into_any()
        } else {
            message_list(locale, &self.messages).into_any()
        };
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "subscription-messages")}</h1>
                <p class="hero__lead">{t(locale, "subscription-messages-lead")}</p>
            </div>
            {list}
        }
        .finish()
    }
}
