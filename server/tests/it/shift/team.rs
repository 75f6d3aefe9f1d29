//! The page of the team: the same for all of a desk, with the acts for whoever leads it.

use app::locale::Locale;
use server::person::{Grant, Grantee, Role, grant};

use super::{DAY, DESK, HERE, Shift, TEAM};
use crate::{
    asking::{QUESTION, reference},
    checks::faults,
    client::Client,
    every_row::every_row,
    page::{Page, text},
};

/// The cells of somebody’s row.
fn row(page: &Page, name: &str) -> Vec<String> {
    let rows = page.select(".worklist tbody tr");
    let row = rows.into_iter().find(|row| text(*row).contains(name)).unwrap();
    let cells = scraper::Selector::parse("td").unwrap();
    row.select(&cells).map(text).collect()
}

both! {
    async fn it_says_who_has_what_and_who_is_away(db) {
        let shift = Shift::over(&db).await;
        shift.app.state.clock.advance(60_000);
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(303);
        shift.away(&shift.marc, "marc", ["2026-11-22", "2026-11-23"], "").await.is(303);
        let page = shift.rosalie.get(TEAM).await.is(200).page();
        assert_eq!(row(&page, "olivier")[..4], ["1", "1 min", "0", "Yes"]);
        assert_eq!(row(&page, "marc")[3], "Away until the end of Monday, November 23, 2026");
        assert!(page.has(".worklist button[value=back]") && page.links().contains(&shift.page_of("olivier")));
        let seen = shift.olivier.get(TEAM).await.is(200).page();
        assert_eq!(row(&seen, "marc")[..4], row(&page, "marc")[..4], "the same list");
        assert!(!seen.has(".worklist button") && !seen.links().contains(&shift.page_of("marc")));
        assert!(seen.links().contains(&shift.page_of("olivier")), "everybody for themselves");
        // whoever was only let in is not said to be there
        let to = Grantee::Identity { issuer: "https://provider.example".into(), subject: "information-officer".into() };
        let given = Grant { role: Role::Desk, organization: HERE.into(), to, by: "an operator" };
        grant(&db, &shift.app.state.clock, &shift.app.state.keys, &given).await.unwrap();
        // promised for today
        shift.later(2 * DAY).await;
        shift.give(&shift.id("olivier")).await.is(303);
        assert_eq!(row(&shift.rosalie.get(TEAM).await.is(200).page(), "olivier")[2], "1");
        let held = shift.rosalie.get(&shift.page_of("olivier")).await.is(200).page();
        assert!(held.links().contains(&format!("{}/assign", shift.place)));
        assert_eq!(row(&shift.rosalie.get(TEAM).await.is(200).page(), "information-officer")[3], "Has not signed in yet");
        let (elsewhere, _) = Client::staff(&shift.app, "lea", "cic", Role::Desk).await;
        elsewhere.get(TEAM).await.is(404);
        shift.person.get(TEAM).await.is(303);
    }

    async fn its_pages_are_whole_in_both_languages(db) {
        let shift = Shift::over(&db).await;
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(303);
        for locale in Locale::ALL {
            let place = |place| app::path::Path::Desk(app::desk::Place::Shift(place)).href(locale);
            let reference = app::reference::Reference::parse(reference(&shift.own)).unwrap();
            for page in [
                place(app::shift::Place::Team(HERE.to_owned())),
                place(app::shift::Place::Colleague(HERE.to_owned(), shift.id("olivier"))),
                place(app::shift::Place::Assign(HERE.to_owned(), reference)),
            ] {
                let answer = shift.rosalie.get(&page).await.is(200);
                let found = faults(&answer, &answer.page());
                assert!(found.is_empty(), "{page}: {found:?}");
                for personal in [QUESTION, "amina@example.org"] {
                    assert!(!answer.text().contains(personal), "{page} says nothing personal");
                }
            }
        }
    }

    /// Who practices changes nothing of the shift, and reads nobody’s name.
    async fn practice_is_as_it_was(db) {
        let shift = Shift::over(&db).await;
        shift.give(&shift.id("olivier")).await.is(303);
        let practice = format!("{DESK}/simulation");
        let page = shift.rosalie.get(&practice).await.is(200).page();
        assert!(!page.links().iter().any(|link| link.contains("/team") || link.contains("/assign")));
        let request = page.select(".panel--waiting .queue__link")[0].attr("href").unwrap().to_owned();
        let before = every_row(&db).await;
        shift.rosalie.send(&request, &request, &[("act", "claim")]).await.is(303);
        shift.rosalie.send(&request, &request, &[("act", "back")]).await.is(303);
        let opened = shift.rosalie.get(&request).await.is(200).page();
        assert!(!opened.words().contains("Give it to a colleague") && opened.words().contains("Yours for"));
        let after = every_row(&db).await;
        for table in ["request", "request_event", "absence", "request_assignment", "outbox"] {
            assert_eq!(before[table], after[table], "{table}");
        }
    }
}
