//! The demonstration of signing in: made-up people on the portal's own port, and nothing for anybody else.

use std::net::SocketAddr;

use app::{
    demo::PEOPLE,
    locale::Locale,
    path::{LocalPath, Path},
    person::Place,
    words::t,
};
use server::{
    config::{Config, SignIn},
    demo,
    http::serve::{Limits, serve},
};
use tokio::net::TcpListener;

use crate::{
    checks::faults,
    client::Client,
    database::TestDb,
    harness::{ORIGIN, TestApp},
    inventory_table::texts,
    oidc_provider::word,
    page::text,
};

/// The portal with the demonstration's provider, which it asks over a socket.
async fn demonstration(db: &TestDb) -> TestApp {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address: SocketAddr = listener.local_addr().unwrap();
    let mut config = Config::read(&|name| (name == "PASSERELLE_ADDRESS").then(|| address.to_string())).unwrap();
    config.sign_in = SignIn::Demonstration;
    let app = TestApp::configured(db, config).await;
    demo::grant_powers(&app.state).await.unwrap();
    tokio::spawn(serve(listener, app.front(), Limits::default(), std::future::pending()));
    app
}

/// Signs in as one of the demonstration, from a page; answers where it leads.
async fn become_one(client: &Client, locale: Locale, name: &str, back: &str) -> String {
    let here = Path::Person(Place::SignIn(LocalPath::parse(back))).href(locale);
    let page = client.get(&here).await.is(200).page();
    let start = page.one(".flow > p > a.button").attr("href").unwrap();
    let provider = client.get(&local(&client.app, start)).await.is(303).header("location").unwrap().to_owned();
    let chosen = client.get(&local(&client.app, &provider)).await.is(303).header("location").unwrap().to_owned();
    let people = client.get(&chosen).await.is(200).page();
    assert_eq!(people.language(), locale.code());
    assert!(!people.words().contains(t(locale, "common-no-cookie")), "the way here set one");
    assert!(people.words().contains(t(locale, "common-sign-in-cookie")));
    let one = people.select(".people__name").into_iter().find(|link| text(*link) == name).unwrap();
    let returned = client.get(one.attr("href").unwrap()).await.is(303).header("location").unwrap().to_owned();
    client.get(&local(&client.app, &returned)).await.is(303).header("location").unwrap().to_owned()
}

fn local(app: &TestApp, address: &str) -> String {
    address.strip_prefix(&app.state.config.http.origin).unwrap_or_else(|| panic!("{address} leads away")).to_owned()
}

both! {
    async fn the_demonstration_lets_one_choose(db) {
        let app = demonstration(&db).await;
        for locale in Locale::ALL {
            let client = Client::new(&app);
            assert_eq!(become_one(&client, locale, "Amina Tremblay", "/en/topics").await, "/en/topics");
            assert!(client.cookie().is_some());
        }
        let issuer = format!("{}/demo citizen", app.state.config.http.origin);
        let known = texts(&db, "select issuer || ' ' || subject from identity where subject = 'citizen'").await;
        assert_eq!(known, [issuer]);
    }

    async fn the_demonstrations_powers_are_given_once(db) {
        let app = demonstration(&db).await;
        demo::grant_powers(&app.state).await.unwrap();
        let granted = "select organization || ' ' || role || ' ' || subject from power p join identity i on i.holder = p.holder order by 1";
        let powers = texts(&db, granted).await;
        assert_eq!(powers.len(), 17, "{powers:?}");
        assert!(powers.iter().all(|power| PEOPLE.iter().any(|one| power.ends_with(one.subject))));
        assert_eq!(texts(&db, "select count(*) || '' from audit_entry").await, ["17"]);
    }

    async fn the_demonstration_gives_nothing_to_others(db) {
        let app = demonstration(&db).await;
        let start = app.get("/en/sign-in/start").await.is(303);
        let asked = local(&app, start.header("location").unwrap());
        for (ours, theirs) in [("sign-in%2Freturn", "elsewhere"), ("client_id=passerelle", "client_id=evil"), ("S256", "plain")] {
            let changed = asked.replace(ours, theirs);
            assert_ne!(changed, asked);
            app.get(&changed).await.is(400);
        }
        let people = app.get(&asked).await.is(303).header("location").unwrap().to_owned();
        let answer = app.get(&people).await.is(200);
        let page = answer.page();
        assert_eq!(faults(&answer, &page), Vec::<String>::new());
        assert_eq!((page.select(".people__one").len(), page.switch().starts_with("/fr/demonstration?")), (21, true));
        let chosen = app.get(page.one(".people__one:first-child a").attr("href").unwrap()).await.is(303);
        let code = word(chosen.header("location").unwrap(), "code");
        let redirect = word(&format!("{ORIGIN}{asked}"), "redirect_uri");
        let sent = [
            ("grant_type", "authorization_code"), ("client_id", "passerelle"), ("code", code.as_str()),
            ("redirect_uri", &redirect), ("code_verifier", "another"),
        ];
        for _ in 0..2 {
            app.post_form(demo::TOKEN, &sent).await.is(400);
        }
    }
}
