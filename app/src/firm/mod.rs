//! Firms: a business or another body, and the people who act for it.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | what a member may do | `role.rs` |
//! | what is accepted of names, of an invitation | `form.rs` |
//! | accounts and register numbers | `identifier.rs`, their page `identifier_page.rs` |
//! | what is kept of what was done, and its page | `record.rs`, `record_page.rs` |
//! | the page of a firm | `page.rs`, `invitation.rs` |
//! | its applications, which part of them | `list.rs`, `choice.rs` |
//! | making one, changing its names, its number | `new_page.rs`, `number_page.rs` |
//! | inviting somebody; one invitation; answering it | `invite_page.rs`, `invitation_page.rs`, `answer_page.rs` |
//! | the letter of an invitation | `letter.rs` |
//! | changing a role; taking somebody off a firm, leaving it | `member_page.rs`, `remove_page.rs` |
//! | for whom somebody acts | `whom_page.rs`; the line that says it on other pages: `acting.rs` |
//! | the words of roles and acts | `words.rs` |

#[cfg(feature = "ssr")]
mod acting;
#[cfg(feature = "ssr")]
pub mod answer_page;
mod choice;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod identifier;
#[cfg(feature = "ssr")]
pub mod identifier_page;
#[cfg(feature = "ssr")]
pub mod invitation;
#[cfg(feature = "ssr")]
pub mod invitation_page;
#[cfg(feature = "ssr")]
pub mod invite_page;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
pub mod list;
#[cfg(feature = "ssr")]
pub mod member_page;
#[cfg(feature = "ssr")]
pub mod new_page;
#[cfg(feature = "ssr")]
pub mod number_page;
#[cfg(feature = "ssr")]
pub mod page;
mod place;
mod record;
#[cfg(feature = "ssr")]
pub mod record_page;
#[cfg(feature = "ssr")]
pub mod remove_page;
mod role;
#[cfg(feature = "ssr")]
pub mod whom_page;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
pub use acting::{Acting, acting};
pub use choice::{After, Choice, Due, Stand};
pub use place::{FOR, KIND, LEFT, PERSON, Place, shape};
pub use record::{Act, Entry, Filter, Noted};
pub use role::{Right, Role};
#[cfg(feature = "ssr")]
pub use whom_page::FirmLink;
#[cfg(feature = "ssr")]
pub use words::{act_words, role_name, role_words};
