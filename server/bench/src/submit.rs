//! Questions that are sent, each once, by guests: and the least that keeping one can take.

use std::sync::Arc;

use axum::{Router, extract::State, http::StatusCode, response::IntoResponse, routing::post};
use server::{config::Config, db::Db, on};
use tokio::net::TcpListener;
use uuid::Uuid;

use crate::{Fallible, load::Make};

const CREATE: &str = "create table if not exists bare (id text not null primary key, words text not null)";
const INSERT: &str = "insert into bare (id, words) values ($1, $2)";
/// What a question says: of the usual length.
const WORDS: &str = "Is+this+the+right+form+to+extend+a+work+permit,+and+may+I+go+on+working+while+I+wait+for+it";

/// Each request is a form of its own: nothing of it was sent before.
pub fn forms(address: &str, path: &str) -> Make {
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {address}\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\n"
    );
    Box::new(move |_| {
        let key = Uuid::now_v7().simple();
        let form = format!("key={key}&step=send&question={WORDS}&way=writing&mail=somebody@example.org");
        format!("{head}content-length: {}\r\n\r\n{form}", form.len())
    })
}

/// Serves one insert for each request, durable before the answer: on the database of the portal, as it opens it.
pub async fn insert(address: &str) -> Fallible<()> {
    let db = Db::open(&Config::from_env()?.database.url).await?;
    let mut tx = db.begin_write().await?;
    on!(tx.conn(), c => sqlx::query(CREATE).execute(c).await.map(drop))?;
    tx.commit().await?;
    let router = Router::new().fallback(post(keep)).with_state(Arc::new(db));
    Ok(axum::serve(TcpListener::bind(address).await?, router).await?)
}

async fn keep(State(db): State<Arc<Db>>, words: String) -> Result<impl IntoResponse, StatusCode> {
    kept(&db, &words).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok((StatusCode::SEE_OTHER, [("location", "/")]))
}

async fn kept(db: &Db, words: &str) -> Result<(), sqlx::Error> {
    let id = Uuid::now_v7().to_string();
    let mut tx = db.begin_write().await?;
    on!(tx.conn(), c => sqlx::query(INSERT).bind(&id).bind(words).execute(c).await.map(drop))?;
    tx.commit().await
}
