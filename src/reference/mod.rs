//! Reference: the codes, days and periods of the trade, embedded, and the office's own profile, read from a folder and checked as a whole.

/// The embedded code tables and how a table is read.
pub mod codes;

/// Days that are not what their weekday says, by year.
pub mod calendar;

/// The periods of law and the rule sets they belong to.
pub mod periods;

/// A row of an embedded or imported table that cannot be read.
pub mod row;

/// Everything embedded as one bundle of files, adopted into an office file and read back from it.
pub mod bundle;

/// The office's profile as a folder of files: read, checked, written.
pub mod profile;
