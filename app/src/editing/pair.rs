//! One part of a record in both languages, side by side; what is wrong stands at the field.

use leptos::prelude::*;

use super::{Line, Parity, Part, Piece, Shape, Slot, edit_page::EditPage};
use crate::{
    form::Field,
    locale::Locale,
    ui,
    words::{t, tr},
};

/// The name of a part.
pub(super) fn part_name(locale: Locale, part: Part) -> String {
    let numbered =
        |id: &'static str, number: u8| tr(locale, id, &[("number", (u32::from(number) + 1).to_string().into())]);
    match part {
        Part::Name => t(locale, "editing-part-name").to_owned(),
        Part::Summary => t(locale, "editing-part-summary").to_owned(),
        Part::Lead => t(locale, "editing-part-lead").to_owned(),
        Part::Who => t(locale, "editing-part-who").to_owned(),
        Part::Need => t(locale, "editing-part-need").to_owned(),
        Part::Steps => t(locale, "editing-part-steps").to_owned(),
        Part::Cost => t(locale, "editing-part-cost").to_owned(),
        Part::Time => t(locale, "editing-part-time").to_owned(),
        Part::Address => t(locale, "editing-part-address").to_owned(),
        Part::Aliases => t(locale, "editing-part-aliases").to_owned(),
        Part::Audiences => t(locale, "editing-part-audiences").to_owned(),
        Part::Topics => t(locale, "editing-part-topics").to_owned(),
        Part::Phone(number, Line::Number) => numbered("editing-part-number", number),
        Part::Phone(number, Line::Label) => numbered("editing-part-label", number),
        Part::Phone(number, Line::Hours) => numbered("editing-part-hours", number),
        Part::Section(number, Piece::Title) => numbered("editing-part-title", number),
        Part::Section(number, Piece::Text) => numbered("editing-part-text", number),
        Part::Section(number, Piece::Items) => numbered("editing-part-items", number),
    }
}

/// The name of a part with its language: “Cost, French”.
pub(super) fn slot_name(locale: Locale, slot: Slot) -> String {
    let part = part_name(locale, slot.part);
    slot.locale.map_or(part.clone(), |side| [part.as_str(), language_name(locale, side)].join(", "))
}

/// The name of a language, in the language of the page.
pub(super) fn language_name(locale: Locale, named: Locale) -> &'static str {
    match named {
        Locale::En => t(locale, "editing-english"),
        Locale::Fr => t(locale, "editing-french"),
    }
}

fn hint(locale: Locale, part: Part) -> Option<&'static str> {
    match part.shape() {
        Shape::Lines => Some(t(locale, "editing-hint-lines")),
        Shape::Steps => Some(t(locale, "editing-hint-steps")),
        Shape::Address => Some(t(locale, "editing-hint-address")),
        _ => None,
    }
}

/// Both languages of a part, the one that is written first before the other.
pub(super) fn pair(locale: Locale, page: &EditPage, part: Part) -> impl IntoView + use<> {
    let critical =
        (part.parity() == Parity::Critical).then(|| view! { <span class="tag">{t(locale, "editing-critical")}</span> });
    let hint_id = format!("{}-hint", part.name());
    let hint = hint(locale, part).map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> });
    let behind = page.aged.iter().find(|(aged, _)| *aged == part).map(|(_, behind)| *behind);
    let sides = [page.first, page.first.other()].map(|side| one(locale, page, Slot::new(part, side), behind));
    view! {
        <fieldset class="pair">
            <legend class="pair__name">{part_name(locale, part)}" "{critical}</legend>
            {hint}
            <div class="pair__sides">{sides.into_iter().collect_view()}</div>
        </fieldset>
    }
}

fn one(locale: Locale, page: &EditPage, slot: Slot, behind: Option<Locale>) -> impl IntoView + use<> {
    let name = slot.name();
    let side = slot.locale.unwrap_or(locale);
    let error = page.form.error(slot).map(|error| {
        let values: Vec<_> = error.values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        tr(locale, error.words, &values)
    });
    let waits = (behind == Some(side)).then(|| t(locale, "editing-waits-here"));
    let saved = page.saved_otherwise(slot);
    let published = page.published_otherwise(slot);
    let comments = page.comments.open(locale, slot);
    let class = if error.is_some() { "field field--wrong" } else { "field" };
    let hinted = hint(locale, slot.part).map(|_| format!("{}-hint", slot.part.name()));
    let ids = [
        hinted,
        error.is_some().then(|| format!("{name}-error")),
        waits.map(|_| format!("{name}-waits")),
        saved.as_ref().map(|_| format!("{name}-saved")),
        published.as_ref().map(|_| format!("{name}-published")),
        comments.as_ref().map(|_| format!("{name}-comments")),
    ];
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    let described = (!ids.is_empty()).then(|| ids.join(" "));
    let invalid = error.is_some().then_some("true");
    let value = page.form.value(slot).to_owned();
    let changed = page.is_changed(slot).then(|| view! { <span class="tag">{t(locale, "editing-changed")}</span> });
    view! {
        <div class=class>
            <p class="pair__head">
                <label class="pair__side" for=name>
                    <span class="visually-hidden">{part_name(locale, slot.part)}", "</span>{language_name(locale, side)}
                </label>
                {changed}
            </p>
            {waits.map(|words| view! { <p class="pair__waits" id=format!("{name}-waits")>{words}</p> })}
            {error.map(|error| view! {
                <p class="field__error" id=format!("{name}-error")>
                    <span class="visually-hidden">{t(locale, "form-error")}" "</span>{error}
                </p>
            })}
            {input(slot, side, value, described, invalid)}
            {comments}
            {saved.map(|saved| otherwise(side, saved, t(locale, "editing-saved-otherwise"), format!("{name}-saved")))}
            {published.map(|now| {
                otherwise(side, now, t(locale, "together-published-otherwise"), format!("{name}-published"))
            })}
        </div>
    }
}

/// What stands in a field for others.
fn otherwise(side: Locale, text: String, words: &'static str, id: String) -> impl IntoView {
    view! {
        <div class="pair__saved" id=id>
            <p>{words}</p>
            <p class="difference__text" lang=side.code()>{text}</p>
        </div>
    }
}

fn input(slot: Slot, side: Locale, value: String, described: Option<String>, invalid: Option<&'static str>) -> AnyView {
    let name = slot.name();
    let rows = match slot.part.shape() {
        Shape::Paragraph => "3",
        Shape::Lines => "6",
        Shape::Steps => "12",
        _ => {
            return view! {
                <input class="field__box" id=name name=name value=value lang=side.code() autocomplete="off"
                    aria-describedby=described aria-invalid=invalid/>
            }
            .into_any();
        }
    };
    let value = ui::writing(&value);
    view! {
        <textarea class="field__box" id=name name=name rows=rows lang=side.code() aria-describedby=described
            aria-invalid=invalid>{value}</textarea>
    }
    .into_any()
}
