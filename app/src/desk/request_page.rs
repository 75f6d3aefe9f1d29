//! One request: the card that its person saw, what happened, and what can be done with it.

use leptos::prelude::*;

use super::{Hand, Place, SeenPage, bar::bar, form::Field, seen::seen_page, span};
use crate::{
    form::FormState,
    format::tel,
    handoff::{Event, Reach, Secret, Standing, State, Zone, history, say, shared_card},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Crumb, Hint},
    words::{t, tr},
};

/// Why the page is shown once more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// This was sent before, and something else now.
    AlreadySent,
    /// A colleague has it.
    Taken,
    /// Something happened since the page was opened.
    Newer,
    Unkept,
}

#[derive(Clone, Debug)]
pub struct DeskRequestPage {
    /// The code of the organization.
    pub organization: String,
    pub standing: Standing,
    pub events: Vec<Event>,
    pub hand: Hand,
    /// The zone of the desk.
    pub zone: Zone,
    /// The page that they shared.
    pub seen: Option<SeenPage>,
    /// The code to read to the caller, shortly after the call was written down by whoever looks.
    pub secret: Option<Secret>,
    pub form: FormState<Field>,
    pub key: String,
    pub again: Again,
}

impl Page for DeskRequestPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, &self.title(locale), &self.form);
        let home = Path::Desk(Place::Home(self.organization.clone()));
        Head::new(self.path(), title, t(locale, "desk-lead"))
            .unlisted()
            .crumbs(vec![Crumb::new(t(locale, "desk-queue"), home)])
    }

    fn body(&self, locale: Locale) -> Html {
        let open = matches!(self.hand, Hand::Mine(_));
        view! {
            <div class="staff">
                {bar(locale, &self.organization, "")}
                {self.notice(locale)}
                {ui::error_summary(locale, &self.form)}
                <div class="bench bench--request">
                    <section class="panel" aria-labelledby="request">
                        <div class="panel__head"><h1 id="request">{self.title(locale)}</h1>{self.hand(locale)}</div>
                        <div class="panel__body">
                            {self.promise(locale)}
                            {self.read_out(locale)}
                            <h2>{t(locale, "desk-card")}</h2>
                            {shared_card(locale, &self.standing.card)}
                            <p class="hint">{t(locale, "desk-card-same")}</p>
                            {open.then(|| self.answer(locale))}
                            {self.others(locale)}
                        </div>
                    </section>
                    <div class="bench__side">
                        <section class="panel" aria-labelledby="history">
                            <div class="panel__head"><h2 id="history">{t(locale, "desk-history")}</h2></div>
                            <div class="panel__body">{history(locale, self.zone, &self.events)}{open.then(|| self.note(locale))}</div>
                        </section>
                        {self.seen.as_ref().map(|seen| view! {
                            <section class="panel" aria-labelledby="seen">
                                <div class="panel__head"><h2 id="seen">{t(locale, "desk-seen")}</h2></div>
                                <div class="panel__body">{seen_page(locale, seen)}</div>
                            </section>
                        })}
                    </div>
                </div>
            </div>
        }
        .finish()
    }
}

impl DeskRequestPage {
    fn path(&self) -> Path {
        Path::Desk(Place::Request(self.organization.clone(), self.standing.reference))
    }

    fn title(&self, locale: Locale) -> String {
        tr(locale, "desk-request", &[("reference", self.standing.reference.to_string().into())])
    }

    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::AlreadySent => t(locale, "desk-already"),
            Again::Taken => t(locale, "desk-taken"),
            Again::Newer => t(locale, "desk-newer"),
            Again::Unkept => t(locale, "desk-unkept"),
        };
        Some(view! { <div class="notice" tabindex="-1" autofocus=true><p>{words}</p></div> })
    }

    /// Where it stands, and in whose hands it is.
    fn hand(&self, locale: Locale) -> impl IntoView + use<> {
        let state = match (self.standing.state, self.hand) {
            (_, Hand::Mine(left)) => tr(locale, "desk-hand-mine", &[("span", span(locale, left).into())]),
            (_, Hand::Other(left)) => tr(locale, "desk-hand-other", &[("span", span(locale, left).into())]),
            (State::Waiting, Hand::Free) => t(locale, "desk-state-waiting").to_owned(),
            (State::Answered, Hand::Free) => t(locale, "desk-state-answered").to_owned(),
            (State::Resolved, Hand::Free) => t(locale, "desk-state-resolved").to_owned(),
            (State::Withdrawn, Hand::Free) => t(locale, "desk-state-withdrawn").to_owned(),
        };
        view! { <span class="tag">{state}</span> }
    }

    /// What the person was promised, on the clock of the desk, and the way to call them.
    fn promise(&self, locale: Locale) -> impl IntoView + use<> {
        match &self.standing.card.reach {
            Reach::Callback { number, window } => {
                let said = say::window_in(locale, self.zone, *window);
                let call = tr(locale, "desk-call-number", &[("number", number.as_str().into())]);
                view! { <p><a href=tel(number)>{call}</a>", "{said}</p> }.into_any()
            }
            _ => {
                let moment = say::moment(locale, self.zone, self.standing.promised);
                view! { <p>{tr(locale, "desk-promised", &[("moment", moment.into())])}</p> }.into_any()
            }
        }
    }

    fn read_out(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        self.secret.map(|secret| {
            let args = [("reference", self.standing.reference.to_string().into()), ("code", secret.to_string().into())];
            view! { <p class="notice">{tr(locale, "desk-read-out", &args)}</p> }
        })
    }

    /// What every form of the page carries: its key, and how much had happened when the page was made.
    fn hidden(&self) -> impl IntoView + use<> {
        let seen = self.events.len().to_string();
        view! {
            <input type="hidden" name="key" value=self.key.clone()/>
            <input type="hidden" name="seen" value=seen/>
        }
    }

    fn answer(&self, locale: Locale) -> impl IntoView + use<> {
        let language = say::language(locale, self.standing.card.locale);
        let hint = Hint(tr(locale, "desk-answer-hint", &[("language", language.into())]));
        let send = match self.standing.card.reach.mail() {
            Some(_) => t(locale, "desk-send-mail"),
            None => t(locale, "desk-send-page"),
        };
        view! {
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                {self.hidden()}
                {ui::long_field(locale, &self.form, Field::Answer, t(locale, "desk-answer"), hint)}
                <div class="actions">
                    <button class="button" name="act" value="reply">{send}</button>
                    <button class="button button--quiet" name="act" value="called">{t(locale, "desk-called")}</button>
                    {ui::language_button(locale, &self.path())}
                </div>
            </form>
        }
    }

    fn note(&self, locale: Locale) -> impl IntoView + use<> {
        let hint = Hint(t(locale, "desk-note-hint").to_owned());
        view! {
            <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                {self.hidden()}
                {ui::long_field(locale, &self.form, Field::Note, t(locale, "desk-note"), hint)}
                <div class="actions">
                    <button class="button button--quiet" name="act" value="note">{t(locale, "desk-note-button")}</button>
                </div>
            </form>
        }
    }

    /// Taking it, keeping it, letting it go.
    fn others(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let acts: &[(&'static str, &'static str)] = match (self.hand, self.standing.state) {
            (Hand::Other(_), _) | (Hand::Free, State::Withdrawn) => return None,
            (Hand::Free, State::Resolved) => &[("reopen", "desk-reopen")],
            (Hand::Free, _) => &[("claim", "desk-claim")],
            (Hand::Mine(_), _) => {
                &[("extend", "desk-extend"), ("release", "desk-release"), ("resolve", "desk-resolve")]
            }
        };
        let buttons: Vec<_> = acts
            .iter()
            .map(|(act, words)| {
                view! { <button class="button button--quiet" name="act" value=*act>{t(locale, words)}</button> }
            })
            .collect();
        Some(view! {
            <form class="actions" method="post" action=self.path().href(locale)>{self.hidden()}{buttons}</form>
        })
    }
}
