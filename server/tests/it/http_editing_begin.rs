//! Editors add a service that no inventory has: begun in one language, read by somebody else, published in both.

use app::catalogue::Audience;
use server::person::Role;

use crate::{client::Client, database::TestDb, harness::TestApp, inventory_table::texts};

const CONTENT: &str = "/fr/contenu/cic";
const BEGIN: &str = "/fr/contenu/cic/nouveau-service";
/// What else French says of it.
const FRENCH: [(&str, &str); 4] = [
    ("summary-fr", "Obtenez une copie de ce que vous avez signé."),
    ("who-fr", "Les personnes qui ont signé"),
    ("cost-fr", "12 $"),
    ("address-fr", "https://www.example.ca/fr/copie"),
];
const ENGLISH: [(&str, &str); 5] = [
    ("name-en", "Get a copy of your declaration"),
    ("summary-en", "Get a copy of what you signed."),
    ("who-en", "People who signed"),
    ("cost-en", "$12"),
    ("address-en", "https://www.example.ca/en/copy"),
];
const PLACE: [(&str, &str); 3] =
    [("audiences-canadians", "yes"), ("topics-immigration-citizenship", "yes"), ("topics-no-such", "yes")];

async fn editors(app: &TestApp, organization: &str) -> (Client, Client) {
    let (edith, _) = Client::staff(app, "edith", organization, Role::Editor).await;
    let (rene, _) = Client::staff(app, "rene", organization, Role::Editor).await;
    (edith, rene)
}

/// Begins a service in French; answers where it is written.
async fn begin(edith: &Client, name: &str) -> String {
    let begun = edith.send(BEGIN, BEGIN, &[("source", "fr"), ("name", name)]).await.is(303);
    begun.header("location").unwrap().to_owned()
}

/// Publishes what was begun; answers its id.
async fn publish((edith, rene): (&Client, &Client), edit: &str) -> String {
    let review = format!("{edit}/revision");
    let whole = [&FRENCH[..], &ENGLISH, &PLACE, &[("do", "send")]].concat();
    edith.send(edit, edit, &whole).await.is(303);
    rene.send(&review, &review, &[("do", "publish")]).await.is(303);
    edit.rsplit('/').next().unwrap().to_owned()
}

async fn slugs(db: &TestDb) -> Vec<String> {
    texts(db, "select slug_en || ' ' || slug_fr from begun_service where slug_en is not null order by at, record").await
}

both! {
    async fn a_service_is_begun_in_one_language_and_published_in_both(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app, "cic").await;
        let edit = begin(&edith, "Obtenir une copie de votre déclaration").await;
        let (id, review) = (edit.rsplit('/').next().unwrap(), format!("{edit}/revision"));
        edith.send(&edit, &edit, &[&FRENCH[..], &[("do", "save")]].concat()).await.is(303);
        let home = rene.get(CONTENT).await.is(200).page();
        assert!(home.links().contains(edit.as_str()) && home.words().contains("Obtenir une copie de votre déclaration"));
        app.get(&format!("/s/{id}")).await.is(404);

        // everything that a first publication lacks is said at its field, and French is kept as it was typed
        let lacks = edith.send(&edit, &edit, &[("do", "send")]).await.is(422).page();
        let wrong: Vec<_> = lacks.select(".error-summary a").iter().filter_map(|link| link.attr("href")).collect();
        assert_eq!(wrong, ["#name-en", "#summary-en", "#audiences", "#topics"]);
        assert!(wrong.iter().all(|field| lacks.has(field)) && lacks.words().contains("Les personnes qui ont signé"));
        let one_sided = [&ENGLISH[..4], &PLACE, &[("cost-en", ""), ("do", "send")]].concat();
        let refused = edith.send(&edit, &edit, &one_sided).await.is(422).page();
        assert_eq!(refused.one(".error-summary a").attr("href"), Some("#cost-en"), "a fee is published in both languages");

        publish((&edith, &rene), &edit).await;
        assert_eq!(slugs(&db).await, ["get-a-copy-of-your-declaration obtenir-une-copie-de-votre-declaration"]);
        let [en, fr] = ["/en/services/get-a-copy-of-your-declaration", "/fr/services/obtenir-une-copie-de-votre-declaration"];
        let page = app.get(en).await.is(200).page();
        assert!(page.words().contains("$12") && page.words().contains("https://www.example.ca/en/copy"));
        assert!(app.get(fr).await.is(200).page().words().contains("Les personnes qui ont signé"));
        for address in ["/en/a-z/g", "/en/search?q=copy+declaration", "/sitemap.xml", &format!("/api/v1/services/{id}?lang=en")] {
            let found = app.get(address).await.is(200).text();
            assert!(found.contains("get-a-copy-of-your-declaration") || found.contains(id), "{address}");
        }
        assert_eq!(app.get(&format!("/s/{id}")).await.is(302).header("location"), Some(en));
        assert_eq!(texts(&db, "select kind || ' ' || change from publication").await, ["service added"]);
        // from then on it is a service like any other
        rene.get(&review).await.is(303);
        assert!(edith.get(&edit).await.is(200).page().links().contains(fr));
    }

    async fn nobody_else_meets_what_is_begun(db) {
        let app = TestApp::over(&db).await;
        let (edith, _) = editors(&app, "cic").await;
        let edit = begin(&edith, "Obtenir une copie").await;
        let (other, _) = Client::staff(&app, "omar", "cra-arc", Role::Editor).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        for address in [edit.clone(), edit.replace("/cic/", "/cra-arc/"), format!("{edit}/revision"), BEGIN.to_owned()] {
            other.get(&address).await.is(404);
            amina.get(&address).await.is(404);
        }
        other.get("/fr/contenu/cra-arc/nouveau-service").await.is(200);
        // what is not published yet is not withdrawn either
        edith.get(&format!("{edit}/retrait")).await.is(404);
    }

    async fn a_form_begins_one_service(db) {
        let app = TestApp::over(&db).await;
        let (edith, _) = editors(&app, "cic").await;
        let wrong = edith.send(BEGIN, BEGIN, &[("source", "de"), ("name", "  ")]).await.is(422).page();
        assert!(wrong.has("#source") && wrong.has("#name[aria-invalid]"));
        let long = "é".repeat(201);
        let wrong = edith.send(BEGIN, BEGIN, &[("name", &long)]).await.is(422).page();
        assert_eq!(wrong.one("#name").attr("value"), Some(long.as_str()));
        let key = edith.get(BEGIN).await.page().fields(BEGIN).into_iter().find(|(name, _)| name == "key").unwrap().1;
        let fields = |name| [("key", key.as_str()), ("source", "fr"), ("name", name)];
        let first = edith.post(BEGIN, &fields("Obtenir une copie")).await.is(303);
        let again = edith.post(BEGIN, &fields("Obtenir une copie")).await.is(303);
        assert_eq!(first.header("location"), again.header("location"));
        let other = edith.post(BEGIN, &fields("Autre chose")).await.is(409).page();
        assert!(other.links().contains(first.header("location").unwrap()));
        assert_eq!(texts(&db, "select name from begun_service").await, ["Obtenir une copie"]);
    }

    async fn two_of_one_name_have_two_addresses(db) {
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app, "cic").await;
        let (first, second) = (begin(&edith, "Obtenir une copie").await, begin(&edith, "Obtenir une copie").await);
        publish((&edith, &rene), &first).await;
        publish((&edith, &rene), &second).await;
        let all = slugs(&db).await;
        let (before, after) = (all.concat().matches("obtenir-une-copie").count(), all.len());
        assert_eq!((before, after), (2, 2), "{all:?}");
        assert_ne!(all[0], all[1]);
        for pair in &all {
            let (en, fr) = pair.split_once(' ').unwrap();
            app.get(&format!("/en/services/{en}")).await.is(200);
            app.get(&format!("/fr/services/{fr}")).await.is(200);
        }
    }

    async fn the_address_and_the_places_of_a_service_are_edited(db) {
        const EDIT: &str = "/en/content/cic/services/ST033";
        let app = TestApp::over(&db).await;
        let (edith, rene) = editors(&app, "cic").await;
        for address in ["javascript:alert(1)", "http://www.example.ca/", "https://", "https://www example.ca/", "https://a@b"] {
            let refused = edith.send(EDIT, EDIT, &[("address-en", address), ("do", "send")]).await.is(422).page();
            assert_eq!(refused.one("#address-en").attr("value"), Some(address));
        }
        let opened = edith.get(EDIT).await.page();
        assert!(opened.has("#audiences[checked]") && !opened.has("#topics-pets[checked]"));
        let none = [("audiences", ""), ("do", "send")];
        let key = opened.fields(EDIT).into_iter().filter(|(name, _)| !name.starts_with("audiences-")).collect::<Vec<_>>();
        let key: Vec<(&str, &str)> = key.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let refused = edith.post(EDIT, &[&key[..], &none].concat()).await.is(422).page();
        assert_eq!(refused.one(".error-summary a").attr("href"), Some("#audiences"));
        let fields = [("address-en", "https://www.example.ca/new"), ("topics-money", "yes"), ("audiences-business", "yes")];
        edith.send(EDIT, EDIT, &[&fields[..], &[("do", "send")]].concat()).await.is(303);
        let read = rene.get(&format!("{EDIT}/review")).await.is(200).page();
        assert!(read.words().contains("Money matters") && read.words().contains("https://www.example.ca/new"));
        let review = format!("{EDIT}/review");
        rene.send(&review, &review, &[("do", "publish")]).await.is(303);
        let page = app.get("/en/services/renew-adult-passport").await.is(200).page();
        assert!(page.words().contains("https://www.example.ca/new"));
        let catalogue = app.state.catalogue();
        let service = catalogue.service("ST033").unwrap();
        assert!(service.topics.iter().any(|topic| topic.id == "money") && service.audiences.contains(&Audience::Business));
    }
}
