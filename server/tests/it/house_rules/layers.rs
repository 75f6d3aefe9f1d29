//! Who may reach whom: `server` knows `app`, never the reverse; a feature reaches another only through its front page.

use std::collections::{HashMap, HashSet};

use proc_macro2::Span;
use syn::{
    UseTree, Visibility,
    visit::{self, Visit},
};

use super::{
    Breaches, allow, hold,
    source::{Kind, Source, all},
};

/// Folders that hold what every feature stands on.
const GROUND: [&str; 5] = ["ui", "shell", "db", "http", "tests"];

#[test]
fn the_app_knows_nothing_of_the_server() {
    let foreign = ["server", "sqlx", "axum", "tokio", "openidconnect", "hyper", "tower"];
    hold(
        |source| {
            let known = |root: &String| source.is_app() && foreign.contains(&root.as_str());
            let found = paths(source).into_iter().filter(|path| known(&path.names[0]));
            found.map(|path| source.at(path.line, &format!("`{}` is of the server", path.names[0]))).collect()
        },
        &[("app/src/a.rs", "use axum::Router;"), ("app/src/a.rs", "fn a() { tokio::spawn(b()); }")],
    );
}

#[test]
fn features_meet_at_their_front_pages() {
    let exports = exports();
    let inside = |source: &Source| reached(source, &exports);
    hold(
        inside,
        &[
            ("server/src/cluster/routes.rs", "use crate::content::file::ChannelEntry;"),
            ("server/src/cluster/routes.rs", "use crate::{content::{Content, file::ChannelEntry}, state::AppState};"),
            ("server/src/cluster/routes.rs", "fn a() { crate::content::check::references(); }"),
            ("server/src/cluster/routes.rs", "use super::super::content::file::ChannelEntry;"),
            (
                "server/src/cluster/routes.rs",
                "use crate::content; fn a() -> content::file::ChannelEntry { b!(content::place::c) }",
            ),
            ("server/src/cluster/routes.rs", "use crate::catalogue::store::head;"),
            ("app/src/cluster/page.rs", "use crate::catalogue::topic_page::TopicPage;"),
        ],
    );
    allow(
        inside,
        &[
            ("server/src/content/routes.rs", "use super::file::ChannelEntry; use crate::content::check;"),
            ("server/src/router.rs", "use crate::content; fn a() { content::routes::routes(); }"),
            (
                "server/src/cluster/routes.rs",
                "use crate::content::{Content, Starter as Service}; use crate::catalogue::Catalogue;",
            ),
            ("server/src/cluster/routes.rs", "use app::{content::Place}; use crate::content::{Content, Starter};"),
        ],
    );
}

fn reached(source: &Source, exports: &HashMap<(String, String), HashSet<String>>) -> Breaches {
    let Some((krate, own)) = place(&source.path) else { return Vec::new() };
    let mut found = Vec::new();
    for path in local_paths(source) {
        let [feature, name, ..] = path.names.as_slice() else { continue };
        let Some(exported) = exports.get(&(krate.to_owned(), feature.clone())) else { continue };
        // the front page of the crate and the router name what they put together
        let outside = feature != own && source.name() != "router.rs";
        let private = matches!(name.as_str(), "store" | "routes" | "page" | "island") || name.ends_with("_page");
        if outside && (private || !exported.contains(name)) && name != "*" {
            found.push(source.at(path.line, &format!("`{feature}::{name}` is inside of another feature")));
        }
    }
    found
}

/// The crate and the feature of a file of the product.
fn place(path: &str) -> Option<(&str, &str)> {
    let (krate, rest) = path.split_once("/src/")?;
    Some((krate, rest.split(['/', '.']).next()?))
}

/// What the front page of each feature gives to others: what it defines, opens or passes on.
fn exports() -> HashMap<(String, String), HashSet<String>> {
    let mut found = HashMap::new();
    for source in all().iter().filter(|source| source.is_product() && source.name() == "mod.rs") {
        let Some((krate, feature)) = place(&source.path) else { continue };
        if source.path.matches('/').count() == 3 && !GROUND.contains(&feature) {
            let names = source.file().items.iter().flat_map(exported).collect();
            found.insert((krate.to_owned(), feature.to_owned()), names);
        }
    }
    assert!(found.len() > 8, "the features were not found");
    found
}

fn exported(item: &syn::Item) -> Vec<String> {
    let (visibility, name) = match item {
        syn::Item::Use(item) if !matches!(item.vis, Visibility::Inherited) => {
            let mut paths = Vec::new();
            branches(&item.tree, &mut Vec::new(), &mut paths);
            return paths.into_iter().filter_map(|path| path.alias.or_else(|| path.names.last().cloned())).collect();
        }
        // a module that only this crate sees is not a front page
        syn::Item::Mod(item) if matches!(item.vis, Visibility::Public(_)) => (&item.vis, &item.ident),
        syn::Item::Fn(item) => (&item.vis, &item.sig.ident),
        syn::Item::Struct(item) => (&item.vis, &item.ident),
        syn::Item::Enum(item) => (&item.vis, &item.ident),
        syn::Item::Trait(item) => (&item.vis, &item.ident),
        syn::Item::Type(item) => (&item.vis, &item.ident),
        syn::Item::Const(item) => (&item.vis, &item.ident),
        syn::Item::Static(item) => (&item.vis, &item.ident),
        _ => return Vec::new(),
    };
    if matches!(visibility, Visibility::Inherited) { Vec::new() } else { vec![name.to_string()] }
}

/// A path that the code names: `["crate", "content", "Content"]`.
struct Named {
    names: Vec<String>,
    /// The name that it has here, where it is another.
    alias: Option<String>,
    line: usize,
}

/// Every path of a file: of `use` lines, of code, of macros.
fn paths(source: &Source) -> Vec<Named> {
    let mut found = Paths(Vec::new());
    found.visit_file(&source.file());
    let mut names: Vec<String> = Vec::new();
    let mut using = false;
    for (at, word) in source.words.iter().enumerate() {
        // what a `use` names was visited above; `use<…>` names what a view captures
        let captures = source.words.get(at + 1).is_some_and(|next| next.text == "<");
        using = word.text == "use" && !captures || using && word.text != ";";
        if using || word.kind != Kind::Name {
            continue;
        }
        names.push(word.text.clone());
        let next = |by: usize| source.words.get(at + by);
        if next(1).is_none_or(|next| next.text != "::") || next(2).is_none_or(|next| next.kind != Kind::Name) {
            let names = std::mem::take(&mut names);
            found.0.extend((names.len() > 1).then_some(Named { names, alias: None, line: word.line }));
        }
    }
    found.0
}

/// Paths into this crate, from its root: what was imported as a module is followed.
fn local_paths(source: &Source) -> Vec<Named> {
    let all = paths(source);
    let imported: HashSet<String> = all
        .iter()
        .filter(|path| path.names.len() == 2 && path.names[0] == "crate")
        .map(|path| path.names[1].clone())
        .collect();
    let depth =
        source.path.split("/src/").nth(1).unwrap_or_default().trim_end_matches("/mod.rs").matches('/').count() + 1;
    let from_root = |mut path: Named| {
        let ups = path.names.iter().take_while(|name| *name == "super").count();
        match path.names[0].as_str() {
            "crate" => path.names.remove(0),
            "super" if ups >= depth => path.names.drain(..ups).next_back()?,
            name if imported.contains(name) => return Some(path),
            _ => return None,
        };
        Some(path)
    };
    all.into_iter().filter_map(from_root).collect()
}

struct Paths(Vec<Named>);

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        branches(&item.tree, &mut Vec::new(), &mut self.0);
        visit::visit_item_use(self, item);
    }
}

/// Each leaf of a `use`.
fn branches(tree: &UseTree, above: &mut Vec<String>, found: &mut Vec<Named>) {
    let mut leaf = |name: String, alias: Option<String>, at: Span| {
        let mut names = above.clone();
        if name != "self" {
            names.push(name);
        }
        found.push(Named { names, alias, line: at.start().line });
    };
    match tree {
        UseTree::Name(name) => leaf(name.ident.to_string(), None, name.ident.span()),
        UseTree::Rename(name) => leaf(name.ident.to_string(), Some(name.rename.to_string()), name.ident.span()),
        UseTree::Glob(glob) => leaf("*".to_owned(), None, glob.star_token.span),
        UseTree::Path(path) => {
            above.push(path.ident.to_string());
            branches(&path.tree, above, found);
            above.pop();
        }
        UseTree::Group(group) => group.items.iter().for_each(|tree| branches(tree, above, found)),
    }
}
