//! The Markdown subset that editors write, read into typed blocks. What it does not know is refused, not dropped.

use std::fmt;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::{Block, Inline};

/// What was refused, in the words of Markdown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkdownError {
    NotAllowed(&'static str),
    Address(String),
}

impl fmt::Display for MarkdownError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAllowed(what) => write!(f, "{what} cannot be used"),
            Self::Address(address) => write!(f, "a link cannot lead to “{address}”"),
        }
    }
}

impl std::error::Error for MarkdownError {}

/// Reads a text into blocks.
pub fn parse(text: &str) -> Result<Vec<Block>, MarkdownError> {
    let mut reader = Reader::default();
    for event in Parser::new(text) {
        reader.read(event)?;
    }
    Ok(reader.blocks)
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    line: Vec<Inline>,
    items: Option<(bool, Vec<Vec<Inline>>)>,
    strong: bool,
    link: Option<(String, String)>,
}

impl Reader {
    fn read(&mut self, event: Event<'_>) -> Result<(), MarkdownError> {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => {
                self.end(tag);
                Ok(())
            }
            Event::Text(text) => {
                self.text(&text);
                Ok(())
            }
            Event::SoftBreak => {
                self.text(" ");
                Ok(())
            }
            Event::HardBreak => Err(MarkdownError::NotAllowed("a forced line break")),
            Event::Html(_) | Event::InlineHtml(_) => Err(MarkdownError::NotAllowed("HTML")),
            Event::Rule => Err(MarkdownError::NotAllowed("a rule")),
            _ => Err(MarkdownError::NotAllowed("this mark")),
        }
    }

    fn start(&mut self, tag: Tag<'_>) -> Result<(), MarkdownError> {
        match tag {
            Tag::Paragraph | Tag::Item => {}
            Tag::Heading { level: HeadingLevel::H2 | HeadingLevel::H3, .. } => {}
            Tag::Heading { .. } => return Err(MarkdownError::NotAllowed("a heading of this level")),
            Tag::List(_) if self.items.is_some() => return Err(MarkdownError::NotAllowed("a list in a list")),
            Tag::List(first) => self.items = Some((first.is_some(), Vec::new())),
            Tag::Strong => self.strong = true,
            Tag::Link { dest_url, .. } => self.link = Some((address(&dest_url)?, String::new())),
            Tag::HtmlBlock => return Err(MarkdownError::NotAllowed("HTML")),
            Tag::Image { .. } => return Err(MarkdownError::NotAllowed("an image")),
            _ => return Err(MarkdownError::NotAllowed("this mark")),
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(level) => {
                let level = if level == HeadingLevel::H2 { 2 } else { 3 };
                let text = std::mem::take(&mut self.line);
                self.blocks.push(Block::Heading { level, text });
            }
            // inside a list, a paragraph is only how a loose item is written
            TagEnd::Paragraph if self.items.is_none() => {
                let text = std::mem::take(&mut self.line);
                self.blocks.push(Block::Paragraph(text));
            }
            TagEnd::Item => {
                let line = std::mem::take(&mut self.line);
                if let Some((_, items)) = &mut self.items {
                    items.push(line);
                }
            }
            TagEnd::List(_) => {
                if let Some((ordered, items)) = self.items.take() {
                    self.blocks.push(Block::List { ordered, items });
                }
            }
            TagEnd::Strong => self.strong = false,
            TagEnd::Link => {
                if let Some((href, text)) = self.link.take() {
                    self.line.push(Inline::Link { text, href });
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if let Some((_, link)) = &mut self.link {
            link.push_str(text);
            return;
        }
        match (self.line.last_mut(), self.strong) {
            (Some(Inline::Text(last)), false) | (Some(Inline::Strong(last)), true) => last.push_str(text),
            (_, true) => self.line.push(Inline::Strong(text.to_owned())),
            (_, false) => self.line.push(Inline::Text(text.to_owned())),
        }
    }
}

/// Only places that a reader can be sent to safely.
fn address(href: &str) -> Result<String, MarkdownError> {
    let local = href.starts_with('/') && !href.starts_with("//") && !href.contains('\\');
    let known = ["https://", "mailto:", "tel:"].iter().any(|scheme| href.starts_with(scheme));
    if local || known { Ok(href.to_owned()) } else { Err(MarkdownError::Address(href.to_owned())) }
}
