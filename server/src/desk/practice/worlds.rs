//! Whose practice is kept, in the memory of this server, and for how long.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use uuid::Uuid;

use super::world::World;
use crate::person::Staff;

/// Whoever stays away that long begins anew. Milliseconds.
const KEPT: i64 = 4 * 60 * 60 * 1000;
/// How many practice at once, on one server; then whoever practiced longest ago begins anew.
const MOST: usize = 256;

/// Somebody, at the desk of one organization.
type Whose = (Uuid, String);

#[derive(Debug, Default)]
pub struct Worlds {
    worlds: Mutex<HashMap<Whose, World>>,
}

impl Worlds {
    /// Does something in the practice of one of the staff, which begins with it where there is none.
    pub(super) fn with<T>(
        &self,
        staff: &Staff,
        now: i64,
        begin: impl FnOnce() -> World,
        act: impl FnOnce(&mut World) -> T,
    ) -> T {
        let mut worlds = self.lock();
        worlds.retain(|_, world| now - world.touched < KEPT);
        let whose = whose(staff);
        if worlds.len() >= MOST && !worlds.contains_key(&whose) {
            let oldest = worlds.iter().min_by_key(|(_, world)| world.touched).map(|(whose, _)| whose.clone());
            oldest.map(|oldest| worlds.remove(&oldest));
        }
        let world = worlds.entry(whose).or_insert_with(begin);
        world.touched = now;
        act(world)
    }

    /// The next look begins anew.
    pub(super) fn forget(&self, staff: &Staff) {
        self.lock().remove(&whose(staff));
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Whose, World>> {
        self.worlds.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn whose(staff: &Staff) -> Whose {
    (staff.person.uuid(), staff.organization.clone())
}
