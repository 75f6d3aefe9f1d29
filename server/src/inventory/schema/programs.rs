//! The codes of federal programs, as the dictionary lists them.
//!
//! Departments found and end programs each year, so a code that is well written but not in the list is a defect
//! and not a refusal: else next year's inventory could not be imported by this year's program. Every other code
//! list is closed.

use std::{collections::HashSet, sync::LazyLock};

static PROGRAMS: LazyLock<HashSet<&'static str>> =
    LazyLock::new(|| include_str!("programs.txt").split_ascii_whitespace().collect());

/// Whether the dictionary knows this program.
pub fn is_program(code: &str) -> bool {
    PROGRAMS.contains(code)
}
