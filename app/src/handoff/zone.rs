//! Time zones that a person can choose. Whatever was agreed on keeps its zone, and is said with it.

use serde::{Deserialize, Serialize};

macro_rules! zones {
    ($($(#[$meta:meta])* $case:ident = $code:literal,)+) => {
        /// A zone of the world's list (IANA).
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub enum Zone {
            $($(#[$meta])* $case,)+
        }

        impl Zone {
            /// Canada from east to west, then the world.
            pub const ALL: &[Self] = &[$(Self::$case,)+];

            /// Its name in the world's list.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$case => $code,)+
                }
            }
        }
    };
}

zones! {
    Newfoundland = "America/St_Johns",
    Atlantic = "America/Halifax",
    #[default]
    Eastern = "America/Toronto",
    Central = "America/Winnipeg",
    Saskatchewan = "America/Regina",
    Mountain = "America/Edmonton",
    Yukon = "America/Whitehorse",
    Pacific = "America/Vancouver",
    London = "Europe/London",
    Paris = "Europe/Paris",
    Beirut = "Asia/Beirut",
    Delhi = "Asia/Kolkata",
    Manila = "Asia/Manila",
    Tokyo = "Asia/Tokyo",
    Mexico = "America/Mexico_City",
    Universal = "UTC",
}
