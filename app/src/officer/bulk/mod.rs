//! One step for several applications at once: the ticked ones of the list, a page to check it, and what came of each.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | the steps, and why one cannot be done | `step.rs` |
//! | what is filled in | `form.rs` |
//! | the boxes and buttons of the list | `tick.rs` |
//! | the page to check | `check_page.rs`, `check_rows.rs` |
//! | what came of it | `done_page.rs` |
//! | giving a single one to a colleague | `give_page.rs` |

pub mod check_page;
mod check_rows;
pub mod done_page;
pub mod form;
pub mod give_page;
mod place;
mod step;
mod tick;
mod words;

pub use place::{ALL, Chosen, Place, STEP, box_of, case_of, shape};
pub use step::{Standing, Step, Why, refusal};
pub(super) use tick::{all_link, buttons, tick};

/// How many at once: a page of the list.
pub const MOST: usize = 50;
