//! The addresses of this feature.

use crate::{
    catalogue::ServiceId,
    locale::{Locale, Localized},
    path::LocalPath,
    person::return_query,
};

const ROOT: Localized<&str> = Localized::new("my-page", "mon-espace");
const SAVE: Localized<&str> = Localized::new("save", "enregistrer");
const REMOVE: Localized<&str> = Localized::new("remove", "retirer");
const FACTS: Localized<&str> = Localized::new("facts", "renseignements");
const SUGGESTIONS: Localized<&str> = Localized::new("suggestions", "suggestions");
const MERGE: Localized<&str> = Localized::new("merge", "regrouper");
/// The query variable, and the form field, that names a service.
pub const SERVICE: &str = "service";
/// The query variable that says what was just done.
pub const DONE: &str = "done";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Home(Option<Done>),
    /// The small page that saves a service. Without one it is where the form leads.
    Save(Option<ServiceId>),
    Remove,
    /// What somebody states about themselves.
    Facts,
    /// Where suggestions are refused, and turned off and on.
    Suggestions,
    /// What becomes of what was kept before signing in, and where that leads back to.
    Merge(Option<LocalPath>),
}

/// What was just done, said once at the top of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Saved,
    Removed,
    Subscribed,
    Unsubscribed,
    /// They said how they want to be told.
    Told,
    Facts,
    Wrong,
    NotForMe,
    Off,
    On,
    Merged,
    Forgotten,
}

impl Done {
    const ALL: [Self; 12] = [
        Self::Saved,
        Self::Removed,
        Self::Subscribed,
        Self::Unsubscribed,
        Self::Told,
        Self::Facts,
        Self::Wrong,
        Self::NotForMe,
        Self::Off,
        Self::On,
        Self::Merged,
        Self::Forgotten,
    ];

    const fn code(self) -> &'static str {
        match self {
            Self::Saved => "saved",
            Self::Removed => "removed",
            Self::Subscribed => "subscribed",
            Self::Unsubscribed => "unsubscribed",
            Self::Told => "told",
            Self::Facts => "facts",
            Self::Wrong => "wrong",
            Self::NotForMe => "not-for-me",
            Self::Off => "off",
            Self::On => "on",
            Self::Merged => "merged",
            Self::Forgotten => "forgotten",
        }
    }

    /// The id of the part in which it was done.
    pub const fn part(self) -> Option<&'static str> {
        match self {
            Self::Saved | Self::Removed => Some("saved"),
            Self::Subscribed | Self::Unsubscribed | Self::Told => Some("followed"),
            Self::Facts | Self::Wrong | Self::NotForMe | Self::Off | Self::On => Some("suggested"),
            Self::Merged | Self::Forgotten => None,
        }
    }

    /// The id of the sentence that says it.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Saved => "my-page-done-saved",
            Self::Removed => "my-page-done-removed",
            Self::Subscribed => "my-page-done-subscribed",
            Self::Unsubscribed => "my-page-done-unsubscribed",
            Self::Told => "my-page-done-told",
            Self::Facts => "my-page-done-facts",
            Self::Wrong => "my-page-done-wrong",
            Self::NotForMe => "my-page-done-not-for-me",
            Self::Off => "my-page-done-off",
            Self::On => "my-page-done-on",
            Self::Merged => "my-page-done-merged",
            Self::Forgotten => "my-page-done-forgotten",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.code() == code)
    }
}

impl Place {
    pub fn href(&self, locale: Locale) -> String {
        let root = format!("/{}/{}", locale.code(), ROOT.get(locale));
        let under = |name: Localized<&str>| format!("{root}/{}", name.get(locale));
        match self {
            Self::Home(None) => root,
            Self::Home(Some(done)) => format!("{root}?{DONE}={}", done.code()),
            Self::Save(None) => under(SAVE),
            Self::Save(Some(service)) => format!("{}?{SERVICE}={}", under(SAVE), service.as_str()),
            Self::Remove => under(REMOVE),
            Self::Facts => under(FACTS),
            Self::Suggestions => under(SUGGESTIONS),
            Self::Merge(back) => under(MERGE) + &return_query(back.as_ref()),
        }
    }
}
