//! What looks at a section that is answered several times looks at each of its parts.

use app::application::{Answers, Asked, Program};
use server::application::{FormError, read};

/// A form with two sections that are answered several times, and something that looks at them.
fn form(more: &str) -> Result<Program, FormError> {
    let words = "{ name = \"A\", lead = \"A\", objection = \"A\" }";
    let (heading, label) = ("{ title = \"A\", lead = \"A\" }", "{ label = \"A\", help = \"\", missing = \"A\" }");
    let section = |id: &str, most: usize, questions: &str| {
        let repeat = "{ add = \"A\", remove = \"A\" }";
        format!(
            "[[sections]]\nid = \"{id}\"\nen = {heading}\nfr = {heading}\n\
             repeat = {{ most = {most}, en = {repeat}, fr = {repeat} }}\n{questions}"
        )
    };
    let choice = |id: &str| {
        format!(
            "[[sections.questions]]\nid = \"{id}\"\nkind = \"choice\"\nneed = \"optional\"\nen = {label}\nfr = {label}\n\
             choices = [{{ value = \"yes\", en = \"A\", fr = \"A\" }}, {{ value = \"no\", en = \"B\", fr = \"B\" }}]\n"
        )
    };
    let money = format!(
        "[[sections.questions]]\nid = \"cost\"\nkind = \"money\"\nneed = \"optional\"\nen = {label}\nfr = {label}\n"
    );
    let boat = section("boat", 3, &(choice("moored") + &money));
    let crew = section("crew", 2, &choice("paid"));
    let text = format!(
        "id = \"a\"\nservice = \"ST001\"\norganization = \"tc\"\nen = {words}\nfr = {words}\nphases = []\n{boat}{crew}{more}"
    );
    read("a.toml", &text)
}

fn answers(given: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::default();
    answers.put_parts("boat", &[1, 2, 3]);
    answers.put_parts("crew", &[1, 2]);
    for (question, answer) in given {
        answers.put(question, (*answer).to_owned());
    }
    answers
}

fn flag(when: &str) -> Program {
    form(&format!("[scrutiny]\n[[scrutiny.flags]]\nid = \"f\"\nwhen = {when}\nen = \"A\"\nfr = \"A\"\n")).unwrap()
}

#[test]
fn a_flag_is_raised_by_any_part() {
    let one = flag("{ all = [{ answer = \"moored\", is = \"yes\" }, { answer = \"cost\", at-least = \"100\" }] }");
    let raised = |given: &[(&str, &str)]| !one.raised(&answers(given)).is_empty();
    assert!(raised(&[("moored", "yes"), ("cost", "100")]));
    assert!(raised(&[("moored", "no"), ("moored-3", "yes"), ("cost-3", "100")]), "the third part alone");
    assert!(!raised(&[("moored-2", "yes"), ("cost-3", "100")]), "not two halves of different parts");
    let gone = |mut given: Answers| {
        given.put_parts("boat", &[1, 2]);
        !one.raised(&given).is_empty()
    };
    assert!(!gone(answers(&[("moored-3", "yes"), ("cost-3", "100")])), "a part that was taken away");
    let both = flag("{ all = [{ answer = \"moored\", is = \"yes\" }, { answer = \"paid\", is = \"no\" }] }");
    assert!(!both.raised(&answers(&[("moored-2", "yes"), ("paid", "yes"), ("paid-2", "no")])).is_empty());
    let sum = flag("{ sum = [\"cost\"], at-least = \"100\" }");
    assert!(!sum.raised(&answers(&[("cost", "60"), ("cost-2", "40")])).is_empty(), "a sum takes all parts");
}

#[test]
fn a_document_is_asked_for_because_of_any_part_and_a_check_holds_for_all() {
    let words = "{ name = \"A\", where = \"A\", missing = \"A\" }";
    let one = form(&format!(
        "[[documents]]\nid = \"proof\"\nwhen = {{ answer = \"moored\", is = \"yes\" }}\nen = {words}\nfr = {words}\n\
         [[checks]]\nid = \"all\"\nstrength = \"must\"\nabout = \"paid\"\nholds = {{ answer = \"moored\", is = \"yes\" }}\nen = \"A\"\nfr = \"A\"\n"
    ))
    .unwrap();
    let asked = |given: &[(&str, &str)]| {
        let given = answers(given);
        let asked = Asked::of(&one, &given);
        one.asked_sections(&asked).any(|section| section.id == "proof")
    };
    assert!(asked(&[("moored", "no"), ("moored-2", "yes")]) && !asked(&[("moored", "no")]));
    let broken = |given: &[(&str, &str)]| {
        one.findings(&answers(given)).iter().filter_map(|finding| finding.check).collect::<Vec<_>>()
    };
    assert_eq!(broken(&[("moored", "yes"), ("moored-3", "no")]), ["all", "all-2"]);
    assert_eq!(broken(&[("moored", "yes"), ("moored-3", "yes")]), Vec::<&str>::new());
}

#[test]
fn what_needs_one_answer_is_no_question_with_several() {
    for more in [
        "[payment]\nby = \"moored\"\namounts = { yes = \"1\", no = \"2\" }\nen = { what = \"A\", lead = \"A\" }\nfr = { what = \"A\", lead = \"A\" }\n",
        "[scrutiny]\nabove = { answer = \"cost\", amount = \"100\" }\n",
    ] {
        let error = form(more).unwrap_err();
        assert!(error.reason.contains("is answered several times"), "{error}");
    }
}
