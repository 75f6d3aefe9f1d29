//! What was made here: services that editors began, organizations that administrators added.

use std::sync::Arc;

use app::{
    catalogue::{Organization, Service, ServiceId},
    locale::Localized,
    path::Slugs,
};

use super::{
    assemble::blank,
    store::{self, AddedRow, BegunRow},
};
use crate::db::{StoreError, Tx};

/// A service of which only its id and its addresses are known: what it says is laid over it.
pub(crate) fn begun_service(id: &str, slugs: Slugs, organization: Arc<Organization>) -> Option<Service> {
    Some(blank(ServiceId::parse(id)?, slugs, organization))
}

/// What one reading of the catalogue knows of it.
#[derive(Debug, Default)]
pub(super) struct Begun {
    pub(super) services: Vec<BegunRow>,
    pub(super) organizations: Vec<Organization>,
}

impl Begun {
    pub(super) async fn read(tx: &mut Tx) -> Result<Self, StoreError> {
        let services = store::begun(tx.conn()).await?;
        Ok(Self { services, organizations: store::added(tx.conn()).await?.into_iter().map(organization).collect() })
    }
}

impl BegunRow {
    pub(super) fn slugs(&self) -> Slugs {
        Localized::new(self.slug_en.clone(), self.slug_fr.clone())
    }
}

/// What was left empty is not known.
fn organization(row: AddedRow) -> Organization {
    let both = |en: String, fr: String| (!en.is_empty() && !fr.is_empty()).then(|| Localized::new(en, fr));
    let known = |text: String| Some(text).filter(|text| !text.is_empty());
    Organization {
        code: row.code,
        slugs: Localized::new(row.slug_en, row.slug_fr),
        name: Localized::new(row.name_en, row.name_fr),
        short: both(row.short_en, row.short_fr),
        mandate: both(row.mandate_en, row.mandate_fr),
        website: Localized::new(known(row.website_en), known(row.website_fr)),
    }
}
