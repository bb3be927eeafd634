//! Amounts of money, counts, yes and no.

use super::text::is_scientific;
use super::{narrow, sound};
use crate::office::ledger::fault::Reason;
use crate::office::ledger::row::Cell;

/// The most money a case may be about, in fen: a trillion yuan is a slip of the finger.
pub const MOST_FEN: i64 = 100_000_000_000_000;

/// The largest count of people, returns or days.
pub const MOST_COUNT: u32 = 1_000_000;

/// Money in fen; `unit` is the worth of 1 in fen where no unit is written (100 for 元, 1,000,000 for 万元).
pub fn fen(cell: Cell<'_>, unit: i64) -> Result<Option<i64>, Reason> {
    let narrow = narrow(sound(cell)?);
    let text = narrow.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let text = ["人民币", "RMB", "CNY", "¥"].iter().fold(text, |it, sign| {
        it.strip_prefix(sign).unwrap_or(it).trim_start()
    });
    let (digits, unit) = [
        ("亿元", 10_000_000_000),
        ("亿", 10_000_000_000),
        ("万元", 1_000_000),
        ("万", 1_000_000),
        ("元", 100),
        ("圆", 100),
    ]
    .iter()
    .find_map(|(suffix, unit)| text.strip_suffix(suffix).map(|it| (it.trim_end(), *unit)))
    .unwrap_or((text, unit));
    if is_scientific(digits) {
        return Err(Reason::Scientific);
    }
    if let Some(owed) = digits.strip_prefix(['-', '−', '('])
        && owed.starts_with(|it: char| it.is_ascii_digit() || it == '¥')
    {
        return Err(Reason::Negative);
    }
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let whole = grouped(whole).ok_or(Reason::NotMoney)?;
    if part.is_empty() || !part.bytes().all(|it| it.is_ascii_digit()) {
        return Err(Reason::NotMoney);
    }
    let too_large = Reason::TooLarge { limit: MOST_FEN };
    let mut fen = whole
        .parse::<i64>()
        .ok()
        .and_then(|it| it.checked_mul(unit))
        .filter(|it| *it <= MOST_FEN)
        .ok_or(too_large.clone())?;
    let mut place = unit;
    for digit in part.bytes().map(|it| i64::from(it - b'0')) {
        if place % 10 != 0 && digit != 0 {
            return Err(Reason::FractionOfFen);
        }
        place /= 10;
        fen += digit * place;
    }
    if fen > MOST_FEN {
        Err(too_large)
    } else {
        Ok(Some(fen))
    }
}

/// Digits without their commas, when the commas stand where they belong (1,234,500).
fn grouped(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split(',').collect();
    let sound = groups.iter().enumerate().all(|(i, it)| {
        let length = match (i, groups.len()) {
            (0, 1) => !it.is_empty(),
            (0, _) => (1..=3).contains(&it.len()),
            _ => it.len() == 3,
        };
        length && it.bytes().all(|it| it.is_ascii_digit())
    });
    sound.then(|| groups.concat())
}

/// A whole number of people, times or days.
pub fn count(cell: Cell<'_>) -> Result<Option<u32>, Reason> {
    let narrow = narrow(sound(cell)?);
    let text = narrow.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let text = text
        .strip_suffix(['人', '次', '天', '名', '个', '日'])
        .unwrap_or(text)
        .trim_end();
    let text = match text.split_once('.') {
        Some((whole, part)) if !part.is_empty() && part.bytes().all(|it| it == b'0') => whole,
        _ => text,
    };
    if is_scientific(text) {
        return Err(Reason::Scientific);
    }
    if let Some(rest) = text.strip_prefix(['-', '−'])
        && rest.starts_with(|it: char| it.is_ascii_digit())
    {
        return Err(Reason::Negative);
    }
    if text.is_empty() || !text.bytes().all(|it| it.is_ascii_digit()) {
        return Err(Reason::NotACount);
    }
    match text.parse::<u32>() {
        Ok(it) if it <= MOST_COUNT => Ok(Some(it)),
        _ => Err(Reason::TooLarge {
            limit: i64::from(MOST_COUNT),
        }),
    }
}

/// Yes or no, in the words and signs people put in such a column.
pub fn yes_no(cell: Cell<'_>) -> Result<Option<bool>, Reason> {
    let text = narrow(sound(cell)?).trim().to_ascii_lowercase();
    match text.as_str() {
        "" => Ok(None),
        "是" | "有" | "对" | "1" | "y" | "yes" | "t" | "true" | "√" | "✓" | "✔" | "☑" | "已"
        | "已解决" | "解决" | "已化解" | "匿名" => Ok(Some(true)),
        "否" | "无" | "没有" | "不" | "非" | "未" | "0" | "n" | "no" | "f" | "false" | "×"
        | "✗" | "✘" | "☒" | "☐" | "未解决" | "未化解" | "实名" => Ok(Some(false)),
        _ => Err(Reason::NotYesNo),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_as_people_write_it() {
        let check = |text, outcome| assert_eq!(fen(Cell::text(text), 100), outcome, "{text}");
        check("", Ok(None));
        check("0", Ok(Some(0)));
        check("1234", Ok(Some(123_400)));
        check("1,234.50", Ok(Some(123_450)));
        check("１，２３４．５", Ok(Some(123_450)));
        check("¥ 1,234,567.89", Ok(Some(123_456_789)));
        check("￥300", Ok(Some(30_000)));
        check("人民币300元", Ok(Some(30_000)));
        check("300 元", Ok(Some(30_000)));
        check("3.5万", Ok(Some(3_500_000)));
        check("3.5 万元", Ok(Some(3_500_000)));
        check("0.123456万元", Ok(Some(123_456)));
        check("1.2亿元", Ok(Some(12_000_000_000)));
        check("12.500000", Ok(Some(1_250)));
        check("1000000000000", Ok(Some(MOST_FEN)));
        check("-5", Err(Reason::Negative));
        check("(1,200.00)", Err(Reason::Negative));
        check("−5元", Err(Reason::Negative));
        check("0.005", Err(Reason::FractionOfFen));
        check("0.0000001万元", Err(Reason::FractionOfFen));
        check("1.2E+06", Err(Reason::Scientific));
        check("12,34", Err(Reason::NotMoney));
        check("1,2345", Err(Reason::NotMoney));
        check(",123", Err(Reason::NotMoney));
        check("约5000", Err(Reason::NotMoney));
        check("5000左右", Err(Reason::NotMoney));
        check("3000-5000", Err(Reason::NotMoney));
        check("一万", Err(Reason::NotMoney));
        check("5.", Err(Reason::NotMoney));
        check(".5", Err(Reason::NotMoney));
        check("1.2.3", Err(Reason::NotMoney));
        check("元", Err(Reason::NotMoney));
        check("$5", Err(Reason::NotMoney));
        check(
            "1000000000000.01",
            Err(Reason::TooLarge { limit: MOST_FEN }),
        );
        check(
            "99999999999999999999",
            Err(Reason::TooLarge { limit: MOST_FEN }),
        );
        assert_eq!(fen(Cell::text("3.5"), 1_000_000), Ok(Some(3_500_000)));
        assert_eq!(fen(Cell::text("300元"), 1_000_000), Ok(Some(30_000)));
    }

    #[test]
    fn counts() {
        let check = |text, outcome| assert_eq!(count(Cell::text(text)), outcome, "{text}");
        check("", Ok(None));
        check("0", Ok(Some(0)));
        check("１２人", Ok(Some(12)));
        check("3.0", Ok(Some(3)));
        check("1000000", Ok(Some(MOST_COUNT)));
        check("-1", Err(Reason::Negative));
        check("3.5", Err(Reason::NotACount));
        check("三", Err(Reason::NotACount));
        check("3+2", Err(Reason::NotACount));
        check("若干人", Err(Reason::NotACount));
        check("人", Err(Reason::NotACount));
        check("1.0E+02", Err(Reason::Scientific));
        let limit = i64::from(MOST_COUNT);
        check("1000001", Err(Reason::TooLarge { limit }));
        check("13800138000", Err(Reason::TooLarge { limit }));
    }

    #[test]
    fn yes_and_no() {
        let check = |text, outcome| assert_eq!(yes_no(Cell::text(text)), outcome, "{text}");
        check(" ", Ok(None));
        for yes in [
            "是",
            "1",
            "１",
            "Ｙ",
            "Yes",
            "TRUE",
            "√",
            "✔",
            "有",
            "已解决",
        ] {
            check(yes, Ok(Some(true)));
        }
        for no in [
            "否",
            "0",
            "N",
            "no",
            "FALSE",
            "×",
            "无",
            "没有",
            "未解决",
            "实名",
        ] {
            check(no, Ok(Some(false)));
        }
        for neither in ["2", "陈先生", "部分", "是/否", "-", "不详"] {
            check(neither, Err(Reason::NotYesNo));
        }
    }
}
