//! One request: the card that its person saw, what happened, and what can be done with it.

use leptos::prelude::*;

use super::{
    Hand, Place, Preview, SCRIPT, SeenPage,
    bar::{Here, bar},
    form::{Field, WRITTEN},
    knowledge::{Expert, Instruction, at_hand},
    seen::seen_page,
    span,
    transfer::OtherDesk,
};
use crate::{
    answer,
    form::FormState,
    format::tel,
    handoff::{Event, Reach, Reader, Secret, Standing, State, Window, Zone, history, say, shared_card},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    shift, telling,
    ui::{self, Crumb},
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
    /// It complains about an answer of theirs.
    OwnAnswer,
    /// They are away, as far as anybody said.
    Away,
    /// There are not enough copies of what was ordered.
    TooFew,
    Unkept,
}

#[derive(Clone, Debug)]
pub struct DeskRequestPage {
    /// The code of the organization.
    pub organization: String,
    /// How many letters of this desk reached nobody.
    pub unreached: i64,
    pub standing: Standing,
    pub events: Vec<Event>,
    pub hand: Hand,
    /// How long until what was promised (less than nothing: it is late). Milliseconds.
    pub left: i64,
    /// The zone of the desk.
    pub zone: Zone,
    /// The page that they shared.
    pub seen: Option<SeenPage>,
    /// The answers that fit, and those that were told.
    pub answers: Option<answer::Panel>,
    /// What they would read.
    pub preview: Option<Preview>,
    /// The code to read to the caller, shortly after the call was written down by whoever looks.
    pub secret: Option<Secret>,
    /// Whether it complains about an answer of whoever looks.
    pub own_answer: bool,
    /// Whether whoever looks is away or leads the desk, and who has it.
    pub shift: shift::Here,
    /// The desks of other organizations, to which it can be passed on.
    pub desks: Vec<OtherDesk>,
    /// What staff keep to with it today, and whom they can ask.
    pub instructions: Vec<Instruction>,
    pub experts: Vec<Expert>,
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
            .module("desk.js")
            .module(SCRIPT)
            .crumbs(vec![Crumb::new(t(locale, "desk-queue"), home)])
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="staff">
                {bar(locale, (&self.organization, self.unreached), Here::Request(self.standing.reference), "")}
                {self.live(locale)}
                {self.notice(locale)}
                {ui::error_summary(locale, &self.form)}
                // one form: whichever button is pressed, everything that was typed comes with it
                <form class="bench" method="post" action=self.path().href(locale) novalidate=true>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    <input type="hidden" name="seen" value=self.events.len().to_string()/>
                    {self.request(locale)}
                    <div class="bench__side">
                        {self.happened(locale)}
                        {self.answers.as_ref().map(|answers| answer::panel(locale, answers))}
                        {self.answers.as_ref().map(|answers| answer::sources(locale, answers))}
                        {self.seen.as_ref().map(|seen| view! {
                            <section class="panel" aria-labelledby="seen">
                                <div class="panel__head"><h2 id="seen">{t(locale, "desk-seen")}</h2></div>
                                <div class="panel__body">{seen_page(locale, seen)}</div>
                            </section>
                        })}
                        {at_hand(locale, &self.instructions, &self.experts)}
                    </div>
                </form>
            </div>
        }
        .finish()
    }
}

impl DeskRequestPage {
    pub(super) fn path(&self) -> Path {
        Path::Desk(Place::Request(self.organization.clone(), self.standing.reference))
    }

    fn title(&self, locale: Locale) -> String {
        tr(locale, "desk-request", &[("reference", self.standing.reference.to_string().into())])
    }

    fn request(&self, locale: Locale) -> impl IntoView + use<> {
        view! {
            <section class="panel" aria-labelledby="request">
                <div class="panel__head">
                    <h1 id="request">{self.title(locale)}</h1>
                    {self.hand(locale)}
                    {self.keep(locale)}
                </div>
                <div class="panel__body">
                    {telling::staff_notice(locale, &self.organization, (self.standing.reference, &self.events))}
                    {self.promise(locale)}
                    {self.read_out(locale)}
                    {self.begin(locale)}
                    {self.shift.hands(locale, &self.organization, self.standing.reference)}
                    <h2>{t(locale, "desk-card")}</h2>
                    {shared_card(locale, &self.standing.card)}
                    <p class="hint">{t(locale, "desk-card-same")}</p>
                    {self.sending(locale)}
                    {self.preview(locale)}
                    {self.answer(locale)}
                    {self.pass_on(locale)}
                </div>
            </section>
        }
    }

    fn happened(&self, locale: Locale) -> impl IntoView + use<> {
        view! {
            <section class="panel" aria-labelledby="history">
                <div class="panel__head"><h2 id="history">{t(locale, "desk-history")}</h2></div>
                <div class="panel__body">
                    {history(locale, Reader::Staff, self.zone, &self.events)}
                    {self.note(locale)}
                </div>
            </section>
        }
    }

    /// Why the page is shown once more. Where there is nothing left to write in, what was typed stands here.
    fn notice(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let words = match self.again {
            Again::No => return None,
            Again::AlreadySent => t(locale, "desk-already"),
            Again::Taken => t(locale, "desk-taken"),
            Again::Newer => t(locale, "desk-newer"),
            Again::OwnAnswer => t(locale, "desk-own-answer"),
            Again::Away => t(locale, "shift-taken-away"),
            Again::TooFew => t(locale, "publication-too-few"),
            Again::Unkept => t(locale, "desk-unkept"),
        };
        let typed = WRITTEN.map(|field| self.form.value(field).to_owned());
        let typed = typed.into_iter().filter(|text| !self.is_open() && !text.trim().is_empty());
        let typed: Vec<_> = typed.map(|text| view! { <p class="said">{text}</p> }).collect();
        Some(view! { <div class="notice" tabindex="-1" autofocus=true><p>{words}</p>{typed}</div> })
    }

    /// The hour of the call that was promised, while it is to come.
    pub fn call_ahead(&self) -> Option<Window> {
        self.standing.call().filter(|_| self.left > 0)
    }

    /// Whether whoever looks can write.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.hand, Hand::Mine(_))
    }

    /// What the person was promised, on the clock of the desk, and the way to call them.
    fn promise(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let waits = self.standing.state == State::Waiting;
        let late = (waits && self.left < 0).then(|| {
            let span = span(locale, -self.left);
            view! { " "<span class="tag tag--late">{tr(locale, "desk-late", &[("span", span.into())])}</span> }
        });
        match &self.standing.card.reach {
            Reach::Callback { number, window, .. } if waits || self.is_open() => {
                let said = say::window_in(locale, self.zone, *window);
                let call = tr(locale, "desk-call-number", &[("number", number.as_str().into())]);
                Some(view! { <p class="promise"><a href=tel(number)>{call}</a>", "{said}{late}</p> }.into_any())
            }
            _ if waits => {
                let moment = say::moment(locale, self.zone, self.standing.promised);
                let words = tr(locale, "desk-promised", &[("moment", moment.into())]);
                Some(view! { <p class="promise">{words}{late}</p> }.into_any())
            }
            _ => None,
        }
    }

    /// What the caller notes; then the next caller.
    fn read_out(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        self.secret.map(|secret| {
            let args = [("reference", self.standing.reference.to_string().into()), ("code", secret.to_string().into())];
            let call = Path::Desk(Place::Call(self.organization.clone(), None)).href(locale);
            view! {
                <p class="notice" tabindex="-1" autofocus=true>{tr(locale, "desk-read-out", &args)}</p>
                <p class="actions"><a class="button" href=call>{t(locale, "desk-call")}</a></p>
            }
        })
    }
}
