//! What a request is, where it stands, and what can happen to it. Codes are values of columns and of form fields.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

macro_rules! coded {
    ($($(#[$doc:meta])* $name:ident { $($(#[$what:meta])* $case:ident = $code:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$what])* $case,)+
        }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$case,)+];

            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$case => $code,)+
                }
            }

            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    )+};
}

coded! {
    /// How somebody wants to be answered.
    Way {
        Callback = "callback",
        Writing = "writing",
        InPerson = "in_person",
        /// They called, and staff wrote down what was said: nobody has to be reached.
        Phone = "phone",
    }

    /// Where a request stands. Who works on it is said by its lease, not here.
    State {
        Waiting = "waiting",
        Answered = "answered",
        Resolved = "resolved",
        Withdrawn = "withdrawn",
    }

    /// What happened.
    Kind {
        Asked = "asked",
        Added = "added",
        /// How to be reached was changed.
        Changed = "changed",
        Withdrawn = "withdrawn",
        Claimed = "claimed",
        /// For staff alone.
        Note = "note",
        Replied = "replied",
        Called = "called",
        Resolved = "resolved",
        Reopened = "reopened",
        /// The desk of another organization has it.
        Transferred = "transferred",
        /// Another of the staff of the same desk has it, or it is back in the queue in its old place.
        Reassigned = "reassigned",
        Returned = "returned",
        /// The person says that the answer helped, or that it did not: what they said last holds.
        Helped = "helped",
        NotHelped = "not_helped",
        /// A letter did not arrive.
        Unreached = "unreached",
        /// What it said was sent to another address that the person gave.
        SentAgain = "sent_again",
        /// It arrived after all.
        Arrived = "arrived",
        /// The person read it on their page.
        ReadHere = "read_here",
        /// Staff told them what it said: by phone, or at a counter.
        Told = "told",
        /// The same, in a letter on paper.
        Posted = "posted",
        /// Nobody was reached by any way that the person gave.
        Unreachable = "unreachable",
        /// They asked from a step of a form whether it is right so far.
        Checking = "checking",
        /// A publication, which they ordered.
        Ordered = "ordered",
        /// There were not enough copies: it waits for the next printing.
        Backordered = "backordered",
        Sent = "sent",
        /// They allow us to see whether they come back about the same thing, or do not any more: the last holds.
        ReturnAllowed = "return_allowed",
        ReturnRefused = "return_refused",
        /// Whoever called says that a call which was written down is theirs, and keeps it with their questions.
        Attached = "attached",
    }

    /// By which way it happened.
    Channel {
        Web = "web",
        Phone = "phone",
        Mail = "mail",
        Counter = "counter",
    }

    /// How somebody is called.
    Device {
        Voice = "voice",
        /// A teletypewriter.
        Tty = "tty",
        /// A sign language interpreter, through the video relay service.
        Relay = "relay",
    }
}

impl Serialize for Device {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.code().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Device {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Self::parse(&code).ok_or_else(|| D::Error::custom("a device that nobody has"))
    }
}

impl Default for Device {
    /// Cards that were written before there was a choice say nothing of it.
    fn default() -> Self {
        Self::Voice
    }
}

impl Way {
    /// Those that a person can choose.
    pub const CHOSEN: [Self; 3] = [Self::Callback, Self::Writing, Self::InPerson];
}

impl State {
    /// Whether somebody still has to do something.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Waiting)
    }
}

impl Kind {
    /// Whether the person who asked sees it.
    pub const fn is_public(self) -> bool {
        !matches!(self, Self::Note)
    }
}
