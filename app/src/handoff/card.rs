//! The card: everything that staff will see of a person, and nothing more. The person sees it before they send it.

use serde::{Deserialize, Serialize};

use super::{Device, Way, Window};
use crate::{
    locale::{Locale, Localized},
    publication::Order,
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    pub question: String,
    pub reach: Reach,
    /// The language of the answer.
    pub locale: Locale,
    pub name: Option<String>,
    pub page: Option<SharedPage>,
    /// What was searched for.
    pub words: Option<String>,
    /// The step of a form that they were on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<SharedStep>,
    /// What they asked before, as it stood when they shared it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<SharedQuestion>,
    /// Whether they say that it is a complaint.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub complaint: bool,
    /// The publication that they order, in the place of a question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<Order>,
}

/// How to reach somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    Callback {
        /// As it was typed.
        number: String,
        window: Window,
        #[serde(default)]
        device: Device,
        /// Where the receipt goes, where they wish one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mail: Option<String>,
    },
    Writing {
        mail: String,
    },
    InPerson {
        city: String,
    },
    /// They called.
    Phone,
    /// What they ordered is sent to them.
    Post {
        /// Where the receipt goes, where they wish one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mail: Option<String>,
    },
}

/// The page that somebody was on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedPage {
    pub name: Localized<String>,
    pub address: Localized<String>,
    /// The public id of the service that the page is about.
    pub service: Option<String>,
}

/// A step of a form, and what was answered there, as far as it is shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedStep {
    pub form: Localized<String>,
    pub step: Localized<String>,
    /// The public id of the service that the form belongs to.
    pub service: String,
    pub answers: Vec<SharedAnswer>,
    /// Where somebody shares it for another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acting: Option<ActingFor>,
}

/// Who asks, and for whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActingFor {
    pub who: String,
    pub of: String,
}

/// One answer of a form, its numbers hidden.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedAnswer {
    /// What the form calls its question.
    pub id: String,
    pub question: Localized<String>,
    pub answer: Localized<String>,
}

/// A question that was asked before, and what was answered until then: what happens to it later is not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedQuestion {
    pub reference: String,
    /// When it was asked. Unix milliseconds.
    pub at: i64,
    pub question: String,
    pub answer: Option<String>,
}

impl Reach {
    pub const fn way(&self) -> Way {
        match self {
            Self::Callback { .. } => Way::Callback,
            Self::Writing { .. } | Self::Post { .. } => Way::Writing,
            Self::InPerson { .. } => Way::InPerson,
            Self::Phone => Way::Phone,
        }
    }

    pub const fn window(&self) -> Option<Window> {
        match self {
            Self::Callback { window, .. } => Some(*window),
            _ => None,
        }
    }

    pub fn mail(&self) -> Option<&str> {
        match self {
            Self::Writing { mail } => Some(mail),
            Self::Callback { mail, .. } | Self::Post { mail } => mail.as_deref(),
            _ => None,
        }
    }
}

impl Card {
    /// The public id of the service that it is about.
    pub fn service(&self) -> Option<&str> {
        let page = self.page.as_ref().and_then(|page| page.service.as_deref());
        page.or_else(|| self.step.as_ref().map(|step| step.service.as_str()))
    }
}
