//! The text of a sitemap: what one file may hold, and the index of several.

use std::fmt::Write;

use app::{locale::Locale, path::Path};

/// How much one file may hold.
#[derive(Clone, Copy, Debug)]
pub struct Largest {
    pub addresses: usize,
    /// Uncompressed.
    pub bytes: usize,
}

impl Default for Largest {
    /// What Sitemaps 0.9 allows.
    fn default() -> Self {
        Self { addresses: 50_000, bytes: 50 * 1024 * 1024 }
    }
}

const BEGIN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";
const END: &str = "</urlset>\n";

/// Pages, written into as many files as they need, one after another. A page and its twin are never parted.
pub struct Files<'a> {
    origin: &'a str,
    pages: &'a [Path],
    largest: Largest,
}

impl<'a> Files<'a> {
    pub fn new(origin: &'a str, pages: &'a [Path], largest: Largest) -> Self {
        Self { origin, pages, largest }
    }
}

impl Iterator for Files<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        self.pages.first()?;
        let mut xml = BEGIN.to_owned();
        let mut addresses = 0;
        while let Some((page, rest)) = self.pages.split_first() {
            let end = xml.len();
            for locale in Locale::ALL {
                entry(&mut xml, self.origin, page, locale);
            }
            addresses += Locale::ALL.len();
            let full = addresses > self.largest.addresses || xml.len() + END.len() > self.largest.bytes;
            // a page that fits nowhere stands alone
            if full && end > BEGIN.len() {
                xml.truncate(end);
                break;
            }
            self.pages = rest;
        }
        xml.push_str(END);
        Some(xml)
    }
}

/// One address and its twins. Addresses hold no character that XML would read as its own: slugs are plain ASCII.
fn entry(xml: &mut String, origin: &str, page: &Path, locale: Locale) {
    // writing into a string cannot fail
    let _ = writeln!(xml, "<url><loc>{origin}{}</loc>", page.href(locale));
    for twin in Locale::ALL {
        let (code, href) = (twin.code(), page.href(twin));
        let _ = writeln!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{origin}{href}\"/>");
    }
    xml.push_str("</url>\n");
}

/// The only file, or the index of so many.
pub fn root(files: Files<'_>) -> String {
    let origin = files.origin;
    let mut rest = files;
    let first = rest.next().unwrap_or_else(|| format!("{BEGIN}{END}"));
    let more = rest.count();
    if more == 0 {
        return first;
    }
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        .to_owned();
    for number in 1..=more + 1 {
        let _ = writeln!(xml, "<sitemap><loc>{origin}/sitemap-{number}.xml</loc></sitemap>");
    }
    xml.push_str("</sitemapindex>\n");
    xml
}
