//! What the buttons of a collection do to it: entries and sections move, leave and come. Nothing is kept before the form
//! is saved.

use super::{
    Part, Piece, Sheet, Slot,
    part::{PIECES, SECTIONS},
    sheet::ids,
};

/// Which way something goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
    Out,
}

impl Way {
    /// How a button says it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Out => "out",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Up, Self::Down, Self::Out].into_iter().find(|way| way.code() == code)
    }
}

/// One press of a button. Sections and their entries are counted from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// `section-1-items 2 up`: from the first place it goes to the section before, from the last to the one after.
    Entry { section: u8, from: usize, way: Way },
    /// `section-1-items add ST050`; without a number, what was typed beside the button.
    Add { section: u8, id: Option<String> },
    /// `section-1 down`
    Section { section: u8, way: Way },
}

/// The services of a section.
pub const fn items(section: u8) -> Slot {
    Slot { part: Part::Section(section, Piece::Items), locale: None }
}

/// The field in which somebody names a service to add to a section.
pub fn adding(section: u8) -> String {
    format!("add-section-{}-items", section + 1)
}

impl Move {
    pub fn parse(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split(' ').collect();
        let (name, rest) = words.split_first()?;
        if let Some(slot) = Slot::parse(name) {
            let Part::Section(section, Piece::Items) = slot.part else { return None };
            return match rest {
                ["add"] => Some(Self::Add { section, id: None }),
                ["add", id] => Some(Self::Add { section, id: Some((*id).to_owned()) }),
                [from, way] => Some(Self::Entry { section, from: from.parse().ok()?, way: Way::parse(way)? }),
                _ => None,
            };
        }
        let number: u8 = name.strip_prefix("section-")?.parse().ok()?;
        let section = number.checked_sub(1).filter(|section| *section < SECTIONS)?;
        let [way] = rest else { return None };
        Some(Self::Section { section, way: Way::parse(way)? })
    }

    /// The value of its button.
    pub fn value(&self) -> String {
        match self {
            Self::Entry { section, from, way } => format!("section-{}-items {from} {}", section + 1, way.code()),
            Self::Add { section, id: None } => format!("section-{}-items add", section + 1),
            Self::Add { section, id: Some(id) } => format!("section-{}-items add {id}", section + 1),
            Self::Section { section, way } => format!("section-{} {}", section + 1, way.code()),
        }
    }

    /// Where it leads on the page: to what moved, else to the section.
    pub fn anchor(&self, sheet: &Sheet) -> String {
        let count = |section: u8| ids(sheet.get(items(section))).len();
        match *self {
            Self::Entry { section, from, way } => match way {
                Way::Up if from == 0 => entry(section.saturating_sub(1), count(section.saturating_sub(1))),
                Way::Up => entry(section, from - 1),
                Way::Down if from + 1 >= count(section) => entry(section + 1, 0),
                Way::Down => entry(section, from + 1),
                Way::Out => format!("section-{}-items", section + 1),
            },
            Self::Add { section, .. } => format!("section-{}-items", section + 1),
            Self::Section { section, way } => {
                let to = match way {
                    Way::Up => section.saturating_sub(1),
                    Way::Down => section + 1,
                    Way::Out => section,
                };
                format!("section-{}-items", to + 1)
            }
        }
    }

    /// The sheet after it; as it was where nothing can move.
    pub fn carry(&self, sheet: &Sheet) -> Sheet {
        let mut after = sheet.clone();
        match self {
            Self::Entry { section, from, way } => move_entry(&mut after, (*section, *from), *way),
            Self::Add { section, id: Some(id) } => {
                let mut all = ids(after.get(items(*section)));
                all.push(id.clone());
                after.put(items(*section), &all.join(" "));
            }
            Self::Add { id: None, .. } => {}
            Self::Section { section, way } => move_section(&mut after, *section, *way),
        }
        after
    }
}

/// The id of an entry on the page.
pub fn entry(section: u8, at: usize) -> String {
    format!("section-{}-items-{}", section + 1, at + 1)
}

/// The sections that say something: from the first to the last that does.
pub fn used(sheet: &Sheet) -> u8 {
    let says = |section: &u8| slots(*section).iter().any(|slot| !sheet.get(*slot).is_empty());
    (0..SECTIONS).filter(says).map(|section| section + 1).max().unwrap_or(0)
}

/// The slots of a section.
pub fn slots(section: u8) -> Vec<Slot> {
    PIECES.into_iter().flat_map(|piece| Part::Section(section, piece).slots()).collect()
}

fn move_entry(sheet: &mut Sheet, (section, from): (u8, usize), way: Way) {
    let mut here = ids(sheet.get(items(section)));
    if from >= here.len() {
        return;
    }
    match way {
        Way::Up if from > 0 => here.swap(from, from - 1),
        Way::Down if from + 1 < here.len() => here.swap(from, from + 1),
        Way::Up if section > 0 => pass(sheet, &here.remove(from), (section - 1, usize::MAX)),
        Way::Down if section + 1 < used(sheet) => pass(sheet, &here.remove(from), (section + 1, 0)),
        Way::Out => drop(here.remove(from)),
        Way::Up | Way::Down => {}
    }
    sheet.put(items(section), &here.join(" "));
}

/// Puts an entry into another section, at a place or at its end.
fn pass(sheet: &mut Sheet, id: &str, (section, at): (u8, usize)) {
    let mut there = ids(sheet.get(items(section)));
    there.insert(at.min(there.len()), id.to_owned());
    sheet.put(items(section), &there.join(" "));
}

fn move_section(sheet: &mut Sheet, section: u8, way: Way) {
    let used = used(sheet);
    match way {
        Way::Up if section > 0 && section < used => swap(sheet, section, section - 1),
        Way::Down if section + 1 < used => swap(sheet, section, section + 1),
        // those behind it move up, and the last place is empty
        Way::Out if section < used => {
            for at in section..used - 1 {
                swap(sheet, at, at + 1);
            }
            slots(used - 1).into_iter().for_each(|slot| sheet.put(slot, ""));
        }
        Way::Up | Way::Down | Way::Out => {}
    }
}

fn swap(sheet: &mut Sheet, left: u8, right: u8) {
    for (one, other) in slots(left).into_iter().zip(slots(right)) {
        let (first, second) = (sheet.get(one).to_owned(), sheet.get(other).to_owned());
        sheet.put(one, &second);
        sheet.put(other, &first);
    }
}
