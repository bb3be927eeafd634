//! Numbers that are none: ID numbers, credit codes, other papers and telephones.

use crate::casework::identity::{CreditFault, IdFault, PaperFault, PhoneFault};
use crate::wording::{Lang, Said};

/// Why a text is no ID number. The number itself is not repeated.
pub fn id_number(lang: Lang, it: &IdFault) -> Said {
    match lang {
        Lang::Zh => match it {
            IdFault::Empty => Said::new("身份证号码是空的", "请填写18位号码，或不填这一项"),
            IdFault::Scientific => scientific(lang, "身份证号码"),
            IdFault::Rounded => Said::new(
                "身份证号码末几位被表格软件改成了零",
                "请在原表中把该列设为文本格式，重新填写号码",
            ),
            IdFault::FifteenDigits => Said::new("这是15位的旧号码", "请按现用证件填写18位号码"),
            IdFault::Length(n) => Said::new(
                format!("身份证号码应为18位，现有{n}位"),
                "请对照证件核对号码",
            ),
            IdFault::Character { place, found } => Said::new(
                format!("身份证号码第{}位是“{found}”，不是数字", place + 1),
                "请对照证件核对号码；只有末位可以是X",
            ),
            IdFault::BirthDate => {
                Said::new("身份证号码中的出生日期不存在", "请对照证件核对第7至14位")
            }
            IdFault::NotYetBorn => {
                Said::new("身份证号码中的出生日期还没有到", "请对照证件核对第7至14位")
            }
            IdFault::Checksum { .. } => {
                Said::new("身份证号码校验不符，至少有一位填错", "请对照证件逐位核对")
            }
        },
        Lang::En => match it {
            IdFault::Empty => Said::new(
                "the ID number is empty",
                "state all 18 characters, or leave it out",
            ),
            IdFault::Scientific => scientific(lang, "the ID number"),
            IdFault::Rounded => Said::new(
                "a spreadsheet has replaced the last digits of the ID number by zeros",
                "make the column a text column in the original and enter the number again",
            ),
            IdFault::FifteenDigits => Said::new(
                "this is an old ID number of 15 digits",
                "state the present one of 18",
            ),
            IdFault::Length(n) => Said::new(
                format!("an ID number has 18 characters, this one has {n}"),
                "compare it with the card",
            ),
            IdFault::Character { place, found } => Said::new(
                format!(
                    "character {} of the ID number is '{found}', not a digit",
                    place + 1
                ),
                "compare it with the card; only the last may be an X",
            ),
            IdFault::BirthDate => Said::new(
                "the date of birth within the ID number does not exist",
                "compare digits 7 to 14 with the card",
            ),
            IdFault::NotYetBorn => Said::new(
                "the date of birth within the ID number is still to come",
                "compare digits 7 to 14 with the card",
            ),
            IdFault::Checksum { .. } => Said::new(
                "the check character of the ID number does not fit; at least one digit is wrong",
                "compare it with the card digit by digit",
            ),
        },
    }
}

/// Why a text is no unified social credit code.
pub fn credit_code(lang: Lang, it: &CreditFault) -> Said {
    match lang {
        Lang::Zh => match it {
            CreditFault::Empty => {
                Said::new("统一社会信用代码是空的", "请填写18位代码，或不填这一项")
            }
            CreditFault::Scientific => scientific(lang, "统一社会信用代码"),
            CreditFault::Length(n) => Said::new(
                format!("统一社会信用代码应为18位，现有{n}位"),
                "请对照营业执照核对",
            ),
            CreditFault::Character { place, found } => Said::new(
                format!("统一社会信用代码第{}位“{found}”不在代码字符之内", place + 1),
                "请对照营业执照核对；代码中没有字母I、O、S、V、Z",
            ),
            CreditFault::OrganisationChecksum { .. } => Said::new(
                "统一社会信用代码中的组织机构代码校验不符",
                "请对照营业执照核对第9至17位",
            ),
            CreditFault::Checksum { .. } => Said::new(
                "统一社会信用代码校验不符，至少有一位填错",
                "请对照营业执照逐位核对",
            ),
        },
        Lang::En => match it {
            CreditFault::Empty => Said::new(
                "the credit code is empty",
                "state all 18 characters, or leave it out",
            ),
            CreditFault::Scientific => scientific(lang, "the credit code"),
            CreditFault::Length(n) => Said::new(
                format!("a credit code has 18 characters, this one has {n}"),
                "compare it with the licence",
            ),
            CreditFault::Character { place, found } => Said::new(
                format!(
                    "character {} of the credit code, '{found}', is in no such code",
                    place + 1
                ),
                "compare it with the licence; the letters I, O, S, V and Z are never used",
            ),
            CreditFault::OrganisationChecksum { .. } => Said::new(
                "the organisation code within the credit code does not fit its check character",
                "compare characters 9 to 17 with the licence",
            ),
            CreditFault::Checksum { .. } => Said::new(
                "the check character of the credit code does not fit; at least one is wrong",
                "compare it with the licence character by character",
            ),
        },
    }
}

/// Why a text is not the paper it is said to be.
pub fn paper(lang: Lang, it: &PaperFault) -> Said {
    match it {
        PaperFault::Id(it) => id_number(lang, it),
        PaperFault::Credit(it) => credit_code(lang, it),
        PaperFault::Other { n_characters } => match lang {
            Lang::Zh => Said::new(
                format!("{n_characters}个字符不像证件号码"),
                "请对照证件核对号码",
            ),
            Lang::En => Said::new(
                format!("{n_characters} characters are no number of a paper"),
                "compare it with the paper",
            ),
        },
        PaperFault::Scientific => {
            scientific(lang, lang.either("证件号码", "the number of the paper"))
        }
    }
}

/// Why a text is no telephone number.
pub fn phone(lang: Lang, it: &PhoneFault) -> Said {
    match lang {
        Lang::Zh => match it {
            PhoneFault::Empty => Said::new("电话号码是空的", "请填写号码，或不填这一项"),
            PhoneFault::Scientific => scientific(lang, "电话号码"),
            PhoneFault::Character { place, found } => Said::new(
                format!("电话号码第{}个字符是“{found}”", place + 1),
                "请只填一个号码，用数字和短横线；分机写在“转”字之后",
            ),
            PhoneFault::MobilePrefix => Said::new(
                "11位号码不以13至19开头，不是手机号码",
                "请核对号码；固定电话请加区号",
            ),
            PhoneFault::NumberOfDigits(n) => Said::new(
                format!("电话号码有{n}位数字，没有这样的号码"),
                "请核对号码；固定电话请加区号，国外号码请加“+”和国家代码",
            ),
        },
        Lang::En => match it {
            PhoneFault::Empty => {
                Said::new("the telephone number is empty", "state it, or leave it out")
            }
            PhoneFault::Scientific => scientific(lang, "the telephone number"),
            PhoneFault::Character { place, found } => Said::new(
                format!(
                    "character {} of the telephone number is '{found}'",
                    place + 1
                ),
                "state one number, in digits and hyphens, with an extension after 转",
            ),
            PhoneFault::MobilePrefix => Said::new(
                "eleven digits that begin with 10, 11 or 12 are no mobile number",
                "check the number; a land line wants its area code",
            ),
            PhoneFault::NumberOfDigits(n) => Said::new(
                format!("no telephone number has {n} digits"),
                "check the number; a land line wants its area code, a foreign one + and its country",
            ),
        },
    }
}

fn scientific(lang: Lang, number: &str) -> Said {
    match lang {
        Lang::Zh => Said::new(
            format!("{number}被表格软件改成了科学计数，末几位已丢失"),
            "请在原表中把该列设为文本格式，重新填写号码",
        ),
        Lang::En => Said::new(
            format!(
                "a spreadsheet has turned {number} into scientific notation, its last digits are lost"
            ),
            "make the column a text column in the original and enter the number again",
        ),
    }
}
