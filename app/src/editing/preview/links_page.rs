//! Where editors make links to a draft, see who made which, and end them.

use leptos::prelude::*;

use super::{DAYS, links};
use crate::{
    editing::{Record, home_page::Whose, trail::trail},
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    ui,
    words::{t, tr},
};

/// The button that ends a link, which it names.
pub const END: &str = "end";
/// What follows the address after something was done: a link was made, or ended.
pub const DONE: &str = "done";
pub const MADE: &str = "made";
pub const ENDED: &str = "ended";

/// A link, as whoever looks reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// As the button names it.
    pub id: String,
    /// Who made it: their name, where it is a colleague's and known.
    pub whose: Whose,
    pub by: Option<String>,
    /// When, formatted.
    pub made: String,
    /// Until when it works, formatted with its zone.
    pub until: String,
    pub standing: Standing,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It shows the draft: its whole address.
    Works(String),
    /// Its days are over.
    Over,
    /// Somebody ended it: the day, formatted.
    Ended(String),
}

/// Why the page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    No,
    Made,
    Ended,
    /// It cannot be kept now.
    Unkept,
}

#[derive(Clone, Debug)]
pub struct LinksPage {
    pub organization: String,
    pub record: Record,
    pub name: Localized<String>,
    /// The newest first.
    pub links: Vec<Link>,
    pub key: String,
    pub again: Again,
}

impl Page for LinksPage {
    fn head(&self, locale: Locale) -> Head {
        Head::new(self.path(), self.title(locale), t(locale, "preview-lead"))
            .crumbs(trail(locale, &self.organization, &self.record, &self.name))
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let works = |link: &&Link| matches!(link.standing, Standing::Works(_));
        let (now, over): (Vec<&Link>, Vec<&Link>) = self.links.iter().partition(works);
        let lead = tr(locale, "preview-how-long", &[("days", DAYS.to_string().into())]);
        let past = (!over.is_empty()).then(|| {
            let items: Vec<_> = over.iter().map(|link| past(locale, link)).collect();
            view! { <h2>{t(locale, "preview-past")}</h2><ul role="list" class="work">{items}</ul> }
        });
        let nothing = now.is_empty().then(|| view! { <p class="hint">{t(locale, "preview-none")}</p> });
        let items: Vec<_> = now.iter().map(|link| self.works(locale, link)).collect();
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                {self.notice(locale)}
                <p class="staff__lead">{t(locale, "preview-lead")}</p>
                <p>{lead}</p>
                <form method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <button class="button">{t(locale, "preview-make")}</button>
                </form>
                <h2>{t(locale, "preview-links")}</h2>
                {nothing}
                <ul role="list" class="work">{items}</ul>
                {past}
            </div>
        }
        .finish()
    }
}

impl LinksPage {
    fn path(&self) -> Path {
        links(&self.organization, &self.record)
    }

    fn title(&self, locale: Locale) -> String {
        tr(locale, "preview-title", &[("name", self.name.text(locale).into())])
    }

    fn notice(&self, locale: Locale) -> Option<AnyView> {
        Some(match self.again {
            Again::No => return None,
            Again::Made => ui::done_notice(locale, "preview-was-made").into_any(),
            Again::Ended => ui::done_notice(locale, "preview-was-ended").into_any(),
            Again::Unkept => {
                let words = t(locale, "preview-unkept");
                view! { <div class="notice" tabindex="-1" autofocus=true><p>{words}</p></div> }.into_any()
            }
        })
    }

    /// A link that works: its address, to be copied, and the button that ends it.
    fn works(&self, locale: Locale, link: &Link) -> impl IntoView + use<> {
        let Standing::Works(address) = link.standing.clone() else { return ().into_any() };
        let until = tr(locale, "preview-works-until", &[("hour", link.until.as_str().into())]);
        let label = tr(locale, "preview-end-label", &[("made", made(locale, link).into())]);
        view! {
            <li class="work__entry">
                <a class="link__address" href=address.clone()>{address.clone()}</a>
                <span class="work__note">{made(locale, link)}" · "{until}</span>
                <form method="post" action=self.path().href(locale)>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <button class="button button--quiet" name=END value=link.id.clone() aria-label=label>
                        {t(locale, "preview-end")}
                    </button>
                </form>
            </li>
        }
        .into_any()
    }
}

fn past(locale: Locale, link: &Link) -> impl IntoView + use<> {
    let (words, class) = match &link.standing {
        Standing::Ended(day) => (tr(locale, "preview-ended-on", &[("date", day.as_str().into())]), "tag"),
        _ => (t(locale, "preview-over").to_owned(), "tag"),
    };
    view! {
        <li class="work__entry">
            <span class="work__note">{made(locale, link)}</span>
            <span class=class>{words}</span>
        </li>
    }
}

/// “Made by you on November 22, 2026”.
fn made(locale: Locale, link: &Link) -> String {
    let date = ("date", link.made.as_str().into());
    match (link.whose, &link.by) {
        (Whose::Yours, _) => tr(locale, "preview-made-yours", &[date]),
        (Whose::Theirs, Some(name)) => tr(locale, "preview-made-by", &[("name", name.as_str().into()), date]),
        (Whose::Theirs, None) => tr(locale, "preview-made-theirs", &[date]),
    }
}
