//! On the server there is no list to narrow: the page arrives narrowed.

pub(super) fn narrow(_list: &str, _words: &str) -> usize {
    0
}
