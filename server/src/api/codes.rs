//! What channels and people are called in answers, the same in every language.

use app::catalogue::{FeedbackChannel, Target};

pub(super) const fn channel(channel: FeedbackChannel) -> &'static str {
    match channel {
        FeedbackChannel::Email => "email",
        FeedbackChannel::Fax => "fax",
        FeedbackChannel::Online => "online",
        FeedbackChannel::Other => "other",
        FeedbackChannel::InPerson => "in-person",
        FeedbackChannel::Mail => "mail",
        FeedbackChannel::Phone => "phone",
    }
}

pub(super) const fn target(target: Target) -> &'static str {
    match target {
        Target::People => "people",
        Target::Businesses => "businesses",
        Target::NotForProfits => "not-for-profits",
        Target::Communities => "communities",
        Target::Foreign => "foreign",
        Target::Government => "government",
    }
}
