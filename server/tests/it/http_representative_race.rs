//! Two things at once about the same representative: whatever comes first, both are told what is so.

use std::{convert::Infallible, future::ready};

use axum::body::Body;
use futures_util::{StreamExt, stream};

use crate::{
    client::{Client, multipart},
    harness::TestApp,
    inventory_table::{execute, texts},
    mandate::{HOME, INVITE, filled, invite, last, trust},
    team::{ORGANIZATION, PDF, kept, officer, with_folder},
};

const DAY: i64 = 24 * 60 * 60 * 1000;

async fn key(client: &Client) -> String {
    client.get(INVITE).await.is(200).page().fields(INVITE)[0].1.clone()
}

both! {
    /// It is sent and then ended, or ended and not sent.
    async fn revoked_while_sending(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        for _ in 0..4 {
            let before = texts(&db, "select kind from application_event").await.len();
            let one = filled(&amina).await;
            let held = trust(&app, &amina, &tom, ("act", last(&one))).await;
            let (send, theirs, ours) = (format!("{one}/send"), key(&tom).await, key(&amina).await);
            let (theirs, ours) = ([("key", theirs.as_str())], [("key", ours.as_str()), ("act", "end")]);
            let (sent, ended) = tokio::join!(tom.post(&send, &theirs), amina.post(&held, &ours));
            ended.is(303);
            tom.get(&one).await.is(404);
            let history = texts(&db, "select kind from application_event").await.len();
            assert_eq!(history - before, usize::from(sent.status == 303), "{}", sent.status);
        }
    }

    async fn two_accept_at_once(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let (eve, _) = Client::signed_in(&app, "eve").await;
        let one = filled(&amina).await;
        let link = invite(&app, &amina, ("tom@example.org", "read", "all")).await;
        let (a, b) = (key(&tom).await, key(&eve).await);
        let (a, b) = ([("key", a.as_str()), ("answer", "accept")], [("key", b.as_str()), ("answer", "accept")]);
        let (first, second) = tokio::join!(tom.post(&link, &a), eve.post(&link, &b));
        let mut answers = [first.status.as_u16(), second.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [303, 404]);
        let opens = [tom.get(&one).await.status == 200, eve.get(&one).await.status == 200];
        assert_eq!(opens, [first.status == 303, second.status == 303]);
        // the same form twice leads to the same twice, as long as it was theirs
        let (who, fields) = if first.status == 303 { (&tom, a) } else { (&eve, b) };
        who.post(&link, &fields).await.is(303);
    }

    async fn accepted_after_it_was_withdrawn(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let one = filled(&amina).await;
        let link = invite(&app, &amina, ("tom@example.org", "read", "all")).await;
        let fields = tom.get(&link).await.is(200).page().fields(&link);
        let page = amina.get(HOME).await.page().links().into_iter().find(|link| link.starts_with(HOME) && *link != *HOME && *link != *INVITE).unwrap();
        amina.send(&page, &page, &[("act", "withdraw")]).await.is(303);
        tom.post(&link, &[("key", &fields[0].1), ("answer", "accept")]).await.is(404);
        tom.get(&one).await.is(404);
        assert_eq!(texts(&db, "select state from representative").await, ["withdrawn"]);
    }

    /// Half of the file was on its way when it was ended.
    async fn revoked_while_a_file_comes(db) {
        let (app, _folder) = with_folder(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let one = filled(&amina).await;
        trust(&app, &amina, &tom, ("act", "all")).await;
        let send = format!("{one}/send");
        tom.send(&send, &send, &[]).await.is(303);
        let officer = officer(&app).await;
        let case = format!("/en/officer/{ORGANIZATION}/{}", last(&one));
        officer.send(&case, &format!("{case}/take"), &[]).await.is(303);
        let ask = format!("{case}/ask");
        officer.send(&ask, &ask, &[("name", "Hours"), ("why", "To see them."), ("due", "2026-12-04")]).await.is(303);
        let give = format!("{one}/answer/3");
        let fields = tom.get(&give).await.is(200).page().fields(&give);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut first = multipart(&fields, &[("a.pdf", PDF)]);
        let rest = first.split_off(first.len() - 60);
        let same = db.clone();
        let ended = async move {
            execute(&same, "update representative set state = 'revoked'").await;
            Ok(rest)
        };
        let pieces = stream::once(ready(Ok::<_, Infallible>(first))).chain(stream::once(ended));
        tom.post_body(&give, Body::from_stream(pieces)).await.is(404);
        assert_eq!(kept(&app), Vec::<String>::new());
        assert!(texts(&db, "select kind from file").await.is_empty());
    }

    /// Whoever deletes everything leaves nothing open on either side, and what is over goes when its term is.
    async fn ends_with_either_of_them(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        let (eve, _) = Client::signed_in(&app, "eve").await;
        let one = filled(&amina).await;
        trust(&app, &amina, &tom, ("read", "all")).await;
        trust(&app, &amina, &eve, ("read", "all")).await;
        let delete = "/en/privacy/my-data/delete";
        tom.send(delete, delete, &[]).await.is(303);
        assert_eq!(texts(&db, "select state from representative order by state").await, ["accepted", "given-up"]);
        assert_eq!(texts(&db, "select state from representative where representative is null").await, ["given-up"]);
        let run = async || {
            let holdings = server::retention::Holdings::of(&app.state);
            server::retention::run(holdings, server::retention::Run::Real).await.unwrap();
        };
        app.state.clock.advance(729 * DAY);
        run().await;
        assert_eq!(texts(&db, "select state from representative").await.len(), 2);
        app.state.clock.advance(2 * DAY);
        run().await;
        assert_eq!(texts(&db, "select state from representative").await, ["accepted"], "it was over later");
        let amina = { amina.sign_in("amina").await; amina };
        amina.send(delete, delete, &[]).await.is(303);
        assert!(texts(&db, "select state from representative").await.is_empty());
        eve.sign_in("eve").await;
        eve.get(&one).await.is(404);
    }
}
