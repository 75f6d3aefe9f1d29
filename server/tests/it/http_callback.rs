//! A call at an hour: by which device, and the same instant for everybody, on whichever clock.

use app::handoff::{Card, Device, Reach, Window, Zone};
use jiff::Timestamp;
use server::{outbox, person::Role};

use crate::{
    asking::{QUESTION, ask, card, reference},
    client::Client,
    harness::TestApp,
    inventory_table::{execute, texts},
    page::text,
};

const FOLLOW: &str = "/en/talk-to-a-person/request";
const CALL: [(&str, &str); 4] =
    [("question", QUESTION), ("way", "callback"), ("number", "709-555-0142"), ("zone", "America/St_Johns")];

async fn receipt(app: &TestApp) -> outbox::Letter {
    let listed = outbox::list(&app.state, app::outbox::Standing::Waiting).await.unwrap();
    outbox::open(&app.state, listed[0].id, &listed[0].letter).unwrap()
}

#[test]
fn a_card_from_before_is_an_ordinary_call() {
    let window = Window { zone: Zone::Newfoundland, start: 0, end: 3_600_000 };
    let old = r#"{"question":"Why?","reach":{"callback":{"number":"1","window":{"zone":"Newfoundland","start":0,"end":3600000}}},
        "locale":"en","name":null,"page":null,"words":null}"#;
    let read: Result<Card, _> = serde_json::from_str(old);
    let reach = Reach::Callback { number: "1".to_owned(), window, device: Device::Voice, mail: None };
    assert_eq!(read.map(|card| card.reach).unwrap(), reach);
}

both! {
    /// On Saturday clocks still show summer time; on Monday, the hour that was chosen, they do not.
    async fn is_the_same_instant_in_st_johns_ottawa_and_tokyo(db) {
        let app = TestApp::over(&db).await;
        // 2027-11-05, a Friday, on the eve of the change of Sunday, November 7
        let friday: Timestamp = "2027-11-05T15:00:00Z".parse().unwrap();
        app.state.clock.advance(friday.as_millisecond() - app.state.clock.millis());
        let person = Client::new(&app);
        let chosen = [("day", "2027-11-08"), ("hour", "9"), ("receipt", "amina@example.org")];
        let address = ask(&person, &[&CALL[..], &chosen].concat()).await;
        // half past twelve in universal time, as Newfoundland is three and a half hours behind it in winter
        let (start, end): (Timestamp, Timestamp) =
            ("2027-11-08T12:30:00Z".parse().unwrap(), "2027-11-08T13:30:00Z".parse().unwrap());
        let kept = texts(&db, "select window_start || ' ' || window_end || ' ' || zone from request").await;
        assert_eq!(kept, [format!("{} {} America/St_Johns", start.as_millisecond(), end.as_millisecond())]);
        let page = person.get(&address).await.is(200).page();
        let words = "Monday, November 8, 2027, 9 am to 10 am, Newfoundland time";
        assert!(page.words().contains(words), "{}", page.words());
        let letter = receipt(&app).await;
        assert!(letter.to == "amina@example.org" && letter.text.contains(words), "{}", letter.text);
        let (officer, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        let place = format!("/en/desk/esdc-edsc/request/{}", reference(&address));
        let seen = officer.get(&place).await.is(200).page().words();
        assert!(seen.contains("Monday, November 8, 2027, 7:30 am to 8:30 am, Eastern time"), "{seen}");
        // a calendar counts from the instant: in Tokyo it shows half past nine at night
        let link = format!("{address}/call.ics");
        assert!(page.links().contains(&link));
        let file = person.get(&link).await.is(200);
        assert_eq!(file.header("content-type"), Some("text/calendar; charset=utf-8"));
        for words in [file.text(), letter.calendar.unwrap()] {
            assert!(words.contains("DTSTART:20271108T123000Z\r\nDTEND:20271108T133000Z\r\n"), "{words}");
            assert!(words.lines().all(|line| line.len() <= 75) && !words.contains("permit"), "{words}");
        }
        let tokyo = start.to_zoned(Zone::Tokyo.time_zone());
        assert_eq!(tokyo.strftime("%H:%M").to_string(), "21:30");
        let elsewhere = Client::new(&app);
        assert!(!elsewhere.get(&link).await.text().contains("VCALENDAR"));
    }

    async fn by_tty_or_video_relay(db) {
        let app = TestApp::over(&db).await;
        let person = Client::new(&app);
        for (device, words) in [("tty", "by TTY"), ("relay", "through the video relay service"), ("voice", "Call 709")] {
            let chosen = [("day", "2026-11-25"), ("hour", "11"), ("device", device)];
            let address = ask(&person, &[&CALL[..], &chosen].concat()).await;
            let page = person.get(&address).await.is(200).page();
            assert!(card(&page).iter().any(|(_, value)| value.contains(words)), "{:?}", card(&page));
            let change = person.get(&format!("{address}/change")).await.is(200).page();
            assert!(change.has(&format!("#device option[value={device}][selected]")));
        }
        assert!(texts(&db, "select key from outbox").await.is_empty(), "who gives no address gets no letter");
    }

    async fn an_hour_that_is_over_is_not_promised_again(db) {
        let app = TestApp::over(&db).await;
        let person = Client::new(&app);
        let address = ask(&person, &[&CALL[..], &[("day", "2026-11-25"), ("hour", "11")]].concat()).await;
        let code = text(person.get(&address).await.is(200).page().select(".keep .reference__value")[1]);
        for (days, link) in [(1, true), (4, false)] {
            execute(&db, "update request set state = 'answered'").await;
            app.state.clock.advance(days * 24 * 60 * 60 * 1000);
            let fields = [("reference", reference(&address)), ("code", code.as_str())];
            person.send(FOLLOW, FOLLOW, &fields).await.is(303);
            person.send(&address, &address, &[("act", "reopen")]).await.is(303);
            let page = person.get(&address).await.is(200).page();
            assert_eq!(page.links().contains(&format!("{address}/call.ics")), link, "an hour to come is kept");
        }
        let page = person.get(&address).await.is(200).page();
        assert!(page.words().contains("The hour that you chose is over. We will reach you by"), "{}", page.words());
        person.get(&format!("{address}/call.ics")).await.is(404);
    }

    async fn a_number_that_nobody_should_send_is_no_telephone_number(db) {
        let app = TestApp::over(&db).await;
        let person = Client::new(&app);
        for number in ["046 454 286", "046454286", "3782 822463 10005"] {
            let fields = [CALL[0], CALL[1], ("number", number), ("day", "2026-11-25"), ("hour", "11")];
            let page = crate::asking::preview(&person, crate::asking::ASK, &fields).await.is(422).page();
            assert!(page.words().contains("This does not look like a telephone number"), "{number}");
        }
        let abroad = [CALL[0], CALL[1], ("number", "+34 612 345 678"), ("day", "2026-11-25"), ("hour", "11")];
        crate::asking::preview(&person, crate::asking::ASK, &abroad).await.is(200);
    }
}
