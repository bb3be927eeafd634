//! The tables of the office file: five are truth, the rest is derived from them and may be remade at any time.

use redb::TableDefinition;

/// Shape of the five tables of truth. A file with a higher one was written by a newer program.
pub(super) const SCHEMA: u32 = 0;
/// Shape of everything derived; it may change in any release, by an automatic rebuild.
pub(super) const DERIVED: u32 = 9;

// Truth. Frozen: keys and values are integers, bytes or fixed tuples, never a type redb encodes its own way.

/// gno → bytes of the record.
pub(super) const ENTRIES: TableDefinition<u64, &[u8]> = TableDefinition::new("entries");
/// gno → salt and private part.
pub(super) const PRIVATE: TableDefinition<u64, &[u8]> = TableDefinition::new("private");
/// SHA-256 and part number → bytes.
pub(super) const ATTACHMENTS: TableDefinition<&[u8], &[u8]> = TableDefinition::new("attachments");
/// Passwords and tokens, hashed. They never travel.
pub(super) const SECRETS: TableDefinition<&str, &[u8]> = TableDefinition::new("secrets");
/// Schema, derived version, office id.
pub(super) const META: TableDefinition<&str, &[u8]> = TableDefinition::new("meta");

// Derived.

/// (case, seq) → gno.
pub(super) const TRAIL: TableDefinition<(u64, u32), u64> = TableDefinition::new("trail-1");
/// Kind, value, 0, case → nothing: every way a case is looked up.
pub(super) const LOOKUP: TableDefinition<&[u8], ()> = TableDefinition::new("lookup-1");
/// Supervised limit, case, period → nothing: running periods in order of their limit.
pub(super) const DUE: TableDefinition<&[u8], ()> = TableDefinition::new("due-1");
/// Moment, case, period, light → nothing: when each duty of ours next turns to a light not yet marked.
pub(super) const CROSSING: TableDefinition<&[u8], ()> = TableDefinition::new("crossing-1");
/// (column, segment) → values of 16,000 cases.
pub(super) const COLUMNS: TableDefinition<(u16, u32), &[u8]> = TableDefinition::new("columns-1");
/// (column, value) → the code it stands for.
pub(super) const DICTIONARY: TableDefinition<(u16, u32), &[u8]> =
    TableDefinition::new("dictionary-1");
/// gno / 256 → the searchable text of those records.
pub(super) const TEXT: TableDefinition<u64, &[u8]> = TableDefinition::new("text-1");
/// Kind of office fact → gno of the newest; every activity is a kind of its own.
pub(super) const STANDING: TableDefinition<&str, u64> = TableDefinition::new("standing-1");

/// Names of the tables of truth, in the order they are copied.
pub(super) const TRUTH_NAMES: [&str; 5] = ["entries", "private", "attachments", "secrets", "meta"];
/// Names of the derived tables.
pub(super) const DERIVED_NAMES: [&str; 8] = [
    "trail-1",
    "lookup-1",
    "due-1",
    "crossing-1",
    "columns-1",
    "dictionary-1",
    "text-1",
    "standing-1",
];

pub(super) const META_SCHEMA: &str = "schema";
pub(super) const META_DERIVED: &str = "derived";
pub(super) const META_OFFICE: &str = "office-id";
