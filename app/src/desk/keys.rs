//! What single keys do on the pages of the desk. `style/assets/desk-keys.js` does it, where they are turned on; each has a
//! link, a button or a field of its own, so that nothing needs them.

/// The script that makes keys do something.
pub const SCRIPT: &str = "desk-keys.js";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortcut {
    Next,
    Take,
    Reply,
    Note,
    PassOn,
    Preview,
    Search,
    Call,
    Help,
}

impl Shortcut {
    pub const ALL: [Self; 9] = [
        Self::Next,
        Self::Take,
        Self::Reply,
        Self::Note,
        Self::PassOn,
        Self::Preview,
        Self::Search,
        Self::Call,
        Self::Help,
    ];

    /// The same in both languages: whoever works in both learns them once.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Next => "n",
            Self::Take => "t",
            Self::Reply => "r",
            Self::Note => "m",
            Self::PassOn => "p",
            Self::Preview => "v",
            Self::Search => "c",
            Self::Call => "a",
            Self::Help => "?",
        }
    }

    /// The words that say what it does.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Next => "desk-key-next",
            Self::Take => "desk-key-take",
            Self::Reply => "desk-key-reply",
            Self::Note => "desk-key-note",
            Self::PassOn => "desk-key-pass-on",
            Self::Preview => "desk-key-preview",
            Self::Search => "desk-key-search",
            Self::Call => "desk-key-call",
            Self::Help => "desk-key-help",
        }
    }
}
