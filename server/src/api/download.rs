//! The whole catalogue as a file: CSV in the federal columns, and JSON; and what was counted. Each is made once for a
//! publication and kept compressed. The CSV needs the database, so it is made beside the requests as soon as a
//! catalogue is published; the others when somebody asks for them first.

use std::{
    io::{self, Write},
    sync::Arc,
    time::Duration,
};

use app::{
    catalogue::Service,
    locale::{Locale, Localized},
};
use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::Response,
};
use bytes::Bytes;
use flate2::{Compression, write::GzEncoder};
use serde::Serialize;
use tokio::sync::{Mutex, watch};
use utoipa::ToSchema;

use super::full::ServiceFull;
use crate::{
    catalogue::Catalogue,
    db::{Db, aside},
    http::{knows, quoted, tag, takes_gzip, unpacked},
    inventory::{Columns, Editions, ExportError, Sheet, each, schema::Table},
    measure::Reading,
    render::Public,
};

/// How long to wait before the CSV is tried again.
const AGAIN: Duration = Duration::from_secs(30);
/// How long a request waits for what is being made: a file, or the index of a search.
const PATIENCE: Duration = Duration::from_secs(5);

#[derive(Default)]
pub struct Downloads {
    csv: watch::Sender<Option<Arc<Packed>>>,
    json: Mutex<Option<Arc<Packed>>>,
    measures: Mutex<Option<Arc<Packed>>>,
}

/// A file, compressed.
pub(super) struct Packed {
    /// The version of the catalogue that it was made from; of measures, when they were read.
    version: i64,
    gzip: Bytes,
    tag: String,
}

/// The catalogue in JSON, as it is described; it is written line by line.
#[derive(ToSchema)]
#[expect(dead_code, reason = "only described")]
pub(super) struct Whole {
    services: Vec<BilingualService>,
}

/// A service in both languages.
#[derive(Serialize, ToSchema)]
struct BilingualService {
    id: String,
    en: ServiceFull,
    fr: ServiceFull,
}

impl Downloads {
    /// Those of a first catalogue.
    pub fn of(catalogue: Arc<Catalogue>, db: Db) -> Self {
        let downloads = Self::default();
        downloads.read(catalogue, db);
        downloads
    }

    /// Begins to make the CSV of a catalogue.
    pub fn read(&self, catalogue: Arc<Catalogue>, db: Db) {
        let csv = self.csv.clone();
        let is_old = |last: &Option<Arc<Packed>>, version| last.as_ref().is_none_or(|last| last.version <= version);
        tokio::spawn(async move {
            // a newer one may be quicker
            while is_old(&csv.borrow(), catalogue.version) {
                match make_csv(catalogue.clone(), &db).await {
                    Ok(made) => {
                        csv.send_if_modified(|last| {
                            let old = is_old(last, made.version);
                            if old {
                                *last = Some(Arc::new(made));
                            }
                            old
                        });
                        return;
                    }
                    Err(error) => tracing::error!(%error, "the CSV cannot be made now; the last one stays"),
                }
                tokio::time::sleep(AGAIN).await;
            }
        });
    }

    /// The CSV of this version; the last that was made where this one cannot be.
    pub(super) async fn csv(&self, version: i64) -> Option<Arc<Packed>> {
        let mut made = self.csv.subscribe();
        let ready = |csv: &Option<Arc<Packed>>| csv.as_ref().is_some_and(|csv| csv.version >= version);
        // when it does not come in time, the last one is better than none
        let _ = tokio::time::timeout(PATIENCE, made.wait_for(ready)).await;
        self.csv.borrow().clone()
    }

    /// The JSON of a catalogue.
    pub(super) async fn json(&self, catalogue: Arc<Catalogue>, origin: &str) -> io::Result<Arc<Packed>> {
        let mut kept = self.json.lock().await;
        if let Some(json) = kept.as_ref().filter(|json| json.version >= catalogue.version) {
            return Ok(json.clone());
        }
        let origin = origin.to_owned();
        let made = tokio::task::spawn_blocking(move || make_json(&catalogue, &origin)).await?;
        Ok(kept.insert(Arc::new(made?)).clone())
    }

    /// The file of what was counted.
    pub(super) async fn measures(&self, reading: Arc<Reading>) -> io::Result<Arc<Packed>> {
        let mut kept = self.measures.lock().await;
        if let Some(file) = kept.as_ref().filter(|file| file.version >= reading.at) {
            return Ok(file.clone());
        }
        let made = tokio::task::spawn_blocking(move || {
            let mut packer = packer();
            packer.write_all(&reading.file)?;
            Ok::<_, io::Error>(Packed::new(reading.at, packer.finish()?))
        });
        Ok(kept.insert(Arc::new(made.await??)).clone())
    }
}

async fn make_csv(catalogue: Arc<Catalogue>, db: &Db) -> Result<Packed, ExportError> {
    let db = db.clone();
    let making = aside(async move {
        let mut sheet = Sheet::new(packer(), Table::Services)?;
        let is_published = |id: &str| catalogue.service(id).is_some_and(|service| service.id.as_str() == id);
        let write = |row: Columns| if is_published(row.get("service_id")) { sheet.write(&row) } else { Ok(()) };
        each(&db, Table::Services, Editions::Current, write).await?;
        // what no department reported has no year: our own services
        for service in catalogue.services(Locale::En).iter().filter(|service| service.year.is_none()) {
            sheet.write(&own_row(service))?;
        }
        Ok(Packed::new(catalogue.version, sheet.finish()?.finish().map_err(csv::Error::from)?))
    });
    making.await.map_err(|error| csv::Error::from(io::Error::from(error)))?
}

/// A service that only this portal describes, as far as the federal columns go.
fn own_row(service: &Service) -> Columns {
    let both = |stem: &str, text: &Localized<String>| {
        [(format!("{stem}_en"), text.en.clone()), (format!("{stem}_fr"), text.fr.clone())]
    };
    let address = service.address.map(|address| address.clone().unwrap_or_default());
    let names = &service.organization.name;
    let mut row = vec![
        ("service_id".to_owned(), service.id.as_str().to_owned()),
        ("owner_org".to_owned(), service.organization.code.clone()),
        ("owner_org_title".to_owned(), format!("{} | {}", names.en, names.fr)),
    ];
    row.extend(both("service_name", &service.name));
    row.extend(both("service_description", &Localized::from_fn(|locale| service.summary(locale).into_owned())));
    row.extend(both("service_uri", &address));
    row.iter().map(|(name, value)| (name.as_str(), value.clone())).collect()
}

fn make_json(catalogue: &Catalogue, origin: &str) -> io::Result<Packed> {
    let mut packer = packer();
    packer.write_all(b"{\"services\":[")?;
    for (at, service) in catalogue.services(Locale::En).iter().enumerate() {
        if at > 0 {
            packer.write_all(b",\n")?;
        }
        let full = |locale| ServiceFull::of(service, catalogue, locale, origin);
        let line = BilingualService { id: service.id.as_str().to_owned(), en: full(Locale::En), fr: full(Locale::Fr) };
        serde_json::to_writer(&mut packer, &line)?;
    }
    packer.write_all(b"]}\n")?;
    Ok(Packed::new(catalogue.version, packer.finish()?))
}

fn packer() -> GzEncoder<Vec<u8>> {
    GzEncoder::new(Vec::new(), Compression::default())
}

impl Packed {
    fn new(version: i64, gzip: Vec<u8>) -> Self {
        Self { version, tag: tag(&gzip), gzip: Bytes::from(gzip.into_boxed_slice()) }
    }

    /// Answers a request for it: as it is kept, or unpacked piece by piece.
    pub(super) fn answer(&self, asked: &HeaderMap, kind: &'static str, name: &'static str) -> Response {
        let packed = takes_gzip(asked);
        let tag = format!("{}-{}", self.tag, if packed { "g" } else { "p" });
        let mut response = Response::new(Body::empty());
        let headers = response.headers_mut();
        headers.insert(header::ETAG, quoted(&tag));
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if knows(asked, &tag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        } else {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
            headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(name));
            if packed {
                headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            }
            let gzip = self.gzip.clone();
            *response.body_mut() = if packed { Body::from(gzip) } else { unpacked(gzip) };
        }
        response.extensions_mut().insert(Public);
        response
    }
}
