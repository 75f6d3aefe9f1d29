//! One style sheet from `main.css` and all that it imports.

use std::path::Path;

use anyhow::{Result, anyhow};
use lightningcss::{
    bundler::{Bundler, FileProvider},
    printer::PrinterOptions,
    stylesheet::{MinifyOptions, ParserOptions, StyleSheet},
    targets::{Browsers, Features, Targets},
};

/// The oldest browsers that know cascade layers, as people still have them: the last ones for Windows 7 and 8, an
/// iPad that gets no more updates.
const fn targets() -> Targets {
    let browsers = Browsers {
        android: Some(version(109, 0)),
        chrome: Some(version(109, 0)),
        edge: Some(version(109, 0)),
        firefox: Some(version(115, 0)),
        ie: None,
        ios_saf: Some(version(15, 6)),
        opera: None,
        safari: Some(version(15, 6)),
        samsung: Some(version(20, 0)),
    };
    // left as they are written: rewritten for older browsers, they stop following the reader's colour scheme
    Targets { browsers: Some(browsers), include: Features::empty(), exclude: Features::LightDark }
}

const fn version(major: u32, minor: u32) -> u32 {
    major << 16 | minor << 8
}

pub(crate) fn style_sheet(main: &Path) -> Result<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(main).map_err(|error| anyhow!("{}: {error}", main.display()))?;
    minified(&mut sheet)
}

fn minified(sheet: &mut StyleSheet) -> Result<String> {
    let options = MinifyOptions { targets: targets(), ..Default::default() };
    sheet.minify(options).map_err(|error| anyhow!("style: {error}"))?;
    let options = PrinterOptions { minify: true, targets: targets(), ..Default::default() };
    Ok(sheet.to_css(options).map_err(|error| anyhow!("style: {error}"))?.code)
}
