//! Somebody who works in French only makes a service: it is written in French, goes out to be translated, comes back and is
//! published; later the French fee changes. No page on the way says anything in English.

use scraper::ElementRef;
use server::person::Role;
use whatlang::{Detector, Lang};

use crate::{
    client::Client,
    harness::TestApp,
    page::Page,
    translator::{in_days, translated},
};

const CONTENT: &str = "/fr/contenu/cic";
const BEGIN: &str = "/fr/contenu/cic/nouveau-service";
const FRENCH: [(&str, &str); 5] = [
    ("summary-fr", "Obtenez une copie de la déclaration que vous avez signée à votre arrivée au pays."),
    ("who-fr", "Les personnes qui ont signé une déclaration"),
    ("cost-fr", "12 $ par copie"),
    ("audiences-canadians", "yes"),
    ("topics-immigration-citizenship", "yes"),
];
const ENGLISH: [(&str, &str); 4] = [
    ("name", "Get a copy of your declaration"),
    ("summary", "Get a copy of the declaration that you signed when you arrived in the country."),
    ("who", "People who signed a declaration"),
    ("cost", "$12 for each copy"),
];
/// Shorter texts say too little to tell.
const LETTERS: usize = 25;

/// What of a page is in English, though nothing says that it is: texts, and what is read out or shown of its parts.
fn english(page: &Page) -> Vec<String> {
    let detector = Detector::with_allowlist(vec![Lang::Eng, Lang::Fra]);
    let mut found = vec![page.title()];
    for element in page.select("body, body *") {
        // what the whole page says of itself is not asked
        let is_english = |one: ElementRef<'_>| {
            one.value().name() != "html" && one.attr("lang").is_some_and(|lang| lang.starts_with("en"))
        };
        let marked = is_english(element) || element.ancestors().filter_map(ElementRef::wrap).any(is_english);
        if marked || ["script", "style"].contains(&element.value().name()) {
            continue;
        }
        found.extend(element.children().filter_map(|child| child.value().as_text().map(|text| text.trim().to_owned())));
        found.extend(
            ["aria-label", "title", "alt", "placeholder"]
                .iter()
                .filter_map(|name| element.attr(name))
                .map(str::to_owned),
        );
    }
    found.retain(|text| text.chars().filter(|letter| letter.is_alphabetic()).count() >= LETTERS);
    found.retain(|text| detector.detect(text).is_some_and(|told| told.lang() == Lang::Eng));
    found
}

async fn reads_french(who: &Client, address: &str) -> Page {
    let page = who.get(address).await.is(200).page();
    assert_eq!(english(&page), Vec::<String>::new(), "{address}");
    page
}

/// Writes it, sends it out, takes the translation back and publishes it; answers where it is edited.
async fn make(app: &TestApp, edith: &Client, rene: &Client) -> String {
    reads_french(edith, BEGIN).await;
    let begun =
        edith.send(BEGIN, BEGIN, &[("source", "fr"), ("name", "Obtenir une copie de votre déclaration")]).await.is(303);
    let edit = begun.header("location").unwrap().to_owned();
    edith.send(&edit, &edit, &[&FRENCH[..], &[("do", "save")]].concat()).await.is(303);
    reads_french(edith, &edit).await;
    let (page, file) = (format!("{edit}/traduction"), format!("{edit}/traduction/fichier"));
    reads_french(edith, &page).await;
    let due = in_days(app, 10);
    let out = [("to", "en"), ("who", "Bureau de la traduction"), ("due", due.as_str()), ("do", "send")];
    edith.send(&page, &page, &out).await.is(303);
    reads_french(edith, &page).await;
    reads_french(edith, CONTENT).await;
    let back = translated(&edith.get(&file).await.is(200).text(), &ENGLISH);
    edith.send_files(&page, &file, &[], &[("retour.xlf", back.as_bytes())]).await.is(303);
    edith.send(&edit, &edit, &[("do", "send")]).await.is(303);
    let review = format!("{edit}/revision");
    reads_french(rene, &review).await;
    rene.send(&review, &review, &[("do", "publish")]).await.is(303);
    edit
}

both! {
    async fn a_service_is_made_by_somebody_who_works_in_french(db) {
        let app = TestApp::over(&db).await;
        let (edith, _) = Client::staff(&app, "edith", "cic", Role::Editor).await;
        let (rene, _) = Client::staff(&app, "rene", "cic", Role::Editor).await;
        let edit = make(&app, &edith, &rene).await;
        let amina = Client::new(&app);
        reads_french(&amina, "/fr/services/obtenir-une-copie-de-votre-declaration").await;
        let public = amina.get("/en/services/get-a-copy-of-your-declaration").await.is(200).page();
        assert!(public.words().contains("$12 for each copy") && !english(&public).is_empty(), "what looks for English finds it");
        for address in [CONTENT, "/fr/contenu/cic/alertes", "/fr/contenu/cic/alertes/nouvelle", "/fr/contenu/cic/mots-sans-resultat", "/fr/contenu/cic/liens"] {
            reads_french(&edith, address).await;
        }
        reads_french(&edith, &format!("{edit}/historique")).await;
        reads_french(&edith, &format!("{edit}/retrait")).await;

        // the fee in French alone
        let refused = edith.send(&edit, &edit, &[("cost-fr", "15 $ par copie"), ("do", "send")]).await.is(422).page();
        assert_eq!(refused.one(".error-summary a").attr("href"), Some("#cost-en"));
        assert_eq!(english(&refused), Vec::<String>::new());
        assert!(amina.get("/fr/services/obtenir-une-copie-de-votre-declaration").await.page().words().contains("12 $ par copie"));
        // what nobody acts on is published, and the English page says that it waits
        edith.send(&edit, &edit, &[("need-fr", "Votre numéro de dossier"), ("do", "send")]).await.is(303);
        let review = format!("{edit}/revision");
        rene.send(&review, &review, &[("do", "publish")]).await.is(303);
        assert!(amina.get("/en/services/get-a-copy-of-your-declaration").await.page().has(".notice--aged"));
        assert!(!amina.get("/fr/services/obtenir-une-copie-de-votre-declaration").await.page().has(".notice--aged"));
        reads_french(&edith, CONTENT).await;
    }
}
