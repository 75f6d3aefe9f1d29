//! Files that people send: kept whole before they are acknowledged, and given to those who may see the record.

use std::{
    convert::Infallible,
    future::ready,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use axum::body::Body;
use futures_util::{StreamExt, stream};
use server::{file::sweep, person::Role};
use tokio::task::yield_now;

use crate::{
    client::{Client, multipart},
    harness::Answer,
    inventory_table::{execute, texts},
    page::text,
    team::{PDF, Team, asked, kept, with_folder},
};

const HOUR: i64 = 60 * 60 * 1000;
const CSV: &[u8] = "Nom;Heures\nAda;40\n".as_bytes();

/// A file as it was given out.
fn given(answer: &Answer) -> (&str, &str, &[u8]) {
    (answer.header("content-type").unwrap(), answer.header("content-disposition").unwrap(), &answer.bytes)
}

both! {
    async fn is_sent_with_an_answer_and_read_by_both(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, one, officer, case) = asked(&app, &team).await;
        let files: [(&str, &[u8]); 3] = [("hours.pdf", PDF), ("hours.pdf", PDF), ("été.csv", CSV)];
        team.employee.send_files(&give, &give, &[("text", "")], &files).await.is(303);
        let page = team.owner.get(&one).await.is(200).page();
        let names: Vec<String> = page.select(".enclosures__name").into_iter().map(text).collect();
        assert_eq!(names, ["hours.pdf", "hours.pdf", "été.csv"]);
        let more = text(page.select(".enclosures__more")[2]);
        assert_eq!(more, "Table (CSV), 0.1 KB. Received on Sunday, November 22, 2026, 7 am, Eastern time");
        // whoever may see the claim reads it too, under the same name
        for (client, root) in [(&team.accountant, &one), (&team.owner, &one), (&officer, &case)] {
            let file = client.get(&format!("{root}/files/3")).await.is(200);
            let name = "attachment; filename=\"_t_.csv\"; filename*=UTF-8''%C3%A9t%C3%A9.csv";
            assert_eq!(given(&file), ("text/csv", name, CSV));
            assert_eq!(file.header("cache-control"), Some("no-store"));
            assert_eq!(file.header("x-content-type-options"), Some("nosniff"));
            assert_eq!(client.get(&format!("{root}/files/1")).await.is(200).bytes, PDF);
            assert!(client.get(root).await.is(200).page().links().contains(&format!("{root}/files/2")));
            for none in ["4", "0", "-1", "x"] {
                client.get(&format!("{root}/files/{none}")).await.is(404);
            }
        }
        assert_eq!(kept(&app).len(), 3);
        for name in kept(&app) {
            let sealed = std::fs::read(app.state.files.path().join(name)).unwrap();
            assert!(!sealed.windows(4).any(|run| run == b"%PDF" || run == b"Heur"), "contents are sealed");
        }
        let known = team.employee.get("/en/privacy/my-data").await.is(200).page().words();
        assert!(known.contains("été.csv · Table (CSV), 0.1 KB"), "{known}");
    }

    async fn is_for_nobody_else(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, one, officer, case) = asked(&app, &team).await;
        team.owner.send_files(&give, &give, &[], &[("a.pdf", PDF)]).await.is(303);
        let (file, at_desk) = (format!("{one}/files/1"), format!("{case}/files/1"));
        team.stranger.get(&file).await.is(404);
        officer.get(&file).await.is(404);
        Client::new(&app).get(&file).await.is(303);
        for client in [&team.stranger, &team.owner] {
            client.get(&at_desk).await.is(404);
        }
        let (elsewhere, _) = Client::staff(&app, "petra", "ised-isde", Role::Officer).await;
        elsewhere.get(&at_desk).await.is(404);
        elsewhere.get(&at_desk.replace("cra-arc", "ised-isde")).await.is(404);
        // each look of staff is noted, and none of those who were refused
        officer.get(&at_desk).await.is(200);
        let looks = texts(&db, "select reason from access where reason = 'file'").await;
        assert_eq!(looks.len(), 1);
        // who is taken off the firm reads nothing from the next request on, and sends nothing
        let remove = format!("{}/remove/4", team.firm_page());
        team.accountant.get(&file).await.is(200);
        team.owner.send(&remove, &remove, &[]).await.is(303);
        team.accountant.get(&file).await.is(404);
    }

    /// Half of the file was on its way when whoever sends it was taken off the firm.
    async fn who_is_taken_off_meanwhile_keeps_nothing_here(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, ..) = asked(&app, &team).await;
        let fields = team.employee.get(&give).await.is(200).page().fields(&give);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut first = multipart(&fields, &[("a.pdf", PDF)]);
        let rest = first.split_off(first.len() - 60);
        let same = db.clone();
        let taken_off = async move {
            execute(&same, "delete from firm_member where number = 2").await;
            Ok(rest)
        };
        let pieces = stream::once(ready(Ok::<_, Infallible>(first))).chain(stream::once(taken_off));
        team.employee.post_body(&give, Body::from_stream(pieces)).await.is(404);
        assert_eq!(kept(&app), Vec::<String>::new());
        assert!(texts(&db, "select kind from file").await.is_empty());
    }

    /// Nothing more is read of it: a browser that goes on sending is cut off.
    async fn who_is_taken_off_meanwhile_sends_no_further_byte(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, ..) = asked(&app, &team).await;
        let fields = team.employee.get(&give).await.is(200).page().fields(&give);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut first = multipart(&fields, &[("a.pdf", PDF), ("b.pdf", PDF)]);
        first.truncate(first.len() - 60);
        let same = db.clone();
        let taken_off = async move {
            // on its own: what is read of the form meanwhile must not wait for it, nor it for that
            let removal = async move { execute(&same, "delete from firm_member where number = 2").await };
            tokio::spawn(removal).await.unwrap();
            Ok(vec![b'x'; 64])
        };
        let taken = Arc::new(AtomicUsize::new(0));
        let count = taken.clone();
        let endless = stream::repeat(()).then(move |()| {
            count.fetch_add(1, Ordering::Relaxed);
            async {
                yield_now().await;
                Ok(vec![b'x'; 8 * 1024])
            }
        });
        let start = stream::once(ready(Ok::<_, Infallible>(first))).chain(stream::once(taken_off));
        team.employee.post_body(&give, Body::from_stream(start.chain(endless))).await.is(404);
        let taken = taken.load(Ordering::Relaxed);
        assert!(taken < 8, "{taken} pieces were taken of somebody who may send none");
        assert_eq!(kept(&app), Vec::<String>::new(), "not even the file before it, which was whole");
        assert!(texts(&db, "select kind from file").await.is_empty());
        // their own things are theirs as before
        team.employee.get("/en/my-page").await.is(200);
    }

    async fn is_kept_once_however_often_it_is_sent(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, one, ..) = asked(&app, &team).await;
        let fields = team.owner.get(&give).await.is(200).page().fields(&give);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let files: [(&str, &[u8]); 1] = [("a.pdf", PDF)];
        let (first, second) = tokio::join!(
            team.owner.post_files(&give, &fields, &files),
            team.owner.post_files(&give, &fields, &files)
        );
        for answer in [first, second, team.owner.post_files(&give, &fields, &files).await] {
            assert_eq!(answer.is(303).header("location"), Some(one.as_str()));
        }
        assert_eq!(texts(&db, "select kind from file").await, ["pdf"]);
        assert_eq!(texts(&db, "select kind from application_event where kind = 'answered'").await.len(), 1);
        app.state.clock.advance(2 * HOUR);
        sweep(&app.state).await.unwrap();
        assert_eq!(kept(&app).len(), 1);
    }

    /// Whatever the machine was doing when it stopped.
    async fn what_nothing_names_is_swept(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, one, ..) = asked(&app, &team).await;
        team.owner.send_files(&give, &give, &[], &[("a.pdf", PDF)]).await.is(303);
        let folder = app.state.files.path().to_owned();
        // between the file and the commit, and in the middle of the file
        let (whole, half) = (app.state.clock.id().simple(), app.state.clock.id().simple());
        std::fs::write(folder.join(whole.to_string()), b"sealed").unwrap();
        std::fs::write(folder.join(format!("{half}#1")), b"sea").unwrap();
        std::fs::write(folder.join("notes of the operator"), b"").unwrap();
        sweep(&app.state).await.unwrap();
        assert_eq!(kept(&app).len(), 4, "a form may still be on its way");
        app.state.clock.advance(2 * HOUR);
        sweep(&app.state).await.unwrap();
        assert_eq!(kept(&app).len(), 2, "{:?}", kept(&app));
        team.owner.sign_in("owner").await;
        team.owner.get(&format!("{one}/files/1")).await.is(200);
    }

    async fn a_copy_holds_everything_that_the_database_names(db) {
        let (app, folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, ..) = asked(&app, &team).await;
        team.owner.send_files(&give, &give, &[], &[("a.pdf", PDF)]).await.is(303);
        let copy = folder.path().join("copy.files");
        assert_eq!(app.state.files.back_up(&copy).await.unwrap(), 1);
        let name = &kept(&app)[0];
        assert_eq!(std::fs::read(copy.join(name)).unwrap(), std::fs::read(app.state.files.path().join(name)).unwrap());
        assert!(app.state.files.back_up(&copy).await.is_err(), "a copy is never written over");
    }

    /// What was sent is the institution's record: it stays, without whoever sent it.
    async fn stays_with_the_record_without_a_name(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (give, _, officer, case) = asked(&app, &team).await;
        team.employee.send_files(&give, &give, &[], &[("a.pdf", PDF)]).await.is(303);
        let delete = "/en/privacy/my-data/delete";
        team.employee.send(delete, delete, &[]).await.is(303);
        assert_eq!(texts(&db, "select coalesce(kind, '') from file where holder is null").await, ["pdf"]);
        officer.get(&format!("{case}/files/1")).await.is(200);
        for sql in ["update file set size = 1", "delete from file"] {
            let mut tx = db.begin_write().await.unwrap();
            let done = match &mut tx {
                server::db::Tx::Sqlite(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop),
                server::db::Tx::Postgres(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop),
            };
            assert!(done.unwrap_err().to_string().contains("never"), "{sql}");
        }
    }
}
