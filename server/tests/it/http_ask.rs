//! Asking: two screens, the card before the button, nothing kept before it is sent, nothing twice.

use app::locale::Locale;
use jiff::Timestamp;

use crate::{
    asking::{ASK, QUESTION, WRITING, ask, card, count, preview, send, to_send},
    client::Client,
    database::TestDb,
    harness::{NOW, ORIGIN, TestApp},
    inventory_table::texts,
    page::text,
};

const CALLBACK: [(&str, &str); 3] = [("question", QUESTION), ("way", "callback"), ("number", "613-555-0142")];
const SIN: &str = "046 454 286";

/// Every text of every table.
async fn everything(db: &TestDb) -> String {
    let columns = match db.engine() {
        server::db::Engine::Sqlite => {
            "select t.name || ' ' || c.name from pragma_table_list t, pragma_table_info(t.name) c
                where t.schema = 'main' and t.type = 'table' and lower(c.type) = 'text' and t.name not like 'sqlite%'"
        }
        server::db::Engine::Postgres => {
            "select table_name::text || ' ' || column_name::text from information_schema.columns
                where table_schema = 'public' and data_type = 'text'"
        }
    };
    let mut all = String::new();
    for place in texts(db, columns).await {
        let (table, column) = place.split_once(' ').unwrap();
        let sql = sqlx::AssertSqlSafe(format!("select coalesce(\"{column}\", '') from \"{table}\""));
        let mut tx = db.begin_read().await.unwrap();
        let rows: Vec<String> = server::on!(tx.conn(), c => sqlx::query_scalar(sql).fetch_all(c).await).unwrap();
        all.push_str(&rows.join("\n"));
    }
    all
}

both! {
    async fn opening_the_form_keeps_nothing(db) {
        let app = TestApp::over(&db).await;
        let service = app.state.catalogue().services(Locale::En)[7].clone();
        let from = format!("{ORIGIN}{}", service.path().href(Locale::En));
        let answer = app.get_with(ASK, &[("referer", &from)]).await.is(200);
        assert_eq!((answer.header("cache-control"), answer.header("set-cookie")), (Some("no-store"), None));
        let page = answer.page();
        assert!(page.has("#share-page[checked]") && page.words().contains(service.name.get(Locale::En).as_str()));
        assert!(page.has(".ask-call .page-code"), "whoever would rather call has a code to read out");
        assert!(page.switch().starts_with("/fr/parler-a-quelqu-un/demander?page="), "{}", page.switch());
        assert!(texts(&db, "select form from form_receipt").await.is_empty());
        for foreign in ["https://evil.example/en/services/work-permit".to_owned(), format!("{ORIGIN}/en/nothing")] {
            assert!(!app.get_with(ASK, &[("referer", &foreign)]).await.is(200).page().has("#share-page"), "{foreign}");
        }
    }

    async fn what_was_searched_for_can_be_taken_out(db) {
        let client = Client::new(&TestApp::over(&db).await);
        let from = format!("{ASK}?page=/en/search%3Fq%3Dexpired%2Bpermit");
        let screen = preview(&client, &from, &WRITING).await.is(200).page();
        assert!(card(&screen).iter().any(|(_, value)| value == "expired permit"));
        let mut fields = to_send(&screen);
        fields.pop();
        fields.push(("without".to_owned(), "words".to_owned()));
        let less = send(&client, &fields).await.is(200).page();
        assert!(!card(&less).iter().any(|(_, value)| value == "expired permit"));
        assert_eq!(card(&less).len() + 1, card(&screen).len());
        assert_eq!(count(&db).await, 0, "nothing is sent before the button");
        let address = send(&client, &to_send(&less)).await.is(303).header("location").unwrap().to_owned();
        assert_eq!(card(&client.get(&address).await.is(200).page()), card(&less));
    }

    async fn a_double_click_is_one_question(db) {
        let client = Client::new(&TestApp::over(&db).await);
        let fields = to_send(&preview(&client, ASK, &WRITING).await.is(200).page());
        let (one, two) = tokio::join!(send(&client, &fields), send(&client, &fields));
        let (one, two) = (one.is(303), two.is(303));
        assert_eq!(one.header("location"), two.header("location"));
        assert_eq!(count(&db).await, 1);
        let page = client.get(one.header("location").unwrap()).await.is(200).page();
        assert!(page.has(".keep") && page.words().contains(QUESTION), "whichever answer came last, it can be followed");
        assert_eq!(texts(&db, "select record from outbox").await.len(), 1);
        assert_eq!(texts(&db, "select kind from request_event").await, ["asked"]);
        assert_eq!(texts(&db, "select act from audit_entry").await, ["request.ask"]);
    }

    async fn something_else_under_the_same_key_is_not_lost(db) {
        let client = Client::new(&TestApp::over(&db).await);
        let mut fields = to_send(&preview(&client, ASK, &WRITING).await.is(200).page());
        // without a session, as the first page of this browser was made
        let other = Client::new(&client.app);
        let first = send(&client, &fields).await.is(303);
        fields.iter_mut().find(|(name, _)| name == "question").unwrap().1 = "And another thing".to_owned();
        let page = send(&other, &fields).await.is(409).page();
        assert!(page.links().contains(first.header("location").unwrap()));
        assert!(card(&page).iter().any(|(_, value)| value == "And another thing"));
        send(&other, &to_send(&page)).await.is(303);
        assert_eq!(count(&db).await, 2);
    }

    async fn what_cannot_be_accepted_is_shown_again(db) {
        let client = Client::new(&TestApp::over(&db).await);
        let (long, day) = ("é".repeat(2001), ("day", "2026-11-24"));
        let wrong: [(&[(&str, &str)], &str); 8] = [
            (&[("question", ""), ("way", "writing"), ("mail", "a@example.org")], "question"),
            (&[("question", &long), ("way", "writing"), ("mail", "a@example.org")], "question"),
            (&[("question", QUESTION)], "way"),
            (&[("question", QUESTION), ("way", "writing"), ("mail", "nobody")], "mail"),
            (&[("question", QUESTION), ("way", "callback"), ("number", "12")], "number"),
            (&[("question", QUESTION), ("way", "callback"), ("number", "613-555-0142"), ("day", "never")], "day"),
            (&[CALLBACK[0], CALLBACK[1], CALLBACK[2], day, ("zone", "Asia/Tokyo"), ("hour", "14")], "hour"),
            (&[CALLBACK[0], CALLBACK[1], CALLBACK[2], ("day", "2026-11-20")], "hour"),
        ];
        for (fields, field) in wrong {
            let page = preview(&client, ASK, fields).await.is(422).page();
            assert!(page.title().starts_with("Error:"));
            assert_eq!(page.one(".error-summary a").attr("href"), Some(format!("#{field}").as_str()));
            assert!(page.has(&format!("#{field}")) && page.has(&format!("#{field}-error")), "{field}");
            assert_eq!(text(page.one("#question")), fields[0].1);
        }
        let page = client.send(ASK, ASK, &[CALLBACK[0], CALLBACK[1], CALLBACK[2], ("step", "change")]).await.is(200).page();
        assert!(!page.has(".error-summary") && page.has("#way[checked]"));
        assert_eq!(page.one("#number").attr("value"), Some("613-555-0142"));
    }

    async fn the_language_changes_and_everything_stays(db) {
        let client = Client::new(&TestApp::over(&db).await);
        let french = "/fr/parler-a-quelqu-un/demander";
        let page = client.get(ASK).await.page();
        let key = page.one("main input[name=key]").attr("value").unwrap().to_owned();
        let sent = [("key", key.as_str()), ("question", "half a"), ("way", "in_person"), ("language", "fr")];
        let page = client.post(french, &sent).await.is(200).page();
        assert_eq!((page.language(), text(page.one("#question")).as_str()), ("fr", "half a"));
        assert!(page.has("#way-in_person[checked]") && !page.has(".error-summary"));
        let sent = [&sent[..3], &[("city", "Moncton"), ("at", "preview"), ("language", "fr")]].concat();
        let page = client.post(french, &sent).await.is(200).page();
        assert!(card(&page).iter().any(|(_, value)| value.contains("Moncton")));
    }

    async fn a_number_that_nobody_should_send_is_hidden(db) {
        let client = Client::new(&TestApp::over(&db).await);
        let question = format!("My number is {SIN}, card 4111 1111 1111 1111. Why?");
        let fields = [("question", question.as_str()), WRITING[1], WRITING[2], ("name", "Al 046-454-286")];
        let screen = preview(&client, ASK, &fields).await.is(200).page();
        assert_eq!(screen.select(".notice li").len(), 2, "it is pointed out before it is sent");
        assert_eq!(card(&screen)[0].1, "My number is ••• ••• •••, card •••• •••• •••• ••••. Why?");
        let address = send(&client, &to_send(&screen)).await.is(303).header("location").unwrap().to_owned();
        let shown = client.get(&address).await.is(200).text();
        let kept = everything(&db).await;
        assert!(kept.contains("request.ask"), "the search for it sees what is kept");
        for canary in [SIN, "046-454-286", "046454286", "4111"] {
            assert!(!kept.contains(canary) && !shown.contains(canary), "{canary}");
        }
    }

    /// Before clocks change, an hour after they changed is asked for: it is the hour on the wall.
    async fn an_hour_is_kept_across_a_change_of_clocks(db) {
        let app = TestApp::over(&db).await;
        let friday: Timestamp = "2027-03-12T12:00:00Z".parse().unwrap();
        app.state.clock.advance(friday.as_millisecond() - NOW);
        let client = Client::new(&app);
        let when = [("day", "2027-03-15"), ("hour", "9"), ("zone", "America/St_Johns")];
        let address = ask(&client, &[&CALLBACK[..], &when].concat()).await;
        let start: Timestamp = "2027-03-15T11:30:00Z".parse().unwrap();
        let kept = texts(&db, "select zone || ' ' || window_start || ' ' || (promised_at - window_start) from request").await;
        assert_eq!(kept, [format!("America/St_Johns {} 3600000", start.as_millisecond())]);
        let words = client.get(&address).await.is(200).page().words();
        assert!(words.contains("Monday, March 15, 2027, 9 am to 10 am, Newfoundland time"), "{words}");
        let french = format!("/fr/parler-a-quelqu-un/question/{}", crate::asking::reference(&address));
        let words = client.get(&french).await.is(200).page().words();
        assert!(words.contains("lundi 15 mars 2027, de 9\u{a0}h à 10\u{a0}h, heure de Terre-Neuve"), "{words}");
    }

    async fn another_site_cannot_ask(db) {
        let app = TestApp::over(&db).await;
        let fields = [("key", "0123456789abcdef0123456789abcdef"), WRITING[0], WRITING[1], WRITING[2], ("step", "send")];
        app.post_from(ASK, &[("origin", "https://evil.example")], &fields).await.is(403);
        app.post_form(ASK, &fields[1..]).await.is(400);
        assert_eq!(count(&db).await, 0);
    }

    async fn without_a_database_nothing_is_lost(db) {
        let client = Client::new(&TestApp::over(&db).await);
        let screen = preview(&client, ASK, &WRITING).await.is(200).page();
        db.close().await;
        let answer = send(&client, &to_send(&screen)).await.is(503);
        assert!(answer.header("retry-after").is_some() && answer.page().has(".notice"));
        assert_eq!(card(&answer.page()), card(&screen));
    }
}
