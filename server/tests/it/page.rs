//! A page as a browser reads it.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Selector};

pub struct Page {
    address: String,
    html: Html,
}

impl Page {
    pub fn read(address: &str, text: &str) -> Self {
        let html = Html::parse_document(text);
        assert!(text.starts_with("<!DOCTYPE html>"), "{address} is no page: {text}");
        Self { address: address.to_owned(), html }
    }

    pub fn select<'a>(&'a self, selector: &str) -> Vec<ElementRef<'a>> {
        let selector = Selector::parse(selector).unwrap();
        self.html.select(&selector).collect()
    }

    /// The only element that the selector finds.
    #[track_caller]
    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        let found = self.select(selector);
        assert_eq!(found.len(), 1, "{}: {selector}", self.address);
        found[0]
    }

    pub fn has(&self, selector: &str) -> bool {
        !self.select(selector).is_empty()
    }

    pub fn title(&self) -> String {
        text(self.one("title"))
    }

    pub fn heading(&self) -> String {
        text(self.one("h1"))
    }

    pub fn language(&self) -> &str {
        self.one("html").attr("lang").unwrap()
    }

    /// The text of the whole page, as somebody reads it: without scripts.
    pub fn words(&self) -> String {
        text(self.one("body"))
    }

    /// Where the links of the page lead.
    pub fn links(&self) -> BTreeSet<String> {
        self.select("a[href]").iter().map(|link| link.attr("href").unwrap().to_owned()).collect()
    }

    /// The pages of ours that it links to, without the place in them. Data for programs are no pages.
    pub fn local_links(&self) -> BTreeSet<String> {
        let local = self.links().into_iter().filter(|href| href.starts_with('/') && !is_for_programs(href));
        local.map(|href| href.split('#').next().unwrap().to_owned()).collect()
    }

    /// The fields of the form that leads to `action`, as a browser sends them: boxes that are not ticked are left out.
    pub fn fields(&self, action: &str) -> Vec<(String, String)> {
        let forms = self.select("form").into_iter().filter(|form| form.attr("action") == Some(action));
        let boxes = Selector::parse("input[name], textarea[name], select[name]").unwrap();
        let mut fields = Vec::new();
        for field in forms.flat_map(|form| form.select(&boxes).collect::<Vec<_>>()) {
            let ticked = !matches!(field.attr("type"), Some("checkbox" | "radio")) || field.attr("checked").is_some();
            if ticked && !matches!(field.attr("type"), Some("submit" | "file")) {
                fields.push((field.attr("name").unwrap().to_owned(), value(field)));
            }
        }
        fields
    }

    /// Whether the form that leads to `action` sends files.
    pub fn takes_files(&self, action: &str) -> bool {
        let forms = self.select("form[enctype='multipart/form-data']");
        forms.into_iter().any(|form| form.attr("action") == Some(action))
    }

    /// The same page in the other language.
    pub fn switch(&self) -> &str {
        self.one("a.top__language").attr("href").unwrap()
    }

    /// The addresses of the page in both languages, as search engines are told; none where it is not listed.
    pub fn alternates(&self) -> Vec<(&str, &str)> {
        let found = self.select("link[rel=alternate][hreflang]");
        found.into_iter().map(|link| (link.attr("hreflang").unwrap(), link.attr("href").unwrap())).collect()
    }
}

fn value(field: ElementRef<'_>) -> String {
    match field.value().name() {
        // a browser drops the line break right after the tag
        "textarea" => {
            let text: String = field.text().collect();
            text.strip_prefix('\n').map_or(text.clone(), str::to_owned)
        }
        "select" => {
            let chosen = field.select(&Selector::parse("option[selected]").unwrap()).next();
            let first = field.select(&Selector::parse("option").unwrap()).next();
            chosen.or(first).and_then(|option| option.attr("value")).unwrap_or_default().to_owned()
        }
        _ => field.attr("value").unwrap_or_default().to_owned(),
    }
}

/// What programs read is no page.
pub fn is_for_programs(href: &str) -> bool {
    href.starts_with("/api/") || href.ends_with(".atom") || href.ends_with(".csv")
}

/// The text of an element, spaces made one.
pub fn text(element: ElementRef<'_>) -> String {
    let words: String = element.text().collect::<Vec<_>>().concat();
    words.split([' ', '\n', '\t']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
