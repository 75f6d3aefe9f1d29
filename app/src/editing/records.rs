//! From a record to its sheet, and back.

use super::{
    Line, Part, Piece, Sheet, Slot,
    part::{PHONES, SECTIONS},
    sheet::{ids, written},
};
use crate::{
    catalogue::{Channel, ChannelKind, Service},
    cluster::{Cluster, Section},
    locale::{Locale, Localized},
};

impl Sheet {
    pub fn of_service(service: &Service) -> Self {
        let mut sheet = Self::default();
        let none = Localized::default();
        sheet.both(Part::Name, |locale| service.name.text(locale));
        sheet.both(Part::Summary, |locale| service.summary(locale).into_owned());
        sheet.both(Part::Who, |locale| service.who.get(locale).join("\n"));
        sheet.both(Part::Cost, |locale| service.cost.as_deref().unwrap_or(&none).text(locale));
        sheet.both(Part::Time, |locale| service.time.as_deref().unwrap_or(&none).text(locale));
        sheet.both(Part::Need, |locale| service.need.get(locale).join("\n"));
        sheet.both(Part::Steps, |locale| written(service.steps.get(locale)));
        sheet.both(Part::Address, |locale| service.address.get(locale).clone().unwrap_or_default());
        let lines = service.channels.iter().filter(|channel| channel.kind == ChannelKind::Phone);
        let lines: Vec<&Channel> = lines.take(usize::from(PHONES)).collect();
        for number in 0..PHONES.min(u8::try_from(lines.len() + 1).unwrap_or(PHONES)) {
            let line = lines.get(usize::from(number)).copied();
            let text = |of: fn(&Channel) -> &Localized<String>, locale| {
                line.map_or("", |line| of(line).get(locale)).to_owned()
            };
            sheet.both(Part::Phone(number, Line::Number), |locale| text(|line| &line.value, locale));
            sheet.both(Part::Phone(number, Line::Label), |locale| text(|line| &line.label, locale));
            sheet.both(Part::Phone(number, Line::Hours), |locale| text(|line| &line.hours, locale));
        }
        sheet.both(Part::Aliases, |locale| service.aliases.get(locale).join("\n"));
        let audiences: Vec<&str> = service.audiences.iter().map(|audience| audience.id()).collect();
        sheet.put(Slot { part: Part::Audiences, locale: None }, &audiences.join(" "));
        let topics: Vec<&str> = service.topics.iter().map(|topic| topic.id.as_str()).collect();
        sheet.put(Slot { part: Part::Topics, locale: None }, &topics.join(" "));
        sheet
    }

    pub fn of_cluster(cluster: &Cluster) -> Self {
        let mut sheet = Self::default();
        sheet.both(Part::Name, |locale| cluster.name.text(locale));
        sheet.both(Part::Lead, |locale| cluster.lead.text(locale));
        // one more than there are, so that one can be added
        let none = Section::default();
        for (number, section) in (0..SECTIONS).zip(cluster.sections.iter().chain(std::iter::once(&none))) {
            sheet.both(Part::Section(number, Piece::Title), |locale| section.title.text(locale));
            sheet.both(Part::Section(number, Piece::Text), |locale| section.text.text(locale));
            sheet.put(Slot { part: Part::Section(number, Piece::Items), locale: None }, &section.items.join(" "));
        }
        sheet
    }

    fn both(&mut self, part: Part, text: impl Fn(Locale) -> String) {
        for locale in Locale::ALL {
            self.put(Slot::new(part, locale), &text(locale));
        }
    }

    /// The channels of a service with the telephone lines of this sheet. A line without a number is gone.
    pub fn channels(&self, before: &[Channel]) -> Vec<Channel> {
        let both = |part| Localized::from_fn(|locale| self.get(Slot::new(part, locale)).to_owned());
        let line = |number| {
            let value = both(Part::Phone(number, Line::Number));
            let gone = value.en.is_empty() && value.fr.is_empty();
            let (label, hours) = (both(Part::Phone(number, Line::Label)), both(Part::Phone(number, Line::Hours)));
            (!gone).then_some(Channel { kind: ChannelKind::Phone, value, label, hours })
        };
        let mut numbers = 0..PHONES;
        let mut channels = Vec::new();
        for channel in before {
            match channel.kind {
                ChannelKind::Phone => channels.extend(numbers.next().map_or(Some(channel.clone()), line)),
                _ => channels.push(channel.clone()),
            }
        }
        channels.extend(numbers.filter_map(line));
        channels
    }
}

/// Lays a published text over a collection. Sections may come; once every text is laid, [`trim`] ends it.
pub fn lay(cluster: &mut Cluster, slot: Slot, text: &str) {
    if let Part::Section(number, _) = slot.part {
        let count = cluster.sections.len().max(usize::from(number) + 1);
        cluster.sections.resize_with(count, Section::default);
    }
    let Some(locale) = slot.locale else {
        if let Part::Section(number, Piece::Items) = slot.part
            && let Some(section) = cluster.sections.get_mut(usize::from(number))
        {
            section.items = ids(text);
        }
        return;
    };
    let place = match slot.part {
        Part::Name => Some(&mut cluster.name),
        Part::Lead => Some(&mut cluster.lead),
        Part::Section(number, piece) => cluster.sections.get_mut(usize::from(number)).map(|section| match piece {
            Piece::Title => &mut section.title,
            _ => &mut section.text,
        }),
        _ => None,
    };
    if let Some(place) = place {
        text.clone_into(place.get_mut(locale));
    }
}

/// Leaves out the sections at the end that say nothing.
pub fn trim(cluster: &mut Cluster) {
    while cluster.sections.last().is_some_and(|last| *last == Section::default()) {
        cluster.sections.pop();
    }
}
