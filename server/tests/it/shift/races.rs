//! Two at once: exactly one wins, and nothing is lost.

use server::person::Role;

use super::{HERE, NOTE, Shift, holders, kinds, send};
use crate::{client::Client, inventory_table::texts};

both! {
    async fn who_answers_and_who_gives_it_away_at_once(db) {
        let shift = Shift::over(&db).await;
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(303);
        let page = format!("{}/assign", shift.place);
        let (mine, hers) = (shift.opened(&shift.olivier, &shift.place).await, shift.opened(&shift.rosalie, &page).await);
        let (answer, to) = ([("act", "reply"), ("answer", "Yes, it is.")], shift.id("marc"));
        let gift = [("to", to.as_str()), ("note", NOTE)];
        let (replied, given) = tokio::join!(
            send(&shift.olivier, &shift.place, &mine, &answer),
            send(&shift.rosalie, &page, &hers, &gift),
        );
        let statuses = [replied.status.as_u16(), given.status.as_u16()];
        assert!(matches!(statuses, [303, 409] | [409, 303]), "{statuses:?}");
        let lost = if replied.status == 409 { replied } else { given };
        assert!(lost.text().contains("Yes, it is.") || lost.text().contains(NOTE), "what was typed is still there");
    }

    async fn two_leads_at_once(db) {
        let shift = Shift::over(&db).await;
        let (other, _) = Client::staff(&shift.app, "lea", HERE, Role::Lead).await;
        let page = format!("{}/assign", shift.place);
        let (one, two) = (shift.opened(&shift.rosalie, &page).await, shift.opened(&other, &page).await);
        let (marc, olivier) = (shift.id("marc"), shift.id("olivier"));
        let to_marc = [("to", marc.as_str()), ("note", "To Marc.")];
        let to_olivier = [("to", olivier.as_str()), ("note", "To Olivier.")];
        let (first, second) = tokio::join!(
            send(&shift.rosalie, &page, &one, &to_marc),
            send(&other, &page, &two, &to_olivier),
        );
        let statuses = [first.status.as_u16(), second.status.as_u16()];
        assert!(matches!(statuses, [303, 409] | [409, 303]), "{statuses:?}");
        let (holder, lost, typed) = if statuses[0] == 303 { ("marc -", second, "To Olivier.") } else { ("olivier -", first, "To Marc.") };
        assert_eq!(holders(&db).await, [holder]);
        assert!(lost.text().contains(typed), "the note of the other is still there");
        assert_eq!(kinds(&db).await, ["asked", "note", "reassigned"]);
        assert_eq!(texts(&db, "select reason from request_assignment").await, ["lead"]);
    }

    /// Two servers look while somebody answers what they have in hand.
    async fn an_absence_begins_while_somebody_answers(db) {
        let shift = Shift::over(&db).await;
        shift.act(&shift.olivier, &[("act", "claim")]).await.is(303);
        let mine = shift.opened(&shift.olivier, &shift.place).await;
        shift.away(&shift.rosalie, "olivier", ["2026-11-22", "2026-11-23"], &shift.id("marc")).await.is(303);
        let answer = [("act", "reply"), ("answer", "Yes, it is.")];
        let (replied, one, two) = tokio::join!(
            send(&shift.olivier, &shift.place, &mine, &answer),
            server::shift::look(&shift.app.state),
            server::shift::look(&shift.app.state),
        );
        one.unwrap();
        two.unwrap();
        let kinds = kinds(&db).await;
        let count = |kind: &str| kinds.iter().filter(|one| *one == kind).count();
        match replied.status.as_u16() {
            303 => assert_eq!((count("replied"), count("reassigned")), (1, 0), "{kinds:?}"),
            409 => {
                assert_eq!((count("replied"), count("reassigned")), (0, 1), "{kinds:?}");
                assert!(replied.text().contains("Yes, it is."), "what was typed is still there");
                assert_eq!(holders(&db).await, ["marc -"]);
            }
            other => panic!("{other}"),
        }
    }
}
