//! Words that count everybody in: no masculine alone for people, no middle dots.

use regex::Regex;

use super::{LETTERS, hold, texts::Kind, without};

/// Masculine, and the feminine that must stand near it. `s?` is added to both.
const PEOPLE: &[(&str, &str)] = &[
    ("acheteur", "acheteuse"),
    ("administrateur", "administratrice"),
    ("agent", "agente"),
    ("agriculteur", "agricultrice"),
    ("aidant", "aidante"),
    ("aîné", "aînée"),
    ("ancien combattant", "ancienne combattante"),
    ("anciens combattants", "anciennes combattantes"),
    ("apprenti", "apprentie"),
    ("auteur", "autrice|auteure"),
    ("avocat", "avocate"),
    ("candidat", "candidate"),
    ("chercheur", "chercheuse"),
    ("chômeur", "chômeuse"),
    ("citoyen", "citoyenne"),
    ("client", "cliente"),
    ("conducteur", "conductrice"),
    ("conjoint", "conjointe"),
    ("conseiller", "conseillère"),
    ("consommateur", "consommatrice"),
    ("créateur", "créatrice"),
    ("débiteur", "débitrice"),
    ("demandeur", "demandeuse|demanderesse"),
    ("député", "députée"),
    ("directeur", "directrice"),
    ("électeur", "électrice"),
    ("employé", "employée"),
    ("enseignant", "enseignante"),
    ("entrepreneur", "entrepreneuse|entrepreneure"),
    ("époux", "épouse"),
    ("étudiant", "étudiante"),
    ("immigrant", "immigrante"),
    ("infirmier", "infirmière"),
    ("inventeur", "inventrice"),
    ("nouveaux arrivants", "nouvelles arrivantes"),
    ("nouvel arrivant", "nouvelle arrivante"),
    ("orphelin", "orpheline"),
    ("passager", "passagère"),
    ("pêcheur", "pêcheuse"),
    ("plaignant", "plaignante"),
    ("policier", "policière"),
    ("premier ministre", "première ministre"),
    ("professeur", "professeure"),
    ("répondant", "répondante"),
    ("résident", "résidente"),
    ("retraité", "retraitée"),
    ("salarié", "salariée"),
    ("sénateur", "sénatrice"),
    ("survivant", "survivante"),
    ("travailleur", "travailleuse"),
    ("tuteur", "tutrice"),
    ("usager", "usagère"),
    ("utilisateur", "utilisatrice"),
    ("vendeur", "vendeuse"),
    ("vétéran", "vétérane"),
    ("veuf", "veuve"),
    ("visiteur", "visiteuse"),
    ("voyageur", "voyageuse"),
];

/// Names that the law or an organization gave.
const OFFICIAL: [&str; 28] = [
    "Bureau de la satisfaction des clients",
    "ombud des vétérans",
    "Anciens Combattants Canada",
    "Tribunal des anciens combattants",
    "Apprentis Canada",
    "AE pour proches aidants",
    "carte d’information de l’électeur",
    "carte de résident permanent",
    "Centre de service national de prêts aux étudiants",
    "droit d’auteur",
    "fiche de visiteur",
    "identificateur unique de client",
    "listes de passagers",
    "nom d’utilisateur",
    "pension de survivant",
    "portail client de la GCRA",
    "prêt canadien aux apprentis",
    "Programme de protection des salariés",
    "Programme fédéral d’expérience de travail étudiant",
    "proposition de consommateur",
    "Protection des passagers aériens",
    "Registre des futurs électeurs",
    "Registre national des électeurs",
    "visa de visiteur",
    // no people: what is lent for studies, while one studies
    "prêt étudiant",
    "prêts étudiants",
    "en étudiant",
    "qui résident",
];

/// How far the feminine may stand, in characters.
const NEAR: usize = 40;

#[test]
fn nobody_is_left_out() {
    let wrong = ["Les citoyens votent", "L’étudiant doit", "un agent d’information", "Vous êtes travailleur autonome"];
    let right =
        ["Citoyennes et citoyens", "une agente ou un agent d’information", "l’équipe", "un agenda, un agencement"];
    let word = |word: &str| Regex::new(&format!("(?:^|[^{LETTERS}])({word})s?(?:[^{LETTERS}]|$)")).unwrap();
    let people: Vec<(Regex, Regex)> = PEOPLE.iter().map(|(he, she)| (word(he), word(she))).collect();
    hold(|text| masculine_alone(text, &people), |text| text.kind != Kind::Alias, &wrong, &right);
}

fn masculine_alone(text: &str, people: &[(Regex, Regex)]) -> Option<String> {
    let text = without(text, &OFFICIAL);
    people.iter().find_map(|(he, she)| {
        let alone =
            he.captures_iter(&text).find(|found| !she.is_match(around(&text, found.get(1).unwrap().range())))?;
        Some(format!("“{}” alone", &alone[1]))
    })
}

/// What stands near a part of a text.
fn around(text: &str, range: std::ops::Range<usize>) -> &str {
    let before = text[..range.start].char_indices().rev().nth(NEAR).map_or(0, |(at, _)| at);
    let after = text[range.end..].char_indices().nth(NEAR).map_or(text.len(), |(at, _)| range.end + at);
    &text[before..after]
}

/// Both forms are written in full, so that they can be read aloud.
#[test]
fn no_form_is_cut() {
    let cut = Regex::new(&format!(r"[{LETTERS}][·•‧⋅][{LETTERS}]|[{LETTERS}]\((e|es|ne|nes|ve|rice|euse|ère)\)|[{LETTERS}]/(e|es|ne|rice|euse)\b|-e-s\b")).unwrap();
    let rule = |text: &str| cut.find(text).map(|found| format!("“{}”: both forms in full", found.as_str()));
    hold(
        rule,
        |_| true,
        &["étudiant·e·s", "employé(e)", "citoyen/ne", "né(e)s"],
        &["étudiantes et étudiants", "et/ou"],
    );
}
