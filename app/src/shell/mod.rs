//! What surrounds every page: the document head, the bar of the demonstration, header, breadcrumb, footer.
//!
//! A page is a value that implements [`Page`]; [`document`] puts it into its surroundings.
//!
//! | to change | look in |
//! |---|---|
//! | title, metadata, style, scripts | `head.rs` |
//! | what search engines are told of it | `linked_data.rs` |
//! | brand, language switch, main navigation | `header.rs` |
//! | the foot of every page | `footer.rs` |

mod footer;
mod head;
mod header;
mod linked_data;

use std::sync::Arc;

use leptos::{config::LeptosOptions, prelude::*};

use crate::{
    alert::banner::Banner,
    catalogue::Audience,
    desk,
    display::{Keys, TextSize},
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::{Path, segment},
    person::{Lasts, visit},
    ui::Crumb,
    words::t,
};

pub use linked_data::About;

/// What the institution and the build decide, the same for every page.
#[derive(Clone, Debug)]
pub struct Site {
    /// The public address, without a final slash.
    pub origin: String,
    /// The address of the style sheet.
    pub style: String,
    /// The folder of the icon and fonts.
    pub assets: String,
    /// What the loader of the islands needs; `None` where no wasm was built.
    pub options: Option<LeptosOptions>,
    pub identity: Identity,
}

/// Whose portal it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identity {
    /// Nobody's yet: every page says that it is a demonstration and not a government site.
    Demonstration,
    Institution {
        name: Localized<String>,
    },
}

/// Whether search engines may list a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    Listed,
    Unlisted,
}

/// Whether a page carries an island; every other page ships no script at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    None,
    Islands,
}

/// Whether a page is what everybody reads, or a draft of it that whoever has its link looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    #[default]
    Published,
    /// It leads to nothing that is kept or counted for the published page.
    Draft,
}

/// What the browser of a reader holds for us, so that the foot of a page can say it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cookies {
    pub size: TextSize,
    pub session: Session,
    pub keys: Keys,
}

/// Whether a browser is known from one page to the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Session {
    #[default]
    None,
    /// Somebody is on their way to sign in.
    Beginning,
    Open,
}

/// Where a page stands in the main navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Gateway(Audience),
    Topics,
    Organizations,
    AToZ,
    Search,
    Elsewhere,
}

/// What the surroundings need to know of a page.
#[derive(Clone, Debug)]
pub struct Head {
    pub title: String,
    pub description: String,
    pub path: Path,
    /// What follows the path, in each language: `?filter=tax`.
    pub query: Localized<String>,
    pub crumbs: Vec<Crumb>,
    pub section: Section,
    pub listing: Listing,
    pub script: Script,
    /// Small scripts among the assets, without which the page does the same more slowly.
    pub modules: Vec<&'static str>,
    /// Whether readers of feeds may follow what changes here.
    pub feed: Option<Path>,
    pub about: About,
}

impl Head {
    pub fn new(path: Path, title: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            path,
            query: Default::default(),
            crumbs: Vec::new(),
            section: Section::Elsewhere,
            listing: Listing::Listed,
            script: Script::None,
            modules: Vec::new(),
            feed: None,
            about: About::Page,
        }
    }

    /// The page has a small script of its own; staff pages alone may, whose policy lets it run.
    pub fn module(mut self, name: &'static str) -> Self {
        self.modules.push(name);
        self
    }

    /// The page has a feed of what changes on it.
    pub fn followed(mut self, page: Path) -> Self {
        self.feed = Some(Path::Feed(Box::new(page)));
        self
    }

    pub fn crumbs(mut self, crumbs: Vec<Crumb>) -> Self {
        self.crumbs = crumbs;
        self
    }

    pub fn section(mut self, section: Section) -> Self {
        self.section = section;
        self
    }

    pub fn unlisted(mut self) -> Self {
        self.listing = Listing::Unlisted;
        self
    }

    pub fn script(mut self, script: Script) -> Self {
        self.script = script;
        self
    }

    pub fn about(mut self, about: About) -> Self {
        self.about = about;
        self
    }

    /// The page as narrowed by words: the switch of language keeps them, search engines need not know.
    pub fn filtered(mut self, words: &str) -> Self {
        if !words.is_empty() {
            let words: String = form_urlencoded::byte_serialize(words.as_bytes()).collect();
            self.query = segment::FILTER.map(|name| format!("?{name}={words}"));
            self.listing = Listing::Unlisted;
        }
        self
    }

    /// The address of the page in `locale`.
    pub fn href(&self, locale: Locale) -> String {
        let path = self.path.href(locale);
        match self.query.get(locale).as_str() {
            query if path.contains('?') => path + &query.replacen('?', "&", 1),
            query => path + query,
        }
    }
}

/// A page: values that were loaded before, shown in one language.
pub trait Page {
    fn head(&self, locale: Locale) -> Head;
    fn body(&self, locale: Locale) -> Html;
}

/// The warning before a session ends needs its script.
fn script_for(head: Head, lasts: Option<&Lasts>) -> Head {
    if lasts.is_some() { head.script(Script::Islands) } else { head }
}

/// The whole document. `lasts` is what remains of a person's session, where the page is made for one; `banner` what is
/// warned of.
pub fn document(
    site: &Arc<Site>,
    locale: Locale,
    cookies: Cookies,
    (page, head): (&dyn Page, Head),
    (lasts, banner): (Option<Lasts>, Option<Banner>),
) -> Html {
    let mut head = script_for(head, lasts.as_ref());
    head.modules.retain(|name| cookies.keys == Keys::On || *name != desk::SCRIPT);
    let body = page.body(locale);
    let crumbs = crate::ui::crumbs(locale, &head.crumbs).finish();
    let banner = banner.map(|banner| banner.view(locale));
    let banner = banner.as_ref().map_or("", Html::as_str);
    let main = format!("{}{banner}{}", crumbs.as_str(), body.as_str());
    view! {
        <!DOCTYPE html>
        <html lang=locale.code() class=cookies.size.class()>
            {head::head(site, locale, &head)}
            <body>
                <a class="skip" href="#main">{t(locale, "common-skip")}</a>
                {header::header(site, locale, &head)}
                <main class="page" id="main" tabindex="-1" inner_html=main></main>
                {lasts.map(|lasts| visit(locale, lasts))}
                {crate::feedback::question(locale, &head.path)}
                {footer::footer(locale, cookies, &head)}
            </body>
        </html>
    }
    .finish()
}
