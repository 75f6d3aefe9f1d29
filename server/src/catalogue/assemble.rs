//! From what the inventory says to what a page shows.

use std::sync::Arc;

use app::{
    catalogue::{
        Answer, Decision, FeedbackChannel, Online, OnlineStep, Organization, Service, ServiceId, Standard,
        StandardKind, StandardResult, StepState, Summary, Target,
    },
    locale::Localized,
    path::Slugs,
};

use super::{store::OrganizationRow, summary::split};
use crate::inventory::{self, Edition, schema};

/// A service about which nothing is known yet but its name in addresses.
pub(super) fn blank(id: ServiceId, slugs: Slugs, organization: Arc<Organization>) -> Service {
    Service {
        id,
        slugs,
        name: Localized::default(),
        summary: Localized::from_fn(|_| Summary::Own(String::new())),
        description: Localized::default(),
        who: Localized::default(),
        targets: Box::default(),
        need: Localized::default(),
        steps: Localized::default(),
        cost: None,
        time: None,
        official: Localized::default(),
        former: Localized::default(),
        aliases: Localized::default(),
        words: Localized::default(),
        address: Localized::default(),
        channels: Box::default(),
        feedback: Box::default(),
        fee: Answer::Unknown,
        online: Online::Unknown,
        decision: Decision::Unknown,
        automation: None,
        online_steps: Box::default(),
        remarks: None,
        standards: Box::default(),
        organization,
        audiences: Box::default(),
        topics: Box::default(),
        situations: Box::default(),
        year: None,
        reviewed: None,
        changed: 0,
        volume: 0,
        aged: Localized::default(),
    }
}

/// Lays an edition of the inventory and its standards over a blank service.
pub(super) fn fill(service: &mut Service, edition: &Edition, standards: Vec<Standard>) {
    let (summary_en, description_en) = split(&edition.description.en);
    let (summary_fr, description_fr) = split(&edition.description.fr);
    service.name = both(&edition.name);
    service.summary = Localized::new(summary_en, summary_fr);
    service.description = Localized::new(description_en.into(), description_fr.into());
    service.targets = edition.targets.iter().map(|target| self::target(*target)).collect();
    service.address = Localized::new(
        edition.addresses.en.first().map(ToString::to_string),
        edition.addresses.fr.first().map(ToString::to_string),
    );
    service.feedback = edition.feedback.iter().filter_map(|channel| feedback(*channel)).collect();
    service.fee = answer(edition.fee);
    service.online_steps = online_steps(edition);
    service.online = online(&service.online_steps);
    service.decision = match edition.automated_decision {
        schema::Answer::Yes => Decision::Machine,
        schema::Answer::No => Decision::Person,
        _ => Decision::Unknown,
    };
    service.automation = said(&edition.automated_decision_description).map(Box::new);
    service.remarks = said(&edition.online_comments).map(Box::new);
    service.standards = standards.into();
    service.year = Some(edition.fiscal_year.clone());
    service.volume = volume(edition);
}

fn both(text: &inventory::Localized<String>) -> Localized<String> {
    Localized::new(text.en.clone(), text.fr.clone())
}

/// A remark that stands in both languages. One that stands in a single language is not shown: neither silently
/// falls back to the other.
fn said(text: &inventory::Localized<Option<String>>) -> Option<Localized<String>> {
    let (en, fr) = text.en.clone().zip(text.fr.clone())?;
    Some(Localized::new(en, fr))
}

fn answer(answer: schema::Answer) -> Answer {
    match answer {
        schema::Answer::Yes => Answer::Yes,
        schema::Answer::No => Answer::No,
        _ => Answer::Unknown,
    }
}

fn target(target: schema::Target) -> Target {
    match target {
        schema::Target::Person => Target::People,
        schema::Target::Business => Target::Businesses,
        schema::Target::NotForProfit => Target::NotForProfits,
        schema::Target::Community => Target::Communities,
        schema::Target::Foreign => Target::Foreign,
        schema::Target::Government => Target::Government,
    }
}

fn feedback(channel: schema::FeedbackChannel) -> Option<FeedbackChannel> {
    Some(match channel {
        schema::FeedbackChannel::Email => FeedbackChannel::Email,
        schema::FeedbackChannel::Fax => FeedbackChannel::Fax,
        schema::FeedbackChannel::Online => FeedbackChannel::Online,
        schema::FeedbackChannel::Other => FeedbackChannel::Other,
        schema::FeedbackChannel::InPerson => FeedbackChannel::InPerson,
        schema::FeedbackChannel::Mail => FeedbackChannel::Mail,
        schema::FeedbackChannel::Phone => FeedbackChannel::Phone,
        schema::FeedbackChannel::None => return None,
    })
}

fn channel(channel: schema::StandardChannel) -> FeedbackChannel {
    match channel {
        schema::StandardChannel::Email => FeedbackChannel::Email,
        schema::StandardChannel::Fax => FeedbackChannel::Fax,
        schema::StandardChannel::Online => FeedbackChannel::Online,
        schema::StandardChannel::Other => FeedbackChannel::Other,
        schema::StandardChannel::InPerson => FeedbackChannel::InPerson,
        schema::StandardChannel::Mail => FeedbackChannel::Mail,
        schema::StandardChannel::Phone => FeedbackChannel::Phone,
    }
}

fn online_steps(edition: &Edition) -> Box<[(OnlineStep, StepState)]> {
    OnlineStep::ALL
        .into_iter()
        .zip(edition.online.all())
        .filter_map(|(step, state)| {
            let state = match state {
                schema::Answer::Yes => StepState::Online,
                schema::Answer::No => StepState::NotOnline,
                schema::Answer::NotApplicable => StepState::NoSuchStep,
                schema::Answer::Unknown => return None,
            };
            Some((step, state))
        })
        .collect()
}

/// Fully when every step that exists is online, not at all when none is.
fn online(steps: &[(OnlineStep, StepState)]) -> Online {
    let existing = steps.iter().filter(|(_, state)| *state != StepState::NoSuchStep).count();
    let online = steps.iter().filter(|(_, state)| *state == StepState::Online).count();
    match (online, existing) {
        (_, 0) => Online::Unknown,
        (0, _) => Online::No,
        (online, existing) if online == existing => Online::Full,
        _ => Online::Part,
    }
}

pub(super) fn standard(standard: &inventory::Standard) -> Standard {
    let result = match (standard.performance, standard.target_met) {
        (None, _) => StandardResult::Unknown,
        (Some(share), schema::Answer::Yes) => StandardResult::Met(share),
        (Some(share), schema::Answer::No) => StandardResult::Missed(share),
        (Some(share), _) => StandardResult::Measured(share),
    };
    Standard {
        text: both(&standard.text),
        kind: match standard.kind {
            Some(schema::StandardType::Timeliness) => StandardKind::Timeliness,
            Some(schema::StandardType::Access) => StandardKind::Access,
            Some(schema::StandardType::Accuracy) => StandardKind::Accuracy,
            _ => StandardKind::Other,
        },
        channel: standard.channel.map(channel),
        target: standard.target,
        result,
        measured: standard.volume_total.filter(|_| standard.performance.is_some()),
        comment: said(&standard.comments),
    }
}

/// How much the service is used, as far as it is known: applications, calls, and visits at a hundredth.
fn volume(edition: &Edition) -> u64 {
    let known = |volume: inventory::Volume| volume.number().unwrap_or(0);
    known(edition.applications.total) + known(edition.phone_enquiries) + known(edition.website_visits) / 100
}

pub(super) fn organization(row: OrganizationRow) -> Organization {
    Organization {
        slugs: Localized::new(row.code.clone(), row.code.clone()),
        name: Localized::new(row.name_en, row.name_fr),
        short: row.short_en.zip(row.short_fr).map(|(en, fr)| Localized::new(en, fr)),
        mandate: None,
        website: Localized::new(row.website_en, row.website_fr),
        code: row.code,
    }
}

pub(super) fn unknown_organization(edition: &Edition) -> Organization {
    Organization {
        code: edition.organization.clone(),
        slugs: Localized::new(edition.organization.clone(), edition.organization.clone()),
        name: Localized::new(edition.organization_name.en.clone(), edition.organization_name.fr.clone()),
        short: None,
        mandate: None,
        website: Localized::default(),
    }
}

/// When a month such as `2026-11` begins, in Unix milliseconds.
pub(super) fn begin(month: &str) -> i64 {
    let begin = format!("{month}-01T00:00:00Z").parse::<jiff::Timestamp>();
    begin.map_or(0, jiff::Timestamp::as_millisecond)
}
