//! Somebody whom a letter did not reach: the card, what it said, and how they were told all the same.

use leptos::prelude::*;

use super::{How, Place, list_page::next};
use crate::{
    desk::{
        self, Hand, Here, bar,
        form::{Field, text},
    },
    form::FormState,
    format::tel,
    handoff::{Event, Reach, Reader, Standing, Zone, history, say, shared_card},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Besides, Crumb, Hint},
    words::{t, tr},
};

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// This was sent before, and something else now.
    AlreadySent,
    /// A colleague has it, or somebody told them meanwhile.
    Taken,
    /// Something happened since the page was opened.
    Newer,
    Unkept,
}

/// What staff say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub how: How,
    /// For the person: its numbers are hidden.
    pub said: String,
}

impl Told {
    /// The only door: what was done, or the form with what is wrong.
    pub fn parse(locale: Locale, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let how = How::parse(form.value(Field::How));
        if how.is_none() {
            form.refuse(Field::How, "telling-how-missing", Vec::new());
        }
        let said = text(locale, &mut form, Field::Said);
        how.zip(said).map(|(how, said)| Self { how, said }).ok_or(form)
    }
}

#[derive(Clone, Debug)]
pub struct OnePage {
    /// The code of the organization, and how many letters of its desk reached nobody.
    pub organization: String,
    pub unreached: i64,
    pub standing: Standing,
    pub events: Vec<Event>,
    /// Whether there is something that they still have to be told.
    pub open: bool,
    pub hand: Hand,
    /// The zone of the desk.
    pub zone: Zone,
    pub form: FormState<Field>,
    pub key: String,
    pub again: Again,
}

impl Page for OnePage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        let list = Path::Desk(desk::Place::Telling(Place::Home(self.organization.clone())));
        Head::new(self.path(), title, t(locale, "telling-list-lead"))
            .unlisted()
            .module(desk::SCRIPT)
            .crumbs(vec![Crumb::new(t(locale, "telling-list"), list)])
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="staff">
                {bar(locale, (&self.organization, self.unreached), Here::Request(self.standing.reference), "")}
                {self.notice(locale)}
                {ui::error_summary(locale, &self.form)}
                <div class="bench">
                    <section class="panel" aria-labelledby="request">
                        <div class="panel__head"><h1 id="request">{self.title(locale)}</h1></div>
                        <div class="panel__body">
                            {self.next(locale)}
                            <h2>{t(locale, "desk-card")}</h2>
                            {shared_card(locale, &self.standing.card)}
                            {self.say_so(locale)}
                        </div>
                    </section>
                    <section class="panel" aria-labelledby="history">
                        <div class="panel__head"><h2 id="history">{t(locale, "desk-history")}</h2></div>
                        <div class="panel__body">{history(locale, Reader::Staff, self.zone, &self.events)}</div>
                    </section>
                </div>
            </div>
        }
        .finish()
    }
}

impl OnePage {
    fn path(&self) -> Path {
        Path::Desk(desk::Place::Telling(Place::One(self.organization.clone(), self.standing.reference)))
    }

    fn title(&self, locale: Locale) -> String {
        tr(locale, "telling-one", &[("reference", self.standing.reference.to_string().into())])
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::AlreadySent => t(locale, "desk-already"),
            Again::Taken => t(locale, "telling-taken"),
            Again::Newer => t(locale, "desk-newer"),
            Again::Unkept => t(locale, "desk-unkept"),
        };
        let typed = self.form.value(Field::Said).trim().to_owned();
        let typed = (!self.can_say() && !typed.is_empty()).then(|| view! { <p class="said">{typed}</p> });
        Some(view! { <div class="notice" tabindex="-1" autofocus=true><p>{words}</p>{typed}</div> })
    }

    fn can_say(&self) -> bool {
        self.open && !matches!(self.hand, Hand::Other(_) | Hand::Kept)
    }

    /// Who has to do what, with the number where they gave one.
    fn next(&self, locale: Locale) -> impl IntoView + use<> {
        let reach = &self.standing.card.reach;
        let request = Path::Desk(desk::Place::Request(self.organization.clone(), self.standing.reference)).href(locale);
        let words = match (self.open, self.hand) {
            (false, _) => t(locale, "telling-nothing-left"),
            (true, Hand::Other(_) | Hand::Kept) => t(locale, "telling-other-more"),
            (true, _) => next(locale, reach.way()),
        };
        let number = match reach {
            Reach::Callback { number, .. } if self.can_say() => {
                let call = tr(locale, "desk-call-number", &[("number", number.as_str().into())]);
                Some(view! { <p class="promise"><a href=tel(number)>{call}</a></p> })
            }
            _ => None,
        };
        view! {
            <p>{words}</p>
            {number}
            <p><a href=request>{t(locale, "telling-request")}</a></p>
        }
    }

    /// How they were told: one button.
    fn say_so(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = |how| match how {
            How::Phone => t(locale, "telling-how-phone"),
            How::Counter => t(locale, "telling-how-counter"),
            How::Letter => t(locale, "telling-how-letter"),
            How::Nohow => t(locale, "telling-how-nohow"),
        };
        let choices = How::ALL.map(|how| (how.code().to_owned(), words(how).to_owned())).to_vec();
        let theirs = self.standing.card.locale;
        let hint = Hint(tr(locale, "telling-said-hint", &[("language", say::language(locale, theirs).into())]));
        let besides = Besides { lang: (theirs != locale).then(|| theirs.code()), ..Besides::default() };
        self.can_say().then(|| {
            view! {
                <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <input type="hidden" name="seen" value=self.events.len().to_string()/>
                    {ui::named_choices(locale, &self.form, Field::How, t(locale, "telling-how"), choices)}
                    {ui::long_field_with(locale, &self.form, Field::Said, t(locale, "telling-said"), hint, besides)}
                    <div class="actions">
                        <button class="button">{t(locale, "telling-button")}</button>
                        {ui::language_button(locale, &self.path())}
                    </div>
                </form>
            }
        })
    }
}
