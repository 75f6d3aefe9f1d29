use crate::{
    locale::Locale,
    reference::of_record,
    words::{t, tr},
};

/// Who of the staff saw what, and why. `role` and `reason` are the codes under which it was written down; `record` is
/// what was seen, such as `request 7K3M-Q2TX`.
pub fn access_words(locale: Locale, role: &str, organization: &str, record: &str, reason: &str) -> String {
    let role = match role {
        "desk" | "lead" => "privacy-role-desk",
        "officer" => "privacy-role-officer",
        "editor" => "privacy-role-editor",
        _ => "privacy-role-administrator",
    };
    let reason = match reason {
        // the list of who may do what names people, and belongs to no organization
        "powers" => return t(locale, "privacy-access-powers").to_owned(),
        "queue" => "privacy-reason-queue",
        "call" => "privacy-reason-call",
        "file" => "privacy-reason-file",
        "reply" => "privacy-reason-reply",
        _ => "privacy-reason-other",
    };
    tr(
        locale,
        "privacy-access",
        &[
            ("role", t(locale, role).into()),
            ("organization", organization.into()),
            ("record", of_record(record).into()),
            ("reason", t(locale, reason).into()),
        ],
    )
}
