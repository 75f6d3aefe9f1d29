//! How long to wait for another try of what failed.

/// The pause after this many tries; none after the last. `pauses` holds the one after the first try, the second and so
/// on.
pub fn pause(pauses: &[i64], tries: i64) -> Option<i64> {
    usize::try_from(tries).ok().and_then(|tries| pauses.get(tries.checked_sub(1)?).copied())
}
