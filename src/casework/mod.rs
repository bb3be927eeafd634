//! The rules: what a case is, what may be asked of it, what is recorded, and what follows; no file, clock, socket or terminal.

/// Days and moments in office time.
pub mod day;
