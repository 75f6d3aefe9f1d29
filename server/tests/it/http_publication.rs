//! Ordering a publication: two screens, an honest promise, a shelf that is counted down once.

use app::locale::Locale;
use server::person::Role;

use crate::{
    asking::{card, reference},
    checks::faults,
    client::Client,
    database::TestDb,
    harness::{Answer, TestApp},
    inventory_table::{execute, texts},
    page::Page,
};

const LIST: &str = "/en/publications";
pub const GUIDE: &str = "/en/publications/living-with-a-disability";
const DESK: &str = "/en/desk/esdc-edsc";
const SHELF: &str = "/en/desk/esdc-edsc/publications";
const TO: [(&str, &str); 5] = [
    ("name", "Amina Example"),
    ("street", "12 Main Street"),
    ("city", "Moncton"),
    ("province", "NB"),
    ("postal-code", "e1c 1b1"),
];

pub fn fields<'a>(item: &'a str, copies: &'a str) -> Vec<(&'a str, &'a str)> {
    [&TO[..], &[("item", item), ("copies", copies), ("mail", "amina@example.org")]].concat()
}

async fn check(client: &Client, item: &str, copies: &str) -> Answer {
    client.send(GUIDE, GUIDE, &[&fields(item, copies)[..], &[("step", "preview")]].concat()).await
}

pub async fn send(client: &Client, screen: &Page) -> Answer {
    let mut fields = screen.fields(GUIDE);
    fields.push(("step".to_owned(), "send".to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    client.post(GUIDE, &fields).await
}

/// Orders, and gives the address of the request.
async fn order(client: &Client, item: &str, copies: &str) -> String {
    let screen = check(client, item, copies).await.is(200).page();
    send(client, &screen).await.is(303).header("location").unwrap().to_owned()
}

async fn officer(app: &TestApp, name: &str) -> Client {
    Client::staff(app, name, "esdc-edsc", Role::Desk).await.0
}

fn place(address: &str) -> String {
    format!("{DESK}/request/{}", reference(address))
}

async fn take_and_send(officer: &Client, place: &str) -> Answer {
    officer.send(place, place, &[("act", "claim")]).await;
    officer.send(place, place, &[("act", "sent"), ("carrier", "Post, 7035")]).await
}

async fn stock(db: &TestDb) -> Vec<String> {
    texts(db, "select item || ' ' || copies from publication_stock order by 1").await
}

both! {
    async fn they_are_listed_and_each_service_leads_to_its_own(db) {
        let app = TestApp::over(&db).await;
        let list = app.get(LIST).await.is(200);
        assert_eq!(app.state.content.publications.len(), 10);
        for what in &app.state.content.publications {
            for locale in Locale::ALL {
                let answer = app.get(&what.path().href(locale)).await.is(200);
                assert_eq!(faults(&answer, &answer.page()), Vec::<String>::new());
                assert_eq!(answer.header("set-cookie"), None, "a page sets nothing");
            }
            assert!(list.page().links().contains(&what.path().href(Locale::En)));
        }
        let catalogue = app.state.catalogue();
        let service = catalogue.service("ST008").unwrap();
        assert!(app.get(&service.path().href(Locale::En)).await.is(200).page().links().contains(GUIDE));
        let ask = app.get("/en/talk-to-a-person/ask").await.is(200).page();
        assert!(ask.links().contains(LIST));
        app.get("/en/publications/nothing-of-the-kind").await.is(404);
    }

    async fn an_order_is_a_request(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        let screen = check(&guest, "braille-en", "2").await.is(200).page();
        assert!(screen.words().contains("In stock: it leaves by") && texts(&db, "select reference from request").await.is_empty());
        let shown = card(&screen);
        assert!(shown.iter().any(|(name, value)| name == "Sent to" && value.contains("Moncton NB E1C 1B1")), "{shown:?}");
        let address = send(&guest, &screen).await.is(303).header("location").unwrap().to_owned();
        let page = guest.get(&address).await.is(200).page();
        assert_eq!((page.heading().as_str(), card(&page)), ("We have your order", shown.clone()));
        assert!(page.has(".keep") && page.words().contains("You ordered a publication"));
        assert_eq!(texts(&db, "select key from outbox").await.len(), 1, "a receipt");
        let officer = officer(&app, "olivier").await;
        let listed = officer.get(SHELF).await.is(200);
        assert_eq!(faults(&listed, &listed.page()), Vec::<String>::new());
        assert!(listed.page().links().contains(&place(&address)) && !listed.text().contains("Moncton"));
        assert_eq!(card(&officer.get(&place(&address)).await.is(200).page()), shown, "the same card");
        Client::staff(&app, "priya", "cra-arc", Role::Desk).await.0.get(SHELF).await.is(404);
        take_and_send(&officer, &place(&address)).await.is(303);
        let page = guest.get(&address).await.is(200).page();
        assert!(page.heading() == "Your order is on its way" && page.words().contains("Post, 7035"));
        assert_eq!(stock(&db).await, ["braille-en 4"]);
        assert_eq!(texts(&db, "select key from outbox where key like 'request.sent%'").await.len(), 1);
        assert!(!officer.get(SHELF).await.is(200).page().links().contains(&place(&address)));
    }

    async fn the_last_copies_are_promised_once(db) {
        let app = TestApp::over(&db).await;
        let (one, two) = (Client::new(&app), Client::new(&app));
        let (first, second) = (check(&one, "braille-fr", "3").await.is(200).page(), check(&two, "braille-fr", "3").await.is(200).page());
        let (first, second) = tokio::join!(send(&one, &first), send(&two, &second));
        let (first, second) = (first.is(303), second.is(303));
        let mut fates = texts(&db, "select fate from publication_order").await;
        fates.sort_unstable();
        assert_eq!(fates, ["backordered", "in_stock"], "no more is promised than there is");
        let mut told = 0;
        for (client, answer) in [(&one, &first), (&two, &second)] {
            let page = client.get(answer.header("location").unwrap()).await.is(200).page();
            told += usize::from(page.words().contains("waits for the next printing"));
        }
        assert_eq!(told, 1, "whoever waits is told so");
        let next = check(&one, "braille-fr", "2").await.is(200).page();
        assert!(next.words().contains("There are not enough copies left"));
        assert!(check(&one, "braille-fr", "1").await.is(200).page().words().contains("In stock"));
    }

    async fn the_shelf_is_counted_down_once(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        let address = place(&order(&guest, "braille-en", "2").await);
        let (one, other) = (officer(&app, "olivier").await, officer(&app, "marc").await);
        one.send(&address, &address, &[("act", "claim")]).await.is(303);
        let page = one.get(&address).await.is(200).page();
        let hidden = |name: &str| page.select(&format!("main input[name={name}]"))[0].attr("value").unwrap().to_owned();
        let (key, seen) = (hidden("key"), hidden("seen"));
        let sent = [("key", key.as_str()), ("seen", &seen), ("act", "sent"), ("carrier", "")];
        let again = one.get(&address).await.is(200).page();
        let other_key = again.select("main input[name=key]")[0].attr("value").unwrap().to_owned();
        let tab = [("key", other_key.as_str()), ("seen", &seen), ("act", "sent"), ("carrier", "")];
        let (first, second) = tokio::join!(one.post(&address, &sent), one.post(&address, &tab));
        let mut found = [first.status.as_u16(), second.status.as_u16()];
        found.sort_unstable();
        assert_eq!(found, [303, 409], "one of two tabs");
        other.send(&address, &address, &[("act", "sent")]).await.is(409);
        assert_eq!(stock(&db).await, ["braille-en 4"]);
        assert_eq!(texts(&db, "select kind from request_event where kind = 'sent'").await.len(), 1);
    }

    async fn there_is_never_less_than_nothing(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        let places = [order(&guest, "braille-fr", "3").await, order(&guest, "braille-fr", "3").await];
        let places = places.map(|address| place(&address));
        let officers = [officer(&app, "olivier").await, officer(&app, "marc").await];
        let (first, second) = tokio::join!(take_and_send(&officers[0], &places[0]), take_and_send(&officers[1], &places[1]));
        assert_eq!((first.status.as_u16(), second.status.as_u16()), (303, 409), "the second waits for the printer");
        assert!(second.page().words().contains("not enough copies on the shelf"));
        assert_eq!(stock(&db).await, ["braille-fr 1"]);
        let count = |copies| [("item", "P005/braille-fr"), ("copies", copies), ("reason", "From the printer")];
        for (copies, reason, field) in [("-1", "x", "copies"), ("many", "x", "copies"), ("9", " ", "reason")] {
            let wrong = [("item", "P005/braille-fr"), ("copies", copies), ("reason", reason)];
            let page = officers[1].send(SHELF, SHELF, &wrong).await.is(422).page();
            assert!(page.has(&format!("#{field}-error")));
        }
        officers[1].send(SHELF, SHELF, &count("11")).await.is(303);
        take_and_send(&officers[1], &places[1]).await.is(303);
        assert_eq!(stock(&db).await, ["braille-fr 8"]);
        let counted = texts(&db, "select copies_before || ' ' || copies || ' ' || reason from publication_count").await;
        assert_eq!(counted, ["1 11 From the printer"]);
        let foreign = [("item", "P006/print-en"), ("copies", "5"), ("reason", "x")];
        officers[1].send(SHELF, SHELF, &foreign).await.is(422);
    }

    async fn what_is_withdrawn_is_not_promised_any_more(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        let address = order(&guest, "braille-fr", "4").await;
        assert!(check(&guest, "braille-fr", "1").await.is(200).page().words().contains("not enough copies left"));
        guest.send(&address, &address, &[("act", "withdraw")]).await.is(303);
        assert_eq!(guest.get(&address).await.is(200).page().heading(), "You withdrew your order");
        assert!(check(&guest, "braille-fr", "4").await.is(200).page().words().contains("In stock"));
        let officer = officer(&app, "olivier").await;
        assert!(!officer.get(SHELF).await.is(200).page().links().contains(&place(&address)));
    }

    async fn what_cannot_be_sent_is_shown_again(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        let good = fields("print-en", "1");
        let changes = [
            ("item", "print-xx", "item"),
            ("copies", "6", "copies"),
            ("copies", "some", "copies"),
            ("name", "", "name"),
            ("street", " ", "street"),
            ("city", "", "city"),
            ("province", "", "province"),
            ("postal-code", "K1A 0B1", "postal-code"),
            ("province", "abroad", "country"),
            ("mail", "nobody", "mail"),
        ];
        for (name, value, field) in changes {
            let mut sent = good.clone();
            sent.retain(|(known, _)| *known != name);
            sent.extend([(name, value), ("step", "preview")]);
            let page = guest.send(GUIDE, GUIDE, &sent).await.is(422).page();
            assert!(page.has(".error-summary") && page.has(&format!("#{field}-error")), "{name} {value}");
            assert_eq!(page.one("#street").attr("value"), Some(if name == "street" { " " } else { "12 Main Street" }));
        }
        let mut abroad = good.clone();
        abroad.retain(|(name, _)| !["province", "postal-code"].contains(name));
        abroad.extend([("province", "abroad"), ("country", "Japan"), ("postal-code", "100-0001"), ("step", "preview")]);
        let screen = guest.send(GUIDE, GUIDE, &abroad).await.is(200).page();
        assert!(card(&screen).iter().any(|(_, value)| value.contains("Moncton 100-0001 Japan")), "{:?}", card(&screen));
        let mut french = screen.fields(GUIDE);
        french.push(("language".to_owned(), "fr".to_owned()));
        let french: Vec<(&str, &str)> = french.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let page = guest.post("/fr/publications/vivre-avec-un-handicap", &french).await.is(200).page();
        assert!(page.language() == "fr" && page.words().contains("Papier, anglais"));
    }

    async fn a_shelf_that_was_emptied_keeps_its_promise_honest(db) {
        let app = TestApp::over(&db).await;
        let guest = Client::new(&app);
        order(&guest, "braille-fr", "1").await;
        execute(&db, "update publication_stock set copies = 0").await;
        let page = guest.get(GUIDE).await.is(200).page();
        assert!(page.words().contains("None left: yours leaves after the next printing, within 20 working days"));
    }
}
