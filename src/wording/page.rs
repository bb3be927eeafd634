//! What stands on the pages of the web view: titles, labels, buttons, hints, in both languages.

use crate::casework::day::Day;
use crate::casework::occasion::Rules;
use crate::casework::profile::Officer;

use super::{Lang, terms};

/// Declares the labels once, each with its Chinese and English words.
macro_rules! labels {
    ($($label:ident = $zh:literal, $en:literal;)+) => {
        /// A piece of text that stands on a page as it is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Label {
            $($label,)+
        }

        impl Label {
            pub const ALL: &'static [Label] = &[$(Label::$label),+];

            pub fn said(self, lang: Lang) -> &'static str {
                match self {
                    $(Label::$label => lang.either($zh, $en),)+
                }
            }
        }
    };
}

labels! {
    // Every page.
    Product = "枫桥", "Fengqiao";
    SkipToContent = "跳到正文", "Skip to content";
    Navigation = "导航", "Navigation";
    Practice = "练习", "Practice";
    PracticeHint = "练习单位：可以放心试，不具效力", "A practice office: try anything, nothing counts";
    Desk = "今日", "Today";
    Intake = "登记", "Register";
    Cases = "案件", "Cases";
    Board = "督办", "Supervision";
    Stats = "统计", "Statistics";
    Calendar = "日历", "Calendar";
    Office = "单位", "Office";
    SearchHint = "编号、姓名、电话、证件号、字词", "Number, name, phone, ID number, words";
    Search = "搜索", "Search";
    SignOut = "退出", "Sign out";
    OtherLanguage = "English", "中文";
    Back = "返回", "Back";
    Cancel = "取消", "Cancel";
    NothingHere = "没有案件", "No cases";
    NothingHereHint = "换一个条件，或换几个字词再找；别的单位的和限阅的案件不在其中", "Try other conditions or words; cases of others and restricted ones are not among them";
    Any = "不限", "any";
    Filter = "筛选", "Filter";

    // Signing in.
    SignIn = "登录", "Sign in";
    Account = "账号或姓名", "Account or name";
    Password = "口令", "Password";
    NoPasswordYet = "还没有口令？请管理员在这台电脑的命令行运行 fengqiao password 账号。", "No password yet? An administrator makes one at the shell of this PC: fengqiao password OFFICER.";
    SignedOut = "已退出登录", "You have signed out";

    // Faults.
    NoSuchPage = "没有这个页面", "There is no such page";
    ForeignForm = "这个表单已失效，请返回重新打开页面再提交", "This form is no longer valid: go back, open the page again and submit";
    OurFault = "程序出错了：这一页没有答复，什么也没有写入", "A fault of ours: this page was not answered and nothing was written";
    NotAnswered = "没有办成", "Not done";
    NoSuchCaseHint = "核对编号；限阅的和别的单位的案件也这样回答", "Check the number; restricted cases and those of others are answered the same";

    // The desk.
    NothingToDo = "今天没有待办", "Nothing to do today";
    NothingToDoHint = "新的诉求从“登记”开始；已办结的案件会按期出现在待回访里。", "New matters begin with “Register”; concluded cases come back here to be followed up.";
    RegisterOne = "登记一件", "Register a case";
    ShowAll = "查看全部", "Show all";
    NeverBackedUp = "还没有备份过。请在命令行运行 fengqiao backup", "There is no backup yet. Run fengqiao backup at the shell";

    // A case.
    Facts = "基本情况", "Facts";
    Parties = "当事人", "Parties";
    Story = "事由", "What happened";
    Demand = "诉求", "Demand";
    Due = "期限", "What is due";
    NothingDue = "没有在计的期限", "No period is running";
    HowReckoned = "怎么算的", "How it is reckoned";
    Timeline = "经过", "Timeline";
    NextSteps = "可办", "What can be done";
    OtherSteps = "更多", "More";
    NoNextSteps = "您没有可办的下一步", "There is no next step for you";
    Masked = "个人信息已隐去", "Personal data is masked";
    RevealHint = "写明理由后显示，并记入留痕", "State a reason; the reveal is recorded";
    RevealReason = "查看理由", "Reason";
    Reveal = "显示", "Reveal";
    Revealed = "个人信息已显示，本次查看已记录", "Personal data is shown; this reveal is recorded";
    Restricted = "限阅", "Restricted";
    Linked = "关联案件", "Linked cases";
    Estimated = "估算", "estimated";
    Papers = "打印文书", "Print papers";
    PapersHint = "文书写有当事人的姓名和住址，每次打印都会记录。打开后用浏览器打印（Ctrl+P）。", "Papers name people: every print is recorded. Print the opened page with the browser (Ctrl+P).";
    Why = "期限说明", "How the dates are reckoned";

    // A step.
    Required = "必填", "required";
    Choose = "请选择", "choose";
    NotStated = "未填", "not stated";
    Yes = "是", "yes";
    No = "否", "no";
    HappenedOn = "发生时间", "When it happened";
    HappenedOnHint = "不填就是现在；早于今天的记为补录", "Empty means now; an earlier day is marked as recorded late";
    Submit = "确定", "Submit";
    MovedOn = "您填写期间，案件又有了新记录。已为您保留所填内容；请看过新的情况后再提交。", "The case moved on while you were writing. What you typed is kept; read what is new, then submit again.";
    NewSince = "新的记录", "What is new";
}

/// The queue's day in the heading of the desk.
pub fn desk_heading(lang: Lang, day: Day) -> String {
    let weekday = super::today::weekday(lang, day);
    match lang {
        Lang::Zh => format!("{day}　{weekday}"),
        Lang::En => format!("{weekday}, {day}"),
    }
}

/// How many cases stand in a section.
pub fn n_cases(lang: Lang, n: usize) -> String {
    match (lang, n) {
        (Lang::Zh, _) => format!("{n} 件"),
        (Lang::En, 1) => "1 case".to_owned(),
        (Lang::En, _) => format!("{n} cases"),
    }
}

/// A backup that is old.
pub fn backup_old(lang: Lang, days: Option<i32>) -> String {
    match (lang, days) {
        (_, None) => Label::NeverBackedUp.said(lang).to_owned(),
        (Lang::Zh, Some(days)) => {
            format!("上次备份已过去 {days} 天。请在命令行运行 fengqiao backup")
        }
        (Lang::En, Some(days)) => {
            format!("The last backup is {days} days old. Run fengqiao backup at the shell")
        }
    }
}

/// How long to wait before the next password is tried.
pub fn wait(lang: Lang, seconds: u64) -> String {
    match lang {
        Lang::Zh => format!("试错太多次，请等 {seconds} 秒再登录"),
        Lang::En => format!("Too many tries: wait {seconds} s before signing in"),
    }
}

/// The roles of an officer and the body they belong to.
pub fn officer(lang: Lang, it: &Officer, rules: &Rules) -> String {
    let roles = terms::list(lang, it.roles.iter().map(|it| terms::role(lang, *it)));
    let body = it.body.as_deref().and_then(|it| rules.profile.body(it));
    match body {
        None => roles,
        Some(body) => format!("{}　{roles}", body.name),
    }
}

/// A period that counts, beside its name.
pub fn due_on(lang: Lang, when: &str) -> String {
    match lang {
        Lang::Zh => format!("{when} 到期"),
        Lang::En => format!("due {when}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_label_is_said_in_both_languages() {
        for label in Label::ALL {
            let (zh, en) = (label.said(Lang::Zh), label.said(Lang::En));
            assert!(!zh.is_empty() && !en.is_empty(), "{label:?}");
            // The other language is named in its own words.
            if *label != Label::OtherLanguage {
                assert!(!zh.is_ascii(), "{label:?}: {zh}");
                assert!(!en.contains('。'), "{label:?}: {en}");
            }
        }
    }

    #[test]
    fn counts_agree() {
        assert_eq!(n_cases(Lang::Zh, 1), "1 件");
        assert_eq!(n_cases(Lang::En, 1), "1 case");
        assert_eq!(n_cases(Lang::En, 0), "0 cases");
    }
}
