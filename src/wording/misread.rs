//! Command lines that are not understood: which word, what was perhaps meant, how the command is used.

use super::{Lang, command};

/// What about the words is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misread {
    /// No such verb or step.
    Command { word: String, near: Option<String> },
    /// No such flag, or a word too many.
    Argument {
        word: String,
        near: Option<String>,
        usage: String,
    },
    /// Something the command cannot do without.
    Missing { what: String, usage: String },
    /// A flag at the end, without its value.
    NoValue { of: String, usage: String },
    /// A value that is none of those known, or not of its kind.
    Value {
        of: String,
        value: String,
        known: Vec<String>,
        usage: String,
    },
    /// The same flag twice.
    Twice { of: String },
    /// Two that do not go together.
    Conflict {
        of: String,
        other: String,
        usage: String,
    },
    /// Bytes that are no text.
    NotText,
    /// Said by the parser alone.
    Other { words: String },
}

/// The sentence and what to do, ready to be printed.
pub fn misread(lang: Lang, it: &Misread) -> String {
    let (what, next) = match lang {
        Lang::Zh => zh(it),
        Lang::En => en(it),
    };
    let (error, hint) = match lang {
        Lang::Zh => ("错误：", "提示："),
        Lang::En => ("error: ", "hint: "),
    };
    format!("{error}{what}\n{hint}{next}\n")
}

fn zh(it: &Misread) -> (String, String) {
    match it {
        Misread::Command { word, near } => (
            format!("没有“{word}”这个命令"),
            match near {
                Some(near) => format!("是不是{}？", command::plain(near)),
                None => format!("全部命令见{}", command::plain("help")),
            },
        ),
        Misread::Argument { word, near, usage } => (
            format!("不认识“{word}”"),
            match near {
                Some(near) => format!("是不是“{near}”？用法：{usage}"),
                None => format!("用法：{usage}"),
            },
        ),
        Misread::Missing { what, usage } => (format!("缺少 {what}"), format!("用法：{usage}")),
        Misread::NoValue { of, usage } => (format!("“{of}”后面缺少内容"), format!("用法：{usage}")),
        Misread::Value {
            of,
            value,
            known,
            usage,
        } => (
            format!("“{of}”不能是“{value}”"),
            if known.is_empty() {
                format!("用法：{usage}")
            } else {
                format!("可用：{}", known.join("、"))
            },
        ),
        Misread::Twice { of } => (format!("“{of}”写了不止一次"), "只写一次".to_owned()),
        Misread::Conflict { of, other, usage } => (
            format!("“{of}”和“{other}”不能一起用"),
            format!("只用其一；用法：{usage}"),
        ),
        Misread::NotText => (
            "命令行里有读不出的文字".to_owned(),
            "把文字存成 UTF-8 文件，用 @文件名 读入".to_owned(),
        ),
        Misread::Other { words } => (
            words.trim().to_owned(),
            format!("用法见{}", command::plain("help")),
        ),
    }
}

fn en(it: &Misread) -> (String, String) {
    match it {
        Misread::Command { word, near } => (
            format!("there is no command `{word}`"),
            match near {
                Some(near) => format!("did you mean {}?", command::plain(near)),
                None => format!("all commands: {}", command::plain("help")),
            },
        ),
        Misread::Argument { word, near, usage } => (
            format!("`{word}` is not understood"),
            match near {
                Some(near) => format!("did you mean `{near}`? usage: {usage}"),
                None => format!("usage: {usage}"),
            },
        ),
        Misread::Missing { what, usage } => {
            (format!("{what} is missing"), format!("usage: {usage}"))
        }
        Misread::NoValue { of, usage } => (
            format!("nothing stands after `{of}`"),
            format!("usage: {usage}"),
        ),
        Misread::Value {
            of,
            value,
            known,
            usage,
        } => (
            format!("`{of}` cannot be `{value}`"),
            if known.is_empty() {
                format!("usage: {usage}")
            } else {
                format!("one of: {}", known.join(", "))
            },
        ),
        Misread::Twice { of } => (format!("`{of}` is given twice"), "give it once".to_owned()),
        Misread::Conflict { of, other, usage } => (
            format!("`{of}` and `{other}` do not go together"),
            format!("give one of them; usage: {usage}"),
        ),
        Misread::NotText => (
            "there are bytes in the command line that are no text".to_owned(),
            "save the text in a UTF-8 file and give it as @FILE".to_owned(),
        ),
        Misread::Other { words } => (
            words.trim().to_owned(),
            format!("see {}", command::plain("help")),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_said_back_with_what_was_perhaps_meant() {
        let check = |it: Misread, zh: &str, en: &str| {
            assert_eq!(misread(Lang::Zh, &it), zh);
            assert_eq!(misread(Lang::En, &it), en);
        };
        check(
            Misread::Command {
                word: "登记".into(),
                near: Some("intake register".into()),
            },
            "错误：没有“登记”这个命令\n提示：是不是`fengqiao intake register`？\n",
            "error: there is no command `登记`\nhint: did you mean `fengqiao intake register`?\n",
        );
        check(
            Misread::Value {
                of: "--lang <LANG>".into(),
                value: "fr".into(),
                known: vec!["zh".into(), "en".into()],
                usage: String::new(),
            },
            "错误：“--lang <LANG>”不能是“fr”\n提示：可用：zh、en\n",
            "error: `--lang <LANG>` cannot be `fr`\nhint: one of: zh, en\n",
        );
    }
}
