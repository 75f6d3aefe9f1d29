//! What editors say to each other about one field of a draft, and the page on which they do.

use leptos::prelude::*;

use super::{
    Place, Record, Slot,
    difference::Difference,
    home_page::Whose,
    pair::{part_name, slot_name},
    review_page::MOST,
    trail::trail,
};
use crate::{
    form::{self, Field as _, FormState},
    format::number,
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    shell::{Head, Page},
    ui::{self, Hint},
    words::{t, tr},
};

/// One comment, as whoever looks reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    pub slot: Slot,
    pub whose: Whose,
    /// The name of the organization for which they wrote it, where it is another one.
    pub from: Option<String>,
    /// When it was written, formatted.
    pub date: String,
    pub text: String,
    pub standing: Standing,
}

/// Whether there is something left to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Open,
    Done,
}

/// The one field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Comment,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        "comment"
    }
}

/// A comment says something, and not too much.
pub fn read(locale: Locale, mut form: FormState<Field>) -> Result<String, FormState<Field>> {
    let text = form.value(Field::Comment).replace("\r\n", "\n").trim().to_owned();
    let letters = text.chars().count();
    if text.is_empty() {
        form.refuse(Field::Comment, "editing-comment-missing", Vec::new());
    } else if letters > MOST {
        let count = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
        form.refuse(Field::Comment, "editing-long", vec![("most", count(MOST)), ("count", count(letters))]);
    }
    if form.is_valid() { Ok(text) } else { Err(form) }
}

/// Where comments are written, and what is said already: for the pages that show a draft.
#[derive(Clone, Debug)]
pub struct Comments {
    pub organization: String,
    pub record: Record,
    /// Who contributed the draft, for whoever reviews it.
    pub contributor: Option<String>,
    /// Those of every field, the oldest first.
    pub all: Vec<Comment>,
    pub key: String,
}

impl Comments {
    fn of(&self, slot: Slot) -> Vec<&Comment> {
        self.all.iter().filter(|one| one.slot == slot).collect()
    }

    fn href(&self, locale: Locale, slot: Slot) -> String {
        Path::Editing(self.place(slot)).href(locale)
    }

    fn place(&self, slot: Slot) -> Place {
        let (organization, record) = (self.organization.clone(), self.record.clone());
        let field = slot.name().to_owned();
        match &self.contributor {
            Some(from) => Place::ContributionComments(organization, record, from.clone(), field),
            None => Place::Comments(organization, record, field),
        }
    }

    /// At the field of whoever writes: what is still open, and the way to answer it.
    pub(super) fn open(&self, locale: Locale, slot: Slot) -> Option<AnyView> {
        let all = self.of(slot);
        let open: Vec<_> = all.iter().copied().filter(|one| one.standing == Standing::Open).cloned().collect();
        if open.is_empty() {
            return None;
        }
        let label = tr(locale, "editing-comment-answer-label", &[("field", slot_name(locale, slot).into())]);
        let link = view! { <a href=self.href(locale, slot) aria-label=label>{t(locale, "editing-comment-answer")}</a> };
        let id = format!("{}-comments", slot.name());
        Some(view! { <div class="comments" id=id>{list(locale, &open)}<p>{link}</p></div> }.into_any())
    }

    /// Beside what a reviewer reads: everything that was said, and a box to say more.
    pub(super) fn thread(&self, locale: Locale, slot: Slot) -> AnyView {
        let all: Vec<Comment> = self.of(slot).into_iter().cloned().collect();
        let id = format!("comment-{}", slot.name());
        let label = tr(locale, "editing-comment-on", &[("field", slot_name(locale, slot).into())]);
        let more = (!all.is_empty()).then(|| {
            let name = tr(locale, "editing-comment-answer-label", &[("field", slot_name(locale, slot).into())]);
            view! { <p><a href=self.href(locale, slot) aria-label=name>{t(locale, "editing-comment-answer")}</a></p> }
        });
        view! {
            <div class="comments">
                {list(locale, &all)}
                {more}
                <details class="comments__write">
                    <summary>{t(locale, "editing-comment")}</summary>
                    <form class="flow" method="post" action=self.href(locale, slot) novalidate=true>
                        <input type="hidden" name="key" value=self.key.clone()/>
                        <label class="field__label" for=id.clone()>{label}</label>
                        <textarea class="field__box" id=id name=Field::Comment.name() rows="3"></textarea>
                        <button class="button button--quiet" name="do" value="write">{t(locale, "editing-comment-add")}</button>
                    </form>
                </details>
            </div>
        }
        .into_any()
    }
}

fn list(locale: Locale, comments: &[Comment]) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = comments
        .iter()
        .map(|one| {
            let whose = match (one.whose, &one.from) {
                (Whose::Yours, _) => t(locale, "editing-comment-yours").to_owned(),
                (Whose::Theirs, Some(from)) => from.clone(),
                (Whose::Theirs, None) => t(locale, "editing-comment-theirs").to_owned(),
            };
            let done = (one.standing == Standing::Done)
                .then(|| view! { " "<span class="tag tag--good">{t(locale, "editing-comment-done")}</span> });
            view! {
                <li class="comments__one">
                    <p class="comments__by">{whose}" · "{one.date.clone()}{done}</p>
                    <p class="difference__text">{one.text.clone()}</p>
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <ol role="list" class="comments__list">{items}</ol> })
}

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Something else was sent with this form before.
    Sent,
    Unkept,
}

/// What is said about one field.
#[derive(Clone, Debug)]
pub struct CommentsPage {
    pub name: Localized<String>,
    pub slot: Slot,
    pub difference: Difference,
    pub comments: Comments,
    pub form: FormState<Field>,
    pub again: Again,
}

impl Page for CommentsPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        let Comments { organization, record, .. } = &self.comments;
        Head::new(Path::Editing(self.place()), title, t(locale, "editing-lead"))
            .crumbs(trail(locale, organization, record, &self.name))
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let all: Vec<Comment> = self.comments.of(self.slot).into_iter().cloned().collect();
        let open = all.iter().any(|one| one.standing == Standing::Open);
        let hint = Hint(t(locale, "editing-comment-hint").to_owned());
        view! {
            <div class="staff staff--flow">
                <h1>{self.title(locale)}</h1>
                {self.notice(locale)}
                {ui::error_summary(locale, &self.form)}
                <section class="difference">
                    <h2 class="difference__name">{part_name(locale, self.slot.part)}</h2>
                    {self.difference.side(locale, self.slot)}
                </section>
                <h2>{t(locale, "editing-comments")}</h2>
                {all.is_empty().then(|| view! { <p class="hint">{t(locale, "editing-comments-none")}</p> })}
                {list(locale, &all)}
                <form class="form flow" method="post" action=Path::Editing(self.place()).href(locale) novalidate=true>
                    <input type="hidden" name="key" value=self.comments.key.clone()/>
                    {ui::long_field(locale, &self.form, Field::Comment, t(locale, "editing-comment-yours-field"), hint)}
                    <div class="actions">
                        <button class="button" name="do" value="write">{t(locale, "editing-comment-add")}</button>
                        {open.then(|| view! {
                            <button class="button button--quiet" name="do" value="done">
                                {t(locale, "editing-comment-do-done")}
                            </button>
                        })}
                        {ui::language_button(locale, &Path::Editing(self.place()))}
                    </div>
                </form>
            </div>
        }
        .finish()
    }
}

impl CommentsPage {
    fn place(&self) -> Place {
        self.comments.place(self.slot)
    }

    fn title(&self, locale: Locale) -> String {
        let field = match self.slot.locale {
            Some(_) => slot_name(locale, self.slot),
            None => part_name(locale, self.slot.part),
        };
        tr(locale, "editing-comments-title", &[("field", field.into())])
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::Sent => "editing-comment-sent",
            Again::Unkept => "editing-unkept",
        };
        Some(ui::notice(t(locale, words)))
    }
}
