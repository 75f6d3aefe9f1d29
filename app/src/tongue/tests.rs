use super::other_language;
use crate::locale::Locale;

const ENGLISH: &str = "The Agency issues a licence to the operator of a vessel that is registered in Canada.";
const FRENCH: &str =
    "L’Agence délivre un permis à l’exploitant d’un bâtiment qui est immatriculé au Canada par la Garde.";

#[test]
fn a_text_of_the_other_language_is_known() {
    assert_eq!(other_language(Locale::Fr, ENGLISH), Some("en"));
    assert_eq!(other_language(Locale::En, FRENCH), Some("fr"));
}

#[test]
fn a_text_of_the_page_is_not_marked() {
    assert_eq!(other_language(Locale::En, ENGLISH), None);
    assert_eq!(other_language(Locale::Fr, FRENCH), None);
}

#[test]
fn names_inside_a_sentence_change_nothing() {
    let names = "Le programme « Parks and the People of Canada » est offert par l’Agence dans les parcs.";
    assert_eq!(other_language(Locale::Fr, names), None);
    assert_eq!(other_language(Locale::Fr, "Museum of the North"), None);
    assert_eq!(other_language(Locale::En, ""), None);
}
