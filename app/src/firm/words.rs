//! What roles and acts are called, and the way to the pages of a firm.

use super::{Act, Role};
use crate::{
    application::{self, way_home},
    locale::Locale,
    path::Path,
    reference::Reference,
    ui::Crumb,
    words::t,
};

/// What somebody may do in a role.
pub fn role_words(locale: Locale, role: Role) -> &'static str {
    match role {
        Role::Owner => t(locale, "firm-owner"),
        Role::Manager => t(locale, "firm-manager"),
        Role::Filer => t(locale, "firm-filer"),
        Role::Preparer => t(locale, "firm-preparer"),
        Role::Reader => t(locale, "firm-reader"),
    }
}

/// The role in a word.
pub fn role_name(locale: Locale, role: Role) -> &'static str {
    match role {
        Role::Owner => t(locale, "firm-owner-name"),
        Role::Manager => t(locale, "firm-manager-name"),
        Role::Filer => t(locale, "firm-filer-name"),
        Role::Preparer => t(locale, "firm-preparer-name"),
        Role::Reader => t(locale, "firm-reader-name"),
    }
}

/// What was done, as it follows the name of whoever did it.
pub fn act_words(locale: Locale, act: Act) -> &'static str {
    match act {
        Act::Made => t(locale, "firm-act-made"),
        Act::Named => t(locale, "firm-act-named"),
        Act::Identified => t(locale, "firm-act-identified"),
        Act::Unidentified => t(locale, "firm-act-unidentified"),
        Act::Invited => t(locale, "firm-act-invited"),
        Act::InvitedAgain => t(locale, "firm-act-invited-again"),
        Act::Withdrawn => t(locale, "firm-act-withdrawn"),
        Act::Joined => t(locale, "firm-act-joined"),
        Act::Changed => t(locale, "firm-act-changed"),
        Act::Removed => t(locale, "firm-act-removed"),
        Act::Left => t(locale, "firm-act-left"),
        Act::Begun => t(locale, "firm-act-begun"),
        Act::Opened => t(locale, "firm-act-opened"),
        Act::Sent => t(locale, "firm-act-sent"),
        Act::Given => t(locale, "firm-act-given"),
        Act::AskedTime => t(locale, "firm-act-asked-time"),
        Act::TookBack => t(locale, "firm-act-took-back"),
        Act::Wrote => t(locale, "firm-act-wrote"),
        Act::Objected => t(locale, "firm-act-objected"),
        Act::Downloaded => t(locale, "firm-act-downloaded"),
        Act::Followed => t(locale, "firm-act-followed"),
        Act::Unfollowed => t(locale, "firm-act-unfollowed"),
        Act::Renumbered => t(locale, "firm-act-renumbered"),
    }
}

/// The way to a page of a firm.
pub(super) fn way_to(locale: Locale, firm: Reference, name: &str) -> Vec<Crumb> {
    let mut way = way_home(locale);
    way.push(Crumb::new(name, Path::Application(application::Place::Firm(firm))));
    way
}
