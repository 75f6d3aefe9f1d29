//! Where a payment stands.

use crate::coded::coded;

/// The only currency that is asked for.
pub const DOLLARS: &str = "CAD";

coded! {
    /// Where a payment stands.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum State {
        /// Somebody was led to the payer, and nothing was heard since.
        Open = "open",
        Cancelled = "cancelled",
        /// The payer waited for too long.
        Expired = "expired",
        /// It came, and the application is not sent yet.
        Kept = "kept",
        /// The application was sent with it.
        Paid = "paid",
        /// It came and was not needed, or was another amount: it is owed back.
        Owed = "owed",
        /// It was owed back, and the program gave it back.
        Returned = "returned",
        /// There was no payer when the application was sent: the program asks for it itself.
        Elsewhere = "elsewhere",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    pub state: State,
    /// What was asked, in cents of Canadian dollars.
    pub asked: i64,
    /// What was paid, in hundredths of this currency.
    pub paid: i64,
    pub currency: String,
    /// The part of it that is tax, where the payer says so.
    pub tax: i64,
    /// The number of the payer’s receipt; empty where nothing was paid.
    pub receipt: String,
    /// When it was paid, else when it was asked: Unix milliseconds.
    pub at: i64,
    /// When its state changed last.
    pub changed: i64,
}

impl Payment {
    /// Whether it is what was asked.
    pub fn is_exact(&self) -> bool {
        self.paid == self.asked && self.currency == DOLLARS
    }
}
