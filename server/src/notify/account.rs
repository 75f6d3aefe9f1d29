//! What the institution decides, from the environment.

use app::locale::Localized;

use crate::config::{ConfigError, safe, secret};

/// Where the government's own stands.
const ADDRESS: &str = "https://api.notification.canada.ca";

/// The account of an institution.
#[derive(Clone, Debug)]
pub struct Account {
    /// `PASSERELLE_NOTIFY_ADDRESS`: where the service is. Without TLS only on this machine. Default: GC Notify.
    pub address: String,
    /// `PASSERELLE_NOTIFY_KEY`, or the file that `PASSERELLE_NOTIFY_KEY_FILE` names. Until it is set, the service is
    /// not used.
    pub(super) key: String,
    /// `PASSERELLE_NOTIFY_TEMPLATE`: the id of the template, or two separated by a comma, for English and for French.
    pub(super) template: Localized<String>,
    /// `PASSERELLE_NOTIFY_RECEIPT_TOKEN`, or the file that `PASSERELLE_NOTIFY_RECEIPT_TOKEN_FILE` names: what the
    /// service shows when it reports. Until it is set, no report is taken.
    pub(super) receipts: Option<String>,
}

impl Account {
    pub fn read(get: &dyn Fn(&str) -> Option<String>) -> Result<Option<Self>, ConfigError> {
        let problem = |name: &'static str, text: &str| ConfigError::Variable { name, problem: text.to_owned() };
        let Some(key) = secret(get, "PASSERELLE_NOTIFY_KEY", "PASSERELLE_NOTIFY_KEY_FILE")? else { return Ok(None) };
        let address = get("PASSERELLE_NOTIFY_ADDRESS").unwrap_or_else(|| ADDRESS.to_owned());
        let address = safe("PASSERELLE_NOTIFY_ADDRESS", address)?;
        let template = get("PASSERELLE_NOTIFY_TEMPLATE")
            .ok_or_else(|| problem("PASSERELLE_NOTIFY_TEMPLATE", "is needed beside PASSERELLE_NOTIFY_KEY"))?;
        let (en, fr) = template.split_once(',').unwrap_or((&template, &template));
        Ok(Some(Self {
            address: address.trim_end_matches('/').to_owned(),
            key,
            template: Localized::new(en.trim().to_owned(), fr.trim().to_owned()),
            receipts: secret(get, "PASSERELLE_NOTIFY_RECEIPT_TOKEN", "PASSERELLE_NOTIFY_RECEIPT_TOKEN_FILE")?,
        }))
    }

    /// Whether the service says later what became of a letter.
    pub fn reports(&self) -> bool {
        self.receipts.is_some()
    }
}
