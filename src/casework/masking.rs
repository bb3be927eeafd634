//! What others may not read, hidden (脱敏): names, papers, phones, and their numbers inside free text, found by pattern.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::iter::repeat_n;

use super::identity::is_province;

/// A name as others see it: 张*.
pub fn mask_name(name: &str) -> String {
    let mut mask: String = name.trim().chars().take(1).collect();
    if !mask.is_empty() {
        mask.push('*');
    }
    mask
}

/// These names inside a text, the longest first: one may be the beginning of another. Spaces, points and invisible signs
/// between the characters of a name hide it from nobody. A single character stands for itself.
pub fn mask_names<'t>(text: Cow<'t, str>, names: &[impl AsRef<str>]) -> Cow<'t, str> {
    let mut known: Vec<Vec<char>> = names.iter().filter_map(|it| found_by(&text, it)).collect();
    if known.is_empty() {
        return text;
    }
    known.sort_by_key(|it| Reverse(it.len()));
    let mut masked = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(next) = rest.chars().next() {
        let name = known.iter().find_map(|it| length_of(rest, it));
        masked.push(next);
        if name.is_some() {
            masked.push('*');
        }
        rest = &rest[name.unwrap_or(next.len_utf8())..];
    }
    if masked == text { text } else { masked.into() }
}

/// Whether any of these names stands in a text.
pub fn is_named(text: &str, names: &[impl AsRef<str>]) -> bool {
    let known: Vec<Vec<char>> = names.iter().filter_map(|it| found_by(text, it)).collect();
    let ends = |it: &str| known.iter().any(|name| length_of(it, name).is_some());
    text.char_indices().any(|(at, _)| ends(&text[at..]))
}

/// The characters a name is found by, where the first of them stands in the text at all.
fn found_by(text: &str, name: &impl AsRef<str>) -> Option<Vec<char>> {
    let name = name.as_ref();
    let first = name.chars().find(|it| !is_between(*it))?;
    let name = || name.chars().filter(|it| !is_between(*it));
    (text.contains(first) && name().nth(1).is_some()).then(|| name().collect())
}

/// How many bytes the name takes that a text begins with.
fn length_of(text: &str, name: &[char]) -> Option<usize> {
    let mut name = name.iter();
    let mut next = name.next()?;
    for (at, it) in text.char_indices() {
        if it == *next {
            match name.next() {
                Some(it) => next = it,
                None => return Some(at + it.len_utf8()),
            }
        } else if at == 0 || !is_between(it) {
            return None;
        }
    }
    None
}

/// What may stand between the characters of a name.
fn is_between(it: char) -> bool {
    matches!(
        it,
        ' ' | '\u{a0}' | '\u{3000}' | '·' | '•' | '‧' | '・' | '･' | '\u{ad}' | '\u{feff}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}'
    )
}

/// The number of a paper as others see it: `440604********0029`.
pub fn mask_paper(number: &str) -> String {
    match number.chars().count() {
        0..=4 => hide(number, 0, 0),
        5..=9 => hide(number, 1, 2),
        10..=17 => hide(number, 2, 3),
        _ => hide(number, 6, 4),
    }
}

/// A telephone number as others see it: `138****8001`, `0757-****1234`.
pub fn mask_phone(number: &str) -> String {
    match number.split_once('-') {
        // An area code tells nothing; an extension is hidden with the rest.
        Some((area, rest)) => {
            let number = rest.split('-').next().unwrap_or(rest);
            format!("{area}-{}", hide_to_last_four(number))
        }
        None if number.chars().count() == 11 => hide(number, 3, 4),
        None => hide_to_last_four(number),
    }
}

/// The number of a bank card as others see it: `6222***********1234`.
pub fn mask_card(number: &str) -> String {
    hide(number, 4, 4)
}

fn hide_to_last_four(number: &str) -> String {
    let n = number.chars().count();
    hide(number, 0, n.saturating_sub(4).min(4))
}

fn hide(text: &str, head: usize, tail: usize) -> String {
    let n = text.chars().count();
    let hidden = n.saturating_sub(head + tail);
    let head_part = text.chars().take(head);
    let tail_part = text.chars().skip(head + hidden);
    head_part
        .chain(repeat_n('*', hidden))
        .chain(tail_part)
        .collect()
}

/// Free text with ID numbers, mobile numbers and bank cards hidden; the text itself when it holds none.
///
/// Found are: 18 characters of a province and a birth date, whether or not the check character is
/// right; the 15 digits of old ID numbers; 11 digits of a mobile number, also behind 86; 16 to 19 digits that
/// pass Luhn's check. Digits may be full-width, and in groups with a space or hyphen between them.
pub fn mask_text(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut masked = Masked {
        text,
        out: String::new(),
        copied: 0,
    };
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            // A Chinese character: its three bytes at one step, for most of the text is such.
            0xE0..=0xEE => at += 3,
            b'0'..=b'9' | 0xEF if digit_at(bytes, at).is_some() => {
                let (n_digits, end) = reach(bytes, at);
                if n_digits >= SHORTEST {
                    let run = Run::read(bytes, at);
                    run.hide_in(&mut masked);
                    at = run.end;
                } else {
                    at = end;
                }
            }
            _ => at += 1,
        }
    }
    masked.done()
}

/// The fewest digits that can be someone's: a mobile number.
const SHORTEST: usize = 11;

/// Longest run looked at in one piece; far beyond any number with a meaning.
const LONGEST: usize = 48;

/// The digit that begins at a byte, with its length in bytes.
fn digit_at(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    match bytes.get(at..)? {
        [digit @ b'0'..=b'9', ..] => Some((*digit, 1)),
        [0xEF, 0xBC, digit @ 0x90..=0x99, ..] => Some((digit - 0x90 + b'0', 3)),
        _ => None,
    }
}

/// How many digits follow in a row, up to enough of them, and where the row ends.
fn reach(bytes: &[u8], start: usize) -> (usize, usize) {
    let (mut n_digits, mut at) = (0, start);
    while n_digits < SHORTEST {
        let separated = usize::from(n_digits > 0 && matches!(bytes.get(at), Some(b' ' | b'-')));
        match digit_at(bytes, at + separated) {
            Some((_, length)) => at += separated + length,
            None => break,
        }
        n_digits += 1;
    }
    (n_digits, at)
}

/// The X that ends some ID numbers.
fn x_at(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at..)? {
        [b'x' | b'X', ..] => Some(1),
        [0xEF, 0xBC, 0xB8, ..] | [0xEF, 0xBD, 0x98, ..] => Some(3),
        _ => None,
    }
}

/// Digits in a row, single spaces or hyphens between some of them.
struct Run {
    digits: [u8; LONGEST],
    /// Where in the text each digit begins.
    places: [usize; LONGEST],
    /// Whether a digit is the first of its group.
    leads: [bool; LONGEST],
    n: usize,
    end: usize,
}

impl Run {
    fn read(bytes: &[u8], start: usize) -> Run {
        let mut run = Run {
            digits: [0; LONGEST],
            places: [0; LONGEST],
            leads: [false; LONGEST],
            n: 0,
            end: start,
        };
        let mut leads = true;
        while run.n < LONGEST {
            if let Some((digit, length)) = digit_at(bytes, run.end) {
                run.push(digit, run.end, leads);
                run.end += length;
                leads = false;
            } else if !leads
                && matches!(bytes.get(run.end), Some(b' ' | b'-'))
                && digit_at(bytes, run.end + 1).is_some()
            {
                run.end += 1;
                leads = true;
            } else {
                break;
            }
        }
        if let Some(length) = x_at(bytes, run.end)
            && (17..LONGEST).contains(&run.n)
        {
            run.push(b'X', run.end, false);
            run.end += length;
        }
        run
    }

    fn push(&mut self, digit: u8, place: usize, leads: bool) {
        self.digits[self.n] = digit;
        self.places[self.n] = place;
        self.leads[self.n] = leads;
        self.n += 1;
    }

    /// Hides every number in the run, the longest first at each group.
    fn hide_in(&self, masked: &mut Masked<'_>) {
        let mut from = 0;
        while from + SHORTEST <= self.n {
            match self.number_from(from) {
                Some((length, head, tail)) => {
                    for place in &self.places[from + head..from + length - tail] {
                        masked.star(*place);
                    }
                    from += length;
                }
                None => from = self.next_lead(from),
            }
        }
    }

    /// The number that begins with a group and ends with one: its length, and what stays readable at either end.
    fn number_from(&self, from: usize) -> Option<(usize, usize, usize)> {
        let digits = &self.digits[from..self.n];
        let ends = |length: usize| length == digits.len() || self.leads[from + length];
        let country = usize::from(digits.starts_with(b"86")) * 2;
        [18, 19, 17, 16, 15, 13, 11]
            .into_iter()
            .filter(|length| *length <= digits.len() && ends(*length))
            .find_map(|length| {
                let it = &digits[..length];
                let plain = !it.contains(&b'X');
                match length {
                    18 if is_id(it) => Some((18, 6, 4)),
                    16..=19 if plain && is_card(it) => Some((length, 4, 4)),
                    15 if is_old_id(it) => Some((15, 6, 3)),
                    13 if country == 2 && is_mobile(&it[2..]) => Some((13, 5, 4)),
                    11 if is_mobile(it) => Some((11, 3, 4)),
                    _ => None,
                }
            })
    }

    fn next_lead(&self, from: usize) -> usize {
        let later = self.leads[from + 1..self.n].iter().position(|it| *it);
        later.map_or(self.n, |it| from + 1 + it)
    }
}

/// The text so far, copied only once something is hidden.
struct Masked<'a> {
    text: &'a str,
    out: String,
    copied: usize,
}

impl<'a> Masked<'a> {
    /// A star in place of the digit that begins there.
    fn star(&mut self, place: usize) {
        if self.out.is_empty() {
            self.out.reserve(self.text.len());
        }
        self.out.push_str(&self.text[self.copied..place]);
        self.out.push('*');
        let length = digit_at(self.text.as_bytes(), place).map_or(1, |it| it.1);
        self.copied = place + length;
    }

    fn done(mut self) -> Cow<'a, str> {
        if self.copied == 0 {
            return Cow::Borrowed(self.text);
        }
        self.out.push_str(&self.text[self.copied..]);
        Cow::Owned(self.out)
    }
}

/// A province, then a birth date of the last two centuries; the check character is not asked, for a slip is private too.
fn is_id(it: &[u8]) -> bool {
    let year = &it[6..8];
    is_province(&it[..2]) && (year == b"19" || year == b"20") && is_month_and_day(&it[10..14])
}

fn is_old_id(it: &[u8]) -> bool {
    is_province(&it[..2]) && is_month_and_day(&it[8..12])
}

fn is_month_and_day(it: &[u8]) -> bool {
    let number = |it: &[u8]| (it[0] - b'0') * 10 + (it[1] - b'0');
    (1..=12).contains(&number(&it[..2])) && (1..=31).contains(&number(&it[2..]))
}

fn is_mobile(it: &[u8]) -> bool {
    matches!(it, [b'1', b'3'..=b'9', ..])
}

/// Cards begin with 3, 4, 5, 6 or 9, which work orders (2026…) do not, and pass Luhn's check.
fn is_card(it: &[u8]) -> bool {
    let luhn = |(place, digit): (usize, &u8)| {
        let value = u32::from(digit - b'0') << (place % 2);
        if value > 9 { value - 9 } else { value }
    };
    matches!(it[0], b'3'..=b'6' | b'9')
        && it.iter().rev().enumerate().map(luhn).sum::<u32>() % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_fields() {
        for (name, mask) in [
            ("张三丰", "张*"),
            (" 欧阳 ", "欧*"),
            ("王", "王*"),
            ("", ""),
        ] {
            assert_eq!(mask_name(name), mask);
        }
        for (number, mask) in [
            ("440604200002290029", "440604********0029"),
            ("91350100M000100Y43", "913501********0Y43"),
            ("E12345678", "E******78"),
            ("H1234567890", "H1******890"),
            ("军字第12号", "军***2号"),
            ("1234", "****"),
            ("", ""),
        ] {
            assert_eq!(mask_paper(number), mask);
        }
        for (number, mask) in [
            ("13812348001", "138****8001"),
            ("0757-83981234", "0757-****1234"),
            ("0757-83981234-801", "0757-****1234"),
            ("0668-2881234", "0668-****234"),
            ("83981234", "****1234"),
            ("+85228101234", "********1234"),
            ("12345", "****5"),
        ] {
            assert_eq!(mask_phone(number), mask);
        }
        assert_eq!(mask_card("6222021234567890128"), "6222***********0128");
    }

    #[test]
    fn names_inside_text() {
        let names = ["张三", "张三丰", "欧阳 ", "王", "李小明", "阿依古丽·买买提"];
        for (text, mask) in [
            ("张三丰与张三、欧阳对质", "张*与张*、欧*对质"),
            ("王家门前", "王家门前"),
            ("李小　明、李\u{200b}小明和李小", "李*、李*和李小"),
            ("阿依古丽•买买提、阿依古丽买买提", "阿*、阿*"),
            ("李\n小明", "李\n小明"),
            ("张", "张"),
            ("", ""),
        ] {
            assert_eq!(mask_names(text.into(), &names), mask);
            assert_eq!(is_named(text, &names), text != mask, "{text}");
        }
    }

    #[test]
    fn numbers_inside_text() {
        for (text, mask) in [
            ("电话13812348001。", "电话138****8001。"),
            ("电话：138 1234 8001", "电话：138 **** 8001"),
            ("电话138-1234-8001转", "电话138-****-8001转"),
            ("+8613812348001", "+86138****8001"),
            ("+86 138 1234 8001", "+86 138 **** 8001"),
            ("１３８１２３４８００１，", "１３８****８００１，"),
            ("身份证440604200002290029,", "身份证440604********0029,"),
            ("11010519491231002X的", "110105********002X的"),
            ("11010519491231002x", "110105********002x"),
            (
                "１１０１０５１９４９１２３１００２Ｘ",
                "１１０１０５********００２Ｘ",
            ),
            ("440604 20000229 0029", "440604 ******** 0029"),
            // The check character is wrong: a slip of the pen is private too.
            ("440604200002290028", "440604********0028"),
            ("440604000229002", "440604******002"),
            ("卡号6222021234567890128", "卡号6222***********0128"),
            ("4111 1111 1111 1111", "4111 **** **** 1111"),
            ("13812348001 13912348002", "138****8001 139****8002"),
            (
                "13812348001、440604200002290029",
                "138****8001、440604********0029",
            ),
            ("2026-09-24 13812348001", "2026-09-24 138****8001"),
        ] {
            assert_eq!(mask_text(text), mask);
            assert_eq!(mask_text(mask), mask, "masked again");
        }
    }

    #[test]
    fn what_is_no_ones_number_stays() {
        for text in [
            "",
            "没有号码",
            "2026-09-24 10:30:00",
            "SQ-2026-000123",
            "（2026）禅石湾人调字第0001号",
            "粤0604民初12345号",
            "12345热线",
            "12812348001",
            "138123480011",
            "1381234800",
            // A work order's number: a date, then a serial; Luhn's check would pass.
            "20260924000000016",
            "6222021234567890127",
            "440604200013290029",
            "770604200002290029",
            "共1380000元，每户12000元",
            "，，，ＡＢＣ",
        ] {
            assert!(
                matches!(mask_text(text), Cow::Borrowed(it) if it == text),
                "{text}"
            );
        }
    }

    #[test]
    fn long_rows_of_digits_do_no_harm() {
        for n in 0..200 {
            let text = "1".repeat(n);
            assert_eq!(mask_text(&text).chars().count(), n);
            let text = "1 ".repeat(n) + "１－";
            assert_eq!(mask_text(&text).chars().count(), 2 * n + 2);
        }
    }
}
