//! The map: modules in order of dependence, each using only those above it; `tests/architecture.rs` reads this list.

// The small office of the tests names this library as those outside it do.
#[cfg(test)]
extern crate self as fengqiao;

/// The rules: cases, steps, entries, refusals, periods; values in, values out.
pub mod casework;

/// Codes, days and rules of law, embedded, and the office's profile, checked and typed.
pub mod reference;

/// The office file: the only place that knows how records lie on disk.
pub mod store;

/// Counts: questions of a leader answered as typed sheets.
pub mod report;

/// The door: requests, replies, and the one place that answers.
pub mod office;

/// What people read, in Chinese and English.
pub mod wording;

/// Papers: what is printed for a case.
pub mod documents;

/// The office over HTTP: pages made from requests and replies, behind a gate; the only place that names tiny_http.
pub mod web;

/// The office at the prompt: the only place that knows the command line.
pub mod cli;
