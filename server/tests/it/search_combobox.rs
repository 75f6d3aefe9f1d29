//! The list of suggestions under the keys of a person, without a browser.

use app::search::{
    Combobox,
    Pressed::{self, Chosen, Passed, Taken},
    Suggestion,
};

fn offered(count: usize) -> Combobox {
    let one = |at: usize| Suggestion {
        name: format!("Service {at}"),
        organization: "An organization".to_owned(),
        href: format!("/en/services/{at}"),
    };
    let mut combobox = Combobox::default();
    combobox.offer((0..count).map(one).collect());
    combobox
}

fn press(combobox: &mut Combobox, keys: &[&str]) -> Vec<Pressed> {
    keys.iter().map(|key| combobox.press(key)).collect()
}

#[test]
fn opens_only_with_something_to_choose() {
    assert!(offered(3).is_open());
    assert!(!offered(0).is_open());
    let mut nothing = offered(0);
    assert_eq!(press(&mut nothing, &["ArrowDown", "ArrowUp", "Home", "Escape", "Enter", "a"]), vec![Passed; 6]);
    assert!(!nothing.is_open() && nothing.active().is_none());
}

#[test]
fn arrows_go_round_past_all_results() {
    let mut combobox = offered(2);
    let mut visited = Vec::new();
    for _ in 0..4 {
        assert_eq!(combobox.press("ArrowDown"), Taken);
        visited.push(combobox.active());
    }
    assert_eq!(visited, [Some(0), Some(1), Some(2), Some(0)]);
    assert_eq!(press(&mut combobox, &["ArrowUp", "ArrowUp"]), [Taken, Taken]);
    assert_eq!(combobox.active(), Some(1));
    let mut upwards = offered(2);
    upwards.press("ArrowUp");
    assert_eq!(upwards.active(), Some(2));
}

/// Without an active option they belong to the words in the box.
#[test]
fn home_and_end_move_in_the_list_once_one_is_in_it() {
    let mut combobox = offered(3);
    assert_eq!(press(&mut combobox, &["Home", "End"]), [Passed, Passed]);
    assert_eq!(press(&mut combobox, &["ArrowDown", "End"]), [Taken, Taken]);
    assert_eq!(combobox.active(), Some(3));
    assert_eq!(combobox.press("Home"), Taken);
    assert_eq!(combobox.active(), Some(0));
    assert_eq!(combobox.press("ArrowLeft"), Passed);
    assert_eq!((combobox.active(), combobox.is_open()), (None, true));
}

#[test]
fn enter_chooses_the_active_service_and_else_asks_for_all() {
    let mut combobox = offered(2);
    assert_eq!(combobox.press("Enter"), Passed);
    assert!(!combobox.is_open());
    let mut combobox = offered(2);
    press(&mut combobox, &["ArrowDown", "ArrowDown"]);
    assert_eq!(combobox.press("Enter"), Chosen("/en/services/1".to_owned()));
    let mut combobox = offered(2);
    press(&mut combobox, &["ArrowUp"]);
    assert_eq!(combobox.press("Enter"), Passed, "the option of all results sends the form");
}

#[test]
fn escape_closes_and_an_arrow_opens_again() {
    let mut combobox = offered(2);
    combobox.press("ArrowDown");
    assert_eq!(combobox.press("Escape"), Taken);
    assert_eq!((combobox.is_open(), combobox.active()), (false, None));
    assert_eq!(combobox.press("Escape"), Passed);
    assert_eq!(combobox.press("ArrowDown"), Taken);
    assert_eq!((combobox.is_open(), combobox.active()), (true, Some(0)));
}

/// Who types on must not choose what other words suggested.
#[test]
fn typing_on_leaves_nothing_active() {
    let mut combobox = offered(3);
    combobox.press("ArrowDown");
    combobox.deactivate();
    assert_eq!((combobox.is_open(), combobox.active()), (true, None));
    assert_eq!(combobox.press("Enter"), Passed);
}

#[test]
fn another_answer_begins_anew() {
    let mut combobox = offered(3);
    combobox.press("ArrowDown");
    combobox.offer(combobox.suggestions()[..1].to_vec());
    assert_eq!((combobox.is_open(), combobox.active(), combobox.suggestions().len()), (true, None, 1));
}
