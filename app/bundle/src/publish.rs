//! Files, their compressed forms and the manifest: all of them or none.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// What was made, by file name.
#[derive(Debug, Default)]
pub(crate) struct Bundle {
    files: BTreeMap<String, Vec<u8>>,
}

/// `manifest.json`. Beside each file but fonts stand its `.br` and `.gz`.
#[derive(Serialize)]
struct Manifest<'a> {
    folder: String,
    files: Vec<&'a str>,
}

impl Bundle {
    pub(crate) fn add(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.insert(name.to_owned(), bytes);
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// Twelve hexadecimal digits that change with any name or content.
    pub(crate) fn folder(&self) -> String {
        let mut hash = Sha256::new();
        for (name, bytes) in self.files() {
            hash.update((name.len() as u64).to_le_bytes());
            hash.update(name);
            hash.update((bytes.len() as u64).to_le_bytes());
            hash.update(bytes);
        }
        hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }

    fn write(&self, folder: &Path) -> Result<()> {
        for (name, bytes) in self.files() {
            fs::write(folder.join(name), bytes)?;
            if compressed(name) {
                fs::write(folder.join(format!("{name}.br")), brotli(bytes)?)?;
                fs::write(folder.join(format!("{name}.gz")), gzip(bytes)?)?;
            }
        }
        let manifest = Manifest { folder: self.folder(), files: self.files().map(|(name, _)| name).collect() };
        fs::write(folder.join("manifest.json"), serde_json::to_vec_pretty(&manifest)?)?;
        Ok(())
    }
}

/// Whether a file gets compressed forms: fonts are compressed already.
pub(crate) fn compressed(name: &str) -> bool {
    !name.ends_with(".woff2")
}

/// Makes a bundle and puts it in place of the one in `out`. When anything fails, the last good one stays.
pub(crate) fn publish(out: &Path, make: impl FnOnce(&Path) -> Result<Bundle>) -> Result<Bundle> {
    let (next, last) = (beside(out, "next")?, beside(out, "last")?);
    let work = next.join("work");
    discard(&next)?;
    fs::create_dir_all(&work).with_context(|| format!("cannot write beside {}", out.display()))?;
    let bundle = make(&work)?;
    discard(&work)?;
    bundle.write(&next)?;
    discard(&last)?;
    if out.exists() {
        fs::rename(out, &last)?;
    }
    fs::rename(&next, out)?;
    discard(&last)?;
    Ok(bundle)
}

/// `bundle` gives `bundle.next`: on the same disk, so that renaming is enough.
fn beside(out: &Path, suffix: &str) -> Result<PathBuf> {
    let name = out.file_name().with_context(|| format!("{} names no folder", out.display()))?;
    let mut name = name.to_owned();
    name.push(".");
    name.push(suffix);
    Ok(out.with_file_name(name))
}

fn discard(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

/// Quality 11 in the largest ordinary window: slow to make, once.
fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    writer.write_all(bytes)?;
    writer.flush()?;
    Ok(writer.into_inner())
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
