//! Phrases of papers: dates in full, terms of law, articles as official papers write them.

use crate::casework::clock::{INSTRUCTED, Period};
use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::casework::period::{Duty, Extension, Milestone, PeriodRule, Unit};
use crate::wording::Lang;

/// A day in full: 2026年9月24日, 24 September 2026.
pub(super) fn day(day: Day, lang: Lang) -> String {
    let it = day.date();
    match lang {
        Lang::Zh => format!("{}年{}月{}日", it.year(), it.month(), it.day()),
        Lang::En => {
            const MONTHS: [&str; 12] = [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ];
            let month = usize::from(it.month().unsigned_abs()).saturating_sub(1);
            format!("{} {} {}", it.day(), MONTHS[month.min(11)], it.year())
        }
    }
}

/// So many of a unit: 60日, 10个工作日, 60 days.
pub(super) fn amount(n: u32, unit: Unit, lang: Lang) -> String {
    let (zh, en) = match unit {
        Unit::AtOnce => return lang.either("当日", "the same day").to_owned(),
        Unit::Hour => ("小时", "hours"),
        Unit::WorkingHour => ("个工作小时", "working hours"),
        Unit::NaturalDay => ("日", "days"),
        Unit::WorkingDay => ("个工作日", "working days"),
        Unit::Month => ("个月", "months"),
        Unit::Year => ("年", "years"),
    };
    match lang {
        Lang::Zh => format!("{n}{zh}"),
        Lang::En => format!("{n} {en}"),
    }
}

/// A number that must not be torn apart at its hyphens: a word joiner follows each.
pub(super) fn unbroken(number: &str) -> String {
    number.replace('-', "-\u{2060}")
}

/// What a citizen may expect by when, from a running period that is a duty of ours.
pub fn promise(period: &Period, rules: &Rules, rule_set: &str, lang: Lang) -> Option<String> {
    let rule = period.rule_in(rules, rule_set)?;
    if rule.term.duty != Duty::Office || !period.is_running() {
        return None;
    }
    let (zh, en) = deed(rule.met_on)?;
    let (since_zh, since_en) = since(rule.starts_on);
    let term = amount(period.term(rule).amount, rule.term.unit, lang);
    let limit = day(period.due.legal.day(), lang);
    let mut said = match lang {
        Lang::Zh => format!("自{since_zh}起{term}内{zh}，即不晚于{limit}"),
        Lang::En => format!("{en} within {term} from {since_en}, that is by {limit}"),
    };
    if period.due.estimated {
        said += lang.either(
            "（节假日安排尚未公布，为预计日期）",
            " (estimated: the holidays are not published yet)",
        );
    }
    if let Some(basis) = article(&rule.basis, lang).filter(|_| rule.verified) {
        said += &match lang {
            Lang::Zh => format!("（{basis}）"),
            Lang::En => format!(" ({basis})"),
        };
    }
    if let Some(more) = rule.extension.as_ref().and_then(|it| extension(it, lang)) {
        said += &more;
    }
    said += lang.either("。", ".");
    Some(said)
}

/// A limit in one line, as a body reads it.
pub(super) fn limit(period: &Period, rule: Option<&PeriodRule>, lang: Lang) -> String {
    let name = match rule {
        Some(it) => lang.either(&it.name_zh, &it.name_en).to_owned(),
        None if period.rule == INSTRUCTED => lang.either("领导批示", "as instructed").to_owned(),
        None => lang.either("派单指定", "as told when assigned").to_owned(),
    };
    let until = day(period.due.supervised.day(), lang);
    let estimated = if period.due.estimated {
        lang.either("（预计）", " (estimated)")
    } else {
        ""
    };
    match lang {
        Lang::Zh => format!("{name}：{until}前{estimated}"),
        Lang::En => format!("{name}: by {until}{estimated}"),
    }
}

fn extension(it: &Extension, lang: Lang) -> Option<String> {
    let most = amount(it.amount?, it.unit, lang);
    let said = match (lang, it.by_consent) {
        (Lang::Zh, true) => format!("；经双方同意，可以延长，最长{most}"),
        (Lang::En, true) => format!("; with the consent of both sides longer, at most {most}"),
        (Lang::Zh, false) => {
            let told = if it.tell_citizen {
                "，并告知延期理由"
            } else {
                ""
            };
            format!("；情况复杂的，经批准可以延长，最长{most}{told}")
        }
        (Lang::En, false) => {
            let told = if it.tell_citizen {
                ", and you are told why"
            } else {
                ""
            };
            format!("; a complex matter may be extended with approval, at most {most}{told}")
        }
    };
    Some(said)
}

fn deed(it: Milestone) -> Option<(&'static str, &'static str)> {
    Some(match it {
        Milestone::Notified => (
            "书面告知是否受理",
            "you are told in writing whether it is accepted",
        ),
        Milestone::Replied => ("答复", "you are answered"),
        Milestone::Concluded => ("办结", "it is concluded"),
        Milestone::MediationEnded => ("调解终结", "the mediation is brought to an end"),
        _ => return None,
    })
}

fn since(it: Milestone) -> (&'static str, &'static str) {
    match it {
        Milestone::Received => ("收到之日", "the day of receipt"),
        Milestone::Accepted => ("受理之日", "the day of acceptance"),
        Milestone::Assigned => ("派单之日", "the day it was assigned"),
        Milestone::Acknowledged => ("接收材料之日", "the day the material was taken over"),
        _ => ("起算之日", "the day it begins"),
    }
}

/// Laws that an office of any place may cite, in full: name in the tables, name on papers, English name.
const LAWS: &[(&str, &str, &str)] = &[
    (
        "信访工作条例",
        "《信访工作条例》",
        "Regulations on Petition Work",
    ),
    (
        "人民调解法",
        "《中华人民共和国人民调解法》",
        "People's Mediation Law",
    ),
    (
        "法律援助法",
        "《中华人民共和国法律援助法》",
        "Legal Aid Law",
    ),
    (
        "劳动争议调解仲裁法",
        "《中华人民共和国劳动争议调解仲裁法》",
        "Labour Dispute Mediation and Arbitration Law",
    ),
];

/// A source as tables note it, `信访工作条例§19③`, as papers cite it: 《信访工作条例》第十九条第三款. None for what is no law of the whole country.
pub(super) fn article(source: &str, lang: Lang) -> Option<String> {
    let first = source.split([';', '；', '、', ',']).next()?.trim();
    let (law, place) = first.split_once('§')?;
    let (_, zh, en) = LAWS.iter().find(|it| it.0 == law.trim())?;
    let digits: String = place.chars().take_while(char::is_ascii_digit).collect();
    let number: u32 = digits.parse().ok()?;
    let rest: Vec<char> = place.chars().skip(digits.len()).collect();
    let clauses: Vec<u32> = rest.iter().filter_map(|it| circled(*it)).collect();
    let item: Option<u32> = match rest.as_slice() {
        ['(', digit, ..] => digit.to_digit(10),
        _ => None,
    };
    Some(match lang {
        Lang::Zh => {
            let mut said = format!("{zh}第{}条", numeral(number));
            let clauses: Vec<String> = clauses
                .iter()
                .map(|it| format!("第{}款", numeral(*it)))
                .collect();
            said += &clauses.join("、");
            if let Some(item) = item {
                said += &format!("第{}项", numeral(item));
            }
            said
        }
        Lang::En => {
            let parts: String = clauses
                .iter()
                .chain(&item)
                .map(|it| format!("({it})"))
                .collect();
            format!("{en}, art. {number}{parts}")
        }
    })
}

fn circled(it: char) -> Option<u32> {
    let n = (it as u32).checked_sub('①' as u32)? + 1;
    (n <= 20).then_some(n)
}

/// A number below a thousand in Chinese numerals: 十九, 二十三, 一百零五.
pub(super) fn numeral(n: u32) -> String {
    const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    let digit = |n: u32| DIGITS[(n % 10) as usize];
    let (hundreds, tens, ones) = (n / 100, n / 10 % 10, n % 10);
    let mut said = String::new();
    if hundreds > 0 {
        said.extend([digit(hundreds), '百']);
    }
    if tens > 1 || (tens == 1 && hundreds > 0) {
        said.push(digit(tens));
    } else if tens == 0 && hundreds > 0 && ones > 0 {
        said.push('零');
    }
    if tens > 0 {
        said.push('十');
    }
    if ones > 0 || n == 0 {
        said.push(digit(ones));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_are_cited_as_papers_cite_them() {
        for (source, zh, en) in [
            (
                "信访工作条例§19③",
                Some("《信访工作条例》第十九条第三款"),
                Some("Regulations on Petition Work, art. 19(3)"),
            ),
            (
                "信访工作条例§23②③",
                Some("《信访工作条例》第二十三条第二款、第三款"),
                Some("Regulations on Petition Work, art. 23(2)(3)"),
            ),
            (
                "信访工作条例§31(1); 北京条例§11",
                Some("《信访工作条例》第三十一条第一项"),
                Some("Regulations on Petition Work, art. 31(1)"),
            ),
            (
                "人民调解法§17",
                Some("《中华人民共和国人民调解法》第十七条"),
                Some("People's Mediation Law, art. 17"),
            ),
            // What holds elsewhere, or is no article, is not cited.
            ("12345不受理范围 北京条例§11", None, None),
            ("宁波条例§27(S)；河源镇街程序30日(S)", None, None),
            ("登记实务", None, None),
        ] {
            assert_eq!(article(source, Lang::Zh).as_deref(), zh, "{source}");
            assert_eq!(article(source, Lang::En).as_deref(), en, "{source}");
        }
    }

    #[test]
    fn numerals_and_days_in_full() {
        for (n, said) in [
            (1, "一"),
            (10, "十"),
            (19, "十九"),
            (20, "二十"),
            (23, "二十三"),
            (100, "一百"),
            (105, "一百零五"),
            (110, "一百一十"),
            (215, "二百一十五"),
        ] {
            assert_eq!(numeral(n), said);
        }
        let it = Day::of(2026, 9, 4).unwrap();
        assert_eq!(day(it, Lang::Zh), "2026年9月4日");
        assert_eq!(day(it, Lang::En), "4 September 2026");
        assert_eq!(amount(10, Unit::WorkingDay, Lang::Zh), "10个工作日");
        assert_eq!(amount(60, Unit::NaturalDay, Lang::En), "60 days");
    }
}
