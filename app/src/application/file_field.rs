//! A question for files: what is there already, each with its button, and the field for more.

use leptos::prelude::*;

use super::{
    Place,
    kept_file::{Files, KeptFile, Way},
    program::{Named, Question},
    section_page::{REMOVE_FILE, THEN},
};
use crate::{
    file::{Around, Refusal, described, files_field_within},
    form::FormState,
    format::number,
    locale::Locale,
    path::Path,
    reference::Reference,
    ui::{self, Hint},
    words::{t, tr},
};

/// What the page of a section knows of its files.
#[derive(Clone, Debug, Default)]
pub struct Given {
    /// Kept with the draft.
    pub kept: Vec<KeptFile>,
    /// Chosen, and not kept: these have to be chosen once more.
    pub once_more: Vec<String>,
}

/// Says at the field why some files are not taken, and what to do about each.
pub fn refuse(
    locale: Locale,
    form: &mut FormState<Named>,
    (question, files): (&Question, &Files),
    refused: &[(String, Refusal)],
) {
    let amount = |most: usize| number(locale, u64::try_from(most).unwrap_or(u64::MAX));
    for (name, refusal) in refused {
        let words = match refusal {
            Refusal::Kind => "claim-file-kind",
            Refusal::TooMany => "claim-file-many",
            Refusal::Unkept => "claim-file-unkept",
            other => other.words(),
        };
        let values = vec![
            ("name", name.clone()),
            ("kinds", files.limits.endings()),
            ("many", amount(files.limits.many)),
            ("size", amount(files.limits.megabytes())),
        ];
        form.refuse(Named(question.id), words, values);
    }
}

/// The question, as its kind is asked.
pub(super) fn field(
    locale: Locale,
    reference: Reference,
    form: &FormState<Named>,
    (question, files): (&'static Question, &Files),
    given: &Given,
) -> AnyView {
    let around = Around {
        hint: hint(locale, question, files),
        limits: files.limits.clone(),
        way_on: t(locale, "claim-file-way-on"),
        chosen: given.once_more.clone(),
    };
    view! {
        {files_field_within(locale, form, Named(question.id), question.label.get(locale), around)}
        {kept(locale, reference, question, &given.kept)}
        {given.kept.is_empty().then(|| ways(locale, form, question, files))}
    }
    .into_any()
}

/// What helps, what is taken, and whether it is optional.
fn hint(locale: Locale, question: &Question, files: &Files) -> String {
    let amount = |most: usize| u64::try_from(most).unwrap_or(u64::MAX);
    let taken = tr(
        locale,
        "claim-file-hint",
        &[
            ("kinds", files.limits.endings().into()),
            ("many", amount(files.limits.many).into()),
            ("size", number(locale, amount(files.limits.megabytes())).into()),
        ],
    );
    let optional = (question.need == super::Need::Optional).then(|| t(locale, "claim-optional"));
    let parts = [Some(*question.help.get(locale)), Some(taken.as_str()), optional];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The files that are there: what each is, how large, and the button that takes it away.
fn kept(
    locale: Locale,
    reference: Reference,
    question: &Question,
    files: &[KeptFile],
) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = files.iter().map(|file| row(locale, reference, file)).collect();
    let id = format!("{}-kept", question.id);
    (!rows.is_empty()).then(|| {
        view! {
            <section class="flow" aria-labelledby=id.clone()>
                <h2 class="field__label" id=id.clone()>{t(locale, "claim-file-kept")}</h2>
                <ul class="enclosures" role="list">{rows}</ul>
            </section>
        }
    })
}

fn row(locale: Locale, reference: Reference, file: &KeptFile) -> impl IntoView + use<> {
    let href = Path::Application(Place::File(reference, file.number)).href(locale);
    let (name, number) = (file.name.clone(), file.number);
    let hidden = name.clone();
    view! {
        <li class="enclosures__one enclosures__one--kept">
            <span>
                <a class="enclosures__name" href=href download=true>{name}</a>
                <small class="enclosures__more">{described(locale, file.kind, file.size)}</small>
            </span>
            <button class="button button--quiet" name=THEN value=format!("{REMOVE_FILE}{number}")>
                {t(locale, "claim-file-remove")}<span class="visually-hidden">" "{hidden}</span>
            </button>
        </li>
    }
}

/// What can be said in the place of files.
fn ways(
    locale: Locale,
    form: &FormState<Named>,
    question: &'static Question,
    files: &Files,
) -> Option<impl IntoView + use<>> {
    let field = question.fields.get(1).copied().filter(|_| !files.ways.is_empty())?;
    let words = |way: &Way| (way.code().to_owned(), t(locale, way.choice()).to_owned());
    let choices = files.ways.iter().map(words).collect();
    let hint = Hint(t(locale, "claim-way-hint").to_owned());
    Some(ui::hinted_choices(locale, form, Named(field), t(locale, "claim-way"), Some(hint), choices))
}

impl Way {
    /// The words that choose it.
    const fn choice(self) -> &'static str {
        match self {
            Self::Later => "claim-way-later",
            Self::Mail => "claim-way-mail",
            Self::Without => "claim-way-without",
        }
    }

    /// The words that say it was chosen.
    pub(super) const fn chosen(self) -> &'static str {
        match self {
            Self::Later => "claim-way-later-chosen",
            Self::Mail => "claim-way-mail-chosen",
            Self::Without => "claim-way-without-chosen",
        }
    }
}
