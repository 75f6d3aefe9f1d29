//! One service as one edition of the inventory tells it, typed and cleaned.

use app::locale::Localized;
use url::Url;

use super::{
    clean::{Volume, addresses, clean_line, clean_text, is_placeholder, program_names},
    columns::Columns,
    schema::{Answer, FeedbackChannel, Recipient, Scope, ServiceType, Target},
};

/// A row of the services table. What the inventory does not say is `Unknown`, `None` or empty, never made up.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    pub service_id: String,
    /// As written: `2023-2024`.
    pub fiscal_year: String,
    /// `owner_org`.
    pub organization: String,
    pub organization_name: Localized<String>,
    /// One line.
    pub name: Localized<String>,
    /// Lines separated by `\n`, paragraphs by an empty line.
    pub description: Localized<String>,
    pub types: Vec<ServiceType>,
    pub recipient: Option<Recipient>,
    pub scopes: Vec<Scope>,
    pub targets: Vec<Target>,
    pub programs: Vec<Program>,
    /// Empty when nobody can say what they think: the code that says so is left out.
    pub feedback: Vec<FeedbackChannel>,
    /// Whether a machine takes part in the decision.
    pub automated_decision: Answer,
    pub automated_decision_description: Localized<Option<String>>,
    pub fee: Answer,
    pub online: OnlineSteps,
    pub online_comments: Localized<Option<String>>,
    pub remarks: Localized<Option<String>>,
    /// Fiscal year of the last review; `None` when there was none or nobody said.
    pub last_review: Option<String>,
    pub last_improvement: Option<String>,
    /// Whether the Social Insurance Number is used.
    pub social_insurance_number: Answer,
    /// Whether the business number of the tax agency is used.
    pub business_number: Answer,
    pub phone_enquiries: Volume,
    pub website_visits: Volume,
    pub applications: Applications,
    /// What a link may lead to, the first being the service's own page; may be empty.
    pub addresses: Localized<Vec<Url>>,
}

/// A program that a service belongs to. The names are empty where they do not match the codes one to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    pub id: String,
    pub name: Localized<String>,
}

/// Which of the six steps of a service can be done online. `NotApplicable`: the service has no such step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OnlineSteps {
    /// Opening an account, or enrolling.
    pub account: Answer,
    /// Signing in.
    pub authentication: Answer,
    pub application: Answer,
    pub decision: Answer,
    /// Receiving what was asked for.
    pub issuance: Answer,
    /// Having a problem solved, and saying what one thinks.
    pub feedback: Answer,
}

/// Applications received in the year, by channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applications {
    pub phone: Volume,
    pub online: Volume,
    pub in_person: Volume,
    pub mail: Volume,
    pub email: Volume,
    pub fax: Volume,
    pub other: Volume,
    pub total: Volume,
}

impl Edition {
    pub fn from_columns(columns: &Columns) -> Self {
        let get = |column| columns.get(column);
        Self {
            service_id: get("service_id").to_owned(),
            fiscal_year: get("fiscal_yr").to_owned(),
            organization: get("owner_org").to_owned(),
            organization_name: organization_name(get("owner_org_title")),
            name: columns.both("service_name").map(|text| clean_line(text)),
            description: columns.both("service_description").map(|text| clean_text(text)),
            types: ServiceType::list(get("service_type")),
            recipient: Recipient::parse(get("service_recipient_type")),
            scopes: Scope::list(get("service_scope")),
            targets: Target::list(get("client_target_groups")),
            programs: programs(columns),
            feedback: feedback(get("client_feedback_channel")),
            automated_decision: Answer::parse(get("automated_decision_system")),
            automated_decision_description: columns
                .both("automated_decision_system_description")
                .map(|text| said(text)),
            fee: Answer::parse(get("service_fee")),
            online: OnlineSteps::from_columns(columns),
            online_comments: columns.both("os_comments_client_interaction").map(|text| said(text)),
            remarks: columns.both("special_remarks").map(|text| said(text)),
            last_review: filled(get("last_service_review")),
            last_improvement: filled(get("last_service_improvement")),
            social_insurance_number: Answer::parse(get("sin_usage")),
            business_number: Answer::parse(get("cra_bn_identifier_usage")),
            phone_enquiries: volume(get("num_phone_enquiries")),
            website_visits: volume(get("num_website_visits")),
            applications: Applications::from_columns(columns),
            addresses: columns.both("service_uri").map(|text| addresses(text).usable),
        }
    }

    /// Whether the public may see it: one of its scopes is external.
    pub fn is_public(&self) -> bool {
        self.scopes.contains(&Scope::External)
    }
}

impl OnlineSteps {
    fn from_columns(columns: &Columns) -> Self {
        let step = |column| Answer::parse(columns.get(column));
        Self {
            account: step("os_account_registration"),
            authentication: step("os_authentication"),
            application: step("os_application"),
            decision: step("os_decision"),
            issuance: step("os_issuance"),
            feedback: step("os_issue_resolution_feedback"),
        }
    }

    pub fn all(&self) -> [Answer; 6] {
        [self.account, self.authentication, self.application, self.decision, self.issuance, self.feedback]
    }
}

impl Applications {
    fn from_columns(columns: &Columns) -> Self {
        let by = |channel: &str| volume(columns.get(&format!("num_applications_{channel}")));
        Self {
            phone: by("by_phone"),
            online: by("online"),
            in_person: by("in_person"),
            mail: by("by_mail"),
            email: by("by_email"),
            fax: by("by_fax"),
            other: by("by_other"),
            total: by("total"),
        }
    }
}

/// `English | French`; the whole for both when it is not written so.
pub(super) fn organization_name(title: &str) -> Localized<String> {
    let (en, fr) = title.split_once('|').unwrap_or((title, title));
    Localized { en, fr }.map(|text| clean_line(text))
}

/// A cleaned text, or `None` for one that says nothing (`N/A`).
pub(super) fn said(raw: &str) -> Option<String> {
    (!is_placeholder(raw)).then(|| clean_text(raw))
}

pub(super) fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn volume(text: &str) -> Volume {
    Volume::parse(text).unwrap_or_default()
}

fn feedback(codes: &str) -> Vec<FeedbackChannel> {
    let mut channels = FeedbackChannel::list(codes);
    channels.retain(|channel| *channel != FeedbackChannel::None);
    channels
}

fn programs(columns: &Columns) -> Vec<Program> {
    let ids: Vec<&str> = columns.get("program_id").split(',').filter(|id| !id.is_empty()).collect();
    let names = columns.both("program_name").map(|text| program_names(text).unwrap_or_else(|| vec![clean_line(text)]));
    let paired = names.map(|names| names.len() == ids.len());
    let name = |names: &[String], paired: bool, at: usize| {
        if paired { names.get(at).cloned().unwrap_or_default() } else { String::new() }
    };
    ids.iter()
        .enumerate()
        .map(|(at, id)| Program {
            id: (*id).to_owned(),
            name: Localized { en: name(&names.en, paired.en, at), fr: name(&names.fr, paired.fr, at) },
        })
        .collect()
}
