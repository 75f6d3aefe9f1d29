//! What editors hid, left out when the catalogue is read.

use std::collections::HashSet;

use app::{
    catalogue::{Organization, Service},
    locale::Locale,
};

use super::{standing::Kind, store};
use crate::db::{StoreError, Tx};

/// The addresses that a record does not show.
#[derive(Debug, Default)]
pub struct Hidden(HashSet<(Kind, String, String)>);

impl Hidden {
    pub async fn read(tx: &mut Tx) -> Result<Self, StoreError> {
        let rows = store::hidden(tx.conn()).await?;
        let known = rows.into_iter().filter_map(|row| Some((Kind::parse(&row.kind)?, row.record, row.address)));
        Ok(Self(known.collect()))
    }

    fn holds(&self, kind: Kind, record: &str, address: &str) -> bool {
        !self.0.is_empty() && self.0.contains(&(kind, record.to_owned(), address.to_owned()))
    }

    /// Leaves a service, known by its own id, without them. The words of a channel stay.
    pub fn leave_out(&self, own_id: &str, service: &mut Service) {
        if self.0.is_empty() {
            return;
        }
        let hides = |address: &str| self.holds(Kind::Service, own_id, address);
        for locale in Locale::ALL {
            service.address.get_mut(locale).take_if(|address| hides(address));
            for channel in &mut service.channels {
                let value = channel.value.get_mut(locale);
                if hides(value) {
                    value.clear();
                }
            }
        }
    }

    /// Whether an organization hides anything of its own page.
    pub fn of_organization(&self, code: &str) -> bool {
        self.0.iter().any(|(kind, record, _)| *kind == Kind::Organization && record == code)
    }

    pub fn leave_out_website(&self, organization: &mut Organization) {
        for locale in Locale::ALL {
            let website = organization.website.get_mut(locale);
            website.take_if(|address| self.holds(Kind::Organization, &organization.code, address));
        }
    }
}
