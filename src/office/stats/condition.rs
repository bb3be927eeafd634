//! Conditions of a count (`--where`): a dimension or a number of a case, an operator, and what it is held against.

use crate::casework::code::{Axis, nearest, plain};
use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::casework::track::State;
use crate::report::dimension::{Dated, Dimension, Span};
use crate::report::sheet::{Cell, Words};
use crate::report::sieve::Test;
use crate::report::stretch::{Length, Stretch};
use crate::store::StoreError;
use crate::store::columns::Column;
use crate::store::source::Rows;

use crate::office::error::FormReason;
use crate::office::form::{read_day, read_yes_no};
use crate::office::ledger::value::amount::fen;

/// Which cases are counted, beside the filter.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    what: What,
    operator: Operator,
    /// As it was asked for.
    said: Words,
}

#[derive(Clone, Debug, PartialEq)]
enum What {
    /// Groups of a dimension by their codes.
    Groups(Dimension, Vec<String>),
    /// A column of numbers or days, as it keeps them.
    Number(Column, u64),
}

/// How a value is held against what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Is,
    IsNot,
    AtLeast,
    AtMost,
    More,
    Less,
}

impl Operator {
    /// As people read it.
    fn sign(self) -> &'static str {
        match self {
            Operator::Is => "=",
            Operator::IsNot => "≠",
            Operator::AtLeast => "≥",
            Operator::AtMost => "≤",
            Operator::More => ">",
            Operator::Less => "<",
        }
    }
}

/// Longer signs before those they begin with.
const OPERATORS: &[(&str, Operator)] = &[
    ("!=", Operator::IsNot),
    ("≠", Operator::IsNot),
    (">=", Operator::AtLeast),
    ("≥", Operator::AtLeast),
    ("<=", Operator::AtMost),
    ("≤", Operator::AtMost),
    ("=", Operator::Is),
    (">", Operator::More),
    ("<", Operator::Less),
];

/// Numbers of a case that may be asked for: their names, column, and by how much the column keeps them larger.
const NUMBERS: &[(&[&str], Column, u64)] = &[
    (&["涉及人数", "headcount", "people"], Column::Headcount, 0),
    (&["金额", "amount"], Column::Amount, 1),
    (&["退单", "returns"], Column::Returns, 0),
    (&["改派", "reassignments"], Column::Reassignments, 0),
    (&["再次反映", "contacts"], Column::Contacts, 0),
    (&["重办", "reopened"], Column::Reopened, 0),
    (&["催办", "reminders"], Column::Reminders, 0),
    (&["申请人年龄", "years"], Column::Age, 1),
];

/// Days of a case that may be asked for.
const DAYS: &[(&[&str], Dated)] = &[
    (&["登记日期", "received"], Dated::Received),
    (&["受理日期", "accepted"], Dated::Accepted),
    (&["办结日期", "concluded"], Dated::Concluded),
];

impl Condition {
    /// Reads `渠道=窗口,微信`, `涉及人数>=5`, `结果!=调解成功`; several are parted by semicolons.
    pub(in crate::office) fn read(
        text: &str,
        rules: &Rules,
        today: Day,
    ) -> Result<Vec<Condition>, FormReason> {
        let parts = text.split([';', '；']).map(str::trim);
        parts
            .filter(|it| !it.is_empty())
            .map(|it| one(it, rules, today))
            .collect()
    }

    /// As a test on a column.
    pub(super) fn test(
        &self,
        rows: &dyn Rows,
        rules: &Rules,
    ) -> Result<(Column, Test), StoreError> {
        let (column, test) = match &self.what {
            What::Groups(dimension, codes) => {
                (dimension.column(), dimension.test(codes, rows, rules)?)
            }
            What::Number(column, value) => {
                // A number that is not stated is neither more nor less.
                let least = match column {
                    Column::Amount | Column::Age => 1,
                    it if it.width() == crate::store::columns::Width::Number32 => 1,
                    _ => 0,
                };
                let test = match self.operator {
                    Operator::Is | Operator::IsNot => Test::Between(*value, *value),
                    Operator::AtLeast => Test::Between(*value, u64::MAX),
                    Operator::More => Test::Between(value.saturating_add(1), u64::MAX),
                    Operator::AtMost => Test::Between(least, *value),
                    Operator::Less if *value == 0 => Test::Codes(Vec::new()),
                    Operator::Less => Test::Between(least, value - 1),
                };
                (*column, test)
            }
        };
        let test = match self.operator {
            Operator::IsNot => Test::Not(Box::new(test)),
            _ => test,
        };
        Ok((column, test))
    }

    pub(super) fn column(&self) -> Column {
        match &self.what {
            What::Groups(dimension, _) => dimension.column(),
            What::Number(column, _) => *column,
        }
    }

    /// Void cases are asked for by name.
    pub(super) fn asks_for_void(&self) -> bool {
        let void = State::Voided.code();
        matches!(&self.what, What::Groups(Dimension::State, codes)
            if self.operator == Operator::Is && codes.iter().any(|it| it == void))
    }

    /// All of some conditions, which hold together.
    pub(in crate::office) fn all_said(all: &[Condition]) -> Words {
        let (zh, en): (Vec<_>, Vec<_>) = all
            .iter()
            .map(|it| (it.said.zh.as_ref(), it.said.en.as_ref()))
            .unzip();
        Words::new(zh.join("；"), en.join("; "))
    }
}

fn one(text: &str, rules: &Rules, today: Day) -> Result<Condition, FormReason> {
    let text: String = text
        .chars()
        .map(|it| match it {
            '＝' => '=',
            '＞' => '>',
            '＜' => '<',
            '！' => '!',
            it => it,
        })
        .collect();
    let found = OPERATORS
        .iter()
        .filter_map(|(sign, operator)| Some((text.find(sign)?, *sign, *operator)))
        .min_by_key(|(at, sign, _)| (*at, std::cmp::Reverse(sign.len())));
    let Some((at, sign, operator)) = found else {
        return Err(FormReason::NotACondition);
    };
    let (name, value) = (text[..at].trim(), text[at + sign.len()..].trim());
    if value.is_empty() {
        return Err(FormReason::NotACondition);
    }
    let word = plain(name);
    if let Some((_, column, more)) = NUMBERS.iter().find(|it| it.0.contains(&word.as_str())) {
        let number = number(*column, value)? + more;
        let what = What::Number(*column, number);
        let said = Words::from(format!("{name}{}{value}", operator.sign()));
        return Ok(Condition {
            what,
            operator,
            said,
        });
    }
    if let Some((_, dated)) = DAYS.iter().find(|it| it.0.contains(&word.as_str())) {
        let day = read_day(value).ok_or(FormReason::NotADay)?;
        let number = u64::try_from(day.0).unwrap_or(0) + 1;
        let words = dated.words();
        return Ok(Condition {
            what: What::Number(dated.column(), number),
            operator,
            said: Words::new(
                format!("{}{}{day}", words.zh, operator.sign()),
                format!("{} {} {day}", words.en, operator.sign()),
            ),
        });
    }
    let dimension = Dimension::of(name).ok_or_else(|| FormReason::UnknownDimension {
        near: Dimension::nearest_to(name).map(str::to_owned),
    })?;
    // A colour is told by the clock and not by a column.
    let chosen = matches!(operator, Operator::Is | Operator::IsNot);
    if !chosen || dimension == Dimension::Colour {
        return Err(FormReason::NotACondition);
    }
    let mut codes = Vec::new();
    let (mut zh, mut en) = (Vec::new(), Vec::new());
    for value in value.split([',', '，', '、', '|']).map(str::trim) {
        let found = meant(dimension, value, rules, today)?;
        if let Some(code) = found.first() {
            let words = dimension.called(code, rules);
            zh.push(words.zh.into_owned());
            en.push(words.en.into_owned());
        }
        codes.extend(found);
    }
    let words = dimension.words();
    let said = Words::new(
        format!("{}{}{}", words.zh, operator.sign(), zh.join("、")),
        format!("{} {} {}", words.en, operator.sign(), en.join(", ")),
    );
    Ok(Condition {
        what: What::Groups(dimension, codes),
        operator,
        said,
    })
}

fn number(column: Column, value: &str) -> Result<u64, FormReason> {
    let value = value.trim_end_matches(['人', '元', '次', '岁']);
    if column != Column::Amount {
        return value.parse().map_err(|_| FormReason::NotANumber);
    }
    let cell = crate::office::ledger::row::Cell::text(value);
    fen(cell, 100)
        .ok()
        .flatten()
        .and_then(|it| u64::try_from(it).ok())
        .ok_or(FormReason::NotAnAmount)
}

/// The codes of the groups a word stands for.
fn meant(
    dimension: Dimension,
    word: &str,
    rules: &Rules,
    today: Day,
) -> Result<Vec<String>, FormReason> {
    let profile = &rules.profile;
    let one = |it: &str| Ok(vec![it.to_owned()]);
    let nothing = dimension.called("none", rules);
    if ["无", "none", nothing.zh.as_ref()].contains(&word) {
        return one("none");
    }
    if let Some(axis) = dimension.axis() {
        let found = rules
            .codes
            .find(axis, word)
            .ok_or_else(|| FormReason::UnknownCode {
                axis,
                near: rules.codes.suggest(axis, word).map(|it| it.zh.clone()),
            })?;
        let mut codes = vec![found.code.clone()];
        if dimension == Dimension::DisputeType {
            let children = rules.codes.children(Axis::DisputeType, &found.code);
            codes.extend(children.map(|it| it.code.clone()));
        }
        return Ok(codes);
    }
    match dimension {
        Dimension::State => {
            let state = State::of_word(word).ok_or_else(|| {
                let words = State::ALL.iter().map(|it| (it.zh(), it.zh()));
                FormReason::UnknownState {
                    near: nearest(word, words).map(str::to_owned),
                }
            })?;
            one(state.code())
        }
        Dimension::Solved => match read_yes_no(word) {
            Some(true) => one("yes"),
            Some(false) => one("no"),
            None => Err(FormReason::NotYesOrNo),
        },
        Dimension::Place | Dimension::PlaceOf(_) => {
            let place = profile.find_place(word).ok_or(FormReason::UnknownPlace)?;
            let mut codes = vec![place.code.clone()];
            let within = profile.places_within(&place.code);
            codes.extend(within.iter().map(|it| it.code.clone()));
            Ok(codes)
        }
        Dimension::Body => {
            let body = profile.find_body(word);
            one(&body.ok_or(FormReason::UnknownBody { near: None })?.code)
        }
        Dimension::Officer => {
            let officer = profile.find_officer(word);
            one(&officer.ok_or(FormReason::UnknownOfficer)?.id)
        }
        Dimension::Mediator => {
            let mediator = profile.find_mediator(word);
            one(&mediator.ok_or(FormReason::UnknownMediator)?.id)
        }
        Dimension::On(_, span) => {
            let code = of_the_calendar(span, word, today).ok_or(FormReason::NotAPeriod)?;
            Ok(vec![code])
        }
        _ => {
            let known: Vec<Cell> = dimension.fixed(rules);
            let word = plain(word);
            let found = known.into_iter().find_map(|it| match it {
                Cell::Code { code, zh, en } => [&code, &zh, &en]
                    .iter()
                    .any(|known| plain(known) == word)
                    .then(|| code.into_owned()),
                _ => None,
            });
            found.map(|it| vec![it]).ok_or(FormReason::NotACondition)
        }
    }
}

fn of_the_calendar(span: Span, word: &str, today: Day) -> Option<String> {
    let length = match span {
        Span::Weekday => {
            let word = word.trim_start_matches(['星', '期', '周', '礼', '拜']);
            let n = "一二三四五六日"
                .chars()
                .position(|it| word.starts_with(it))
                .map(|it| it + 1)
                .or_else(|| word.parse().ok().filter(|it| (1..=7).contains(it)))?;
            return Some(n.to_string());
        }
        Span::Hour => {
            let hour: u8 = word.trim_end_matches(['时', '点']).parse().ok()?;
            return (hour < 24).then(|| format!("{hour:02}"));
        }
        Span::Day => Length::Day,
        Span::Week => Length::Week,
        Span::Month => Length::Month,
        Span::Quarter => Length::Quarter,
        Span::Half => Length::Half,
        Span::Year => Length::Year,
    };
    let stretch = Stretch::of(word, today).filter(|it| it.length == length)?;
    Some(stretch.id())
}
