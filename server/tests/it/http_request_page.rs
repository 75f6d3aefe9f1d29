//! The page of a request: saying whether an answer helped, opening it again, adding files, keeping it with an account.

use app::locale::Locale;
use server::person::Role;

use crate::{
    asking::{WRITING, ask, reference},
    client::Client,
    harness::TestApp,
    inventory_table::{execute, texts},
    page::{Page, text},
    team::{PDF, kept, with_folder},
};

const DESK: &str = "/en/desk/esdc-edsc";
const FOLLOW: &str = "/en/talk-to-a-person/request";
const KINDS: &str = "select kind from request_event order by at, id";

async fn act(client: &Client, place: &str, act: &str) {
    client.send(place, place, &[("act", act)]).await.is(303);
}

fn buttons(page: &Page) -> Vec<String> {
    page.select("main button[name=act]").into_iter().map(|one| one.attr("value").unwrap().to_owned()).collect()
}

both! {
    async fn whether_it_helped_is_said_once_and_can_be_changed(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        let address = ask(&client, &WRITING).await;
        let page = client.get(&address).await.is(200).page();
        assert_eq!(buttons(&page), ["add", "withdraw", "delete"], "nothing was answered yet");
        execute(&db, "update request set state = 'answered'").await;
        let page = client.get(&address).await.is(200).page();
        assert_eq!(buttons(&page), ["helped", "not_helped", "reopen", "add", "delete"]);
        for said in ["not_helped", "not_helped", "helped"] {
            act(&client, &address, said).await;
        }
        assert_eq!(texts(&db, KINDS).await, ["asked", "not_helped", "helped"]);
        assert_eq!(texts(&db, "select state from request").await, ["answered"], "it asks nothing more of anybody");
        let page = client.get(&address).await.is(200).page();
        assert!(page.words().contains("You said that the answer helped. Thank you."));
        assert_eq!(buttons(&page), ["not_helped", "reopen", "add", "delete"]);
        assert_eq!(crate::checks::faults(&client.get(&address).await, &page), Vec::<String>::new());
        let french = page.switch().to_owned();
        assert!(client.get(&french).await.is(200).page().words().contains("vous a été utile. Merci."));
    }

    async fn what_ended_can_be_opened_again(db) {
        let app = TestApp::over(&db).await;
        let client = Client::new(&app);
        let address = ask(&client, &WRITING).await;
        act(&client, &address, "withdraw").await;
        let page = client.get(&address).await.is(200).page();
        assert_eq!(buttons(&page), ["reopen", "delete"], "nothing was answered of which it could be said");
        act(&client, &address, "reopen").await;
        assert_eq!(texts(&db, KINDS).await, ["asked", "withdrawn", "reopened"]);
        assert_eq!(texts(&db, "select state from request").await, ["waiting"]);
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        assert!(officer.get(DESK).await.is(200).page().words().contains(reference(&address)));
    }

    async fn files_are_added_and_read_by_both(db) {
        let (app, _folder) = with_folder(&db).await;
        let client = Client::new(&app);
        let address = ask(&client, &WRITING).await;
        execute(&db, "update request set state = 'answered'").await;
        client.send(&address, &address, &[("act", "add"), ("text", " ")]).await.is(422);
        let files: [(&str, &[u8]); 2] = [("../permit.pdf", PDF), ("été.csv", b"a;b\n1;2\n")];
        client.send_files(&address, &address, &[("act", "add")], &files).await.is(303);
        assert_eq!(texts(&db, KINDS).await, ["asked", "added", "reopened"]);
        let page = client.get(&address).await.is(200).page();
        let names: Vec<String> = page.select(".enclosures__name").into_iter().map(text).collect();
        assert_eq!(names, ["permit.pdf", "été.csv"]);
        assert_eq!(client.get(&format!("{address}/files/1")).await.is(200).bytes, PDF);
        client.get(&format!("{address}/files/3")).await.is(404);
        let place = format!("{DESK}/request/{}", reference(&address));
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        let at_desk = format!("{place}/files/2");
        assert!(officer.get(&place).await.is(200).page().links().contains(&at_desk));
        let given = officer.get(&at_desk).await.is(200);
        assert_eq!((given.header("content-type"), given.bytes.as_slice()), (Some("text/csv"), &b"a;b\n1;2\n"[..]));
        assert_eq!(texts(&db, "select reason from access where reason = 'file'").await.len(), 1);
        // whoever does not follow it gets none of them, and sends none
        let other = Client::new(&app);
        assert!(!other.get(&format!("{address}/files/1")).await.text().contains("PDF"));
        let (elsewhere, _) = Client::staff(&app, "petra", "cic", Role::Desk).await;
        elsewhere.get(&at_desk.replace("esdc-edsc", "cic")).await.is(404);
        other.post_files(&address, &[("key", "0"), ("act", "add")], &[("a.pdf", PDF)]).await.is(200);
        assert_eq!(kept(&app).len(), 2);
        assert!(client.get("/en/privacy/my-data").await.is(200).page().words().contains("été.csv"));
    }

    async fn what_is_no_document_is_refused_and_nothing_stays(db) {
        let (app, _folder) = with_folder(&db).await;
        let client = Client::new(&app);
        let address = ask(&client, &WRITING).await;
        let files: [(&str, &[u8]); 2] = [("a.pdf", PDF), ("b.pdf", b"\x7fELF\x02\x01\x01\0")];
        let fields = [("act", "add"), ("text", "It is there.")];
        let page = client.send_files(&address, &address, &fields, &files).await.is(422).page();
        assert!(page.words().contains("b.pdf") && page.has(".error-summary"));
        assert!(page.one("textarea[name=text]").inner_html().contains("It is there."));
        assert_eq!(kept(&app), Vec::<String>::new());
        assert_eq!(texts(&db, KINDS).await, ["asked"]);
    }

    async fn files_go_with_their_question(db) {
        let (app, _folder) = with_folder(&db).await;
        for everything in [false, true] {
            let client = Client::new(&app);
            let address = ask(&client, &WRITING).await;
            client.send_files(&address, &address, &[("act", "add")], &[("a.pdf", PDF)]).await.is(303);
            assert_eq!(kept(&app).len(), 1);
            match everything {
                false => act(&client, &address, "delete").await,
                true => drop(client.send("/en/privacy/my-data/delete", "/en/privacy/my-data/delete", &[]).await.is(303)),
            }
            assert_eq!(kept(&app), Vec::<String>::new());
            assert!(texts(&db, "select kind from request_file").await.is_empty());
        }
    }

    /// They asked in one browser, follow it in another with its code, and sign in there.
    async fn it_can_be_kept_with_an_account_later(db) {
        let (app, _folder) = with_folder(&db).await;
        let (own, other) = (Client::new(&app), Client::new(&app));
        let address = ask(&own, &WRITING).await;
        let code = text(own.get(&address).await.is(200).page().select(".keep .reference__value")[1]);
        let fields = [("reference", reference(&address)), ("code", code.as_str())];
        other.send(FOLLOW, FOLLOW, &fields).await.is(303);
        other.send_files(&address, &address, &[("act", "add")], &[("a.pdf", PDF)]).await.is(303);
        let sign_in = format!("/en/sign-in?return={address}");
        assert!(other.get(&address).await.is(200).page().links().contains(&sign_in));
        other.sign_in("amina").await;
        let merge = "/en/my-page/merge";
        let asked = other.get(&format!("{merge}?return={address}")).await.is(200).page();
        assert_eq!(asked.select("main form li").len(), 1, "the question that is followed");
        let merged = other.send(&format!("{merge}?return={address}"), merge, &[("done", "merge")]).await.is(303);
        assert_eq!(merged.header("location"), Some(address.as_str()));
        let page = other.get(&address).await.is(200).page();
        assert!(!page.links().contains(&sign_in), "it is kept");
        let elsewhere = Client::new(&app);
        elsewhere.sign_in("amina").await;
        elsewhere.get(&format!("{address}/files/1")).await.is(200);
        assert!(elsewhere.get("/en/privacy/my-data").await.is(200).page().words().contains("a.pdf"));
        for locale in Locale::ALL {
            let path = app::path::Path::Handoff(app::handoff::Place::Request(
                app::reference::Reference::parse(reference(&address)).unwrap(),
            ));
            let answer = elsewhere.get(&path.href(locale)).await.is(200);
            assert_eq!(crate::checks::faults(&answer, &answer.page()), Vec::<String>::new());
        }
    }
}
