//! How people read what a sheet keeps under ids.

use std::collections::BTreeMap;

use app::{
    catalogue::Audience,
    editing::{Part, Piece, Shape, Sheet, ids},
    locale::Locale,
    ui::gateway_name,
};

use super::record::Found;
use crate::catalogue::Catalogue;

impl Found {
    /// The names of what stands under an id in these sheets.
    pub(super) fn names(&self, catalogue: &Catalogue, locale: Locale, sheets: &[&Sheet]) -> BTreeMap<String, String> {
        let name = |part: Part, id: &str| match part {
            Part::Section(_, Piece::Items) => Some(catalogue.service(id)?.name.text(locale)),
            Part::Audiences => Some(gateway_name(locale, Audience::parse(id)?).to_owned()),
            Part::Topics => topics(catalogue, locale).find(|(known, _)| known == id).map(|(_, name)| name),
            _ => None,
        };
        let slots = sheets.iter().flat_map(|sheet| sheet.slots().map(|slot| (slot.part, sheet.get(slot))));
        let lists = slots.filter(|(part, _)| matches!(part.shape(), Shape::Items | Shape::Ticks));
        let ids = lists.flat_map(|(part, text)| ids(text).into_iter().map(move |id| (part, id)));
        ids.filter_map(|(part, id)| Some((id.clone(), name(part, &id)?))).collect()
    }
}

/// The topics there are: ids and names.
pub(super) fn topics(catalogue: &Catalogue, locale: Locale) -> impl Iterator<Item = (String, String)> {
    let topics = catalogue.content.topics.iter().map(|lead| &lead.topic);
    topics.map(move |topic| (topic.id.clone(), topic.name.text(locale)))
}
