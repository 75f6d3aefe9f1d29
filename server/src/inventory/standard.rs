//! One service standard as one edition of the inventory tells it, typed and cleaned.

use app::locale::Localized;
use url::Url;

use super::{
    clean::{addresses, clean_text, fraction, whole},
    columns::Columns,
    edition::said,
    schema::{Answer, StandardChannel, StandardType},
};

/// A row of the standards table: what a department promises, and how well it kept it.
#[derive(Clone, Debug, PartialEq)]
pub struct Standard {
    pub service_id: String,
    /// Unique within its service and year only: some departments write `NA`.
    pub standard_id: String,
    /// As written: `2023-2024`.
    pub fiscal_year: String,
    /// The promise in words.
    pub text: Localized<String>,
    pub kind: Option<StandardType>,
    pub channel: Option<StandardChannel>,
    pub channel_comments: Localized<Option<String>>,
    /// The share of cases that should meet the standard, 0 to 1.
    pub target: Option<f64>,
    /// Cases that met it.
    pub volume_met: Option<u64>,
    /// All cases.
    pub volume_total: Option<u64>,
    /// The share that met it, 0 to 1; a few rows say more than 1, and then it is unknown.
    pub performance: Option<f64>,
    pub comments: Localized<Option<String>>,
    pub target_met: Answer,
    /// Pages about the standards and their targets.
    pub targets_addresses: Localized<Vec<Url>>,
    /// Pages with results.
    pub results_addresses: Localized<Vec<Url>>,
}

impl Standard {
    pub fn from_columns(columns: &Columns) -> Self {
        let get = |column| columns.get(column);
        let usable = |text: &&str| addresses(text).usable;
        Self {
            service_id: get("service_id").to_owned(),
            standard_id: get("service_standard_id").to_owned(),
            fiscal_year: get("fiscal_yr").to_owned(),
            text: columns.both("service_standard").map(|text| clean_text(text)),
            kind: StandardType::parse(get("type")),
            channel: StandardChannel::parse(get("channel")),
            channel_comments: columns.both("channel_comments").map(|text| said(text)),
            target: share(get("target")),
            volume_met: whole(get("volume_meeting_target")),
            volume_total: whole(get("total_volume")),
            performance: share(get("performance")),
            comments: columns.both("comments").map(|text| said(text)),
            target_met: Answer::parse(get("target_met")),
            targets_addresses: columns.both("standards_targets_uri").map(usable),
            results_addresses: columns.both("performance_results_uri").map(usable),
        }
    }
}

fn share(text: &str) -> Option<f64> {
    fraction(text).filter(|share| *share <= 1.0)
}
