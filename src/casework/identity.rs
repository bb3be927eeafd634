//! Papers and phones: ID numbers, credit codes and telephone numbers as people write them, checked and made uniform.

use jiff::civil::Date;

use super::day::Day;

mod phone;

#[cfg(test)]
mod tests;

pub use phone::{Phone, PhoneFault, PhoneKind};

/// A citizen's ID number (公民身份号码, GB 11643): 18 characters, checked.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct IdNumber(String);

/// Why a text is no ID number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum IdFault {
    Empty,
    /// A spreadsheet took it for a number: 4.4E+17. The digits are lost.
    Scientific,
    /// A spreadsheet kept 15 digits and wrote zeros for the rest.
    Rounded,
    /// The 15-digit number of before 1999; ask for the present one.
    FifteenDigits,
    Length(usize),
    /// Not a digit, or an X elsewhere than at the end; `place` counts from 0.
    Character {
        place: usize,
        found: char,
    },
    /// The digits of the birth date are no date.
    BirthDate,
    /// Born after today.
    NotYetBorn,
    /// The last character does not fit the others.
    Checksum {
        expected: char,
    },
}

/// Sex as the ID number tells it (GB/T 2261.1).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Sex {
    Male,
    Female,
}

/// A unified social credit code (统一社会信用代码, GB 32100): 18 characters, checked.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct CreditCode(String);

/// Why a text is no credit code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CreditFault {
    Empty,
    Scientific,
    Length(usize),
    /// Not in the alphabet, which has no I, O, S, V and Z; `place` counts from 0.
    Character {
        place: usize,
        found: char,
    },
    /// The check character of the organisation code within (GB 11714).
    OrganisationChecksum {
        expected: char,
    },
    Checksum {
        expected: char,
    },
}

/// A paper that says who someone is.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Paper {
    IdCard(IdNumber),
    Credit(CreditCode),
    /// A passport, a permit …: its kind as a code, its number as written.
    Other {
        kind: String,
        number: String,
    },
}

/// Why a text is not the paper it is said to be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PaperFault {
    Id(IdFault),
    Credit(CreditFault),
    /// A paper of another kind, with something that can be no number of any.
    Other {
        n_characters: usize,
    },
    /// A paper of another kind, its number spoilt by a spreadsheet.
    Scientific,
}

impl IdNumber {
    /// Reads an ID number; a lower-case x is made upper-case.
    pub fn parse(text: &str, today: Day) -> Result<IdNumber, IdFault> {
        let text = text.trim();
        if text.is_empty() {
            return Err(IdFault::Empty);
        }
        if is_scientific(text) {
            return Err(IdFault::Scientific);
        }
        let n_characters = text.chars().count();
        if n_characters == 15 && text.bytes().all(|it| it.is_ascii_digit()) {
            return Err(IdFault::FifteenDigits);
        }
        if n_characters != 18 {
            return Err(IdFault::Length(n_characters));
        }
        let fits = |place, it: char| it.is_ascii_digit() || place == 17 && matches!(it, 'x' | 'X');
        if let Some((place, found)) = text.chars().enumerate().find(|it| !fits(it.0, it.1)) {
            return Err(IdFault::Character { place, found });
        }
        let id = IdNumber(text.to_ascii_uppercase());
        let expected = id_check(&id.digits());
        let checks = id.0.ends_with(expected);
        if !checks && id.0.ends_with("000") {
            return Err(IdFault::Rounded);
        }
        match id.birth() {
            None => Err(IdFault::BirthDate),
            Some(born) if born > today => Err(IdFault::NotYetBorn),
            Some(_) if !checks => Err(IdFault::Checksum { expected }),
            Some(_) => Ok(id),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day of birth.
    pub fn born(&self) -> Day {
        self.birth().expect("checked when it was read")
    }

    pub fn sex(&self) -> Sex {
        match self.digits()[16] % 2 {
            1 => Sex::Male,
            _ => Sex::Female,
        }
    }

    /// Full years of age on a day (周岁): a year is full on the day after the birthday.
    pub fn age_on(&self, day: Day) -> i16 {
        let (born, date) = (self.born().date(), day.date());
        let full = (date.month(), date.day()) > (born.month(), born.day());
        date.year() - born.year() - i16::from(!full)
    }

    /// The code of the place of first registration (GB/T 2260), six digits.
    pub fn region(&self) -> &str {
        &self.0[..6]
    }

    /// Whether the region begins with a province there is; only a reason to look twice, never to refuse.
    pub fn is_region_plausible(&self) -> bool {
        is_province(&self.0.as_bytes()[..2])
    }

    fn digits(&self) -> [u32; 17] {
        let bytes = self.0.as_bytes();
        std::array::from_fn(|place| u32::from(bytes[place] - b'0'))
    }

    /// No number was given to anyone born before 1800; the standard's own example is of 1880.
    fn birth(&self) -> Option<Day> {
        let part = |from: usize, to: usize| self.0[from..to].parse::<i16>().ok();
        let small = |from, to| part(from, to).and_then(|it| i8::try_from(it).ok());
        let year = part(6, 10).filter(|it| *it >= 1800)?;
        Date::new(year, small(10, 12)?, small(12, 14)?)
            .ok()
            .map(Day::from)
    }
}

impl CreditCode {
    /// Reads a credit code; lower-case letters are made upper-case.
    pub fn parse(text: &str) -> Result<CreditCode, CreditFault> {
        let text = text.trim().to_ascii_uppercase();
        if text.is_empty() {
            return Err(CreditFault::Empty);
        }
        if is_scientific(&text) {
            return Err(CreditFault::Scientific);
        }
        let n_characters = text.chars().count();
        if n_characters != 18 {
            return Err(CreditFault::Length(n_characters));
        }
        let mut values = [0; 18];
        for (place, found) in text.chars().enumerate() {
            let value = CREDIT_ALPHABET
                .iter()
                .position(|it| char::from(*it) == found);
            values[place] = value.ok_or(CreditFault::Character { place, found })?;
        }
        let expected = organisation_check(&text.as_bytes()[8..16]);
        if char::from(text.as_bytes()[16]) != expected {
            return Err(CreditFault::OrganisationChecksum { expected });
        }
        let expected = credit_check(&values);
        if !text.ends_with(expected) {
            return Err(CreditFault::Checksum { expected });
        }
        Ok(CreditCode(text))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Paper {
    /// Reads a paper of a kind (codes of the axis `paper`); all but ID cards and credit codes are taken as written.
    pub fn parse(kind: &str, text: &str, today: Day) -> Result<Paper, PaperFault> {
        match kind {
            "id-card" => IdNumber::parse(text, today)
                .map(Paper::IdCard)
                .map_err(PaperFault::Id),
            "credit-code" => CreditCode::parse(text)
                .map(Paper::Credit)
                .map_err(PaperFault::Credit),
            _ => {
                let number = text.trim().to_ascii_uppercase();
                let n_characters = number.chars().count();
                if is_scientific(&number) {
                    return Err(PaperFault::Scientific);
                }
                if !(4..=40).contains(&n_characters) || number.chars().any(char::is_control) {
                    return Err(PaperFault::Other { n_characters });
                }
                let kind = kind.to_owned();
                Ok(Paper::Other { kind, number })
            }
        }
    }

    pub fn number(&self) -> &str {
        match self {
            Paper::IdCard(id) => id.as_str(),
            Paper::Credit(code) => code.as_str(),
            Paper::Other { number, .. } => number,
        }
    }
}

/// The check character of 17 digits (GB 11643).
fn id_check(digits: &[u32; 17]) -> char {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = digits
        .iter()
        .zip(WEIGHTS)
        .map(|(it, weight)| it * weight)
        .sum();
    char::from(b"10X98765432"[sum as usize % 11])
}

const CREDIT_ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

fn credit_check(values: &[usize; 18]) -> char {
    let (mut sum, mut weight) = (0, 1);
    for value in &values[..17] {
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    char::from(CREDIT_ALPHABET[(31 - sum % 31) % 31])
}

/// The check character of an organisation code (GB 11714); here letters count from A = 10, none left out.
fn organisation_check(code: &[u8]) -> char {
    const WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];
    let value = |it: u8| char::from(it).to_digit(36).unwrap_or(0);
    let sum: u32 = code
        .iter()
        .zip(WEIGHTS)
        .map(|(it, weight)| value(*it) * weight)
        .sum();
    match 11 - sum % 11 {
        10 => 'X',
        11 => '0',
        it => char::from_digit(it, 10).unwrap_or('0'),
    }
}

/// Whether two digits begin the code of a province.
pub(super) fn is_province(digits: &[u8]) -> bool {
    matches!(
        digits,
        [b'1', b'1'..=b'5']
            | [b'2', b'1'..=b'3']
            | [b'3', b'1'..=b'7']
            | [b'4', b'1'..=b'6']
            | [b'5', b'0'..=b'4']
            | [b'6', b'1'..=b'5']
            | [b'7', b'1']
            | [b'8', b'1'..=b'3']
    )
}

/// Whether a spreadsheet wrote a number its own way: 4.40604E+17.
fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else {
        return false;
    };
    let digits = |it: &str| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let signed = exponent.strip_prefix(['+', '-']);
    let marked = signed.is_some() || mantissa.contains('.');
    marked && digits(whole) && digits(fraction) && digits(signed.unwrap_or(exponent))
}
