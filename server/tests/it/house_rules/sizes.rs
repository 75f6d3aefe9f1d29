//! Files under 250 lines, functions under 40, views under 60.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Block, Signature,
    visit::{self, Visit},
};

use super::{
    Breaches, hold,
    source::{Source, files, read},
};

const FILE: usize = 250;
const FUNCTION: usize = 40;
const VIEW: usize = 60;

#[test]
fn rust_files_are_short() {
    let long = "fn a() {}\n".repeat(FILE);
    hold(
        |source| match source.text.lines().count() {
            lines if lines >= FILE => vec![source.at(lines, "the file is too long")],
            _ => Vec::new(),
        },
        &[("server/src/a.rs", &long)],
    );
}

#[test]
fn other_files_are_short() {
    let written = [".css", ".ts", ".mjs", ".js", ".sql", ".ftl", ".sh"];
    let folders = ["app", "end2end", "locales", "server", "style"];
    let mut seen = 0;
    let mut long = Vec::new();
    for path in folders.iter().flat_map(|folder| files(folder)) {
        if written.iter().any(|end| path.ends_with(end)) {
            seen += 1;
            let lines = read(&path).lines().count();
            if lines >= FILE {
                long.push(format!("{path}: {lines} lines"));
            }
        }
    }
    assert!(seen > 80, "only {seen} files were found");
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn functions_are_short() {
    let body = "    let _ = 1;\n".repeat(FUNCTION);
    let view = "    let _ = 1;\n".repeat(VIEW);
    hold(
        functions,
        &[
            ("server/src/a.rs", &format!("fn a() {{\n{body}}}\n")),
            ("server/src/a.rs", &format!("impl A {{ fn a(&self) {{\n{body}}} }}\n")),
            ("server/src/a.rs", &format!("fn a() {{ fn b() {{\n{body}}} }}\n")),
            ("app/src/a.rs", &format!("fn a() -> impl IntoView {{\n{view}}}\n")),
            ("server/tests/it/a.rs", &format!("both! {{ async fn a(db) {{\n{body}}} }}\n")),
        ],
    );
    let view = Source::parse("app/src/a.rs", &format!("fn a() -> Option<AnyView> {{\n{body}}}\n"));
    assert!(functions(&view).is_empty(), "a view may be longer than another function");
}

fn functions(source: &Source) -> Breaches {
    let mut measure = Measure { source, found: Vec::new() };
    measure.visit_file(&source.file());
    measure.found
}

struct Measure<'a> {
    source: &'a Source,
    found: Breaches,
}

impl Measure<'_> {
    fn measure(&mut self, signature: &Signature, block: &Block) {
        let made = signature.output.to_token_stream().to_string();
        let most = if made.contains("IntoView") || made.contains("AnyView") { VIEW } else { FUNCTION };
        let (from, to) = (signature.fn_token.span, block.brace_token.span.close());
        self.compare(&signature.ident.to_string(), from, to, most);
    }

    fn compare(&mut self, name: &str, from: Span, to: Span, most: usize) {
        let lines = to.end().line - from.start().line + 1;
        if lines >= most {
            let what = format!("`{name}` has {lines} lines; {most} is too many");
            self.found.push(self.source.at(from.start().line, &what));
        }
    }

    /// Functions inside a macro are only tokens: `fn`, a name, then the first braces.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut begun: Option<(Span, String)> = None;
        for token in tokens {
            match token {
                TokenTree::Ident(word) if word == "fn" => begun = Some((word.span(), String::new())),
                TokenTree::Ident(word) => {
                    if let Some((_, name)) = begun.as_mut().filter(|(_, name)| name.is_empty()) {
                        *name = word.to_string();
                    }
                }
                TokenTree::Group(group) => {
                    if let Some((from, name)) = begun.take_if(|_| group.delimiter() == Delimiter::Brace) {
                        self.compare(&name, from, group.span_close(), FUNCTION);
                    }
                    self.tokens(group.stream());
                }
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Measure<'_> {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.measure(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.measure(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.measure(&item.sig, block);
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_macro(&mut self, item: &'ast syn::Macro) {
        self.tokens(item.tokens.clone());
    }
}
