//! The ways of answering that a person can choose, and what each needs.

use leptos::prelude::*;

use super::{
    Device, Way, Zone,
    form::{Around, Field, way},
    say,
};
use crate::{
    form::FormState,
    locale::Locale,
    ui::{self, Hint, Purpose},
    words::{t, tr},
};

/// Hours at which a window may begin, on the clock of whoever chooses.
const HOURS: std::ops::RangeInclusive<i8> = 7..=20;

/// How to be answered: under each way, what it needs.
pub(super) fn ways(
    locale: Locale,
    form: &FormState<Field>,
    around: &Around,
    legend: &'static str,
) -> impl IntoView + use<> {
    let chosen = way(form);
    let wrong = form.error(Field::Way).is_some();
    let rows: Vec<_> = Way::CHOSEN
        .into_iter()
        .map(|way| {
            let (label, more) = way_words(locale, way, around);
            let id = if way == Way::Callback { "way".to_owned() } else { ["way", way.code()].join("-") };
            view! {
                <div class="way">
                    <div class="choice-row">
                        <input class="choice-row__button" type="radio" name="way" id=id.clone() value=way.code() checked=chosen == Some(way)/>
                        <label class="choice-row__label" for=id>{label}<span class="choice-row__more">{more}</span></label>
                    </div>
                    <div class="way__details">{details(locale, form, around, way)}</div>
                </div>
            }
        })
        .collect();
    view! {
        <fieldset class=if wrong { "field field--wrong" } else { "field" } aria-describedby=wrong.then_some("way-error")>
            <legend class="field__label">{legend}</legend>
            {ui::field_error(locale, form, Field::Way)}
            {rows}
        </fieldset>
    }
}

fn way_words(locale: Locale, way: Way, around: &Around) -> (&'static str, String) {
    match way {
        Way::Callback | Way::Phone => {
            (t(locale, "handoff-callback"), tr(locale, "handoff-callback-more", &around.hours.words(locale)))
        }
        Way::Writing => {
            let days = [("days", around.hours.days.into())];
            (t(locale, "handoff-writing"), tr(locale, "handoff-writing-more", &days))
        }
        Way::InPerson => (t(locale, "handoff-in-person"), t(locale, "handoff-in-person-more").to_owned()),
    }
}

fn details(locale: Locale, form: &FormState<Field>, around: &Around, way: Way) -> AnyView {
    match way {
        Way::Callback | Way::Phone => {
            let hint = Some(Hint(t(locale, "handoff-number-hint").to_owned()));
            let receipt = Some(Hint(t(locale, "handoff-receipt-hint").to_owned()));
            view! {
                {ui::own_field(locale, form, Field::Number, t(locale, "handoff-number"), Purpose::Telephone, hint)}
                {ui::select_field(locale, form, Field::Device, t(locale, "handoff-device"), devices(locale))}
                {ui::select_field(locale, form, Field::Day, t(locale, "handoff-day"), days(locale, around))}
                {ui::select_field(locale, form, Field::Hour, t(locale, "handoff-at-hour"), hours(locale))}
                {ui::select_field(locale, form, Field::Zone, t(locale, "handoff-zone"), zones(locale))}
                {ui::own_field(locale, form, Field::Receipt, t(locale, "handoff-receipt"), Purpose::Mail, receipt)}
            }
            .into_any()
        }
        Way::Writing => {
            ui::own_field(locale, form, Field::Mail, t(locale, "handoff-mail"), Purpose::Mail, None).into_any()
        }
        Way::InPerson => {
            ui::own_field(locale, form, Field::City, t(locale, "handoff-city"), Purpose::City, None).into_any()
        }
    }
}

fn days(locale: Locale, around: &Around) -> Vec<(String, String)> {
    around.hours.next_days(around.now).into_iter().map(|day| (day.to_string(), say::weekday(locale, day))).collect()
}

fn hours(locale: Locale) -> Vec<(String, String)> {
    let at = |hour| say::time(locale, jiff::civil::Time::constant(hour, 0, 0, 0));
    let label = |hour| tr(locale, "handoff-hours", &[("from", at(hour).into()), ("to", at(hour + 1).into())]);
    HOURS.map(|hour| (hour.to_string(), label(hour))).collect()
}

fn devices(locale: Locale) -> Vec<(String, String)> {
    let words = |device| match device {
        Device::Voice => t(locale, "handoff-device-voice"),
        Device::Tty => t(locale, "handoff-device-tty"),
        Device::Relay => t(locale, "handoff-device-relay"),
    };
    Device::ALL.iter().map(|device| (device.code().to_owned(), words(*device).to_owned())).collect()
}

fn zones(locale: Locale) -> Vec<(String, String)> {
    Zone::ALL.iter().map(|zone| (zone.code().to_owned(), say::zone_name(locale, *zone).to_owned())).collect()
}
