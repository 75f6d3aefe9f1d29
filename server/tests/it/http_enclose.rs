//! Files as answers of a form: kept with the draft as soon as they are whole, taken away one by one, and a part of the
//! record once it is sent.

use server::file::sweep;

use crate::{
    checks::faults,
    client::Client,
    harness::TestApp,
    http_log::log,
    inventory_table::texts,
    page::{Page, text},
    team::{NEW, PDF, kept, save, with_folder},
};

const HOUR: i64 = 60 * 60 * 1000;
pub const OTHER: &[u8] = b"%PDF-1.7\nanother one";
const MERGE: &str = "/en/my-page/merge";
const FOLLOW: &str = "/en/talk-to-a-person/request";

/// A draft that asks for a photo: its address, and the page that asks.
pub async fn begin(client: &Client) -> (String, String) {
    let begun = client.send(NEW, NEW, &[("program", "boat-licence"), ("for", "me")]).await.is(303);
    let draft = begun.header("location").unwrap().to_owned();
    let licence = [("licence-number", "ON1234567"), ("ends-on", "2026-12-31"), ("holder", "person")];
    save(client, &draft, "licence", &licence).await.is(303);
    save(client, &draft, "changes", &[("changed-motors", "on")]).await.is(303);
    (draft.clone(), format!("{draft}/sections/changes"))
}

/// The names of the files that a page lists.
pub fn listed(page: &Page) -> Vec<String> {
    page.select(".enclosures__name").into_iter().map(text).collect()
}

both! {
    async fn a_file_is_kept_with_the_draft_and_sent_with_it(db) {
        let (app, _folder) = with_folder(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (draft, page) = begin(&client).await;
        assert!(client.get(&format!("{draft}/send")).await.is(200).page().words().contains("The photo of the boat is missing"));
        // the photo alone: the other answer of the page is still to be given
        client.send_files(&page, &page, &[], &[("boat.pdf", PDF)]).await.is(303);
        let shown = client.get(&page).await.is(200);
        assert_eq!(faults(&shown, &shown.page()), Vec::<String>::new());
        assert_eq!(listed(&shown.page()), ["boat.pdf"]);
        assert_eq!(text(shown.page().one(".enclosures__more")), "PDF, 0.1 KB");
        assert_eq!(client.get(&format!("{draft}/files/1")).await.is(200).bytes, PDF);
        client.send_files(&page, &page, &[("power", "40")], &[("side.pdf", OTHER)]).await.is(303);
        let check = client.get(&format!("{draft}/send")).await.is(200).page().words();
        assert!(check.contains("boat.pdf (PDF, 0.1 KB)") && check.contains("side.pdf"), "{check}");
        assert!(client.get("/en/privacy/my-data").await.page().words().contains("boat.pdf · PDF"));
        assert_eq!(texts(&db, "select kind from file").await.len(), 0);
        let send = format!("{draft}/send");
        client.send(&send, &send, &[]).await.is(303);
        let sent = client.get(&draft).await.is(200).page();
        assert_eq!(listed(&sent), ["boat.pdf", "side.pdf"]);
        assert_eq!(client.get(&format!("{draft}/files/2")).await.is(200).bytes, OTHER);
        assert_eq!(texts(&db, "select question from draft_file").await.len(), 0);
        app.state.clock.advance(2 * HOUR);
        sweep(&app.state).await.unwrap();
        assert_eq!(kept(&app).len(), 2, "what is sent stays");
    }

    async fn one_is_taken_away_and_the_others_stay(db) {
        let (app, _folder) = with_folder(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (draft, page) = begin(&client).await;
        client.send_files(&page, &page, &[], &[("1.pdf", PDF), ("2.pdf", OTHER)]).await.is(303);
        let remove = [("then", "remove-file-1"), ("power", "many")];
        let left = client.send(&page, &page, &remove).await.is(200).page();
        assert_eq!(listed(&left), ["2.pdf"]);
        assert_eq!(left.one("#power").attr("value"), Some("many"), "what was typed stays");
        assert_eq!(kept(&app).len(), 1);
        // pressed again, from a page that is old, with a number that nobody has
        for number in ["1", "9", "-1", "x"] {
            let again = [("then", format!("remove-file-{number}"))];
            let again = client.send(&page, &page, &[(again[0].0, &again[0].1)]).await.is(200).page();
            assert_eq!(listed(&again), ["2.pdf"]);
        }
        client.get(&format!("{draft}/files/1")).await.is(404);
        // the number is given to no other one
        client.send_files(&page, &page, &[], &[("3.pdf", PDF)]).await.is(303);
        client.send(&page, &page, &[("then", "remove-file-1")]).await.is(200);
        assert_eq!(listed(&client.get(&page).await.page()), ["2.pdf", "3.pdf"]);
        client.get(&format!("{draft}/files/3")).await.is(200);
        // the last one goes: the answer is missing again
        client.send(&page, &page, &[("then", "remove-file-2")]).await.is(200);
        client.send(&page, &page, &[("then", "remove-file-3")]).await.is(200);
        assert!(client.get(&format!("{draft}/send")).await.page().words().contains("The photo of the boat is missing"));
        assert!(kept(&app).is_empty());
    }

    async fn the_same_form_sent_twice_adds_nothing_twice(db) {
        let (app, _folder) = with_folder(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (_, page) = begin(&client).await;
        let fields = client.get(&page).await.is(200).page().fields(&page);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let files: [(&str, &[u8]); 1] = [("a.pdf", PDF)];
        let (one, two) = tokio::join!(client.post_files(&page, &fields, &files), client.post_files(&page, &fields, &files));
        one.is(303);
        two.is(303);
        // by the back button, under another name
        client.post_files(&page, &fields, &[("b.pdf", PDF)]).await.is(303);
        assert_eq!(listed(&client.get(&page).await.page()), ["a.pdf"]);
        assert_eq!(kept(&app).len(), 1);
        // another tab saves without files what it was opened with
        client.post_files(&page, &fields, &[("", b"")]).await.is(303);
        assert_eq!(listed(&client.get(&page).await.page()), ["a.pdf"]);
    }

    async fn is_for_nobody_else(db) {
        let (app, _folder) = with_folder(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (draft, page) = begin(&client).await;
        client.send_files(&page, &page, &[], &[("zibeline.pdf", PDF)]).await.is(303);
        let (other, _) = Client::signed_in(&app, "amina").await;
        let (own, own_page) = begin(&other).await;
        let file = format!("{draft}/files/1");
        other.get(&file).await.is(404);
        Client::new(&app).get(&file).await.is(303);
        other.get(&format!("{own}/files/1")).await.is(404);
        let key = other.get(&own_page).await.page().fields(&own_page)[0].1.clone();
        other.post_files(&page, &[("key", &key)], &[("a.pdf", OTHER)]).await.is(404);
        other.post(&page, &[("key", &key), ("then", "remove-file-1")]).await.is(404);
        // a form without files has no place for one
        let licence = format!("{own}/sections/licence");
        other.post_files(&licence, &[("key", &key), ("licence-number", "X")], &[("a.pdf", OTHER)]).await.is(303);
        // words under the name of the question are no file
        other.post(&own_page, &[("key", &key), ("photo", "1 pdf 12 b.pdf"), ("power", "4")]).await.is(303);
        assert!(listed(&other.get(&own_page).await.page()).is_empty());
        assert_eq!(kept(&app).len(), 1);
        assert_eq!(listed(&client.get(&page).await.page()), ["zibeline.pdf"]);
    }

    async fn a_guest_keeps_one_on_another_device_and_after_signing_in(db) {
        let (app, _folder) = with_folder(&db).await;
        let (guest, other) = (Client::new(&app), Client::new(&app));
        let (draft, page) = begin(&guest).await;
        guest.send_files(&page, &page, &[("power", "40")], &[("a.pdf", PDF)]).await.is(303);
        assert_eq!(guest.get(&format!("{draft}/files/1")).await.is(200).bytes, PDF);
        let code = text(guest.get(&draft).await.is(200).page().select("section[aria-labelledby=come-back] dd")[1]);
        let reference = draft.rsplit('/').next().unwrap();
        other.send(FOLLOW, FOLLOW, &[("reference", reference), ("code", &code)]).await.is(303);
        assert_eq!(listed(&other.get(&page).await.is(200).page()), ["a.pdf"]);
        guest.get(&format!("{draft}/files/1")).await.is(404);
        other.sign_in("amina").await;
        other.send(&format!("{MERGE}?return={draft}/send"), MERGE, &[("done", "merge")]).await.is(303);
        assert_eq!(other.get(&format!("{draft}/files/1")).await.is(200).bytes, PDF);
        let send = format!("{draft}/send");
        other.send(&send, &send, &[]).await.is(303);
        assert_eq!(listed(&other.get(&draft).await.is(200).page()), ["a.pdf"]);
    }

    async fn no_log_knows_its_name(db) {
        let (app, _folder) = with_folder(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (draft, page) = begin(&client).await;
        let (log, _guard) = log();
        client.send_files(&page, &page, &[], &[("zibeline.pdf", PDF)]).await.is(303);
        client.send_files(&page, &page, &[], &[("zibeline.txt", b"none of these kinds")]).await.is(422);
        client.get(&format!("{draft}/files/1")).await.is(200);
        client.send(&page, &page, &[("then", "remove-file-1")]).await.is(200);
        assert!(log.text().contains("sections/{section}"), "{}", log.text());
        assert!(!log.text().contains("zibeline"), "{}", log.text());
    }

    async fn goes_with_the_draft(db) {
        let (app, _folder) = with_folder(&db).await;
        let delete = "/en/privacy/my-data/delete";
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (_, page) = begin(&client).await;
        client.send_files(&page, &page, &[], &[("a.pdf", PDF)]).await.is(303);
        client.send(delete, delete, &[]).await.is(303);
        assert!(kept(&app).is_empty());
        assert!(texts(&db, "select question from draft_file").await.is_empty());
        // a guest who signs in on a shared computer and wants nothing of it
        let guest = Client::new(&app);
        let (_, page) = begin(&guest).await;
        guest.send_files(&page, &page, &[], &[("a.pdf", PDF)]).await.is(303);
        guest.sign_in("amina").await;
        guest.send(MERGE, MERGE, &[("done", "forget")]).await.is(303);
        assert!(kept(&app).is_empty());
    }

    async fn what_is_not_asked_any_more_is_not_sent(db) {
        let (app, _folder) = with_folder(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (draft, page) = begin(&client).await;
        client.send_files(&page, &page, &[("power", "40")], &[("a.pdf", PDF)]).await.is(303);
        let key = client.get(&page).await.page().fields(&page)[0].1.clone();
        client.post(&page, &[("key", &key), ("changed-address", "on"), ("power", "40")]).await.is(303);
        let address = [("address", "12 Main Street"), ("address-city", "Moncton"), ("address-province", "NB"), ("address-postal", "E1C 4Z6")];
        save(&client, &draft, "changes", &address).await.is(303);
        let send = format!("{draft}/send");
        assert!(client.get(&send).await.page().one("section[aria-labelledby=left-out]").text().any(|words| words.contains("A photo of the boat")));
        client.send(&send, &send, &[]).await.is(303);
        assert!(texts(&db, "select kind from file").await.is_empty() && kept(&app).is_empty());
    }

    async fn words_that_look_like_a_file_are_words(db) {
        let app = TestApp::over(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (draft, _) = begin(&client).await;
        for number in ["1 pdf 5 a", "ON7654321"] {
            save(&client, &draft, "licence", &[("licence-number", number)]).await.is(303);
            let page = client.get(&format!("{draft}/sections/licence")).await.is(200).page();
            assert_eq!(page.one("#licence-number").attr("value"), Some(number));
        }
    }

    async fn a_page_is_saved_and_the_tasks_shown(db) {
        let app = TestApp::over(&db).await;
        let (client, _) = Client::signed_in(&app, "benoit").await;
        let (draft, page) = begin(&client).await;
        let back = client.send(&page, &page, &[("power", "40"), ("then", "tasks")]).await.is(303);
        assert_eq!(back.header("location"), Some(draft.as_str()));
        assert_eq!(client.get(&page).await.page().one("#power").attr("value"), Some("40"));
        // what is wrong is said here all the same
        client.send(&page, &page, &[("power", "forty"), ("then", "tasks")]).await.is(422);
        // a help of no words is no paragraph
        let empty = client.get(&format!("{draft}/sections/licence")).await.is(200).page();
        assert!(empty.select("p.hint").into_iter().all(|hint| !text(hint).is_empty()));
        assert_eq!(empty.one("fieldset:has(#holder)").attr("aria-describedby"), None);
    }
}
