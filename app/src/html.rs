//! A part of a page that is finished: text that goes into the page as it is.
//!
//! A view that is carried further as a value of one type has to own every attribute first, which costs more than
//! writing it. So a body, a whole document, is written where it is made.

use leptos::{prelude::RenderHtml, tachys::view::Position};

/// Most pages are shorter, so that their text never has to move while it grows. Bytes.
const USUAL: usize = 32 * 1024;

/// Text that was escaped where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Writes a view down.
pub trait Finish {
    fn finish(self) -> Html;
}

impl<V: RenderHtml> Finish for V {
    fn finish(self) -> Html {
        let mut text = String::with_capacity(USUAL);
        self.to_html_with_buf(&mut text, &mut Position::FirstChild, true, false, Vec::new());
        Html(text)
    }
}
