//! Numbers as the standards give them, and as people misspell them.

use super::*;

fn today() -> Day {
    "2026-11-23".parse().unwrap()
}

#[test]
fn id_numbers() {
    let check = |text: &str, born: &str, sex| {
        let id = IdNumber::parse(text, today()).unwrap();
        assert_eq!(id.born().to_string(), born, "{text}");
        assert_eq!(id.sex(), sex, "{text}");
        assert_eq!(id.as_str(), text.trim().to_uppercase());
        assert!(id.is_region_plausible(), "{text}");
    };
    // The examples of the standard, then made-up ones.
    check("11010519491231002X", "1949-12-31", Sex::Female);
    check("440524188001010014", "1880-01-01", Sex::Male);
    check("440604200002290029", "2000-02-29", Sex::Female);
    check("440606198506151236", "1985-06-15", Sex::Male);
    check("440605197811034561", "1978-11-03", Sex::Female);
    check(" 11010519491231002x ", "1949-12-31", Sex::Female);
}

#[test]
fn what_is_no_id_number() {
    let check = |text: &str, want| {
        assert_eq!(IdNumber::parse(text, today()), Err(want), "{text}");
    };
    check("", IdFault::Empty);
    check("440606199002290018", IdFault::BirthDate);
    check("440606198506151235", IdFault::Checksum { expected: '6' });
    check("110105194912310020", IdFault::Checksum { expected: 'X' });
    check("110105491231002", IdFault::FifteenDigits);
    check("4.4E+17", IdFault::Scientific);
    check("4.40606198506151E17", IdFault::Scientific);
    check("440606198506151000", IdFault::Rounded);
    check("44060619850615123", IdFault::Length(17));
    check("4406061985061512366", IdFault::Length(19));
    check(
        "44060619850615123O",
        IdFault::Character {
            place: 17,
            found: 'O',
        },
    );
    check(
        "4406061985X6151236",
        IdFault::Character {
            place: 10,
            found: 'X',
        },
    );
    check(
        "四40606198506151236",
        IdFault::Character {
            place: 0,
            found: '四',
        },
    );
    let tomorrow = "2000-02-28".parse().unwrap();
    let early = IdNumber::parse("440604200002290029", tomorrow);
    assert_eq!(early, Err(IdFault::NotYetBorn));
}

#[test]
fn a_changed_digit_is_always_noticed() {
    let right = "440606198506151236";
    for place in 0..18 {
        for digit in '0'..='9' {
            let mut text: Vec<char> = right.chars().collect();
            if text[place] != digit {
                text[place] = digit;
                let text: String = text.into_iter().collect();
                assert!(IdNumber::parse(&text, today()).is_err(), "{text}");
            }
        }
    }
}

#[test]
fn an_odd_region_is_only_odd() {
    // A region from no list, with a right check character.
    let id = IdNumber::parse("990604200002290027", today());
    let odd = id.or_else(|fault| match fault {
        IdFault::Checksum { expected } => {
            IdNumber::parse(&format!("99060420000229002{expected}"), today())
        }
        other => Err(other),
    });
    let odd = odd.unwrap();
    assert!(!odd.is_region_plausible());
    assert_eq!(odd.region(), "990604");
}

#[test]
fn age_in_full_years() {
    let id = IdNumber::parse("440604200002290029", today()).unwrap();
    for (on, age) in [
        ("2014-02-28", 13),
        ("2014-03-01", 14),
        ("2016-02-29", 15),
        ("2016-03-01", 16),
        ("2018-03-01", 18),
    ] {
        assert_eq!(id.age_on(on.parse().unwrap()), age, "{on}");
    }
}

#[test]
fn credit_codes() {
    for text in [
        "91350100M000100Y43",
        "91440604MA5ABCD196",
        "11440605007012346P",
        "93440608MF76543270",
        " 91350100m000100y43 ",
    ] {
        let code = CreditCode::parse(text).unwrap();
        assert_eq!(code.as_str(), text.trim().to_uppercase());
    }
    let check = |text: &str, want| assert_eq!(CreditCode::parse(text), Err(want), "{text}");
    check(" ", CreditFault::Empty);
    check("9.1440604E+17", CreditFault::Scientific);
    check("91350100M000100Y4", CreditFault::Length(17));
    check(
        "91350100M000100Y44",
        CreditFault::Checksum { expected: '3' },
    );
    check(
        "91350100M000101Y43",
        CreditFault::OrganisationChecksum { expected: '0' },
    );
    let (place, found) = (8, 'I');
    check(
        "91350100I000100Y43",
        CreditFault::Character { place, found },
    );
}

#[test]
fn phones() {
    use PhoneKind::{Foreign, Landline, Mobile, Service};
    for (text, spelling, kind) in [
        ("13812348001", "13812348001", Mobile),
        ("138 1234 8001", "13812348001", Mobile),
        ("138-1234-8001", "13812348001", Mobile),
        ("+86 138 1234 8001", "13812348001", Mobile),
        ("8613812348001", "13812348001", Mobile),
        ("008613812348001", "13812348001", Mobile),
        ("013812348001", "13812348001", Mobile),
        ("0757-83981234", "0757-83981234", Landline),
        ("(0757) 8398 1234", "0757-83981234", Landline),
        ("（0757）83981234", "0757-83981234", Landline),
        ("075783981234", "0757-83981234", Landline),
        ("+86-757-83981234", "0757-83981234", Landline),
        ("+86 10 65891234", "010-65891234", Landline),
        ("010-65891234", "010-65891234", Landline),
        ("020 8765 4321", "020-87654321", Landline),
        ("0668-2881234", "0668-2881234", Landline),
        ("83981234", "83981234", Landline),
        ("0757-83981234-801", "0757-83981234-801", Landline),
        ("0757-83981234转801", "0757-83981234-801", Landline),
        ("+86 400 123 4567", "4001234567", Service),
        ("400-123-4567", "4001234567", Service),
        ("+852 2810 1234", "+85228101234", Foreign),
    ] {
        let phone = Phone::parse(text).unwrap();
        assert_eq!((phone.as_str(), phone.kind()), (spelling, kind), "{text}");
        assert_eq!(Phone::parse(spelling), Ok(phone), "{text} read again");
    }
    let check = |text: &str, want| assert_eq!(Phone::parse(text), Err(want), "{text}");
    check("", PhoneFault::Empty);
    check("1.38E+10", PhoneFault::Scientific);
    check("12812348001", PhoneFault::MobilePrefix);
    check("1381234800", PhoneFault::NumberOfDigits(10));
    check("138123480011", PhoneFault::NumberOfDigits(12));
    check("12345", PhoneFault::NumberOfDigits(5));
    let (place, found) = (3, 'O');
    check("138O2348001", PhoneFault::Character { place, found });
    let (place, found) = (11, '/');
    check(
        "13812348001/13912348001",
        PhoneFault::Character { place, found },
    );
}

#[test]
fn other_papers_are_taken_as_written() {
    let check = |kind: &str, text: &str, want: Result<&str, PaperFault>| {
        let got = Paper::parse(kind, text, today());
        let got = got.as_ref().map(Paper::number).map_err(Clone::clone);
        assert_eq!(got, want, "{kind} {text}");
    };
    check("passport", " e12345678 ", Ok("E12345678"));
    check("other", "军字第1234567号", Ok("军字第1234567号"));
    check(
        "id-card",
        "44060619850615123",
        Err(PaperFault::Id(IdFault::Length(17))),
    );
    check(
        "credit-code",
        "",
        Err(PaperFault::Credit(CreditFault::Empty)),
    );
    check(
        "passport",
        "E12",
        Err(PaperFault::Other { n_characters: 3 }),
    );
    check("hk-macao-permit", "8.1E+17", Err(PaperFault::Scientific));
    // A passport may well have an E between digits.
    check("passport", "12E45678", Ok("12E45678"));
}
