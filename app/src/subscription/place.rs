//! The addresses of this feature. Most stand under one’s own page.

use super::Subject;
use crate::{
    locale::{Locale, Localized},
    my_page,
};

const FOLLOW: Localized<&str> = Localized::new("subscribe", "s-abonner");
const LET_GO: Localized<&str> = Localized::new("unsubscribe", "se-desabonner");
const AREA: Localized<&str> = Localized::new("follow-a-place", "s-abonner-a-un-lieu");
const MESSAGES: Localized<&str> = Localized::new("messages", "messages");
const PREFERENCE: Localized<&str> = Localized::new("how-we-tell-you", "comment-vous-informer");
const STOP: Localized<&str> = Localized::new("stop-letters", "ne-plus-recevoir");

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The small page that follows something. Without it, where the form leads.
    Follow(Option<Subject>),
    LetGo,
    /// Where a place is chosen.
    Area,
    Messages,
    /// How somebody is told.
    Preference,
    /// What a letter links to: a token stands for who stops what.
    Stop(String),
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let mine = my_page::Place::Home(None).href(locale);
        let under = |name: Localized<&str>| format!("{mine}/{}", name.get(locale));
        match self {
            Self::Follow(None) => under(FOLLOW),
            Self::Follow(Some(subject)) => {
                format!("{}?{}={}", under(FOLLOW), subject.kind().field().get(locale), subject.id())
            }
            Self::LetGo => under(LET_GO),
            Self::Area => under(AREA),
            Self::Messages => under(MESSAGES),
            Self::Preference => under(PREFERENCE),
            Self::Stop(token) => format!("/{}/{}/{token}", locale.code(), STOP.get(locale)),
        }
    }
}
