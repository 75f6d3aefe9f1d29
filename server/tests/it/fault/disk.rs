//! A small disk, in memory, that only what is begun on it sees.

use std::{
    fs::File,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

pub struct Disk {
    /// It holds the disk: with it, the disk goes.
    holder: Child,
    folder: tempfile::TempDir,
    copies: tempfile::TempDir,
}

impl Disk {
    /// A disk of so many megabytes.
    pub fn new(megabytes: u32) -> Self {
        let (folder, copies) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let size = format!("size={megabytes}m,mode=1777");
        let mount = "mount -t tmpfs -o $1 none $0 && touch $0/ready && exec sleep 600";
        let mut command = Command::new("unshare");
        command.args(["-m", "sh", "-c", mount]).arg(folder.path()).arg(&size).stdout(Stdio::null());
        let disk = Self { holder: command.spawn().unwrap(), folder, copies };
        while !disk.seen().join("ready").exists() {
            std::thread::sleep(Duration::from_millis(10));
        }
        disk
    }

    /// The words that begin a command that sees the disk.
    pub fn around(&self) -> Vec<String> {
        let pid = self.holder.id().to_string();
        let folder = format!("TMPDIR={}", self.path().display());
        ["nsenter", "-m", "-t", &pid, "env", &folder].map(str::to_owned).into()
    }

    /// Where it is for those who see it.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Before a path of those who see it: where everybody finds it.
    pub fn root(&self) -> String {
        format!("/proc/{}/root", self.holder.id())
    }

    fn seen(&self) -> PathBuf {
        Path::new(&self.root()).join(self.path().strip_prefix("/").unwrap())
    }

    /// A copy of a database on it that everybody can open, and where it is.
    pub fn copy(&self, name: &str) -> PathBuf {
        let place = self.copies.path().join(name);
        for end in ["", "-wal"] {
            std::fs::copy(self.seen().join(format!("{name}{end}")), place.with_file_name(format!("{name}{end}")))
                .unwrap();
        }
        place
    }

    /// Fills it to the last byte.
    pub fn fill(&self) {
        fill(&self.seen());
    }

    pub fn make_room(&self) {
        make_room(&self.seen());
    }
}

/// Fills the disk on which a folder is to the last byte.
pub fn fill(folder: &Path) {
    let mut file = File::create(folder.join("filler")).unwrap();
    while file.write_all(&[0; 4096]).is_ok() {}
    while file.write_all(&[0]).is_ok() {}
    assert!(file.metadata().unwrap().len() > 0, "the disk was full already");
}

/// The same but for so many bytes.
pub fn fill_but(folder: &Path, room: u64) {
    fill(folder);
    let file = File::options().write(true).open(folder.join("filler")).unwrap();
    file.set_len(file.metadata().unwrap().len() - room).unwrap();
}

pub fn make_room(folder: &Path) {
    std::fs::remove_file(folder.join("filler")).unwrap();
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}
