//! Looking for defects in the rows of a file that was taken.
//!
//! | to change | look in |
//! |---|---|
//! | what is odd in one value | `value.rs` |
//! | what is odd between the columns of a row | `row.rs` |
//! | what is odd between rows, and between the two files | `across.rs` |
//! | what a defect is called, and what is done | `../defect.rs` |

mod across;
mod row;
mod value;

use super::{defect::Finder, parse::Parsed};

/// Finds the defects of both files.
pub(super) fn inspect(services: &Parsed, standards: Option<&Parsed>) -> Finder {
    let mut finder = Finder::default();
    for parsed in [Some(services), standards].into_iter().flatten() {
        for row in &parsed.rows {
            value::inspect(parsed.table, row, &mut finder);
        }
    }
    for service in &services.rows {
        row::inspect_service(service, &mut finder);
    }
    across::inspect_services(services, &mut finder);
    if let Some(standards) = standards {
        for standard in &standards.rows {
            row::inspect_standard(standard, &mut finder);
        }
        across::inspect_names(services, standards, &mut finder);
    }
    finder
}
