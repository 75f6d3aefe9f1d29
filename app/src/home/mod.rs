//! The first pages: the choice of language, and the home page of each language.

mod choice_page;
mod home_page;

pub use choice_page::choice;
pub use home_page::{GatewayCard, HomePage};
