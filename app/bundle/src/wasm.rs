//! From what the compiler leaves to what a browser loads.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

/// What rustc and wasm-bindgen already use must be switched on, or wasm-opt refuses the file.
const FLAGS: [&str; 11] = [
    "--enable-bulk-memory",
    "--enable-reference-types",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "-Oz",
    // made flat, there is more in it that is the same
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
];

/// The islands: a module and the script that loads it.
pub(crate) struct Islands {
    pub loader: Vec<u8>,
    pub wasm: Vec<u8>,
}

pub(crate) fn islands(compiled: &Path, wasm_opt: Option<&Path>, work: &Path) -> Result<Islands> {
    ensure!(compiled.is_file(), "there is no {}: build the islands first", compiled.display());
    let folder = work.join("bindgen");
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).out_name("portal").typescript(false).web(true)?;
    bindgen.generate(&folder).context("wasm-bindgen failed")?;
    let bound = folder.join("portal_bg.wasm");
    let wasm = match wasm_opt {
        Some(script) => shrink(script, &bound)?,
        None => {
            println!("bundle: no --wasm-opt: the wasm stays about twice as large as it could be");
            bound
        }
    };
    Ok(Islands { loader: fs::read(folder.join("portal.js"))?, wasm: fs::read(wasm)? })
}

fn shrink(script: &Path, module: &Path) -> Result<PathBuf> {
    let small = module.with_extension("small.wasm");
    let status = Command::new("node")
        .arg(script)
        .args(FLAGS)
        .arg(module)
        .arg("-o")
        .arg(&small)
        .status()
        .context("wasm-opt needs node; leave out --wasm-opt to do without")?;
    ensure!(status.success(), "wasm-opt failed");
    Ok(small)
}
