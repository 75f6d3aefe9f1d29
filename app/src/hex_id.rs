//! Names of records in addresses.

/// Makes the name of a kind of record: thirty-two hexadecimal digits, in lower case.
macro_rules! hex_id {
    ($(#[$meta:meta])* $vis:vis struct $name:ident;) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        $vis struct $name(String);

        impl $name {
            pub fn parse(text: &str) -> Option<Self> {
                let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
                (text.len() == 32 && text.bytes().all(is_digit)).then(|| Self(text.to_owned()))
            }

            pub fn from_bits(bits: u128) -> Self {
                Self(format!("{bits:032x}"))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}

pub(crate) use hex_id;
