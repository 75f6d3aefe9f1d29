//! Where somebody works, for those who have a power: nobody has to know an address by heart.

use leptos::prelude::*;

use crate::{
    admin, desk, editing,
    html::{Finish, Html},
    locale::Locale,
    officer,
    path::Path,
    words::{t, tr},
};

/// A place to work at. Of an organization, its code and its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Workplace {
    Desk(String, String),
    Officer(String, String),
    Editor(String, String),
    Administrator,
}

/// The title of the list.
pub fn work_title(locale: Locale) -> String {
    t(locale, "person-work").to_owned()
}

pub fn workplaces(locale: Locale, places: &[Workplace]) -> Html {
    let named = |id, name: &String| tr(locale, id, &[("organization", name.as_str().into())]);
    let items = places.iter().map(|place| {
        let (title, path) = match place {
            Workplace::Desk(code, name) => (named("desk-title", name), Path::Desk(desk::Place::Home(code.clone()))),
            Workplace::Officer(code, name) => {
                (named("officer-title", name), Path::Officer(officer::Place::Home(code.clone())))
            }
            Workplace::Editor(code, name) => {
                (named("editing-title", name), Path::Editing(editing::Place::Home(code.clone())))
            }
            Workplace::Administrator => (t(locale, "admin-title").to_owned(), Path::Admin(admin::Place::Home)),
        };
        view! { <li><a href=path.href(locale)>{title}</a></li> }
    });
    view! { <ul class="flow">{items.collect_view()}</ul> }.finish()
}
