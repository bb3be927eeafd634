//! Columns: one value per column and 16,000 cases, so that a million cases are counted in milliseconds.

/// Cases per stored value: the widest column stays under 128 KiB.
pub const SEGMENT: u64 = 16_000;

/// How a column's values are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// Index into the column's dictionary, one byte.
    Code8,
    /// Index into the column's dictionary, two bytes.
    Code16,
    /// A count that stops at 255.
    Count8,
    /// Days since 1970-01-01 plus one; 0 is no day. Or a count.
    Number32,
    /// An amount in fen plus one; 0 is no amount.
    Money64,
}

impl Width {
    pub fn bytes(self) -> usize {
        match self {
            Width::Code8 | Width::Count8 => 1,
            Width::Code16 => 2,
            Width::Number32 => 4,
            Width::Money64 => 8,
        }
    }

    pub fn is_code(self) -> bool {
        matches!(self, Width::Code8 | Width::Code16)
    }
}

macro_rules! columns {
    ($( $(#[$doc:meta])* $name:ident = $number:literal $width:ident; )*) => {
        /// A column of the case table. Numbers are never reused within one derived version.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Column { $( $(#[$doc])* $name = $number ),* }

        impl Column {
            pub const ALL: &'static [Column] = &[ $( Column::$name ),* ];

            pub fn width(self) -> Width {
                match self { $( Column::$name => Width::$width ),* }
            }
        }
    };
}

columns! {
    State = 0 Code8;
    Track = 1 Code8;
    Channel = 2 Code8;
    Nature = 3 Code8;
    Purpose = 4 Code8;
    DisputeType = 5 Code16;
    Platform = 6 Code8;
    Place = 7 Code16;
    Linkage = 8 Code8;
    Risk = 9 Code8;
    /// Set when the case is restricted (限阅).
    Restriction = 10 Code8;
    Outcome = 11 Code8;
    ClosingReason = 12 Code8;
    Level = 13 Code8;
    Satisfaction = 14 Code8;
    /// yes, no, or not answered.
    Solved = 15 Code8;
    AgreementForm = 16 Code8;
    Body = 17 Code16;
    Officer = 18 Code16;
    Mediator = 19 Code16;
    Received = 20 Number32;
    Accepted = 21 Number32;
    Concluded = 22 Number32;
    /// Day of the nearest supervised limit still running.
    Due = 23 Number32;
    Headcount = 24 Number32;
    Amount = 25 Money64;
    Returns = 26 Count8;
    Reassignments = 27 Count8;
    Reminders = 28 Count8;
    Reopened = 29 Count8;
    /// Further visits on the same matter.
    Contacts = 30 Count8;
    /// A follow-up reached the citizen.
    Reached = 31 Count8;
    /// Answered at once at the window (直办).
    AtOnce = 32 Count8;
    Anonymous = 33 Count8;
    Organ = 34 Code8;
    /// How the main period (主办理期限) stands: `met`, `late`, `running`, `suspended`, or none; overdue is running past its limit.
    Handling = 40 Code8;
    /// Its supervised limit, in seconds since 1970-01-01 plus one.
    HandlingLimit = 41 Number32;
    /// How the period to sign for it stands, likewise.
    SignIn = 42 Code8;
    SignInLimit = 43 Number32;
    /// How the period to respond to the citizen stands, likewise.
    Response = 44 Code8;
    ResponseLimit = 45 Number32;
    /// The gravest slip that waits for an answer: `ordinary`, `yellow`, `red`.
    Slip = 46 Code8;
    /// Points charged by slips, cancelled ones left out.
    Points = 47 Count8;
    Urgent = 48 Count8;
    /// The day somebody last looked at it (周跟踪).
    Watched = 49 Number32;
    Assigned = 50 Number32;
    Acknowledged = 51 Number32;
    FirstContact = 52 Number32;
    /// The answer reached the citizen.
    Answered = 53 Number32;
    /// The agreement was performed.
    Performed = 54 Number32;
    AgreementAmount = 55 Money64;
    /// Follow-ups tried.
    Attempts = 56 Count8;
    /// What became of the invitation to mediate: `invited`, `consented`, `refused`, or none.
    Invitation = 57 Code8;
    /// Who handled it: `at-once` at the window, `dispatched` to a body, `own` by the office itself, or none yet.
    Handled = 58 Code8;
    /// `again` when linked to an earlier case of the same matter, else `first`.
    Occurrence = 59 Code8;
    /// Hour of the day plus one; 0 where only the day is known.
    ReceivedHour = 60 Count8;
    ConcludedHour = 61 Count8;
    /// Age of the first applicant on the day of receipt, plus one; by the ID number, so that erasure takes it along.
    Age = 62 Count8;
    /// People of every visit added up (人次).
    Visitors = 63 Number32;
    /// In which form it was last sent on: forwarded, entrusted, …
    Manner = 64 Code8;
    /// How a mediation came about.
    EntrySource = 65 Code8;
    Difficulty = 66 Code8;
    /// The leader in charge (包案).
    Leader = 67 Code16;
    /// The nearest day set by an instruction (批示) that is still to be carried out.
    Instructed = 68 Number32;
}

impl Column {
    pub fn number(self) -> u16 {
        self as u16
    }

    pub fn numbered(number: u16) -> Option<Column> {
        Column::ALL.iter().copied().find(|it| it.number() == number)
    }
}

/// How many segments so many cases take.
pub fn n_segments(n_cases: u64) -> u32 {
    u32::try_from(n_cases.div_ceil(SEGMENT)).unwrap_or(u32::MAX)
}

/// Row and segment of a case.
pub fn place_of(case: u64) -> (u32, usize) {
    let row = case.saturating_sub(1);
    let segment = u32::try_from(row / SEGMENT).unwrap_or(u32::MAX);
    let offset = usize::try_from(row % SEGMENT).unwrap_or(0);
    (segment, offset)
}

/// Reads one value of a segment; 0 where the segment is too short.
pub fn read(bytes: &[u8], width: Width, offset: usize) -> u64 {
    let n = width.bytes();
    let Some(slice) = bytes.get(offset * n..(offset + 1) * n) else {
        return 0;
    };
    let mut raw = [0; 8];
    raw[..n].copy_from_slice(slice);
    u64::from_le_bytes(raw)
}

/// Writes one value of a segment, growing it with zeros to reach the row.
pub fn write(bytes: &mut Vec<u8>, width: Width, offset: usize, value: u64) {
    let n = width.bytes();
    let end = (offset + 1) * n;
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    bytes[offset * n..end].copy_from_slice(&value.to_le_bytes()[..n]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_at_every_width() {
        for width in [
            Width::Code8,
            Width::Code16,
            Width::Count8,
            Width::Number32,
            Width::Money64,
        ] {
            let mut bytes = Vec::new();
            write(&mut bytes, width, 3, 200);
            assert_eq!(bytes.len(), 4 * width.bytes());
            assert_eq!(read(&bytes, width, 3), 200);
            assert_eq!(read(&bytes, width, 2), 0);
            assert_eq!(read(&bytes, width, 99), 0);
        }
        assert_eq!(place_of(1), (0, 0));
        assert_eq!(place_of(16_000), (0, 15_999));
        assert_eq!(place_of(16_001), (1, 0));
    }

    #[test]
    fn numbers_of_columns_rise_and_lead_back() {
        assert!(Column::ALL.is_sorted_by(|a, b| a.number() < b.number()));
        for column in Column::ALL {
            assert_eq!(Column::numbered(column.number()), Some(*column));
        }
        assert_eq!(Column::numbered(39), None);
    }
}
