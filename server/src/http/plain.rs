//! Plain text of what is kept compressed, for the few clients that take nothing compressed. The pages that they ask
//! for most are kept unpacked, within a bound of their own; what is long is unpacked piece by piece.

use std::{
    io::{self, Cursor, Read},
    sync::Arc,
};

use axum::body::Body;
use bytes::Bytes;
use flate2::read::GzDecoder;
use futures_util::stream;
use moka::sync::Cache;

/// What is unpacked at once of a long text, in bytes.
const PIECE: usize = 64 * 1024;
/// Longer texts are files rather than pages: few ask for them, and one would push out many pages.
const LONG: usize = 256 * 1024;

/// Unpacked pages by their tag. The same tag is the same text, so a publication empties nothing.
pub(super) struct Plain(Cache<String, Bytes>);

impl Plain {
    /// `bytes` is how much it may keep.
    pub(super) fn new(bytes: u64) -> Self {
        let weight = |tag: &String, text: &Bytes| u32::try_from(tag.len() + text.len() + 200).unwrap_or(u32::MAX);
        Self(Cache::builder().max_capacity(bytes).weigher(weight).build())
    }

    /// The text of what has this tag: `length` bytes, packed in `gzip`.
    pub(super) fn text(&self, tag: &str, length: usize, gzip: &Bytes) -> io::Result<Body> {
        if length > LONG {
            return Ok(unpacked(gzip.clone()));
        }
        let unpack = || {
            let mut text = Vec::with_capacity(length);
            GzDecoder::new(&gzip[..]).read_to_end(&mut text)?;
            Ok(Bytes::from(text))
        };
        let text = self.0.try_get_with_by_ref(tag, unpack);
        text.map(Body::from).map_err(|error: Arc<io::Error>| io::Error::new(error.kind(), error))
    }
}

/// What is packed, piece by piece: never whole in memory.
pub fn unpacked(gzip: Bytes) -> Body {
    let mut unpacking = GzDecoder::new(Cursor::new(gzip));
    Body::from_stream(stream::iter(std::iter::from_fn(move || {
        let mut piece = Vec::with_capacity(PIECE);
        match unpacking.by_ref().take(PIECE as u64).read_to_end(&mut piece) {
            Ok(0) => None,
            Ok(_) => Some(Ok(Bytes::from(piece))),
            Err(error) => Some(Err(error)),
        }
    })))
}
