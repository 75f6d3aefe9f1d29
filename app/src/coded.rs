//! Enums whose values are kept, and come back, under a code.

/// Makes an enum with the code of each value: the value of a column, or of a field. `ALL` are its values in the order
/// of the list.
macro_rules! coded {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$about:meta])* $value:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        $vis enum $name {
            $($(#[$about])* $value,)+
        }

        impl $name {
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$value),+];

            /// What it is kept as.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$value => $code,)+
                }
            }

            pub fn parse(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$value),)+
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use coded;
