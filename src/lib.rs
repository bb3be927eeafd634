//! The map: modules in order of dependence, each using only those above it; `tests/architecture.rs` reads this list.

/// The rules: cases, steps, entries, refusals, periods; values in, values out.
pub mod casework;

/// Codes, days and rules of law, embedded, and the office's profile, checked and typed.
pub mod reference;
