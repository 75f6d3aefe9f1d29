//! What holds for the sections of a collection: each says what it is in both languages and holds services, each once.

use std::collections::HashSet;

use super::{
    Part, Piece, Sheet, Slot,
    moves::{items, slots, used},
    part::SECTIONS,
    sheet::ids,
};
use crate::form::FormState;

/// Refuses what is wrong with sections that were changed. `may` says of the id of a service whether it may stand there;
/// what stands there already may stay, and move.
pub(super) fn judge(published: &Sheet, sheet: &Sheet, may: &dyn Fn(&str) -> bool, form: &mut FormState<Slot>) {
    let is_section = |slot: &Slot| matches!(slot.part, Part::Section(..));
    if !published.changed(sheet).iter().any(is_section) {
        return;
    }
    let there: HashSet<String> = (0..SECTIONS).flat_map(|section| ids(published.get(items(section)))).collect();
    let mut seen = HashSet::new();
    for section in 0..used(sheet).max(1) {
        let all = ids(sheet.get(items(section)));
        let words = if all.is_empty() {
            Some("together-items-none")
        } else if all.iter().any(|id| !there.contains(id) && !may(id)) {
            Some("editing-items-wrong")
        } else if all.iter().any(|id| !seen.insert(id.clone())) {
            Some("together-items-twice")
        } else {
            None
        };
        let empty = slots(section).into_iter().filter(|slot| slot.part != Part::Section(section, Piece::Items));
        for slot in empty.filter(|slot| sheet.get(*slot).is_empty()) {
            form.refuse(slot, "editing-empty", Vec::new());
        }
        if let Some(words) = words {
            form.refuse(items(section), words, Vec::new());
        }
    }
}
