//! Puts what the program shows inside it: the starter content and the files that a browser downloads.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Fallible<()> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    println!("cargo::rerun-if-changed=migrations");
    embed_content(&out)?;
    embed_bundle(&out)
}

/// Every TOML file under `content/`, as a list of path and text.
fn embed_content(out: &Path) -> Fallible<()> {
    println!("cargo::rerun-if-changed=content");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("content");
    let mut files = Vec::new();
    collect(&root, &mut files)?;
    files.sort();
    let mut list = String::from("&[\n");
    for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "toml")) {
        let name = file.strip_prefix(&root)?.to_string_lossy().replace('\\', "/");
        // found again at compile time: a second checkout may share this folder of results
        let place = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), {:?})", format!("/content/{name}"));
        list.push_str(&format!("    ({name:?}, include_str!({place})),\n"));
    }
    list.push_str("]\n");
    Ok(fs::write(out.join("content.rs"), list)?)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Fallible<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { collect(&path, files)? } else { files.push(path) }
    }
    Ok(())
}

/// The bundle stands beside the profiles of the target folder: `target/<profile>/build/<crate>/out` is four below.
fn embed_bundle(out: &Path) -> Fallible<()> {
    let target = out.ancestors().nth(4).ok_or("OUT_DIR is not in a target folder")?;
    let bundle = target.join("bundle");
    let manifest = bundle.join("manifest.json");
    // the folder of the manifest too, so that a first bundle is noticed
    println!("cargo::rerun-if-changed={}", manifest.display());
    let release = env::var("PROFILE")? == "release" && env::var("OPT_LEVEL")? == "3";
    let source = match fs::read_to_string(&manifest) {
        Ok(text) => bundle_source(&bundle, &serde_json::from_str(&text)?)?,
        Err(_) if release => return Err("the bundle is not built: run `make build`".into()),
        Err(_) => "Bundle { folder: \"none\", files: &[] }\n".to_owned(),
    };
    Ok(fs::write(out.join("bundle.rs"), source)?)
}

fn bundle_source(bundle: &Path, manifest: &serde_json::Value) -> Fallible<String> {
    let folder = manifest["folder"].as_str().ok_or("manifest.json has no folder")?;
    let names = manifest["files"].as_array().ok_or("manifest.json has no files")?;
    let mut source = format!("Bundle {{\n    folder: {folder:?},\n    files: &[\n");
    for name in names.iter().filter_map(|name| name.as_str()) {
        let plain = bundle.join(name);
        let packed = |end: &str| {
            let path = bundle.join(format!("{name}.{end}"));
            if path.exists() {
                format!("Some(include_bytes!({:?}))", path.display().to_string())
            } else {
                "None".into()
            }
        };
        source.push_str(&format!(
            "        Asset {{ name: {name:?}, plain: include_bytes!({:?}), brotli: {}, gzip: {} }},\n",
            plain.display().to_string(),
            packed("br"),
            packed("gz"),
        ));
    }
    source.push_str("    ],\n}\n");
    Ok(source)
}
