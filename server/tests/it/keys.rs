//! What is sealed opens only for whom and where it was sealed.

use std::{fs, os::unix::fs::PermissionsExt};

use server::{
    clock::Clock,
    config::Database,
    keys::{Keys, Unopened},
};

use crate::harness::NOW;

fn keys() -> Keys {
    Keys::single(&[1; 32]).unwrap()
}

#[test]
fn what_is_sealed_opens_in_its_place() {
    let clock = Clock::fixed(NOW);
    let sealed = keys().seal(&clock, "holder.mail 1", "a@example.org").unwrap();
    assert!(!sealed.windows(7).any(|part| part == b"example"));
    assert_eq!(keys().open("holder.mail 1", &sealed).as_deref(), Ok("a@example.org"));
    assert_eq!(keys().open("holder.mail 2", &sealed), Err(Unopened), "moved to another row");
    assert_eq!(Keys::single(&[2; 32]).unwrap().open("holder.mail 1", &sealed), Err(Unopened), "another institution");
    for at in 0..sealed.len() {
        let mut altered = sealed.clone();
        altered[at] ^= 1;
        assert_eq!(keys().open("holder.mail 1", &altered), Err(Unopened), "altered at {at}");
    }
    assert_eq!(keys().open("holder.mail 1", &sealed[..9]), Err(Unopened));
}

#[test]
fn the_same_text_is_never_sealed_alike() {
    let clock = Clock::fixed(NOW);
    assert_ne!(keys().seal(&clock, "a", "text").unwrap(), keys().seal(&clock, "a", "text").unwrap());
    assert_eq!(keys().mark("mail", "a@example.org"), keys().mark("mail", "a@example.org"));
    assert_ne!(keys().mark("mail", "a@example.org"), keys().mark("phone", "a@example.org"));
}

#[test]
fn the_file_is_made_once_and_for_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}/portal.sqlite", folder.path().display());
    let database = Database { url, keys_file: None, files: None };
    let first = Keys::read_or_make(&database, &Clock::System).unwrap();
    let sealed = first.seal(&Clock::System, "a", "text").unwrap();
    let file = folder.path().join("portal.keys");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let second = Keys::read_or_make(&database, &Clock::System).unwrap();
    assert_eq!(second.open("a", &sealed).as_deref(), Ok("text"));

    let newer = format!("{}2 {}\n", fs::read_to_string(&file).unwrap(), "A".repeat(43) + "=");
    fs::write(&file, &newer).unwrap();
    let both = Keys::read_or_make(&database, &Clock::System).unwrap();
    assert_eq!(both.open("a", &sealed).as_deref(), Ok("text"), "an older key still opens");
    let sealed = both.seal(&Clock::System, "a", "text").unwrap();
    assert_eq!((sealed[0], first.newest()), (2, 1), "the newest key seals");
    assert_eq!(first.open("a", &sealed).as_deref(), Ok("text"), "a server that runs takes it up when it meets it");

    fs::write(&file, "1 short\n").unwrap();
    let wrong = Keys::read_or_make(&database, &Clock::System).unwrap_err().to_string();
    assert!(wrong.contains("portal.keys, line 1"), "{wrong}");
}

#[test]
fn servers_over_postgres_are_given_theirs() {
    let database = Database { url: "postgres:///portal".to_owned(), keys_file: None, files: None };
    let missing = Keys::read_or_make(&database, &Clock::System).unwrap_err().to_string();
    assert!(missing.contains("PASSERELLE_KEYS_FILE"), "{missing}");
}
