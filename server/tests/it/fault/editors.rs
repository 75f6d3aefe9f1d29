//! Everybody edits at once: what one of them was told is kept is never overwritten by somebody who did not see it.

use std::{collections::BTreeMap, sync::Arc};

use server::{catalogue, on, person::Role};
use tokio::task::JoinSet;

use super::rounds;
use crate::{client::Client, database::TestDb, harness::TestApp, inventory_table::texts};

/// The records that half of what is written goes to.
const HOT: usize = 5;
/// How often somebody who was overtaken reads again and writes again.
const TRIES: usize = 100;

/// Services that were made here and say nothing yet.
async fn services(db: &TestDb, app: &TestApp, count: usize) {
    let mut tx = db.begin_write().await.unwrap();
    for number in 0..count {
        let (id, slug) = (format!("N{number:05}"), format!("service-{number}"));
        let sql = "insert into begun_service (record, organization, name, slug_en, slug_fr, at) values ($1, 'cic', $1, $2, $2, 0)";
        on!(tx.conn(), c => sqlx::query(sql).bind(id).bind(slug).execute(c).await.map(drop)).unwrap();
    }
    on!(tx.conn(), c => sqlx::query("update publication_head set version = 1").execute(c).await.map(drop)).unwrap();
    tx.commit().await.unwrap();
    catalogue::refresh(&app.state).await.unwrap();
    assert!(app.state.catalogue().service(&format!("N{:05}", count - 1)).is_some());
}

/// Adds a line to what is written of a record, however often somebody else is quicker.
async fn add(editor: &Client, record: &str, line: &str) {
    let edit = format!("/en/content/cic/services/{record}");
    for _ in 0..TRIES {
        let mut form = editor.get(&edit).await.is(200).page().fields(&edit);
        let field = form.iter_mut().find(|(name, _)| name == "need-en").unwrap();
        field.1 = [field.1.as_str(), line].join("\n");
        let sent: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = editor.post(&edit, &[&sent[..], &[("do", "save")]].concat()).await;
        match answer.status.as_u16() {
            303 => return,
            409 => {}
            other => panic!("{edit}: {other}"),
        }
    }
    panic!("{edit}: overtaken {TRIES} times");
}

both! {
    async fn what_many_editors_keep_at_once_is_kept(db) {
        let editors = usize::try_from(rounds(8, 50)).unwrap();
        let records = usize::try_from(rounds(100, 5000)).unwrap();
        let each = usize::try_from(rounds(4, 12)).unwrap();
        let app = Arc::new(TestApp::over(&db).await);
        services(&db, &app, records).await;
        let mut at_work = JoinSet::new();
        for number in 0..editors {
            let (editor, _) = Client::staff(&app, &format!("editor {number}"), "cic", Role::Editor).await;
            at_work.spawn(async move {
                let mut kept = Vec::new();
                for turn in 0..each {
                    let at = if turn % 2 == 0 { turn % HOT } else { (number * 7919 + turn * 104_729) % records };
                    let (record, line) = (format!("N{at:05}"), format!("line {number} {turn}."));
                    add(&editor, &record, &line).await;
                    kept.push((record, line));
                }
                kept
            });
        }
        let mut kept: BTreeMap<String, Vec<String>> = BTreeMap::new();
        while let Some(done) = at_work.join_next().await {
            for (record, line) in done.unwrap() {
                kept.entry(record).or_default().push(line);
            }
        }
        assert_eq!(kept.values().map(Vec::len).sum::<usize>(), editors * each);
        let drafts = texts(&db, "select record || ' ' || version || ' ' || changes from draft").await;
        assert_eq!(drafts.len(), kept.len());
        for draft in drafts {
            let (record, rest) = draft.split_once(' ').unwrap();
            let (version, changes) = rest.split_once(' ').unwrap();
            let lines = &kept[record];
            assert!(lines.iter().all(|line| changes.contains(line.as_str())), "{record} lacks a line: {changes}");
            assert_eq!(version, lines.len().to_string(), "{record} was kept as often as somebody was told so");
        }
    }
}
