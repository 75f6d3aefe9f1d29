//! Which language of which part waits for what the other one says already.

use super::{Parity, Part, Sheet, Slot};
use crate::locale::Locale;

impl Sheet {
    /// The parts of a draft of which one language waits, each with that language, in order. `self` is what is published
    /// and `aged` what waits there: a side that waited and is changed alone has followed. Where one side is empty and the
    /// other is not, the empty one waits. What each language has of its own never does.
    pub fn waiting(&self, draft: &Self, aged: &[(Part, Locale)]) -> Vec<(Part, Locale)> {
        let parts = draft.parts().into_iter().filter(|part| part.parity() != Parity::Free);
        parts.filter_map(|part| Some((part, self.behind(draft, aged, part)?))).collect()
    }

    fn behind(&self, draft: &Self, aged: &[(Part, Locale)], part: Part) -> Option<Locale> {
        let sides = Locale::ALL.map(|locale| Slot::new(part, locale));
        let [en, fr] = sides.map(|slot| self.get(slot) != draft.get(slot));
        let before = aged.iter().find(|(known, _)| *known == part).map(|(_, behind)| *behind);
        match sides.map(|slot| draft.get(slot).is_empty()) {
            [true, true] => None,
            [true, false] => Some(Locale::En),
            [false, true] => Some(Locale::Fr),
            [false, false] if en && fr => None,
            [false, false] if !en && !fr => before,
            [false, false] => {
                let changed = if en { Locale::En } else { Locale::Fr };
                (before != Some(changed)).then(|| changed.other())
            }
        }
    }
}
