//! How far an alert reaches.

use crate::coded::coded;

coded! {
    /// On which pages it stands.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
    pub enum Reach {
        /// Those of the topics and services that it concerns.
        Subjects = "subjects",
        /// Those too of the organization and of all its services.
        Organization = "organization",
        /// Every page: an emergency. Only whoever is on call may say so.
        Everywhere = "everywhere",
    }
}
