use std::{fs, io::Read, path::PathBuf};

use anyhow::{Result, bail};

use crate::{
    order::Order,
    publish::{Bundle, publish},
    style::style_sheet,
};

/// A folder of its own for each test, inside the one that cargo builds in.
fn folder(name: &str) -> Result<PathBuf> {
    let path = std::env::temp_dir().join(format!("passerelle-bundle-{name}-{}", std::process::id()));
    if path.exists() {
        fs::remove_dir_all(&path)?;
    }
    fs::create_dir_all(&path)?;
    Ok(path)
}

fn bundle(style: &str) -> Bundle {
    let mut bundle = Bundle::default();
    bundle.add("portal.css", style.into());
    bundle.add("font.woff2", vec![0, 1, 2]);
    bundle
}

#[test]
fn the_same_contents_have_the_same_folder() {
    assert_eq!(bundle("a{}").folder(), bundle("a{}").folder());
    assert_ne!(bundle("a{}").folder(), bundle("b{}").folder());
    assert_eq!(bundle("a{}").folder().len(), 12);
}

#[test]
fn compressed_forms_stand_beside_all_but_fonts() -> Result<()> {
    let root = folder("forms")?;
    let out = root.join("bundle");
    publish(&out, |_| Ok(bundle("a{color:red}")))?;
    let mut text = String::new();
    flate2::read::GzDecoder::new(fs::File::open(out.join("portal.css.gz"))?).read_to_string(&mut text)?;
    assert_eq!(text, "a{color:red}");
    text.clear();
    brotli::Decompressor::new(fs::File::open(out.join("portal.css.br"))?, 4096).read_to_string(&mut text)?;
    assert_eq!(text, "a{color:red}");
    assert!(!out.join("font.woff2.br").exists());
    let manifest: serde_json::Value = serde_json::from_slice(&fs::read(out.join("manifest.json"))?)?;
    assert_eq!(manifest["files"], serde_json::json!(["font.woff2", "portal.css"]));
    Ok(fs::remove_dir_all(root)?)
}

#[test]
fn a_broken_run_leaves_the_last_good_bundle() -> Result<()> {
    let root = folder("broken")?;
    let out = root.join("bundle");
    publish(&out, |_| Ok(bundle("good{}")))?;
    assert!(publish(&out, |_| bail!("no wasm")).is_err());
    assert_eq!(fs::read_to_string(out.join("portal.css"))?, "good{}");
    publish(&out, |_| Ok(bundle("better{}")))?;
    assert_eq!(fs::read_to_string(out.join("portal.css"))?, "better{}");
    assert_eq!(fs::read_dir(&root)?.count(), 1);
    Ok(fs::remove_dir_all(root)?)
}

#[test]
fn imports_keep_their_layers_and_the_colour_scheme() -> Result<()> {
    let root = folder("style")?;
    fs::write(root.join("main.css"), "@layer a, b; @import \"b.css\" layer(b); @import \"a.css\" layer(a);")?;
    fs::write(root.join("a.css"), "p{color:light-dark(#111, #eee)} @media (prefers-color-scheme: dark){p{margin:0}}")?;
    fs::write(root.join("b.css"), "q{color:red}")?;
    let text = style_sheet(&root.join("main.css"))?;
    assert!(text.starts_with("@layer a"), "the order of the layers is lost: {text}");
    assert!(text.contains("@layer b{q"), "{text}");
    assert!(text.contains("light-dark(#111,#eee)"), "{text}");
    assert!(text.contains("prefers-color-scheme:dark"), "{text}");
    Ok(fs::remove_dir_all(root)?)
}

#[test]
fn what_is_missing_is_said() {
    let words = ["--wasm", "a.wasm", "--style", "main.css"].map(Into::into);
    let Err(error) = Order::parse(words.into_iter()) else { panic!("an order without assets was taken") };
    assert!(error.to_string().starts_with("--assets is missing"), "{error}");
}
