//! The fields of an alert as editors see them: from what is kept, and from what was sent.

use app::{
    alert::{
        edit_page::{EditAlertPage, box_name},
        form::Field,
    },
    form::{Field as _, FormState},
    subscription::{Kind, Province, Subject},
};
use jiff::Timestamp;

use super::{Warning, zone};
use crate::{
    form::{Words, value},
    state::AppState,
};

/// The fields of one as it is kept.
pub(super) fn form_of(state: &AppState, kept: &Warning) -> FormState<Field> {
    let at = |instant| {
        let at = Timestamp::from_millisecond(instant).unwrap_or_default().to_zoned(zone(state));
        at.strftime("%Y-%m-%d %H:%M").to_string()
    };
    let ids = |wanted: &dyn Fn(&Subject) -> bool| {
        let found = kept.concerns.iter().filter(|subject| wanted(subject)).map(|subject| subject.id().to_owned());
        found.collect::<Vec<_>>().join(", ")
    };
    let is_postal = |subject: &Subject| subject.kind() == Kind::Place && Province::parse(subject.id()).is_none();
    FormState::default()
        .keep(Field::Severity, kept.severity.code())
        .keep(Field::Reach, kept.reach.code())
        .keep(Field::TitleEn, &kept.title.en)
        .keep(Field::TitleFr, &kept.title.fr)
        .keep(Field::TextEn, &kept.text.en)
        .keep(Field::TextFr, &kept.text.fr)
        .keep(Field::Starts, at(kept.starts))
        .keep(Field::Ends, at(kept.ends))
        .keep(Field::Services, ids(&|subject| subject.kind() == Kind::Service))
        .keep(Field::Postal, ids(&is_postal))
}

/// The page with what was sent.
pub(super) fn filled(page: EditAlertPage, key: String, sent: &Words) -> EditAlertPage {
    let form =
        Field::ALL.into_iter().fold(FormState::default(), |form, field| form.keep(field, value(sent, field.name())));
    let topics = page.topics.iter().map(|(id, _)| (Kind::Topic, id.as_str()));
    let all = topics.chain(Province::ALL.iter().map(|province| (Kind::Place, province.code())));
    let ticked = all.filter(|(kind, id)| sent.contains_key(&box_name(*kind, id)));
    let ticked = ticked.filter_map(|(kind, id)| Subject::parse(kind, id)).collect();
    EditAlertPage { form, ticked, key, ..page }
}
