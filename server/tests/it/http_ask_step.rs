//! “Is this right so far?”: asking from a step of a form, with what somebody ticked of it and nothing else.

use app::locale::Locale;
use server::person::Role;

use crate::{
    asking::{ASK, WRITING, card, preview, reference, send, to_send},
    client::Client,
    harness::TestApp,
    inventory_table::texts,
    page::text,
    team::{NEW, save},
};

const DESK: &str = "/en/desk/cra-arc";
const TICKED: (&str, &str) = ("share-answer-salaries", "yes");

/// Somebody without an account on a step of a draft, from which they go to ask: them, the draft, and where they are led.
async fn from_step(app: &TestApp) -> (Client, String, String) {
    let guest = Client::new(app);
    let begun = guest.send(NEW, NEW, &[("program", "research-claim"), ("for", "me")]).await.is(303);
    let draft = begun.header("location").unwrap().to_owned();
    let typed = [("salaries", "84317"), ("materials", "21999"), ("then", "ask")];
    let ask = save(&guest, &draft, "costs", &typed).await.is(303).header("location").unwrap().to_owned();
    (guest, draft, ask)
}

both! {
    async fn a_step_leads_to_a_person_and_stays_as_it_is(db) {
        let app = TestApp::over(&db).await;
        let (guest, draft, ask) = from_step(&app).await;
        let step = format!("{draft}/sections/costs");
        assert_eq!(ask, format!("{ASK}?page={step}"));
        let page = guest.get(&ask).await.is(200).page();
        assert!(page.has("#share-step[checked]") && page.links().contains(&step));
        let boxes = page.select("input[name^=share-answer-]");
        assert_eq!(boxes.len(), 2, "what was not answered is not offered");
        assert!(boxes.iter().all(|one| one.attr("checked").is_none()), "no answer is shared until somebody says so");
        let screen = preview(&guest, &ask, &WRITING).await.is(200).page();
        assert!(screen.links().contains(&step));
        let address = send(&guest, &to_send(&screen)).await.is(303).header("location").unwrap().to_owned();
        assert!(guest.get(&address).await.is(200).page().links().contains(&step), "the way back is there");
        let form = guest.get(&step).await.is(200).page();
        assert_eq!(form.one("#salaries").attr("value"), Some("84317"));
        assert_eq!(texts(&db, "select cast(count(*) as text) from application where sent_at is null").await, ["1"]);
    }

    async fn a_step_is_asked_about_in_french_too(db) {
        let app = TestApp::over(&db).await;
        let (guest, draft, _) = from_step(&app).await;
        let step = format!("{}/sections/costs", draft.replace("/en/applications", "/fr/demandes"));
        let ask = app::path::Path::Handoff(app::handoff::Place::Ask(app::path::LocalPath::parse(&step))).href(Locale::Fr);
        let page = guest.get(&ask).await.is(200).page();
        assert!(page.has("#share-step[checked]") && page.words().contains("L’étape du formulaire"));
        let answers: Vec<_> = page.select("label[for^=share-answer-]").into_iter().map(text).collect();
        assert!(answers.iter().any(|answer| answer.contains("84\u{a0}317")), "{answers:?}");
    }

    /// At the wire: everything that staff are sent, less the preview, holds nothing of the person.
    async fn staff_get_what_was_ticked_and_nothing_else(db) {
        let app = TestApp::over(&db).await;
        let (guest, draft, ask) = from_step(&app).await;
        let screen = preview(&guest, &ask, &[&WRITING[..], &[TICKED]].concat()).await.is(200).page();
        let shown = card(&screen);
        assert!(shown.iter().any(|(_, value)| value.contains("84,317")), "{shown:?}");
        assert!(!shown.iter().any(|(_, value)| value.contains("21,999")));
        let address = send(&guest, &to_send(&screen)).await.is(303).header("location").unwrap().to_owned();
        let own = address.split('?').next().unwrap();
        assert_eq!(card(&guest.get(own).await.is(200).page()), shown);
        let (officer, _) = Client::staff(&app, "olivier", "cra-arc", Role::Desk).await;
        let place = format!("{DESK}/request/{}", reference(own));
        assert_eq!(card(&officer.get(&place).await.is(200).page()), shown);
        for page in [DESK, "/en/desk/cra-arc/callbacks", "/en/desk/cra-arc/experts", &place] {
            let answer = officer.get(page).await;
            for more in ["21999", "21,999", reference(&draft), "sections/costs"] {
                assert!(!answer.text().contains(more), "{more} on {page}");
            }
        }
    }

    async fn a_box_can_be_emptied_on_the_card(db) {
        let app = TestApp::over(&db).await;
        let (guest, _, ask) = from_step(&app).await;
        let screen = preview(&guest, &ask, &[&WRITING[..], &[TICKED]].concat()).await.is(200).page();
        let mut fields = to_send(&screen);
        fields.pop();
        fields.push(("without".to_owned(), TICKED.0.to_owned()));
        let less = send(&guest, &fields).await.is(200).page();
        assert_eq!(card(&less).len() + 1, card(&screen).len());
        let mut fields = to_send(&less);
        fields.pop();
        fields.push(("without".to_owned(), "step".to_owned()));
        let none = send(&guest, &fields).await.is(200).page();
        assert!(!card(&none).iter().any(|(name, _)| name == "Form"));
        send(&guest, &to_send(&none)).await.is(303);
    }

    async fn what_changed_since_the_card_is_shown_first(db) {
        let app = TestApp::over(&db).await;
        let (guest, draft, ask) = from_step(&app).await;
        let screen = preview(&guest, &ask, &[&WRITING[..], &[TICKED]].concat()).await.is(200).page();
        save(&guest, &draft, "costs", &[("salaries", "99123")]).await.is(303);
        let again = send(&guest, &to_send(&screen)).await.is(409).page();
        assert!(again.has(".notice") && card(&again).iter().any(|(_, value)| value.contains("99,123")));
        assert_eq!(crate::asking::count(&db).await, 0, "nothing is sent that was not seen");
        send(&guest, &to_send(&again)).await.is(303);
    }

    async fn a_step_of_somebody_else_is_not_there(db) {
        let app = TestApp::over(&db).await;
        let (_, draft, ask) = from_step(&app).await;
        let made_up = ask.replace(reference(&draft), &app::reference::Reference::from_random(7).to_string());
        for other in [Client::new(&app), Client::signed_in(&app, "benoit").await.0] {
            for page in [&ask, &made_up] {
                let page = other.get(page).await.is(200).page();
                assert!(!page.has("#share-step") && !page.words().contains("Scientific research"));
            }
            let screen = preview(&other, &ask, &[&WRITING[..], &[("share-step", "yes"), TICKED]].concat()).await.is(200);
            assert!(!screen.text().contains("84,317") && !card(&screen.page()).iter().any(|(name, _)| name == "Form"));
        }
    }

    async fn what_cannot_be_saved_does_not_stop_a_question(db) {
        let app = TestApp::over(&db).await;
        let (guest, draft, ask) = from_step(&app).await;
        let page = save(&guest, &draft, "costs", &[("salaries", "a lot"), ("then", "ask")]).await.is(422).page();
        assert!(page.has("#salaries-error") && page.one("#salaries").attr("value") == Some("a lot"));
        assert!(page.links().contains(&ask));
    }
}
