//! The disk of files is full: every place that takes files says so at the field, keeps the other answers and nothing
//! half; once there is room again it takes them.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use server::file::sweep;

use super::disk::{Disk, fill_but, make_room};
use crate::{
    checks::faults,
    database::TestDb,
    harness::TestApp,
    http_upload::{all_kept, places},
    team::{PDF, Team},
};

const HOUR: i64 = 60 * 60 * 1000;
/// Where the small disk is, for the test that runs where it is seen.
const DISK: &str = "PASSERELLE_SMALL_DISK";

/// Runs the test that asks for it once more, by its name, where a small disk is seen.
fn on_a_small_disk() {
    let disk = Disk::new(8);
    let around = disk.around();
    let name = std::thread::current().name().unwrap().to_owned();
    let mut command = Command::new(&around[0]);
    // the database has room of its own
    command.args(&around[1..]).args(["env", "-u", "TMPDIR"]).arg(std::env::current_exe().unwrap());
    command.args(["--exact", &name, "--nocapture"]).env(DISK, disk.path()).stdin(Stdio::null());
    let done = command.output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && said.contains("1 passed"), "{said}{}", String::from_utf8_lossy(&done.stderr));
}

async fn nothing_is_kept_half(db: &TestDb, disk: &Path) {
    let path = disk.join("files").display().to_string();
    let app = TestApp::with(db, &[("PASSERELLE_FILES", &path)]).await;
    let team = Team::of(&app).await;
    // larger than the room that is left when it is full but for a little
    let large = [PDF, &vec![b'a'; 1_000_000]].concat();
    for place in places(&app, &team).await {
        let before = all_kept(&app, db).await;
        for room in [0, 500_000] {
            fill_but(disk, room);
            let answer = place.send(&team.owner, &[("hours.pdf", &large)]).await.is(503);
            let page = answer.page();
            assert_eq!(faults(&answer, &page), Vec::<String>::new());
            let said = place.said(&page);
            assert!(said.contains("“hours.pdf” could not be kept") && said.contains("later"), "{said}");
            assert_eq!(all_kept(&app, db).await, before, "{room} bytes of room");
            make_room(disk);
        }
        place.send(&team.owner, &[("hours.pdf", &large)]).await.is(303);
        assert!(all_kept(&app, db).await.len() > before.len(), "there is room again");
    }
    app.state.clock.advance(2 * HOUR);
    assert_eq!(sweep(&app.state).await.unwrap(), 0, "nothing was left to be swept");
}

both! {
    async fn a_full_disk_keeps_nothing_half(db) {
        match std::env::var_os(DISK) {
            Some(disk) => nothing_is_kept_half(&db, Path::new(&disk)).await,
            None => on_a_small_disk(),
        }
    }
}
