//! Faults, each with its negative control: the program is killed, the disk lies, fails or is full, a server of two is
//! gone, the mail server is away. Whatever was acknowledged is there, once; what was not is never said to be.
//!
//! `make test` runs a short slice; `make faults` sets `PASSERELLE_FAULTS`, and the ordeals last longer.
//!
//! | to change | look in |
//! |---|---|
//! | the program as a process, on a disk of its own or under a debugger | `fault/program.rs`, `fault/disk.rs` |
//! | somebody who asks it, and asks again | `fault/asker.rs` |
//! | kills at random moments, of one server and of two | `fault/kill.rs` |
//! | what a disk that says “written” has written | `fault/sync.rs`, read by `fault/trace.rs` |
//! | a disk that fails | `fault/failing.rs` |
//! | a disk that is full | `fault/full.rs`; of files `fault/files.rs` |
//! | many staff and one queue | `fault/queue.rs` |
//! | thousands of claims in a few minutes | `fault/claims.rs` |
//! | many editors and the same records | `fault/editors.rs` |
//! | a mail server that comes and goes | `fault/mail.rs` |

mod asker;
mod claims;
mod disk;
mod editors;
mod failing;
mod files;
mod full;
mod kill;
mod mail;
mod program;
mod queue;
mod sync;
mod trace;

/// How long an ordeal is: `short` in every run of the tests, `long` for `make faults`.
fn rounds(short: u64, long: u64) -> u64 {
    if std::env::var_os("PASSERELLE_FAULTS").is_some() { long } else { short }
}
