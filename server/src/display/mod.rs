//! How the reader wants to see the pages.

pub mod routes;
