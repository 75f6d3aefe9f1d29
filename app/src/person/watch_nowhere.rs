//! On the server there is nobody to warn.

pub(super) fn now() -> f64 {
    0.0
}

pub(super) async fn ask(_address: &str) -> Option<u32> {
    None
}
