//! Problems in words: why the office did not answer, what and where, and what to do next.

use std::path::Path;

use crate::casework::occasion::Rules;
use crate::casework::refusal::Refusal;
use crate::office::error::{Error, OtherOutline};
use crate::reference::calendar::published::TableFault;
use crate::reference::profile::ProfileFault;

use super::names::Names;
use super::{Lang, Said, command, faults, field, refusal};

/// The whole message for a person: what is wrong, then what to do.
pub fn said(lang: Lang, it: &Error, no: Option<&str>, rules: &Rules) -> String {
    lines(lang, &problem(lang, it, no, rules))
}

/// The same on a page, where buttons and fields take the place of commands and flags.
pub fn on_page(lang: Lang, it: &Error, no: Option<&str>, rules: &Rules) -> Said {
    let said = problem(lang, it, no, rules);
    let next = match it {
        // The flags of a list are the fields above it.
        Error::Filter(_) | Error::Form(_) => lang
            .either("请改正这一项后再试", "correct it and try again")
            .to_owned(),
        Error::RevealWithoutReason => lang
            .either("请先写明理由", "write the reason first")
            .to_owned(),
        _ => command::on_page(lang, &said.next),
    };
    Said::new(command::on_page(lang, &said.what), next)
}

/// What is wrong and what to do next.
pub fn problem(lang: Lang, it: &Error, no: Option<&str>, rules: &Rules) -> Said {
    match it {
        Error::Refused(it) => refusal::refusal(lang, it, no, &Names::of(rules)),
        Error::OneOf { number, why } => {
            let no = number.to_string();
            let said = refusal::refusal(lang, why, Some(&no), &Names::of(rules));
            Said::new(of_case(lang, &no, &said.what), said.next)
        }
        Error::OfRows(all) => of_rows(lang, all, &Names::of(rules)),
        Error::Store(it) => faults::store(lang, it),
        Error::Load(it) => faults::load(lang, it),
        Error::Form(it) => field::form(lang, it, "--help"),
        Error::Filter(it) => field::form(lang, it, "list --help"),
        Error::WhoAreYou { os_user } => who_are_you(lang, os_user),
        Error::NoSuchOfficer { id } => match lang {
            Lang::Zh => Said::new(
                format!("配置里没有工作人员“{id}”"),
                format!(
                    "用 {} 查看工作人员",
                    command::plain("profile show officers")
                ),
            ),
            Lang::En => Said::new(
                format!("the profile has no officer `{id}`"),
                format!(
                    "{} lists the officers",
                    command::plain("profile show officers")
                ),
            ),
        },
        Error::Password { officer, given } => password(lang, officer, *given),
        Error::SignInRefused => match lang {
            Lang::Zh => Said::new(
                "账号或口令不对",
                "请重新输入；还没有口令的，请管理员在命令行用 fengqiao password 账号 设置",
            ),
            Lang::En => Said::new(
                "account or password is wrong",
                "try again; who has no password yet gets one from an administrator: `fengqiao password OFFICER`",
            ),
        },
        Error::SignedOut => match lang {
            Lang::Zh => Said::new("登录已失效", "请重新登录"),
            Lang::En => Said::new("you are signed out", "sign in again"),
        },
        Error::BadToken => match lang {
            Lang::Zh => Said::new(
                "令牌无效或已撤销",
                format!("请管理员用 {} 另建一个", command::plain("token make")),
            ),
            Lang::En => Said::new(
                "the token is not valid, or was revoked",
                format!("have another one made: {}", command::plain("token make")),
            ),
        },
        Error::NoSuchToken { id } => match lang {
            Lang::Zh => Said::new(
                format!("没有编号为“{id}”的令牌"),
                format!("用 {} 查看", command::plain("token list")),
            ),
            Lang::En => Said::new(
                format!("there is no token `{id}`"),
                format!("{} lists them", command::plain("token list")),
            ),
        },
        Error::NoSuchTicket => match lang {
            Lang::Zh => Said::new(
                "没有查到",
                "请核对查询码，以及反映时所留电话的后四位；仍查不到的，请到窗口或打电话查询",
            ),
            Lang::En => Said::new(
                "nothing was found",
                "check the query code and the last four digits of the phone you left; otherwise ask at the window or by phone",
            ),
        },
        Error::TodayOnlyReads => match lang {
            Lang::Zh => Said::new(
                "--today 只能用于查看、试行和练习单位",
                "补录请用 --on 写明发生日期；练习请用 init --practice 另建",
            ),
            Lang::En => Said::new(
                "--today is for reading, dry runs and practice offices",
                "state when it happened with --on; practise in an office made with `init --practice`",
            ),
        },
        Error::KeyUsed { key } => match lang {
            Lang::Zh => Said::new(
                format!("标记“{key}”已用于另一件案件或另一步骤"),
                "换一个标记再试",
            ),
            Lang::En => Said::new(
                format!("the key `{key}` was used for another case or step"),
                "choose another key",
            ),
        },
        Error::Profile(it) => match it.first() {
            Some(first) => faults::profile(lang, first),
            None => Said::new("", ""),
        },
        Error::Calendar(it) => match it.first() {
            Some(first) => faults::table(lang, first),
            None => Said::new("", ""),
        },
        Error::NotATransfer => match lang {
            Lang::Zh => Said::new(
                "这不是移送文件，或文件已损坏",
                "请对方重新导出：assign transfer … -o 文件",
            ),
            Lang::En => Said::new(
                "this is no transfer file, or it was damaged",
                "let the other office write it again: assign transfer … -o FILE",
            ),
        },
        Error::FirstSweep { n } => match lang {
            Lang::Zh => Said::new(
                format!("这是首次督办清扫，将标记{n}项"),
                "先看清单：supervise sweep --dry-run；以现状为起点：--baseline；逐条标记：--yes",
            ),
            Lang::En => Said::new(
                format!("this is the first sweep; it would mark {n}"),
                "see them first with --dry-run; take the present as it is with --baseline, or mark each with --yes",
            ),
        },
        Error::CodeInUse => match lang {
            Lang::Zh => Said::new(
                "移送文件的查询码在本单位已有案件使用，没有重复接收",
                "请核对是不是本单位自己的移送文件；要收回的，用 fengqiao assign cancel-transfer",
            ),
            Lang::En => Said::new(
                "a case of this office has the query code of the file already",
                "is it a file of your own? to take the case back: fengqiao assign cancel-transfer",
            ),
        },
        Error::StillNamed {
            number,
            entries,
            together,
        } => still_named(lang, &number.to_string(), entries, together),
        Error::NotOffered => match lang {
            Lang::Zh => Said::new("案件还没有提出移送", "先运行 fengqiao assign transfer"),
            Lang::En => Said::new(
                "the case is not offered to anybody",
                "first: fengqiao assign transfer",
            ),
        },
        Error::NotEntitled { what } => not_entitled(lang, what),
        Error::TooManyCells { cells, most } => {
            let n = cells.map_or_else(String::new, |it| it.to_string());
            Said::new(
                match lang {
                    Lang::Zh if n.is_empty() => format!("表格太大：超过 {most} 组"),
                    Lang::Zh => format!("表格太大：{n} 格，最多 {most} 格"),
                    Lang::En if n.is_empty() => {
                        format!("the table is too large: over {most} groups")
                    }
                    Lang::En => format!("the table is too large: {n} cells, at most {most}"),
                },
                lang.either(
                    "少用一个维度，换成月或季，加 --period、--where，或用 --top 只列前几",
                    "use one dimension less, months or quarters, --period, --where or --top",
                ),
            )
        }
        Error::OtherOutline(it) => other_outline(lang, it, &Names::of(rules)),
        Error::RevealWithoutReason => match lang {
            Lang::Zh => Said::new("显示隐去的信息要写明理由", "在 --reveal 后写上理由"),
            Lang::En => Said::new(
                "showing what is masked wants a reason",
                "write the reason after --reveal",
            ),
        },
    }
}

/// Everything wrong with a published table, each with its file and line.
pub fn table(lang: Lang, path: &Path, faults: &[TableFault]) -> String {
    let path = path.display();
    let each = faults.iter().map(|it| {
        let said = faults::table(lang, it);
        let said = Said::new(format!("{path}: {}", said.what), said.next);
        lines(lang, &said)
    });
    each.collect()
}

fn who_are_you(lang: Lang, os_user: &str) -> Said {
    match lang {
        Lang::Zh => Said::new(
            format!("不知道您是哪位工作人员：配置里没有电脑用户“{os_user}”"),
            "用 --as 工作人员 指明身份，或请管理员在配置的 officers.csv 里填写 os_user",
        ),
        Lang::En => Said::new(
            format!("no officer belongs to the PC's user `{os_user}`"),
            "say who you are with --as OFFICER, or let an administrator fill in os_user in officers.csv",
        ),
    }
}

fn password(lang: Lang, officer: &str, given: bool) -> Said {
    let what = match (lang, given) {
        (Lang::Zh, true) => format!("“{officer}”的口令不对"),
        (Lang::Zh, false) => format!("以“{officer}”的身份办理需要口令"),
        (Lang::En, true) => format!("that is not the password of `{officer}`"),
        (Lang::En, false) => format!("acting as `{officer}` wants a password"),
    };
    let next = lang.either(
        "在终端里运行，会问口令；忘了口令请管理员用 fengqiao password 重设",
        "run it at a terminal to be asked; an administrator resets it with `fengqiao password`",
    );
    Said::new(what, next)
}

fn not_entitled(lang: Lang, what: &str) -> Said {
    let (zh, en) = match what {
        "profile" => ("修改配置", "change the profile"),
        "reference" => ("采用新的参考数据", "adopt reference data"),
        "password" => ("设置他人的口令", "set another's password"),
        "erase" => ("依法删除个人信息", "erase private parts"),
        "dump" => ("导出档案", "write the archive"),
        "audit" => ("查看单位记录", "read the records of the office"),
        "sweep" => ("督办清扫", "sweep"),
        "board" => ("查看督办看板", "see the board of supervision"),
        "sample" => ("抽样评查", "draw samples for inspection"),
        "likely" => ("查找同一事项", "look for the same matter"),
        "transfer" => ("取走移送文件", "take a transfer file"),
        "calendar" => ("启用放假安排", "put holidays in force"),
        "freeze" => ("固化报表", "freeze reports"),
        "differ" => ("比对固化的报表", "compare frozen reports"),
        "token" => ("管理他人的令牌", "keep another's tokens"),
        "public" => ("从群众入口办理", "ask at the citizens' door"),
        "reveal" => ("查看隐去的信息", "see what is masked"),
        other => (other, other),
    };
    match lang {
        Lang::Zh => Said::new(
            format!("您的角色不能{zh}"),
            "请有权限的同事办理，或用 --as 换用其身份",
        ),
        Lang::En => Said::new(
            format!("your roles do not let you {en}"),
            "ask an officer who may, or act as one with --as",
        ),
    }
}

fn still_named(lang: Lang, number: &str, entries: &[u32], together: &[u32]) -> Said {
    let list = |of: &[u32], between: &str| {
        let words: Vec<String> = of.iter().map(u32::to_string).collect();
        words.join(between)
    };
    let all = list(together, ",");
    match lang {
        Lang::Zh => Said::new(
            format!(
                "{number} 第 {} 条记录的文字里还写着其姓名，删去后将无从隐去",
                list(entries, "、")
            ),
            format!("一并删除：--entries {all}；整件案件的个人信息：不写 --entries"),
        ),
        Lang::En => Said::new(
            format!(
                "{number}: the words of record {} hold the name, which nothing would tell to mask any more",
                list(entries, ", ")
            ),
            format!("erase them together: --entries {all}; or all of the case: without --entries"),
        ),
    }
}

/// The first of several, by its place as people count.
fn of_rows(lang: Lang, all: &[(usize, Refusal)], names: &Names<'_>) -> Said {
    let Some((n, why)) = all.first() else {
        return Said::new("", "");
    };
    let said = refusal::refusal(lang, why, None, names);
    let named = match lang {
        Lang::Zh => format!("第{}项：", n + 1),
        Lang::En => format!("number {}: ", n + 1),
    };
    said.about(&named)
}

fn other_outline(lang: Lang, it: &OtherOutline, names: &Names<'_>) -> Said {
    let (report, stretch, at) = (&it.report, &it.stretch, it.frozen_at);
    let (title, by) = (lang.of(&it.title), names.officer(lang, &it.officer));
    let printed = command::plain(&format!("report {report} --period {stretch}"));
    match lang {
        Lang::Zh => Said::new(
            format!(
                "{stretch} 的报表“{report}”已由{by}于 {at} 按另一份定义固化：《{title}》；这份定义与它同名而内容不同"
            ),
            format!("看固化的：{printed}；这份定义请另起名称（name），或用 --live 重新统计"),
        ),
        Lang::En => Said::new(
            format!(
                "the report `{report}` of {stretch} was frozen by {by} at {at} from another outline, “{title}”; this one has its name and says something else"
            ),
            format!(
                "the frozen one: {printed}; give this outline another `name`, or count it anew with --live"
            ),
        ),
    }
}

/// All faults of a profile folder, each with file and line.
pub fn profile(lang: Lang, faults: &[ProfileFault]) -> String {
    let mut text = String::new();
    for fault in faults {
        text.push_str(&lines(lang, &faults::profile(lang, fault)));
    }
    let n = faults.len();
    text.push_str(&match lang {
        Lang::Zh => format!("共 {n} 处问题，没有写入；改好后再试\n"),
        Lang::En => format!("{n} faults, nothing was written; mend them and try again\n"),
    });
    text
}

/// What is wrong and what to do next, as the prompt shows it.
pub fn lines(lang: Lang, it: &Said) -> String {
    let (error, hint) = match lang {
        Lang::Zh => ("错误：", "提示："),
        Lang::En => ("error: ", "hint: "),
    };
    if it.next.is_empty() {
        format!("{error}{}\n", it.what)
    } else {
        format!("{error}{}\n{hint}{}\n", it.what, it.next)
    }
}

/// A file beside the office could not be read or written.
pub fn io(lang: Lang, why: &str) -> String {
    match lang {
        Lang::Zh => format!("错误：文件读写失败：{why}\n提示：检查路径、权限和磁盘空间\n"),
        Lang::En => format!("error: {why}\nhint: check the path, its permissions and free space\n"),
    }
}

/// A password is typed, never piped.
pub fn password_at_terminal(lang: Lang) -> String {
    lang.either(
        "错误：口令只能在终端里输入\n提示：在终端里运行，输入时不显示",
        "error: a password is typed at a terminal\nhint: run it at one; what is typed is not shown",
    )
    .to_owned()
}

/// What was said about one case of several.
pub fn of_case(lang: Lang, name: &str, said: &str) -> String {
    match lang {
        Lang::Zh => format!("{name}：{said}"),
        Lang::En => format!("{name}: {said}"),
    }
}

/// A flag's words are no date.
pub fn not_a_day(lang: Lang, flag: &str, words: &str) -> String {
    match lang {
        Lang::Zh => format!("错误：{flag} 不是日期：“{words}”\n提示：写成 2026-11-23"),
        Lang::En => format!("error: {flag} is no date: `{words}`\nhint: write it as 2026-11-23"),
    }
}

pub fn no_such_table(lang: Lang, word: &str) -> String {
    match lang {
        Lang::Zh => format!("错误：没有代码表“{word}”\n提示：fengqiao codes 列出全部代码表"),
        Lang::En => format!("error: no code table `{word}`\nhint: `fengqiao codes` lists them"),
    }
}

/// Questions need a terminal.
pub fn no_questions(lang: Lang) -> String {
    lang.either(
        "错误：没有终端，无法逐项询问\n提示：用参数登记：fengqiao intake register --channel 窗口 --title 标题",
        "error: there is no terminal to ask at\nhint: register with flags: fengqiao intake register --channel window --title TITLE",
    )
    .to_owned()
}

/// There is no office yet.
pub fn how_to_begin(lang: Lang, path: &Path) -> String {
    let path = path.display();
    match lang {
        Lang::Zh => format!(
            "枫桥：镇街群众诉求与矛盾纠纷多元化解\n\
             还没有办公文件：{path}\n\n\
             先试一试：  fengqiao demo\n\
             建立单位：  fengqiao init --profile 配置文件夹\n\
             一人办公：  fengqiao init --name 单位全称 --code 9位镇街代码\n\
             全部命令：  fengqiao help\n"
        ),
        Lang::En => format!(
            "fengqiao: citizen cases and mediation of a township office\n\
             there is no office file yet: {path}\n\n\
             try it:             fengqiao demo\n\
             make an office:     fengqiao init --profile FOLDER\n\
             a one-person one:   fengqiao init --name NAME --code CODE\n\
             all commands:       fengqiao help\n"
        ),
    }
}

/// Our own fault: what to keep.
pub fn ours(lang: Lang) -> &'static str {
    lang.either(
        "提示：这是程序的错误，数据没有写入一半。请记下上面的文字，并运行 fengqiao verify",
        "hint: this is our fault; nothing is half written. keep the words above and run `fengqiao verify`",
    )
}

/// A digest or board is by body or by officer.
pub fn by_body_or_officer(lang: Lang, words: &str) -> String {
    match lang {
        Lang::Zh => format!("错误：不能按“{words}”分\n提示：--by 单位，或 --by 承办人"),
        Lang::En => format!("error: not by `{words}`\nhint: --by body, or --by officer"),
    }
}
