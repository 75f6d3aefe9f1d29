//! The reference number of a failure: what a person reads aloud, and what stands in the log.

use app::reference::Reference;
use uuid::Uuid;

pub(super) fn reference(id: Uuid) -> Reference {
    // the last bytes of a UUIDv7 are random, the first ones only say when
    Reference::from_random(id.as_u64_pair().1)
}
