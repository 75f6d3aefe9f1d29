//! Makes the files that a browser downloads: the islands' wasm and its loader, the style sheet, fonts, the icon.
//!
//! `bundle --wasm FILE.wasm --style style/main.css --assets style/assets --out DIR [--wasm-opt PATH]`
//!
//! Everything lands in `DIR` with its compressed forms and a `manifest.json`. The hash of all contents names the
//! folder under which the server offers them, so that a browser may keep each file for ever.
//!
//! | to change | look in |
//! |---|---|
//! | the command line | `order.rs` |
//! | how the wasm is made small | `wasm.rs` |
//! | which browsers the style sheet is written for | `style.rs` |
//! | compression, the manifest, the hash | `publish.rs` |

mod order;
mod publish;
mod style;
#[cfg(test)]
mod tests;
mod wasm;

use std::{fs, path::Path};

use anyhow::{Context, Result};

use order::Order;
use publish::{Bundle, compressed};

fn main() -> Result<()> {
    let order = Order::parse(std::env::args_os().skip(1))?;
    let bundle = publish::publish(&order.out, |work| {
        let islands = wasm::islands(&order.wasm, order.wasm_opt.as_deref(), work)?;
        let mut bundle = Bundle::default();
        bundle.add("portal.js", islands.loader);
        bundle.add("portal_bg.wasm", islands.wasm);
        bundle.add("portal.css", style::style_sheet(&order.style)?.into_bytes());
        add_assets(&mut bundle, &order.assets)?;
        Ok(bundle)
    })?;
    report(&order.out, &bundle)
}

/// Fonts, images and their licences, as they are.
fn add_assets(bundle: &mut Bundle, folder: &Path) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read the assets in {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).context("an asset has a name that is not UTF-8")?;
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        bundle.add(name, bytes);
    }
    Ok(())
}

/// One line a file: what it weighs, and what travels.
fn report(out: &Path, bundle: &Bundle) -> Result<()> {
    for (name, bytes) in bundle.files() {
        let travels =
            if compressed(name) { fs::metadata(out.join(format!("{name}.br")))?.len() } else { bytes.len() as u64 };
        println!("bundle: {name}: {} bytes, {travels} over the wire", bytes.len());
    }
    println!("bundle: folder {} in {}", bundle.folder(), out.display());
    Ok(())
}
