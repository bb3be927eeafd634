//! Telephone numbers: mobile, land line, service line, foreign; one spelling each.

use super::is_scientific;

/// A telephone number in its one spelling: `13812348001`, `0757-83981234`, `0757-83981234-801`, `4001234567`, `+85228101234`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Phone {
    kind: PhoneKind,
    text: String,
}

/// What sort of telephone rings.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PhoneKind {
    Mobile,
    /// A land line, with or without its area code.
    Landline,
    /// 400 and 800 numbers.
    Service,
    /// Written with + and a country that is not 86.
    Foreign,
}

/// Why a text is no telephone number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PhoneFault {
    Empty,
    /// A spreadsheet took it for a number: 1.38E+10.
    Scientific,
    /// Neither a digit nor a separator; `place` counts characters from 0.
    Character {
        place: usize,
        found: char,
    },
    /// Eleven digits from 1, but no mobile number begins with 10, 11 or 12.
    MobilePrefix,
    /// No telephone number has so many digits.
    NumberOfDigits(usize),
}

impl Phone {
    /// Reads a number as people write it: spaces, hyphens, brackets, +86, an extension after 转 or a second hyphen.
    pub fn parse(text: &str) -> Result<Phone, PhoneFault> {
        let text = text.trim();
        if text.is_empty() {
            return Err(PhoneFault::Empty);
        }
        if is_scientific(text) {
            return Err(PhoneFault::Scientific);
        }
        let (main, extension) = split_extension(text);
        for (place, found) in text.chars().enumerate() {
            let is_sign = place == 0 && found == '+';
            if !is_sign && !found.is_ascii_digit() && !is_separator(found) {
                return Err(PhoneFault::Character { place, found });
            }
        }
        let digits_of = |it: &str| -> String { it.chars().filter(char::is_ascii_digit).collect() };
        let (digits, extension) = (digits_of(main), digits_of(extension));
        if let Some(foreign) = foreign(main, &digits) {
            return foreign;
        }
        let national = ["0086", "86"]
            .iter()
            .find_map(|prefix| digits.strip_prefix(prefix))
            .filter(|it| it.len() >= 10)
            .unwrap_or(&digits);
        let (kind, mut text) = match of_digits(national) {
            // Dialled from abroad an area code loses its 0.
            Err(fault @ PhoneFault::NumberOfDigits(_)) if national.len() < digits.len() => {
                of_digits(&format!("0{national}")).map_err(|_| fault)?
            }
            read => read?,
        };
        if !extension.is_empty() && kind != PhoneKind::Mobile {
            text = format!("{text}-{extension}");
        }
        Ok(Phone { kind, text })
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn kind(&self) -> PhoneKind {
        self.kind
    }
}

fn of_digits(digits: &str) -> Result<(PhoneKind, String), PhoneFault> {
    let n_digits = digits.len();
    let bytes = digits.as_bytes();
    if n_digits == 11 && bytes[0] == b'1' {
        return match bytes[1] {
            b'3'..=b'9' => Ok((PhoneKind::Mobile, digits.to_owned())),
            _ => Err(PhoneFault::MobilePrefix),
        };
    }
    // A mobile number with the 0 once dialled before it.
    if n_digits == 12 && digits.starts_with("01") && matches!(bytes[2], b'3'..=b'9') {
        return Ok((PhoneKind::Mobile, digits[1..].to_owned()));
    }
    if n_digits == 10 && (digits.starts_with("400") || digits.starts_with("800")) {
        return Ok((PhoneKind::Service, digits.to_owned()));
    }
    if digits.starts_with('0') {
        // 010 and 02x are the three-digit area codes.
        let n_area = if matches!(bytes.get(1), Some(b'1' | b'2')) {
            3
        } else {
            4
        };
        if matches!(n_digits.saturating_sub(n_area), 7 | 8) {
            let (area, number) = digits.split_at(n_area);
            return Ok((PhoneKind::Landline, format!("{area}-{number}")));
        }
    } else if matches!(n_digits, 7 | 8) {
        return Ok((PhoneKind::Landline, digits.to_owned()));
    }
    Err(PhoneFault::NumberOfDigits(n_digits))
}

fn foreign(main: &str, digits: &str) -> Option<Result<Phone, PhoneFault>> {
    if !main.starts_with('+') || digits.starts_with("86") {
        return None;
    }
    Some(match digits.len() {
        7..=15 => Ok(Phone {
            kind: PhoneKind::Foreign,
            text: format!("+{digits}"),
        }),
        n => Err(PhoneFault::NumberOfDigits(n)),
    })
}

/// The number, and the extension behind 转 or behind the hyphen that follows a whole land line.
fn split_extension(text: &str) -> (&str, &str) {
    if let Some(parts) = text.split_once('转') {
        return parts;
    }
    if let Some((main, extension)) = text.rsplit_once(['-', '－'])
        && (1..=6).contains(&extension.trim().len())
        && main.bytes().filter(u8::is_ascii_digit).count() >= 10
        && main.starts_with(['0', '(', '（'])
    {
        return (main, extension);
    }
    (text, "")
}

fn is_separator(it: char) -> bool {
    matches!(it, ' ' | '-' | '－' | '—' | '(' | ')' | '（' | '）' | '转') || it == '\u{3000}'
}
