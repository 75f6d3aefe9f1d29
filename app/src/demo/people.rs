//! Who can be chosen in the demonstration. None of them exists.

/// Somebody made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MadeUp {
    /// How the provider names them to the portal.
    pub subject: &'static str,
    pub name: &'static str,
    /// The id of the words that say who it is.
    pub who: &'static str,
}

const fn made_up(subject: &'static str, name: &'static str, who: &'static str) -> MadeUp {
    MadeUp { subject, name, who }
}

/// Those who use the portal first, then those who work with it.
pub const PEOPLE: [MadeUp; 21] = [
    made_up("citizen", "Amina Tremblay", "demo-citizen"),
    made_up("newcomer", "Lucía Fernández", "demo-newcomer"),
    made_up("owner", "Omar Haddad", "demo-owner"),
    made_up("employee", "Élise Gagnon", "demo-employee"),
    made_up("accountant", "Grace Chen", "demo-accountant"),
    made_up("information-officer", "Olivier Roy", "demo-information-officer"),
    made_up("information-officer-second", "Daniel Kim", "demo-information-officer-second"),
    made_up("lead-esdc", "Rosalie Côté", "demo-lead-esdc"),
    made_up("information-officer-ircc", "Nadia Benali", "demo-information-officer-ircc"),
    made_up("program-officer-cra", "Priya Nair", "demo-program-officer-cra"),
    made_up("program-officer-cra-second", "Thomas Girard", "demo-program-officer-cra-second"),
    made_up("program-officer-ised", "Jean Lavoie", "demo-program-officer-ised"),
    made_up("program-officer-tc", "Mei-Lin Wong", "demo-program-officer-tc"),
    made_up("program-officer-esdc", "Samuel Dubé", "demo-program-officer-esdc"),
    made_up("editor-esdc", "Édith Bouchard", "demo-editor-esdc"),
    made_up("reviewer-esdc", "Marc Leblanc", "demo-reviewer-esdc"),
    made_up("editor-ircc", "Sam Okafor", "demo-editor-ircc"),
    made_up("editor-ised", "Camille Fortin", "demo-editor-ised"),
    made_up("reviewer-ised", "Peter Novak", "demo-reviewer-ised"),
    made_up("editor-cra", "Aisha Rahman", "demo-editor-cra"),
    made_up("administrator", "Ada Morin", "demo-administrator"),
];
