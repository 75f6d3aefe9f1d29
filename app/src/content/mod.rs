//! Plain pages: general information on Canada, and the portal's own. Their text is typed blocks, never HTML.

mod block;
#[cfg(feature = "ssr")]
mod markdown;
#[cfg(feature = "ssr")]
pub mod page;

pub use block::{Block, Inline};
#[cfg(feature = "ssr")]
pub use markdown::{MarkdownError, parse};

use crate::{
    locale::Localized,
    path::{Path, Slugs},
};

/// Where a plain page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// General information on Canada.
    Canada,
    /// About the portal itself.
    Portal,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainPage {
    pub id: String,
    pub group: Group,
    pub slugs: Slugs,
    pub title: Localized<String>,
    pub summary: Localized<String>,
    pub body: Localized<Vec<Block>>,
}

impl PlainPage {
    pub fn path(&self) -> Path {
        match self.group {
            Group::Canada => Path::CanadaPage(self.slugs.clone()),
            Group::Portal => Path::PortalPage(self.slugs.clone()),
        }
    }
}
