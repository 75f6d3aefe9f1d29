//! The command line.

use std::{ffi::OsString, path::PathBuf};

use anyhow::{Context, Result, bail};

const USAGE: &str = "usage: bundle --wasm FILE.wasm --style FILE.css --assets DIR --out DIR [--wasm-opt PATH]";

/// What to make a bundle from, and where.
#[derive(Debug)]
pub(crate) struct Order {
    pub wasm: PathBuf,
    pub style: PathBuf,
    pub assets: PathBuf,
    pub out: PathBuf,
    /// wasm-opt of binaryen, a script that node runs. Without it the wasm is twice as large.
    pub wasm_opt: Option<PathBuf>,
}

impl Order {
    pub(crate) fn parse(mut words: impl Iterator<Item = OsString>) -> Result<Self> {
        let (mut wasm, mut style, mut assets, mut out, mut wasm_opt) = (None, None, None, None, None);
        while let Some(word) = words.next() {
            let option = match word.to_str() {
                Some("--wasm") => &mut wasm,
                Some("--style") => &mut style,
                Some("--assets") => &mut assets,
                Some("--out") => &mut out,
                Some("--wasm-opt") => &mut wasm_opt,
                _ => bail!("unknown option {}\n{USAGE}", word.display()),
            };
            let value = words.next().with_context(|| format!("{} wants a path\n{USAGE}", word.display()))?;
            *option = Some(PathBuf::from(value));
        }
        let wanted =
            |option: Option<PathBuf>, name: &str| option.with_context(|| format!("{name} is missing\n{USAGE}"));
        Ok(Self {
            wasm: wanted(wasm, "--wasm")?,
            style: wanted(style, "--style")?,
            assets: wanted(assets, "--assets")?,
            out: wanted(out, "--out")?,
            wasm_opt,
        })
    }
}
