//! Suggestions that explain themselves: from what somebody stated, by rules that anyone may read.
//!
//! Nothing is inferred from what people do. A rule holds when every one of its terms holds, so that each fact named in
//! an explanation is needed: without it the suggestion goes.
//!
//! | to change | look in |
//! |---|---|
//! | what somebody may state | `fact.rs` |
//! | when a rule holds | `rule.rs` |
//! | the page of facts | `facts_page.rs` |
//! | how a suggestion is shown | `suggestions.rs` |

mod fact;
mod rule;

#[cfg(feature = "ssr")]
pub mod facts_page;
#[cfg(feature = "ssr")]
pub mod suggestions;
#[cfg(feature = "ssr")]
mod words;

pub use fact::{Fact, Kind, Residence};
pub use rule::{Rule, RuleId, Suggestion, Term, suggest};
#[cfg(feature = "ssr")]
pub use suggestions::{Offer, Suggested};
#[cfg(feature = "ssr")]
pub use words::{fact_words, refused_words};
