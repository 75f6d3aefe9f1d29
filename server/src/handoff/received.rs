//! A question that was sent, not looked at yet: what the pressed button asks for, and what surrounds it.

use app::{
    form::{Field as _, FormState},
    handoff::{
        Part,
        ask_page::{Again, Asking},
        form::{Around, Field},
        is_box,
    },
    locale::Locale,
    path::{LocalPath, segment},
};

use super::asking::{around, hours_of, is_known, offers};
use crate::{
    form::{FormKey, Words, value},
    person::Visit,
    state::AppState,
};

pub(super) struct Received {
    pub(super) key: FormKey,
    pub(super) asking: Asking,
    pub(super) pressed: Pressed,
    /// The mark of what the card showed of their records.
    pub(super) shown: String,
    /// Whether their records cannot be read now.
    pub(super) unread: bool,
}

/// What the pressed button asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pressed {
    /// Look at the card.
    Preview,
    /// Back to the first screen, or the first screen in the other language.
    Change,
    Send,
}

/// The fields as they were sent.
pub(super) fn form(sent: &Words, fields: &[Field]) -> FormState<Field> {
    fields.iter().fold(FormState::default(), |form, field| form.keep(*field, value(sent, field.name())))
}

pub(super) async fn receive(state: &AppState, locale: Locale, visit: &Visit, mut sent: Words) -> Option<Received> {
    let key = FormKey::parse(value(&sent, "key"))?;
    let without = sent.remove("without").filter(|name| take_out(&mut sent, name));
    let about = sent.get(segment::ABOUT).and_then(|page| LocalPath::parse(page));
    let mut ticked: Vec<String> = sent.keys().filter(|name| is_box(name)).cloned().collect();
    ticked.sort_unstable();
    let offers = offers(state, visit, about.as_ref(), ticked).await;
    let unread = offers.is_err();
    let around = around(state, about.as_ref(), offers.unwrap_or_else(|unread| unread));
    let language = sent.contains_key("language");
    let pressed = match value(&sent, "step") {
        "change" => Pressed::Change,
        _ if language && value(&sent, "at") != "preview" => Pressed::Change,
        "send" if !language && without.is_none() => Pressed::Send,
        _ => Pressed::Preview,
    };
    let about = about.filter(|_| is_known(&around));
    let (form, raw) = (form(&sent, &Field::ASKED), value(&sent, "key").to_owned());
    let around = Around { hours: hours_of(state, locale, &form, &around), ..around };
    let shown = value(&sent, "shown").to_owned();
    let asking = Asking { form, key: raw, about, around, again: Again::No };
    Some(Received { key, asking, pressed, shown, unread })
}

/// Takes a part or a box out of what was sent. Says whether there is such a thing.
fn take_out(sent: &mut Words, name: &str) -> bool {
    let field = Part::parse(name).map(|part| field_of(part).name());
    let known = field.or_else(|| is_box(name).then_some(name));
    if let Some(name) = known {
        sent.remove(name);
    }
    known.is_some()
}

fn field_of(part: Part) -> Field {
    match part {
        Part::Page => Field::SharePage,
        Part::Words => Field::ShareWords,
        Part::Step => Field::ShareStep,
        Part::Complaint => Field::Complaint,
        Part::Name => Field::Name,
    }
}
