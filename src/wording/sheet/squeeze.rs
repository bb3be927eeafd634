//! How the columns of a table share a terminal: who gives way first, and how far.

use unicode_width::UnicodeWidthStr;

use crate::report::sheet::{Column, Kind};

/// Free text may be squeezed to four Hanzi before the table gives up.
const TEXT_FLOOR: usize = 8;
/// Where minor columns could be left out instead, the others have at least so much for their words.
const TEXT_EASE: usize = 16;
/// A heading wraps earlier than what stands under it.
const HEAD_FLOOR: usize = 4;

/// What a column would like, and the least it can live with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::wording) struct Want {
    pub(in crate::wording) ideal: usize,
    pub(in crate::wording) floor: usize,
    minor: bool,
    kind: Kind,
}

impl Want {
    pub(in crate::wording) fn of(column: &Column, head: &str) -> Want {
        let ideal = widest(head).max(1);
        Want {
            ideal,
            floor: ideal.min(HEAD_FLOOR),
            minor: column.minor,
            kind: column.kind,
        }
    }

    /// Takes the next cell of the column into account.
    pub(in crate::wording) fn meet(&mut self, text: &str) {
        let ideal = widest(text);
        let floor = match self.kind {
            Kind::Text | Kind::Flag | Kind::Code => ideal.min(TEXT_FLOOR),
            // Digits torn apart are misread; a share or a moment may break at its blank.
            Kind::Id
            | Kind::Int
            | Kind::Day
            | Kind::Money
            | Kind::Ratio
            | Kind::Mean
            | Kind::Quantile
            | Kind::Difference
            | Kind::Score
            | Kind::Moment => longest_word(text).min(24),
        };
        self.ideal = self.ideal.max(ideal);
        self.floor = self.floor.max(floor);
    }

    /// The width under a cap, never below the floor.
    fn under(&self, cap: usize) -> usize {
        self.ideal.min(cap).max(self.floor)
    }
}

/// The widths of columns that share `room`: minor columns give way first, then the others, the widest first. `None`
/// when even the floors do not fit.
pub(in crate::wording) fn squeeze(wants: &[Want], room: usize) -> Option<Vec<usize>> {
    let under = |cap_minor: usize, cap: usize| -> Vec<usize> {
        wants
            .iter()
            .map(|it| it.under(if it.minor { cap_minor } else { cap }))
            .collect()
    };
    let fits = |widths: &Vec<usize>| widths.iter().sum::<usize>() <= room;
    let widest = wants.iter().map(|it| it.ideal).max().unwrap_or(0);
    if !fits(&under(0, 0)) {
        return None;
    }
    // The largest cap that fits; widths only grow with the cap.
    let largest = |fits_at: &dyn Fn(usize) -> bool| {
        let (mut low, mut high) = (0, widest);
        while low < high {
            let middle = (low + high).div_ceil(2);
            if fits_at(middle) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        low
    };
    let cap = largest(&|cap| fits(&under(0, cap)));
    let cap_minor = if cap == widest {
        largest(&|cap_minor| fits(&under(cap_minor, widest)))
    } else {
        0
    };
    let mut widths = under(cap_minor, cap);
    // What rounding left over goes to the first column that can use it.
    let mut left = room - widths.iter().sum::<usize>();
    for (width, want) in widths.iter_mut().zip(wants) {
        let more = left.min(want.ideal - (*width).min(want.ideal));
        *width += more;
        left -= more;
    }
    Some(widths)
}

/// The minor columns to leave out, the last first, until the others have room for their words; none where that would not
/// make a table of it either. `room_of` tells what so many columns share.
pub(super) fn too_many(wants: &[Want], room_of: impl Fn(usize) -> Option<usize>) -> Vec<usize> {
    let fits = |out: &[usize], least: fn(&Want) -> usize| {
        let stays = wants.iter().enumerate().filter(|it| !out.contains(&it.0));
        let need: usize = stays.map(|it| least(it.1)).sum();
        room_of(wants.len() - out.len()).is_some_and(|room| need <= room)
    };
    let at_ease = |it: &Want| match it.minor {
        true => it.floor,
        false => it.under(TEXT_EASE),
    };
    let mut out = Vec::new();
    let mut minor: Vec<usize> = (0..wants.len()).filter(|it| wants[*it].minor).collect();
    while !fits(&out, at_ease) {
        match minor.pop() {
            Some(it) => out.push(it),
            None if fits(&out, |it| it.floor) => break,
            None => return Vec::new(),
        }
    }
    out.sort_unstable();
    out
}

fn widest(text: &str) -> usize {
    text.split('\n')
        .map(UnicodeWidthStr::width)
        .max()
        .unwrap_or(0)
}

fn longest_word(text: &str) -> usize {
    text.split_whitespace()
        .map(UnicodeWidthStr::width)
        .max()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn want(ideal: usize, floor: usize, minor: bool) -> Want {
        Want {
            ideal,
            floor,
            minor,
            kind: Kind::Text,
        }
    }

    #[track_caller]
    fn check(room: usize, widths: Option<&[usize]>) {
        let wants = [want(11, 11, false), want(40, 8, false), want(30, 8, true)];
        assert_eq!(squeeze(&wants, room).as_deref(), widths, "room {room}");
    }

    #[test]
    fn minor_columns_give_way_first() {
        check(100, Some(&[11, 40, 30]));
        check(81, Some(&[11, 40, 30]));
        check(70, Some(&[11, 40, 19]));
        check(59, Some(&[11, 40, 8]));
        check(50, Some(&[11, 31, 8]));
        check(27, Some(&[11, 8, 8]));
        check(26, None);
    }

    #[test]
    fn minor_columns_are_left_out_where_the_others_have_no_room() {
        let wants = [
            want(14, 14, false),
            want(40, 8, false),
            want(8, 8, true),
            want(30, 8, false),
            want(10, 10, true),
        ];
        let check = |room: usize, out: &[usize]| {
            assert_eq!(too_many(&wants, |_| Some(room)), out, "room {room}");
        };
        check(64, &[]);
        check(63, &[4]);
        check(54, &[4]);
        check(53, &[2, 4]);
        // Squeezed, but a table still.
        check(30, &[2, 4]);
        // Not even that: every column is told, a box to a row.
        check(29, &[]);
        assert!(too_many(&wants, |_| None).is_empty());
    }

    #[test]
    fn digits_are_not_torn_apart() {
        let mut money = Want::of(&Column::new("m", "金额", "amount", Kind::Money), "金额");
        money.meet("1234567.00");
        assert_eq!((money.ideal, money.floor), (10, 10));
        let mut share = Want::of(&Column::new("r", "率", "rate", Kind::Ratio), "率");
        share.meet("67.91% (29631/43634)");
        assert_eq!((share.ideal, share.floor), (20, 13));
        let mut text = Want::of(&Column::new("t", "事项", "matter", Kind::Text), "事项");
        text.meet("一二三四五六七八九十");
        assert_eq!((text.ideal, text.floor), (20, 8));
    }
}
