//! A reference that people read aloud: short, and a slip is noticed.

use std::collections::HashSet;

use app::reference::Reference;
use proptest::prelude::*;

const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

#[test]
fn looks_as_people_expect() {
    let text = Reference::from_random(0x1234_5678_9abc).to_string();
    assert_eq!((text.len(), text.find('-')), (9, Some(4)), "{text}");
    assert!(text.replace('-', "").chars().all(|letter| LETTERS.contains(letter)), "{text}");
    let many: HashSet<String> = (0..10_000).map(|number| Reference::from_random(number << 7).to_string()).collect();
    assert_eq!(many.len(), 10_000);
}

#[test]
fn is_read_as_people_type_it() {
    let reference = Reference::from_random(0b00001_00000_00001);
    let text = reference.to_string();
    for typed in [text.to_lowercase(), text.replace('-', ""), format!(" {} ", text.replace('-', " - "))] {
        assert_eq!(Reference::parse(&typed), Some(reference), "{typed}");
    }
    let mistaken = text.replace('0', "o").replace('1', "l");
    assert_eq!(Reference::parse(&mistaken), Some(reference), "{mistaken}");
    for wrong in ["", "-", "7K3M", &format!("{text}0"), "\u{fffd}", "UUUU-UUUU"] {
        assert_eq!(Reference::parse(wrong), None, "{wrong}");
    }
}

proptest! {
    #[test]
    fn comes_back(number: u64) {
        let reference = Reference::from_random(number);
        prop_assert_eq!(Reference::parse(&reference.to_string()), Some(reference));
    }

    /// One wrong character, or two that changed places, are always noticed.
    #[test]
    fn a_slip_is_noticed(number: u64, at in 0..8_usize, other in 0..8_usize, letter in 0..32_usize) {
        let text: Vec<char> = Reference::from_random(number).to_string().replace('-', "").chars().collect();
        let mut wrong = text.clone();
        wrong[at] = LETTERS.chars().nth(letter).unwrap();
        let mut swapped = text.clone();
        swapped.swap(at, other);
        for slip in [wrong, swapped].into_iter().filter(|slip| *slip != text) {
            prop_assert_eq!(Reference::parse(&slip.iter().collect::<String>()), None);
        }
    }

    #[test]
    fn nothing_panics(text: String) {
        let _ = Reference::parse(&text);
    }
}
