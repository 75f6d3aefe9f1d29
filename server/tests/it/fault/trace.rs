//! What a program asked of the system, as `strace` writes it down while it happens.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

/// What is written down: what goes to the disk, when the disk is asked to keep it, and what is answered.
const CALLS: &str = "trace=pwrite64,write,fsync,fdatasync,sendto,writev";

/// The words that begin a program under the debugger, which stays out of the way: what is begun is the program itself.
pub fn traced(log: &Path, inject: Option<&str>) -> Vec<String> {
    let mut words = vec!["strace".to_owned(), "-D".to_owned()];
    words.extend(options(log, inject));
    words.push("--".to_owned());
    words
}

fn options(log: &Path, inject: Option<&str>) -> Vec<String> {
    let mut words: Vec<String> = ["-f", "-y", "-s", "40", "-e", CALLS, "-o"].map(str::to_owned).into();
    words.push(log.display().to_string());
    words.extend(inject.into_iter().flat_map(|inject| ["-e".to_owned(), format!("inject={inject}")]));
    words
}

/// A debugger of processes that run already.
pub struct Watcher(Child);

impl Watcher {
    /// Watches these processes, and those that they begin.
    pub async fn of(pids: &[u32], log: &Path, inject: Option<&str>) -> Self {
        let mut command = Command::new("strace");
        command.args(options(log, inject)).stderr(Stdio::null());
        for pid in pids {
            command.args(["-p", &pid.to_string()]);
        }
        let child = command.spawn().expect("strace is installed by `make test`");
        for pid in pids {
            while !is_watched(*pid) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        }
        Self(child)
    }
}

fn is_watched(pid: u32) -> bool {
    let status = std::fs::read_to_string(PathBuf::from(format!("/proc/{pid}/status"))).unwrap_or_default();
    status.lines().any(|line| line.starts_with("TracerPid:") && !line.ends_with("\t0"))
}

impl Drop for Watcher {
    fn drop(&mut self) {
        // asked to end, it lets go of what it watches
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ = self.0.wait();
    }
}

/// What an answer says of the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Everything that was written before was also kept by then.
    pub durable: usize,
    /// Something was not.
    pub hasty: usize,
}

/// Reads a log: of each write that holds `answer`, whether what went to a file with `journal` in its path, by
/// whichever thread, was kept before. Answers without anything written before them do not count.
pub fn answers(log: &str, journal: &str, answer: &str) -> Answers {
    let mut found = Answers::default();
    let (mut written, mut kept) = (false, false);
    let mut begun: HashMap<&str, &str> = HashMap::new();
    for line in log.lines() {
        let Some((thread, rest)) = line.split_once(' ') else { continue };
        let rest = rest.trim_start();
        let call = if rest.ends_with("<unfinished ...>") {
            begun.insert(thread, rest);
            // what is written counts from its beginning, what is kept from its end
            if is_sync(rest) { continue } else { rest }
        } else if rest.starts_with("<...") {
            match begun.remove(thread) {
                Some(call) if is_sync(call) && is_done(rest) => call,
                _ => continue,
            }
        } else if is_sync(rest) && !is_done(rest) {
            continue;
        } else {
            rest
        };
        if call.contains(answer) {
            found.durable += usize::from(written && kept);
            found.hasty += usize::from(written && !kept);
            (written, kept) = (false, false);
        } else if call.contains(journal) {
            (written, kept) = if is_sync(call) { (written, written) } else { (true, false) };
        }
    }
    found
}

fn is_sync(call: &str) -> bool {
    call.starts_with("fsync(") || call.starts_with("fdatasync(")
}

/// The disk did it: it did not fail, and nobody pretended.
fn is_done(call: &str) -> bool {
    call.ends_with("= 0")
}
