//! What bytes are known by, in the words of databases and file lists.

use sha2::{Digest, Sha256};

/// SHA-256 in hexadecimal digits, small letters.
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
