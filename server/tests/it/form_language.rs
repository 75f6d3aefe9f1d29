//! The language of forms: when something is asked, what checks find, what is refused in a file.

use app::application::{Answers, Asked, Program, Strength};
use server::application::{programs, read};

fn program(id: &str) -> &'static Program {
    programs().unwrap().iter().find(|program| program.id == id).unwrap()
}

fn answers(given: &[(&str, &str)]) -> Answers {
    given.iter().fold(Answers::default(), |mut answers, (question, answer)| {
        answers.put(question, (*answer).to_owned());
        answers
    })
}

#[test]
fn what_is_asked_follows_what_was_answered() {
    let benefit = program("disability-benefit");
    let asked = |given: &[(&str, &str)], id: &str| {
        let asked = Asked::of(benefit, &answers(given));
        benefit.questions().any(|(_, question)| question.id == id && asked.question(question))
    };
    assert!(!asked(&[], "partner-name"));
    assert!(!asked(&[("partner", "no")], "partner-name"));
    assert!(asked(&[("partner", "yes")], "partner-name"));
    assert!(asked(&[("credit", "waiting")], "credit-asked-on"));
    // one of several
    let boat = program("boat-licence");
    let moved = Asked::of(boat, &answers(&[("changed", "address motors")]));
    let there = |id: &str| boat.questions().any(|(_, question)| question.id == id && moved.question(question));
    assert!(there("address") && there("power") && !there("business-number"));
}

#[test]
fn what_is_not_asked_any_more_is_not_sent_and_comes_back() {
    let benefit = program("disability-benefit");
    let mut given = answers(&[("partner", "yes"), ("partner-name", "Sam")]);
    assert_eq!(benefit.to_send(&given).get("partner-name"), "Sam");
    given.put("partner", "no".to_owned());
    let left: Vec<_> = benefit.left_out(&given).iter().map(|(_, question)| question.id).collect();
    assert_eq!(left, ["partner-name"]);
    assert_eq!(benefit.to_send(&given).get("partner-name"), "");
    given.put("partner", "yes".to_owned());
    assert_eq!(benefit.to_send(&given).get("partner-name"), "Sam");
}

#[test]
fn checks_find_what_does_not_fit_and_nothing_that_is_not_known() {
    let claim = program("research-claim");
    let found = |given: &[(&str, &str)]| -> Vec<(&str, Strength)> {
        let given = answers(given);
        claim.findings(&given).into_iter().filter_map(|one| Some((one.check?, one.strength))).collect()
    };
    assert!(found(&[]).is_empty());
    let sum = [("salaries", "100.50"), ("materials", "10"), ("contracted", "no"), ("total", "110.50")];
    assert!(found(&sum).is_empty());
    assert_eq!(found(&[&sum[..3], &[("total", "111")]].concat()), [("sum-of-costs", Strength::Must)]);
    // the contracts count once they are asked for
    let contracted = [("contracts", "1"), ("contracted", "yes"), ("salaries", "100"), ("total", "101")];
    assert!(found(&contracted).is_empty());
    assert_eq!(found(&[("salaries", "0"), ("total", "0")]), [("no-salaries", Strength::Should)]);
    assert_eq!(found(&[("evidence", "sheets")]), [("records-kept", Strength::Hint)]);
    let days = [("project-start", "2026-02-01"), ("project-over", "yes"), ("project-end", "2026-01-01")];
    assert_eq!(found(&days), [("end-after-start", Strength::Must)]);
    // each part has its own
    let second = [("project+", "1,2"), ("project-start-2", "2026-02-01"), ("year-end", "2025-12-31")];
    assert_eq!(found(&second), [("work-in-the-year-2", Strength::Must)]);
    assert!(found(&second[1..]).is_empty(), "a part that is not there is not checked");
}

#[test]
fn a_last_day_follows_from_an_answer() {
    let claim = program("research-claim");
    assert_eq!(claim.last_day(&answers(&[])), None);
    let last = claim.last_day(&answers(&[("year-end", "2026-03-31")])).unwrap();
    assert_eq!(last.to_string(), "2027-09-30");
    let end_of_month = claim.last_day(&answers(&[("year-end", "2026-08-31")])).unwrap();
    assert_eq!(end_of_month.to_string(), "2028-02-29");
}

#[test]
fn parts_keep_their_numbers() {
    let section = program("research-claim").section("project").unwrap();
    let mut given = Answers::default();
    assert_eq!((given.parts("project"), section.next_part(&given)), (vec![1], Some(2)));
    given.put_parts("project", &[1, 3]);
    assert_eq!(section.next_part(&given), Some(4), "a number that was taken away is not given again at once");
    given.put_parts("project", &[1, 3, 10]);
    assert_eq!(section.next_part(&given), Some(2));
    given.put_parts("project", &(1..=10).collect::<Vec<_>>());
    assert_eq!(section.next_part(&given), None);
}

/// A form that is right, and as short as can be.
const GOOD: &str = r#"
id = "a"
service = "ST055"
organization = "cra-arc"
en = { name = "A", lead = "A", objection = "A" }
fr = { name = "A", lead = "A", objection = "A" }
[[phases]]
from = "sent"
days = 60
en = "A"
fr = "A"
[[sections]]
id = "first"
en = { title = "A", lead = "A" }
fr = { title = "A", lead = "A" }
[[sections.questions]]
id = "one"
kind = "yes-no"
en = { label = "A", help = "A", missing = "A" }
fr = { label = "A", help = "A", missing = "A" }
[[sections.questions]]
id = "two"
kind = "number"
when = { answer = "one", is = "yes" }
en = { label = "A", help = "A", missing = "A" }
fr = { label = "A", help = "A", missing = "A" }
[[sections.questions]]
id = "day"
kind = "date"
en = { label = "A", help = "A", missing = "A" }
fr = { label = "A", help = "A", missing = "A" }
[[checks]]
id = "check"
strength = "must"
about = "two"
holds = { answer = "two", at-least = "3" }
en = "A"
fr = "A"
"#;

/// Where something is wrong is said with its line, whatever it is.
#[test]
fn a_form_that_contradicts_itself_is_refused() {
    assert!(read("a.toml", GOOD).is_ok(), "{:?}", read("a.toml", GOOD).err());
    let wrong = [
        ("when = { answer = \"one\"", "when = { answer = \"two\"", "comes before"),
        ("when = { answer = \"one\"", "when = { answer = \"day\"", "comes before"),
        ("when = { answer = \"one\"", "when = { answer = \"none\"", "comes before"),
        ("is = \"yes\" }", "is = \"perhaps\" }", "cannot be chosen"),
        ("is = \"yes\" }", "before = \"2026-01-01\" }", "cannot be compared"),
        ("when = { answer = \"one\", is = \"yes\" }", "when = { answer = \"one\" }", "one relation"),
        ("about = \"two\"", "about = \"three\"", "no question is called"),
        ("at-least = \"3\"", "at-least = \"three\"", "neither a day nor a number"),
        ("at-least = \"3\"", "at-least = { answer = \"day\" }", "another kind"),
        ("strength = \"must\"", "strength = \"may\"", "none of must"),
        ("id = \"check\"", "id = \"two\"", "stands twice"),
        ("id = \"day\"", "id = \"use\"", "cannot be an id"),
        ("kind = \"date\"", "kind = \"date\"\nmost = \"soon\"", "no bound"),
        ("kind = \"date\"", "kind = \"date\"\nfact = \"senior\"", "does not answer this"),
        ("kind = \"yes-no\"", "kind = \"yes-no\"\nfact = \"rich\"", "nobody states"),
        ("days = 60", "days = 60\nbusiness-days = 5", "business-days"),
    ];
    for (from, to, reason) in wrong {
        let text = GOOD.replacen(from, to, 1);
        assert_ne!(text, GOOD, "{from}");
        let error = read("a.toml", &text).unwrap_err();
        let line = text[..GOOD.find(from).unwrap()].matches('\n').count() + 1;
        assert!(error.reason.contains(reason), "{to}: {error}");
        assert!(error.line.abs_diff(line) <= 3 && error.line > 1, "{to}: {error}, and it stands at {line}");
    }
}
