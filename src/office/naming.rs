//! How a case is named by people: the whole number, its serial alone, or the citizen's query code.

use crate::casework::case::CaseId;
use crate::casework::day::Day;
use crate::casework::facts::Number;
use crate::casework::refusal::Refusal;
use crate::store::{Key, Reader, Sight};

use super::ledger::value::narrow;
use super::{Asker, Error, Office};

/// Crockford's digits: no I, L, O, U.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// His check symbols go to 37: the last five are not digits.
const CHECK: &[u8; 37] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
/// Random characters of a query code, before the check character.
const RANDOM: usize = 10;

/// Ten random characters and a check character, as the citizen keeps it.
pub(super) fn new_query_code() -> String {
    QueryCodes::default().next()
}

/// Query codes, one after the other: an import draws a million.
#[derive(Default)]
pub(super) struct QueryCodes {
    /// Random bytes not yet used.
    random: Vec<u8>,
    /// How many are fetched at a time.
    ahead: usize,
}

impl QueryCodes {
    pub(super) fn many() -> QueryCodes {
        QueryCodes {
            ahead: 400 * RANDOM,
            ..QueryCodes::default()
        }
    }

    pub(super) fn next(&mut self) -> String {
        loop {
            let code = self.draw();
            // A shell takes the signs among the check characters for its own.
            if code.bytes().all(|it| it.is_ascii_alphanumeric()) {
                return code;
            }
        }
    }

    fn draw(&mut self) -> String {
        if self.random.len() < RANDOM {
            self.random.resize(self.ahead.max(RANDOM), 0);
            getrandom::fill(&mut self.random).expect("the operating system gives random bytes");
        }
        let mut digits = [0; RANDOM];
        let bytes = self.random.drain(self.random.len() - RANDOM..);
        for (digit, byte) in digits.iter_mut().zip(bytes) {
            *digit = usize::from(byte % 32);
        }
        let mut code = String::with_capacity(RANDOM + 1);
        code.extend(digits.iter().map(|it| char::from(CROCKFORD[*it])));
        code.push(check_character(&digits));
        code
    }
}

fn check_character(digits: &[usize]) -> char {
    let rest = digits.iter().fold(0, |rest, it| (rest * 32 + it) % 37);
    char::from(CHECK[rest])
}

/// A query code as typed (spaces, hyphens, small letters, O for 0, I and L for 1), when its check character is right.
pub fn read_query_code(text: &str) -> Option<String> {
    let mut code: String = narrow(text)
        .chars()
        .filter(|it| !matches!(it, ' ' | '-'))
        .map(|it| it.to_ascii_uppercase())
        .collect();
    if code.chars().count() != RANDOM + 1 {
        return None;
    }
    let check = code.pop()?;
    let code: String = code
        .chars()
        .map(|it| match it {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    let digits: Option<Vec<usize>> = code
        .bytes()
        .map(|it| CROCKFORD.iter().position(|digit| *digit == it))
        .collect();
    let right = check_character(&digits?);
    (check == right).then(|| format!("{code}{check}"))
}

/// A printed number as typed: `SQ-2026-000123`, `2026-123`, `123`; the year may be missing.
pub(super) fn read_number(text: &str) -> Option<(Option<u16>, u32)> {
    let text = narrow(text);
    let text = text.trim();
    let bare = text
        .strip_prefix("SQ-")
        .or_else(|| text.strip_prefix("sq-"))
        .unwrap_or(text);
    match bare.split_once('-') {
        None => Some((None, serial(bare)?)),
        Some((year, rest)) if year.len() == 4 => Some((Some(year.parse().ok()?), serial(rest)?)),
        Some(_) => None,
    }
}

fn serial(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.len() <= 9 && text.bytes().all(|it| it.is_ascii_digit());
    text.parse().ok().filter(|it| digits && *it > 0)
}

/// The case of a name. A serial alone means this year's, else the newest year that has it.
pub(super) fn resolve(
    reader: &Reader,
    name: &str,
    today: Day,
    sight: Sight,
) -> Result<CaseId, Error> {
    if let Some((year, serial)) = read_number(name) {
        let this_year = u16::try_from(today.year()).unwrap_or(0);
        let years: Vec<u16> = match year {
            Some(year) => vec![year],
            None => (1900..=this_year).rev().take(30).collect(),
        };
        for year in years {
            if let Some(id) = reader.find_number(Number { year, serial }, sight)? {
                return Ok(id);
            }
        }
    } else if let Some(code) = read_query_code(name)
        // A case that went to another office and came back has two here: the newer one lives.
        && let Some(id) = reader.find(Key::QueryCode, code.as_bytes(), sight)?.last()
    {
        return Ok(*id);
    }
    Err(Refusal::NoSuchCase.into())
}

impl Office {
    /// The case people mean by a number or query code, if the asker may know of it.
    pub fn resolve(&self, asker: &Asker, name: &str) -> Result<CaseId, Error> {
        self.store.read(|reader| {
            let rules = reader.rules()?;
            let actor = self.actor_at(asker, &rules, reader)?;
            let today = self.clock.reading().day();
            resolve(reader, name, today, Office::sight(&actor))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_codes_carry_a_check_character() {
        let code = new_query_code();
        assert_eq!(read_query_code(&code), Some(code.clone()));
        let typed = format!("{}-{}", &code[..5].to_lowercase(), &code[5..]);
        assert_eq!(read_query_code(&typed), Some(code.clone()));
        let mut slipped = code.into_bytes();
        slipped[3] = if slipped[3] == b'7' { b'8' } else { b'7' };
        assert_eq!(read_query_code(&String::from_utf8(slipped).unwrap()), None);
    }

    #[test]
    fn numbers_as_people_type_them() {
        for (typed, year, serial) in [
            ("SQ-2026-000123", Some(2026), 123),
            ("sq-2026-123", Some(2026), 123),
            ("2026-000123", Some(2026), 123),
            ("123", None, 123),
            (" 000123 ", None, 123),
            ("ＳＱ－２０２６－１２３", Some(2026), 123),
            ("１２３", None, 123),
        ] {
            assert_eq!(read_number(typed), Some((year, serial)), "{typed}");
        }
        for typed in ["", "0", "SQ-", "abc", "26-1", "13800138000x", "-5"] {
            assert_eq!(read_number(typed), None, "{typed}");
        }
    }
}
