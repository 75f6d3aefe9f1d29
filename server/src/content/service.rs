//! A starter service: a slug, and edits. The same edits lie over the inventory's service once it is imported.

use app::{
    locale::{Locale, Localized},
    path::Slugs,
};

use super::{
    Content, Reading,
    file::{ServiceFile, ServiceWords},
};
use crate::{
    catalogue::{Edit, Field},
    inventory::{Overlay, OverlayEdit},
};

#[derive(Clone, Debug)]
pub struct Starter {
    /// `ST…`.
    pub id: String,
    /// The inventory's id, when the service stands in it.
    pub service_id: Option<String>,
    /// Whether it stays when an inventory is imported that does not have it.
    pub keep: bool,
    pub slugs: Slugs,
    pub edits: Vec<Edit>,
}

impl Starter {
    /// The code of the organization that offers it.
    pub(super) fn organization(&self) -> Option<&str> {
        self.edits.iter().find(|edit| edit.field == Field::Organization).map(|edit| edit.value.as_str())
    }

    /// As an import takes it.
    pub(super) fn overlay(&self) -> Overlay {
        let edit = |edit: &Edit| OverlayEdit {
            field: edit.field.name().to_owned(),
            locale: edit.locale,
            value: edit.value.clone(),
        };
        Overlay {
            service_id: self.service_id.clone().unwrap_or_else(|| self.id.clone()),
            slug: self.slugs.clone(),
            edits: self.edits.iter().map(edit).collect(),
        }
    }
}

pub(super) fn service(content: &mut Content, reading: &mut Reading, path: &str, text: &str) {
    let Some(file) = reading.parse::<ServiceFile>(path, text) else { return };
    super::check::service(reading, path, &file);
    let slugs = Localized::new(file.en.slug.clone(), file.fr.slug.clone());
    let mut edits = shared_edits(&file);
    edits.extend(word_edits(Locale::En, &file.en));
    edits.extend(word_edits(Locale::Fr, &file.fr));
    content.services.push(Starter { id: file.id, service_id: file.service_id, keep: file.keep, slugs, edits });
}

fn shared_edits(file: &ServiceFile) -> Vec<Edit> {
    let ids: Vec<&str> = file.audiences.iter().map(|audience| audience.id()).collect();
    vec![
        Edit::shared(Field::Organization, file.organization.clone()),
        Edit::shared(Field::Audiences, json(&ids)),
        Edit::shared(Field::Topics, json(&file.topics)),
        Edit::shared(Field::Situations, json(&file.situations)),
        Edit::shared(Field::Reviewed, file.reviewed.clone()),
        Edit::shared(Field::Fee, json(&file.facts.fee)),
        Edit::shared(Field::Online, json(&file.facts.online)),
        Edit::shared(Field::Decision, json(&file.facts.decision)),
        Edit::shared(Field::Channels, json(&file.channels)),
    ]
}

fn word_edits(locale: Locale, words: &ServiceWords) -> Vec<Edit> {
    let mut edits = vec![
        Edit::worded(Field::Name, locale, words.name.clone()),
        Edit::worded(Field::Summary, locale, words.summary.clone()),
        Edit::worded(Field::Who, locale, json(&words.who)),
        Edit::worded(Field::Need, locale, json(&words.need)),
        Edit::worded(Field::Steps, locale, json(&words.steps)),
        Edit::worded(Field::Cost, locale, words.cost.clone()),
        Edit::worded(Field::Time, locale, words.time.clone()),
        Edit::worded(Field::Aliases, locale, json(&words.aliases)),
    ];
    edits.extend(words.url.clone().map(|url| Edit::worded(Field::Address, locale, url)));
    edits
}

/// A list or a fact as an edit keeps it.
fn json<T: serde::Serialize + ?Sized>(value: &T) -> String {
    // these shapes have text keys only, so they can always be written
    serde_json::to_string(value).unwrap_or_default()
}
