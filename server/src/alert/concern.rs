//! Which alerts stand on which page.

use app::{
    alert::{Place, Reach, banner::Banner},
    path::Path,
    subscription::{Kind, Subject},
};

use super::{Warning, alert_id, zone};
use crate::{catalogue::Catalogue, state::AppState};

/// Nobody reads more above a page.
const MOST: usize = 5;

/// What stands at the head of a page now.
pub(crate) fn above(state: &AppState, page: &Path) -> Option<Banner> {
    let (now, catalogue) = (state.clock.millis(), state.catalogue());
    let mut holding: Vec<&Warning> =
        catalogue.alerts.iter().filter(|alert| alert.shows(now) && alert.starts <= now).collect();
    if holding.is_empty() {
        return None;
    }
    let here = Here::of(&catalogue, page);
    holding.retain(|alert| here.concerns(alert) && *page != Path::Alert(Place::One(alert_id(alert.id))));
    holding.sort_by_key(|alert| (alert.reach != Reach::Everywhere, alert.severity, alert.starts, alert.id));
    let alerts: Vec<_> = holding.iter().take(MOST).map(|alert| alert.shown(&catalogue)).collect();
    (!alerts.is_empty()).then(|| Banner { alerts, zone: zone(state) })
}

/// What a page is of.
#[derive(Debug, Default)]
struct Here {
    subjects: Vec<Subject>,
    organization: Option<String>,
}

impl Here {
    fn of(catalogue: &Catalogue, page: &Path) -> Self {
        match page {
            Path::Topic(slugs, _) => {
                let topics = catalogue.content.topics.iter();
                let topic = topics.filter(|lead| lead.topic.slugs == *slugs).map(|lead| lead.topic.id.as_str());
                Self { subjects: topic.filter_map(|id| Subject::parse(Kind::Topic, id)).collect(), organization: None }
            }
            Path::Service(slugs) => Self::of_service(catalogue, slugs.text(app::locale::Locale::En).as_str()),
            Path::Organization(slugs) => {
                let organization = catalogue.organization(app::locale::Locale::En, &slugs.en);
                Self { subjects: Vec::new(), organization: organization.map(|known| known.code.clone()) }
            }
            _ => Self::default(),
        }
    }

    /// A service is warned of by its number, the one before an import too, and by its topics.
    fn of_service(catalogue: &Catalogue, slug: &str) -> Self {
        let crate::catalogue::Found::Service(service) = catalogue.find(app::locale::Locale::En, slug) else {
            return Self::default();
        };
        let id = service.id.as_str();
        let numbers = [id, catalogue.content.own_id(id)].map(|id| Subject::parse(Kind::Service, id));
        let topics = service.topics.iter().map(|topic| Subject::parse(Kind::Topic, &topic.id));
        let subjects = numbers.into_iter().chain(topics).flatten().collect();
        Self { subjects, organization: Some(service.organization.code.clone()) }
    }

    fn concerns(&self, alert: &Warning) -> bool {
        match alert.reach {
            Reach::Everywhere => true,
            Reach::Organization if self.organization.as_ref() == Some(&alert.organization) => true,
            _ => alert.concerns.iter().any(|subject| self.subjects.contains(subject)),
        }
    }
}
