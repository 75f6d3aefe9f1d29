//! The 24 columns of a service standard.

use super::{Answer, Column, Kind, StandardChannel, StandardType, mandatory, optional};

pub(super) const COLUMNS: &[Column] = &[
    mandatory("fiscal_yr", Kind::FiscalYear),
    mandatory("service_id", Kind::Id),
    mandatory("service_name_en", Kind::Name).up_to(350),
    mandatory("service_name_fr", Kind::Name).up_to(350),
    mandatory("service_standard_id", Kind::StandardId),
    mandatory("service_standard_en", Kind::Text).up_to(500),
    mandatory("service_standard_fr", Kind::Text).up_to(500),
    mandatory("type", Kind::Code(StandardType::CODES)),
    mandatory("channel", Kind::Code(StandardChannel::CODES)),
    optional("channel_comments_en", Kind::Text).up_to(1500),
    optional("channel_comments_fr", Kind::Text).up_to(1500),
    optional("target", Kind::Fraction),
    optional("volume_meeting_target", Kind::Count),
    optional("total_volume", Kind::Count),
    optional("performance", Kind::Ratio),
    optional("comments_en", Kind::Text).up_to(2000),
    optional("comments_fr", Kind::Text).up_to(2000),
    mandatory("target_met", Kind::Code(Answer::YES_NO_NA)),
    mandatory("standards_targets_uri_en", Kind::Address).up_to(1500),
    mandatory("standards_targets_uri_fr", Kind::Address).up_to(1500),
    optional("performance_results_uri_en", Kind::Address).up_to(1500),
    optional("performance_results_uri_fr", Kind::Address).up_to(1500),
    mandatory("owner_org", Kind::Id),
    mandatory("owner_org_title", Kind::Title),
];
