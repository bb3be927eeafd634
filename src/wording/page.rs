//! What stands on the pages of the web view: titles, labels, buttons, hints, in both languages.

use crate::casework::day::Day;
use crate::casework::facts::Number;
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
    PracticeHint = "练习单位：可以放心试，不具效力", "A practice office: try anything, nothing counts";
    Desk = "今日", "Today";
    Intake = "登记", "Register";
    Cases = "案件", "Cases";
    Assignment = "流转", "Assignment";
    Mediation = "调解", "Mediation";
    Supervision = "督办", "Supervision";
    FollowUp = "回访", "Follow-up";
    Import = "导入", "Import";
    Stats = "统计", "Statistics";
    Reports = "报表", "Reports";
    Activities = "工作", "Activities";
    Calendar = "日历", "Calendar";
    Office = "单位", "Office";
    SearchHint = "编号、姓名、电话、证件号、字词", "Number, name, phone, ID number, words";
    Search = "搜索", "Search";
    SearchedFor = "搜索：", "Search: ";
    SignOut = "退出", "Sign out";
    OtherLanguage = "English", "中文";
    Back = "返回", "Back";
    Cancel = "取消", "Cancel";
    NothingHere = "没有案件", "No cases";
    NothingHereHint = "换一个条件，或换几个字词再找；别的单位的和限阅的案件不在其中", "Try other conditions or words; cases of others and restricted ones are not among them";
    ShowMore = "显示更多", "Show more";
    Any = "不限", "any";
    Filter = "筛选", "Filter";

    // Registration.
    Matter = "事项", "Matter";
    Applicant = "申请人", "Applicant";
    Respondent = "被申请人", "Respondent";
    Sorting = "分类", "Sorting";
    Further = "其他", "Further";
    AcceptAtOnce = "同时受理", "Accept at once";
    AnswerAtOnce = "当场答复，补录时间", "Answer at once, recorded late";
    AnswerAtOnceHint = "填写后即登记、答复并办结（直办）", "When filled in, the case is registered, answered and concluded";
    LikelyRepeats = "可能是重复的诉求，请先看一看", "These may be the same matter: look first";
    ContactAgain = "记为再次反映", "record as a further visit";
    RegisterAnyway = "看过了，仍登记为新的一件", "Looked at them: register as a new case";

    // Work that waits.
    BoardOfSupervision = "督办看板", "Board of supervision";
    ByBody = "按单位", "By body";
    ByOfficer = "按承办人", "By officer";
    Digests = "督办通报", "Digests";
    Handover = "交接班", "Hand-over";
    ShiftSince = "本班开始于", "Since";
    Show = "查看", "Show";
    Print = "打印", "Print";
    NothingWaits = "没有等着办的", "Nothing waits";
    NothingWaitsHint = "有了会自动出现在这里。", "It will appear here by itself.";

    // Taking away.
    TakeAway = "导出", "Download";
    TakeAwayHint = "导出当前条件下的案件，每次都会记录。个人信息默认隐去；写明理由的，不隐去。", "Downloads the cases of these conditions; every time is recorded. Personal data is masked unless a reason is given.";

    // Counting.
    By = "按", "By";
    ThenBy = "横排", "Across";
    Nothing = "不再分", "nothing";
    From = "起", "From";
    To = "止", "To";
    Measures = "指标", "Measures";
    MeasuresHint = "可选多项", "One or several";
    Count = "统计", "Count";
    NothingCountedHint = "换一段日期，或放宽条件。", "Try other days, or fewer conditions.";

    // Work that belongs to no case.
    ActivitiesHint = "排查、预防等不成案件的工作和三项建议；报表按日期计入。备注里不写姓名", "Disputes looked for and prevented, advice given: what belongs to no case. Reports count it by its date. No names in the note";
    RecordActivity = "登记工作", "Record it";
    ShowActivities = "列出", "List";
    ActivitiesStretchHint = "如 2026-10、2026Q3、上周；不填为本月", "2026-10, 2026Q3, last-week; empty for this month";
    NothingDone = "这一期没有登记", "Nothing recorded in this period";
    NothingDoneHint = "换一个统计期，或在上面登记", "Try another period, or record something above";
    ReverseActivity = "撤销一项", "Take one back";
    ReverseActivityHint = "登错的不改写：写明理由撤销，再另行登记", "What is wrong is not edited: take it back with a reason, and record it anew";
    RecordNo = "记录号", "Record";
    // Reports.
    Report = "报表", "Report";
    Stretch = "统计期", "Period";
    StretchHint = "如 2026-10、2026Q3、2026W41、上周；不填为最近一个已结束的", "2026-10, 2026Q3, 2026W41, last-week; empty for the newest that is over";
    OtherDays = "自选日期和条件", "Days and cases of your choice";
    Conditions = "条件", "Conditions";
    ConditionsHint = "如 渠道=窗口,微信；涉及人数>=5。自选的不填统计期，也不用固化的数字。", "As channel=window,wechat; people>=5. Chosen days stand in place of a period, and nothing frozen is used.";
    MakeReport = "生成", "Make";
    ReportHint = "选一份报表，随时可再生成；同一期、同样的数据，数字不变。", "Choose a report. The same period of the same data gives the same figures.";

    // The calendar.
    ThisMonth = "本月", "This month";
    NotPublished = "这一年的放假安排还没有公布，期限按周末推算，标为估算", "The days off of this year are not published: dates are estimated by weekends";
    MakeUp = "上班", "works";
    DueHere = "件到期", "due";

    // Taking in a ledger.
    ImportHint = "CSV 或 XLSX，编码自动识别。先试行看一遍，没有问题再登记；同一份文件再导一次不会重复。", "CSV or XLSX, the encoding is found out. Judge it first, then enter it; the same file twice changes nothing.";
    Ledger = "台账文件", "Ledger";
    Mapping = "对照表", "Mapping";
    KnownHeads = "按表头识别", "by its headers";
    SkipRefused = "跳过拒收的行，登记其余的", "Skip refused rows, enter the rest";
    ApplyChanges = "写入已知案件的变化", "Apply changes of known cases";
    JudgeOnly = "试行", "Judge only";
    Enter = "登记入库", "Enter";
    ChooseFile = "请选择一个文件", "Choose a file";
    NothingWritten = "没有写入：有拒收的行。改正后再导入，或勾选“跳过拒收的行”", "Nothing was written: some rows are refused. Correct them, or skip them";
    RefusedRows = "下载拒收的行", "Download the refused rows";
    Refused = "拒收", "Refused";
    Changed = "有变化", "Changed";
    Line = "行", "Line";
    Reason = "原因", "Reason";

    // The office.
    Officers = "工作人员", "Officers";
    Name = "姓名", "Name";
    Roles = "角色", "Roles";
    Body = "单位", "Body";
    FileStands = "办公文件", "The office file";
    OfficeName = "名称", "name";
    OfficeCode = "代码", "code";
    Records = "记录", "records";
    FileSize = "大小", "size";
    NewestRecord = "最近记录", "newest record";
    BackedUp = "上次备份", "last backup";
    Never = "从未", "never";
    RulesVersion = "期限版本", "rules";
    CalendarVersion = "日历版本", "calendar";
    NewerReference = "程序带有更新的代码、期限和日历：在命令行运行 fengqiao profile adopt 采用", "The program ships newer codes, periods and days: run fengqiao profile adopt at the shell";
    UpkeepHint = "备份、核验、配置在命令行办理：fengqiao backup、verify、profile apply。", "Backups, checks and the profile are kept at the shell: fengqiao backup, verify, profile apply.";
    OwnPassword = "自己的口令", "Your password";
    OldPassword = "现在的口令", "Present password";
    NewPassword = "新口令", "New password";
    OnceMore = "再输一次", "Once more";
    Change = "更换", "Change";
    ChangeHint = "更换后所有已登录的浏览器都要重新登录。", "Every browser signed in with the old one must sign in again.";
    PasswordsDiffer = "两次输入的新口令不一样", "The two new passwords differ";

    // Signing in.
    SignIn = "登录", "Sign in";
    Account = "账号或姓名", "Account or name";
    Password = "口令", "Password";
    NoPasswordYet = "还没有口令？请管理员在这台电脑的命令行运行 fengqiao password 账号。", "No password yet? An administrator makes one at the shell of this PC: fengqiao password OFFICER.";

    // Faults.
    NoSuchPage = "没有这个页面", "There is no such page";
    ForeignForm = "这个表单已失效，请返回重新打开页面再提交", "This form is no longer valid: go back, open the page again and submit";
    OurFault = "程序出错了：这一页没有答复，什么也没有写入", "A fault of ours: this page was not answered and nothing was written";

    // The desk.
    NothingToDo = "今天没有待办", "Nothing to do today";
    NothingToDoHint = "新的诉求从“登记”开始；已办结的案件会按期出现在待回访里。", "New matters begin with “Register”; concluded cases come back here to be followed up.";
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
    NoPaper = "本案没有可打印的文书", "There is no paper to print for this case";
    Why = "期限说明", "How the dates are reckoned";

    // The citizens' door.
    PublicDoor = "反映诉求　查询进展", "Hand in a matter, see how it stands";
    PublicDoorHint = "不用注册，不用登录。填几项就能反映，凭查询码随时看办到哪一步。", "No account is needed. Tell us in a few lines; a code shows you how it stands.";
    HandIn = "我要反映", "Tell us";
    HandInHint = "说清什么事、在哪里、希望怎样解决", "What happened, where, and what you ask for";
    LookUp = "查询进展", "See how it stands";
    LookUpHint = "用查询码和电话后四位", "With your code and the last four digits of your phone";
    ForStaff = "工作人员登录", "Sign in as staff";
    Emergency = "遇到危险请拨打 110、119、120，这里不处理紧急报警。", "In danger call 110, 119 or 120: no emergency is handled here.";
    WhatMatter = "什么事（一句话）", "What is it about, in one line";
    WhatStory = "事情经过", "What happened";
    WhereIs = "在哪里", "Where";
    WhichVillage = "哪个村居", "Which village";
    WhatDemand = "希望怎样解决", "What do you ask for";
    YourName = "您的姓名", "Your name";
    YourPhone = "您的电话", "Your phone";
    YourId = "身份证号", "Your ID number";
    PersonalData = "个人信息处理告知", "How your personal data is used";
    ReadNotice = "我已阅读上述告知", "I have read this";
    ReadNoticeFirst = "请先阅读告知，再打勾", "Read the notice, then tick this";
    SendIn = "提交", "Send";
    SentIn = "已收到", "Received";
    CaseNumber = "编号", "Number";
    QueryCode = "查询码", "Query code";
    KeepCode = "查询码只显示这一次，请抄下、截图或打印保存，不要告诉别人。", "The code is shown this once: write it down, take a picture or print it, and tell nobody.";
    CodeWasTold = "这份表单已经提交过，查询码当时已显示。没有记下的，请带身份证到窗口或打电话核实后办理。", "This form was sent before, and the code was shown then. If you did not keep it, come to the window with your ID, or call.";
    WhatNext = "收到后由工作人员登记受理，会按期告知您是否受理。", "Staff will look at it and tell you in time whether it is accepted.";
    LastDigits = "电话后四位", "Last four digits of your phone";
    QueryCodeHint = "在回执上，11 位，大小写、短横都可以", "11 characters, on your receipt; hyphens and small letters are fine";
    WhoHandles = "承办单位", "Who handles it";
    Promised = "我们应做到", "What we owe you";
    ReplyDelivered = "答复已按您留的方式送达，内容见答复文书；没有收到的，请来电。", "The reply was handed over to you; what it says stands in the paper. If you did not get it, please call.";
    RateIt = "请您评价", "How was it handled?";
    RateHint = "可以再次评价，以最后一次为准；每次都会保留。", "You may rate again: the last one counts, all are kept.";
    IsItSolved = "问题解决了吗", "Is it solved?";
    HowSatisfied = "您满意吗", "Are you satisfied?";
    WhyRated = "原因（选填）", "Why (if you like)";
    SendRating = "提交评价", "Send";
    Rated = "已收到您的评价，谢谢", "Thank you: your verdict is recorded";
    YourVerdict = "您的评价：", "Your verdict: ";
    SolvedYes = "已解决", "solved";
    SolvedNo = "没有解决", "not solved";
    ChooseOne = "请选一项", "choose one";
    NotToRateNow = "办结以后才能评价", "It can be rated once it is concluded";
    TryLater = "这次没有办成，请稍后再试，或打电话、到窗口办理", "This did not work: try again later, call, or come to the window";

    // A step.
    Required = "必填", "required";
    Choose = "请选择", "choose";
    NotStated = "未填", "not stated";
    Yes = "是", "yes";
    No = "否", "no";
    HappenedOn = "发生时间", "When it happened";
    HappenedOnHint = "不填就是现在；早于今天的记为补录", "Empty means now; an earlier day is marked as recorded late";
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

/// What was registered, and the code that belongs to the citizen.
pub fn registered(lang: Lang, number: Number, code: &str) -> String {
    match lang {
        Lang::Zh => format!("已登记 {number}。查询码（交给当事人保存，只显示这一次）：{code}"),
        Lang::En => {
            format!(
                "Registered {number}. Query code, for the citizen to keep, shown this once: {code}"
            )
        }
    }
}

/// A month in the heading of the calendar.
pub fn month(lang: Lang, year: i16, month: i8) -> String {
    match lang {
        Lang::Zh => format!("{year}年{month}月"),
        Lang::En => format!("{year}-{month:02}"),
    }
}

/// The size of a file.
pub fn size(bytes: u64) -> String {
    let mib = bytes / (1 << 20);
    let tenths = bytes % (1 << 20) * 10 / (1 << 20);
    format!("{mib}.{tenths} MiB")
}

pub fn short_password(lang: Lang, least: usize) -> String {
    match lang {
        Lang::Zh => format!("新口令至少 {least} 个字符"),
        Lang::En => format!("A new password has at least {least} characters"),
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
