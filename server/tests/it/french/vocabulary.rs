//! The portal's own words, the same everywhere, and none from English where French has its own.

use super::{Patterns, hold, texts::Kind, without};

/// What the law or an organization calls so, not we.
const STATUS: [&str; 6] = [
    "carte de statut",
    "certificats de statut",
    "renoncer à leur statut",
    "statut de réfugié",
    "statuts constitutifs",
    "documents constitutifs\u{a0}: statuts",
];

/// Where a matter stands is its *état*. A *statut* is what the law gives a person.
#[test]
fn a_matter_has_a_state() {
    let status = Patterns::words(&[("statuts?", "état")]);
    let ours = |text: &str| status.first(&text.to_lowercase());
    hold(ours, |text| text.kind == Kind::Words, &["Le statut de votre demande"], &["L’état de votre demande"]);
    let content = |text: &str| status.first(&without(text, &STATUS));
    hold(content, |text| text.kind == Kind::Content, &["Le statut de votre demande"], &["la carte de statut"]);
}

#[test]
fn our_words_are_the_same_everywhere() {
    let ours = Patterns::words(&[
        ("clusters?", "dossier"),
        ("sujets?|rubriques?", "thème"),
        ("sauvegardée?s?|sauvée?s?", "enregistré"),
        ("tickets?", "numéro de référence"),
        ("rappels? d’échéance", "avis d’échéance"),
        ("standards?", "norme"),
        ("cookies?", "témoin"),
        ("applications?", "demande"),
        ("ministère responsable", "organisation responsable"),
    ]);
    let wrong = ["Le sujet sauvegardé", "Aucun cookie", "Votre application"];
    // *à votre sujet*: what concerns somebody, and no topic
    let rule = |text: &str| ours.first(&without(text, &["à votre sujet"]));
    hold(rule, |text| text.kind == Kind::Words, &wrong, &["Le thème enregistré", "Ce que nous savons à votre sujet"]);
}

#[test]
fn no_word_is_borrowed_where_french_has_its_own() {
    let borrowed = Patterns::words(&BORROWED);
    // the privacy notice says once what others call a *témoin*
    let rule = |text: &str| borrowed.first(&without(text, &["empreintes digitales", "témoin («\u{a0}cookie\u{a0}»)"]));
    let wrong = ["Vous êtes éligible", "Complétez le formulaire", "par e-mail", "le week-end"];
    hold(
        rule,
        |text| text.kind != Kind::Alias,
        &wrong,
        &["par courriel", "la fin de semaine", "vos empreintes digitales"],
    );
    let web = Patterns::new(&[("[Ss]ites? web", "site Web")]);
    hold(|text| web.first(text), |text| text.kind != Kind::Alias, &["notre site web"], &["notre site Web"]);
}

const BORROWED: [(&str, &str); 25] = [
    ("éligibles?|éligibilité|inéligibles?", "admissible"),
    ("cancell\\w+", "annuler"),
    ("cédul\\w+", "prévoir"),
    ("appliqu(er|ez) (pour|sur|à un)|faire application|formulaires? d’application", "demander"),
    ("compl[ée]t(er|ez) (le|un|votre|ce|les|des) formulaires?", "remplir"),
    ("rencontr(er|ez|ent|e) (les|des|vos) (exigences|conditions|critères|délais)", "remplir, respecter"),
    ("e-?mails?", "courriel"),
    ("digita(l|le|les|ux)", "numérique"),
    ("cookies?", "témoin"),
    ("newsletters?", "infolettre"),
    ("feedbacks?", "commentaires"),
    ("week-?ends?", "fin de semaine"),
    ("parkings?", "stationnement"),
    ("login|log-in", "ouvrir une session"),
    ("en autant que|à l’effet que", "pourvu que, selon quoi"),
    ("heures d’affaires|jours d’affaires", "heures, jours ouvrables"),
    ("temps supplémentaire", "heures supplémentaires"),
    ("bureau-chef", "siège social"),
    ("date due|passé dû|passée due", "échéance"),
    ("définitivement", "certainement"),
    ("impact(er|e|ent)", "toucher"),
    ("adresser (un|le|ce|des|les) problèmes?", "régler"),
    ("émettre (un|le|votre|des) (permis|certificats?|passeports?|visas?)", "délivrer"),
    ("numéro sans charge|sans charge", "sans frais"),
    ("support(er|ez)? (la|le|les|votre) famille", "subvenir aux besoins"),
];
