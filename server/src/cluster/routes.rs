//! The public pages of collections.

use std::sync::Arc;

use app::{
    locale::{Locale, Localized},
    path::segment,
};
use axum::{
    Router,
    extract::{Path, State},
    response::Response,
    routing::get,
};

use super::view::{collection_page, collections_page};
use crate::{
    catalogue::moved,
    error::Error,
    render::{self, Asked},
    state::AppState,
};

pub fn routes(locale: Locale) -> Router<Arc<AppState>> {
    let root = format!("/{}/{}", locale.code(), segment::COLLECTIONS.get(locale));
    Router::new().route(&root, get(collections)).route(&format!("{root}/{{slug}}"), get(collection))
}

async fn collections(State(state): State<Arc<AppState>>, asked: Asked) -> Response {
    render::public(&state, asked, &collections_page(&state.catalogue(), asked.locale))
}

async fn collection(
    State(state): State<Arc<AppState>>,
    asked: Asked,
    Path(slug): Path<String>,
) -> Result<Response, Error> {
    let catalogue = state.catalogue();
    let mut clusters = catalogue.content.clusters.iter().map(|lead| &lead.cluster);
    if let Some(cluster) = clusters.find(|cluster| *cluster.slugs.get(asked.locale) == slug) {
        return Ok(render::public(&state, asked, &collection_page(&catalogue, asked.locale, cluster)));
    }
    let gone = catalogue.gone_cluster(asked.locale, &slug).ok_or(Error::NotFound)?;
    let Some(instead) = catalogue.instead(gone) else {
        let path = app::path::Path::Collection(gone.slugs.clone());
        return Err(Error::Gone { name: gone.name.clone(), address: Localized::from_fn(|locale| path.href(locale)) });
    };
    Ok(moved(&instead.href(asked.locale)))
}
