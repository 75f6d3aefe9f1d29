//! The first screen: what it is about, how to answer, what to share. No account, no choice of department.

use leptos::prelude::*;

use super::{
    Line, PageCode, Place,
    form::{Around, Field, MOST},
    say,
    ways::ways,
};
use crate::{
    form::FormState,
    format::{number, tel},
    html::{Finish, Html},
    locale::Locale,
    path::{LocalPath, Path, segment},
    publication,
    shell::{Head, Page},
    ui::{self, Choice, Crumb, Hint, Purpose},
    words::{t, tr},
};

/// Why the page is shown once more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Something else was sent under the same key: where that is.
    AlreadySent(String),
    /// It cannot be kept now.
    Unkept,
    /// What it shares is not what the card showed.
    Changed,
}

/// A question before it is sent: both screens show it.
#[derive(Clone, Debug)]
pub struct Asking {
    pub form: FormState<Field>,
    /// Sent with the form: the same question twice is one question.
    pub key: String,
    /// The page that they came from, with what was asked of it.
    pub about: Option<LocalPath>,
    pub around: Around,
    pub again: Again,
}

impl Asking {
    pub(super) fn path() -> Path {
        Path::Handoff(Place::Ask(None))
    }

    pub(super) fn head(&self, locale: Locale, title: &'static str) -> Head {
        let title = ui::form_title(locale, t(locale, title), &self.form);
        let crumbs = vec![Crumb::new(t(locale, "common-talk"), Path::Talk)];
        Head::new(Path::Handoff(Place::Ask(self.about.clone())), title, t(locale, "handoff-ask-lead"))
            .unlisted()
            .crumbs(crumbs)
    }

    pub(super) fn hidden(&self) -> impl IntoView + use<> {
        let about = self.about.as_ref().map(|about| {
            view! { <input type="hidden" name=segment::ABOUT value=about.as_str().to_owned()/> }
        });
        view! { <input type="hidden" name="key" value=self.key.clone()/>{about} }
    }

    pub(super) fn notice(&self, locale: Locale) -> Option<AnyView> {
        let said = match &self.again {
            Again::No => return None,
            Again::AlreadySent(address) => view! {
                <p>{t(locale, "handoff-already")}" "<a href=address.clone()>{t(locale, "handoff-already-link")}</a></p>
                <p>{t(locale, "handoff-already-add")}</p>
            }
            .into_any(),
            Again::Unkept => view! { <p>{t(locale, "handoff-unkept")}</p> }.into_any(),
            Again::Changed => view! { <p>{t(locale, "handoff-changed")}</p> }.into_any(),
        };
        Some(view! { <div class="notice" tabindex="-1" autofocus=true>{said}</div> }.into_any())
    }
}

#[derive(Clone, Debug)]
pub struct AskPage {
    pub asking: Asking,
    /// The line for whoever would rather call.
    pub line: Option<Line>,
    /// The code of the page that they came from, to be read out.
    pub code: Option<PageCode>,
}

impl Page for AskPage {
    fn head(&self, locale: Locale) -> Head {
        self.asking.head(locale, "handoff-ask")
    }

    fn body(&self, locale: Locale) -> Html {
        let form = &self.asking.form;
        let most = number(locale, u64::try_from(MOST).unwrap_or(u64::MAX));
        let hint = Hint(tr(locale, "handoff-question-hint", &[("most", most.into())]));
        view! {
            <div class="split">
                <div class="split__head">
                    <div class="hero hero--place">
                        <h1>{t(locale, "handoff-ask")}</h1>
                        <p class="hero__lead">{t(locale, "handoff-ask-lead")}</p>
                    </div>
                    {self.asking.back(locale)}
                    {self.asking.notice(locale)}
                    {ui::error_summary(locale, form)}
                    <form class="form flow" method="post" action=Asking::path().href(locale) novalidate=true>
                        {self.asking.hidden()}
                        {ui::long_field(locale, form, Field::Question, t(locale, "handoff-question"), hint)}
                        {ways(locale, form, &self.asking.around, t(locale, "handoff-way"))}
                        {languages(locale, form)}
                        {own_name(locale, form)}
                        {self.asking.complaint(locale)}
                        {self.asking.shared(locale)}
                        <div class="actions">
                            <button class="button" name="step" value="preview">{t(locale, "handoff-continue")}</button>
                            {ui::language_button(locale, &Asking::path())}
                        </div>
                    </form>
                </div>
                {self.call(locale)}
            </div>
        }
        .finish()
    }
}

impl AskPage {
    fn call(&self, locale: Locale) -> impl IntoView + use<> {
        let line = self.line.as_ref().map(|line| {
            let number = line.value.text(locale);
            let href = tel(&number);
            view! {
                            <p class="ask-call__number"><a href=href>{number}</a></p>
                            <p>{line.hours.text(locale)}</p>
            }
        });
        let publications = Path::Publication(publication::Place::All).href(locale);
        let code = self.code.map(|code| {
            let code = code.to_string();
            view! { <p>{t(locale, "handoff-call-code")}" "<strong class="page-code">{code}</strong></p> }
        });
        view! {
            <aside class="split__first" aria-labelledby="call-now">
                <div class="card ask-call">
                    <h2 id="call-now">{t(locale, "handoff-call-now")}</h2>
                    {line}
                    {code}
                    <p><a href=Path::Talk.href(locale)>{t(locale, "handoff-call-all")}</a></p>
                    <p><a href=publications>{t(locale, "publication-ask")}</a></p>
                </div>
            </aside>
        }
    }
}

fn languages(locale: Locale, form: &FormState<Field>) -> impl IntoView + use<> {
    let choices = Locale::ALL.map(|one| Choice { value: one.code(), label: say::language(locale, one) });
    ui::choices(locale, form, Field::Language, t(locale, "handoff-language"), &choices)
}

fn own_name(locale: Locale, form: &FormState<Field>) -> impl IntoView + use<> {
    let hint = Some(Hint(t(locale, "handoff-name-hint").to_owned()));
    ui::own_field(locale, form, Field::Name, t(locale, "handoff-name"), Purpose::Name, hint)
}
