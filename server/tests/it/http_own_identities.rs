//! A second identity: added after both were proved, removed but for the last; and identities that get other names.

use serde_json::json;
use server::person::{self, Run};

use crate::{
    checks::faults,
    client::Client,
    database::TestDb,
    harness::{Answer, TestApp},
    inventory_table::texts,
    oidc_provider::{Manner, Provider, word},
    page::text,
};

const OWN: &str = "/en/sign-in/identities";
const ADD: &str = "/en/sign-in/identities/add";
const CONFIRM: &str = "/en/sign-in/identities/confirm";

async fn portal(db: &TestDb) -> (Provider, TestApp) {
    let provider = Provider::start().await;
    let app = TestApp::with(db, &provider.variables()).await;
    (provider, app)
}

/// Goes to the provider from `start` and comes back as somebody.
async fn go(client: &Client, provider: &Provider, start: &str, subject: &str) -> Answer {
    provider.behave(Manner {
        claims: json!({ "sub": subject, "name": format!("{subject} Example") }),
        ..Manner::default()
    });
    let address = client.get(start).await.is(303).header("location").unwrap().to_owned();
    if start == ADD {
        assert_eq!(word(&address, "prompt"), "login", "it would send the same person back");
    }
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("code", provider.agree(&address)), ("state", word(&address, "state"))])
        .append_pair("iss", &provider.issuer)
        .finish();
    client.get(&format!("/en/sign-in/return?{query}")).await
}

async fn signed_in(app: &TestApp, provider: &Provider, subject: &str) -> Client {
    let client = Client::new(app);
    go(&client, provider, "/en/sign-in/start", subject).await.is(303);
    client
}

async fn subjects(db: &TestDb) -> Vec<String> {
    texts(db, "select subject from identity order by subject").await
}

both! {
    async fn one_adds_another_and_enters_with_either(db) {
        let (provider, app) = portal(&db).await;
        let client = signed_in(&app, &provider, "amina").await;
        let answer = client.get(OWN).await.is(200);
        let page = answer.page();
        assert_eq!(faults(&answer, &page), Vec::<String>::new());
        assert_eq!((page.select(".kept__item").len(), page.select(".kept__item button").len()), (1, 0));
        let back = go(&client, &provider, ADD, "amina-work").await.is(303);
        assert_eq!(back.header("location"), Some(CONFIRM));
        assert_eq!(subjects(&db).await, ["amina"], "nothing is added before the word");
        let asked = client.get(CONFIRM).await.is(200);
        assert_eq!(faults(&asked, &asked.page()), Vec::<String>::new());
        assert!(asked.page().words().contains("amina-work Example"));
        let data = texts(&db, "select data from session").await.concat();
        assert!(!data.contains("amina-work"), "what waits is sealed");
        client.send(CONFIRM, CONFIRM, &[]).await.is(303);
        assert_eq!(subjects(&db).await, ["amina", "amina-work"]);
        let second = signed_in(&app, &provider, "amina-work").await;
        assert_eq!(texts(&db, "select count(*) || '' from holder").await, ["1"]);
        // removed by the other one, and what began with it ends
        let page = second.get(OWN).await.page();
        let first = page.one(".kept__item button").attr("value").unwrap().to_owned();
        second.send(OWN, OWN, &[("identity", &first)]).await.is(303);
        assert_eq!(subjects(&db).await, ["amina-work"]);
        assert_eq!(client.get("/en/sign-in/code").await.status, 303);
        let acts = texts(&db, "select act from audit_entry order by number").await;
        assert_eq!(acts, ["identity.add", "identity.remove"]);
    }

    async fn the_last_one_stays(db) {
        let (provider, app) = portal(&db).await;
        let client = signed_in(&app, &provider, "amina").await;
        let other = signed_in(&app, &provider, "benoit").await;
        go(&client, &provider, ADD, "amina-work").await.is(303);
        client.send(CONFIRM, CONFIRM, &[]).await.is(303);
        let work = client.get(OWN).await.page().one(".kept__item button").attr("value").unwrap().to_owned();
        other.send(OWN, OWN, &[("identity", &work)]).await.is(303);
        assert_eq!(subjects(&db).await.len(), 3, "of somebody else");
        client.send(OWN, OWN, &[("identity", &work)]).await.is(303);
        client.send(OWN, OWN, &[("identity", &work)]).await.is(303);
        assert_eq!(subjects(&db).await, ["amina", "benoit"]);
    }

    async fn what_is_somebody_elses_stays_theirs(db) {
        let (provider, app) = portal(&db).await;
        let benoit = signed_in(&app, &provider, "benoit").await;
        let client = signed_in(&app, &provider, "amina").await;
        let before = texts(&db, "select subject || created_at from identity order by subject").await;
        let answer = go(&client, &provider, ADD, "benoit").await.is(409);
        assert!(answer.page().links().contains(OWN));
        client.get(CONFIRM).await.is(303);
        let known = go(&client, &provider, ADD, "amina").await.is(303);
        assert!(text(client.get(known.header("location").unwrap()).await.page().one("[role=status]")).contains("already"));
        assert_eq!(texts(&db, "select subject || created_at from identity order by subject").await, before);
        assert_eq!(benoit.get(OWN).await.is(200).page().select(".kept__item").len(), 1);
        // somebody else came first, between the page and the word
        go(&client, &provider, ADD, "chloe").await.is(303);
        let page = client.get(CONFIRM).await.is(200).page().fields(CONFIRM);
        signed_in(&app, &provider, "chloe").await;
        client.post(CONFIRM, &[("key", &page[0].1)]).await.is(409);
        assert_eq!(texts(&db, "select count(distinct holder) || '' from identity").await, ["3"]);
    }

    async fn who_left_on_the_way_adds_nothing(db) {
        let (provider, app) = portal(&db).await;
        let client = signed_in(&app, &provider, "amina").await;
        let address = client.get(ADD).await.is(303).header("location").unwrap().to_owned();
        client.send("/en/sign-out", "/en/sign-out", &[]).await.is(303);
        provider.behave(Manner { claims: json!({ "sub": "thief" }), ..Manner::default() });
        let query = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs([("code", provider.agree(&address)), ("state", word(&address, "state"))])
            .append_pair("iss", &provider.issuer)
            .finish();
        client.get(&format!("/en/sign-in/return?{query}")).await.is(400);
        assert_eq!((subjects(&db).await, client.cookie()), (vec!["amina".to_owned()], None));
        Client::new(&app).get(ADD).await.is(303);
        // and the word comes in time
        let again = signed_in(&app, &provider, "amina").await;
        go(&again, &provider, ADD, "amina-work").await.is(303);
        app.state.clock.advance(10 * 60 * 1000);
        again.get(CONFIRM).await.is(303);
    }

    async fn a_providers_new_names_are_followed(db) {
        let (provider, app) = portal(&db).await;
        let client = signed_in(&app, &provider, "amina").await;
        let benoit = signed_in(&app, &provider, "benoit").await;
        let old = &provider.issuer;
        let list = format!(
            "old_issuer,old_subject,new_issuer,new_subject\n{old},amina,{old},a-2\n{old},nobody,{old},n-2\n"
        );
        let moves = person::read_moves(list.as_bytes()).unwrap();
        let carry = async |run| person::move_identities(&db, &app.state.clock, &moves, run).await.unwrap();
        let dry = carry(Run::Dry).await;
        assert_eq!((dry.moved, dry.known, dry.unknown), (1, 0, 1));
        assert_eq!(subjects(&db).await, ["amina", "benoit"]);
        assert_eq!(carry(Run::Real).await, dry);
        assert_eq!(subjects(&db).await, ["a-2", "benoit"]);
        assert_eq!(client.get("/en/sign-in/code").await.status, 303, "they sign in again");
        benoit.get("/en/sign-in/code").await.is(200);
        let again = carry(Run::Real).await;
        assert_eq!((again.moved, again.known, again.unknown), (0, 1, 1), "twice is once");
        signed_in(&app, &provider, "a-2").await;
        assert_eq!(texts(&db, "select count(*) || '' from holder").await, ["2"]);
        // all or nothing
        let clash = format!("old_issuer,old_subject,new_issuer,new_subject\n{old},a-2,{old},a-3\n{old},benoit,{old},a-2x\n");
        let mut moves = person::read_moves(clash.as_bytes()).unwrap();
        moves[1].1.new_subject = "a-3".to_owned();
        let error = person::move_identities(&db, &app.state.clock, &moves, Run::Real).await.unwrap_err();
        assert_eq!(error.to_string(), "line 3: somebody has the new name already");
        assert_eq!(subjects(&db).await, ["a-2", "benoit"]);
    }
}

#[test]
fn a_bad_list_is_named_with_its_line() {
    let head = "old_issuer,old_subject,new_issuer,new_subject";
    for (list, reason) in [
        ("a,b\n".to_owned(), "line 1: the columns must be"),
        (format!("{head}\ni,a,i\n"), "line 2: "),
        (format!("{head}\ni,a,j,b\ni,,j,c\n"), "line 3: a name is empty"),
        (format!("{head}\ni,a,j,b\ni,a,j,c\n"), "line 3: i a stands on line 2 already"),
        (format!("{head}\ni,a,i,b\ni,b,i,c\n"), "line 3: i b stands on line 2 already"),
        (format!("{head}\ni,a,i,a\n"), "line 2: i a stands on line 2 already"),
    ] {
        let error = person::read_moves(list.as_bytes()).unwrap_err().to_string();
        assert!(error.starts_with(reason), "{error}");
    }
    let marked = format!("\u{feff}{head}\r\ni, a ,j,b\r\n");
    assert_eq!(person::read_moves(marked.as_bytes()).unwrap().len(), 1);
}
