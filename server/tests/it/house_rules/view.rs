//! Reads what stands between the braces of `view!`: texts and attributes.

use proc_macro2::{Delimiter, Punct, Spacing, TokenStream, TokenTree};

use super::source::string;

/// A part of a view.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// Text between two tags, as written.
    Text(String),
    /// An attribute, and what it says where that is written out.
    Attribute { name: String, value: Option<String> },
}

#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) part: Part,
    pub(crate) line: usize,
}

/// Every part of every view in these tokens, however deep.
pub(crate) fn parts(tokens: TokenStream) -> Vec<Found> {
    let mut found = Vec::new();
    search(tokens, &mut found);
    found
}

fn search(tokens: TokenStream, found: &mut Vec<Found>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let called = at >= 2 && is_name(&tokens[at - 2], "view") && is_mark(&tokens[at - 1], '!');
        match called {
            true => nodes(group.stream(), found),
            false => search(group.stream(), found),
        }
    }
}

/// The tokens of a view: inside a tag there are attributes, between tags there are texts and expressions.
fn nodes(tokens: TokenStream, found: &mut Vec<Found>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut tag = false;
    for (at, token) in tokens.iter().enumerate() {
        let arrow = at > 0 && begins_arrow(&tokens[at - 1]);
        let line = token.span().start().line;
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '<' && !tag => tag = true,
            TokenTree::Punct(mark) if mark.as_char() == '>' && tag && !arrow => tag = false,
            TokenTree::Punct(mark) if mark.as_char() == '=' && tag && mark.spacing() == Spacing::Alone => {
                let part =
                    Part::Attribute { name: name_before(&tokens[..at]), value: tokens.get(at + 1).and_then(text) };
                found.push(Found { part, line });
            }
            TokenTree::Group(group) if !tag && group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                match inner.as_slice() {
                    [only] if text(only).is_some() => found.push(Found { part: Part::Text(text(only).unwrap()), line }),
                    _ => search(group.stream(), found),
                }
            }
            TokenTree::Group(group) => search(group.stream(), found),
            token if !tag => {
                found.push(Found { part: Part::Text(text(token).unwrap_or_else(|| token.to_string())), line })
            }
            _ => {}
        }
    }
}

/// The name of an attribute: `aria-label`, `on:input`.
fn name_before(tokens: &[TokenTree]) -> String {
    let mut name = Vec::new();
    let mut joined = true;
    for token in tokens.iter().rev() {
        match token {
            TokenTree::Ident(word) if joined => name.push(word.to_string().trim_start_matches("r#").to_owned()),
            TokenTree::Punct(mark) if !joined && matches!(mark.as_char(), '-' | ':') => name.push(mark.to_string()),
            _ => break,
        }
        joined = !joined;
    }
    name.reverse();
    name.concat()
}

fn text(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Literal(literal) => string(&literal.to_string()),
        _ => None,
    }
}

fn is_name(token: &TokenTree, wanted: &str) -> bool {
    matches!(token, TokenTree::Ident(name) if name == wanted)
}

fn is_mark(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == wanted)
}

/// The first half of `=>` or `->`.
fn begins_arrow(token: &TokenTree) -> bool {
    let joint = |mark: &Punct| mark.spacing() == Spacing::Joint && matches!(mark.as_char(), '=' | '-');
    matches!(token, TokenTree::Punct(mark) if joint(mark))
}
