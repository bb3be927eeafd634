//! Papers over cases taken step by step through an office: which paper a case has come to, what it says, what it never says.

mod desk;

use std::path::Path;

use fengqiao::casework::track::StepKind;
use fengqiao::documents::{Kind, Notice, PrintRefusal, print};
use fengqiao::wording::Lang;

use desk::{Desk, case_of};

const NOTICE: Kind = Kind::Notice(None);
const ACCEPTANCE: Kind = Kind::Notice(Some(Notice::Acceptance));
const DECLINE: Kind = Kind::Notice(Some(Notice::Decline));
const FORWARDING: Kind = Kind::Notice(Some(Notice::Forwarding));

#[track_caller]
fn check(track: &str, far: &str, kind: Kind, says: &[&str], never: &[&str]) {
    let desk = Desk::open(false);
    let case = case_of(&desk, track, far);
    let page = desk.print(case, kind, Lang::Zh).unwrap();
    let view = desk.show(case, Some("test".to_owned()));
    let code = &view.case.query_code;
    let grouped = format!("{}-{}-{}", &code[..4], &code[4..8], &code[8..]);
    assert_eq!(
        page.contains(&grouped),
        kind == Kind::Receipt,
        "{kind:?}: the query code"
    );
    assert!(!page.contains(code.as_str()), "{kind:?}");
    for words in says {
        assert!(
            page.contains(words),
            "{track} {far} {kind:?}: lacks {words}\n{page}"
        );
    }
    // Nobody needs the number of a paper to be told or to be called.
    for words in never
        .iter()
        .chain(&["440604200002290029", "练习", "None", "{{"])
    {
        assert!(
            !page.contains(words),
            "{track} {far} {kind:?}: has {words}\n{page}"
        );
    }
}

#[test]
fn what_papers_say() {
    check(
        "信访",
        "registered",
        Kind::Receipt,
        &[
            "登记回执",
            "青禾诉收〔2026〕1号",
            "SQ-2026-000001",
            "张三丰",
            "工地拖欠三个月工资",
            "2026年9月24日",
            "不表示已经受理",
            "我单位自收到之日起15日内书面告知是否受理，即不晚于2026年10月9日（《信访工作条例》第二十三条第二款、第三款）",
            "存根",
            "梁小满",
            "0757-00000000",
        ],
        &["13812348001", "李四海"],
    );
    check(
        "人民调解",
        "anonymous",
        Kind::Receipt,
        &["（未留姓名）"],
        &["张三丰", "书面告知是否受理"],
    );
    check(
        "信访",
        "accepted",
        NOTICE,
        &[
            "<h1>受理告知书</h1>",
            "青禾诉受〔2026〕1号",
            "张三丰：",
            "您于2026年9月24日通过窗口提出的“工地拖欠三个月工资”事项（登记编号SQ-2026-000001）收悉",
            "根据《信访工作条例》第二十三条的规定",
            "一、承办单位：青禾镇群众诉求服务中心，联系电话：0757-00000000。",
            "二、办理途径：按信访程序办理，办结时出具处理意见书。",
            "自受理之日起60日内办结，即不晚于2026年11月23日（《信访工作条例》第三十四条）",
            "最长30日，并告知延期理由",
            "四、查询方式",
            "全码见登记回执",
            "受送达人签名",
        ],
        &["13812348001", "李四海", "不予受理"],
    );
    check(
        "人民调解",
        "accepted",
        ACCEPTANCE,
        &[
            "由人民调解委员会调解，不收取费用",
            "自受理之日起30日内调解终结",
        ],
        &["信访工作条例", "宁波"],
    );
    check(
        "信访",
        "declined",
        NOTICE,
        &[
            "<h1>不予受理告知书</h1>",
            "青禾诉不受〔2026〕1号",
            "存在“不属于本机关职权范围”的情形",
            "根据《信访工作条例》第二十三条第一款的规定，我单位决定不予受理",
            "理由说明：该事项由劳动人事争议仲裁委员会管辖。",
            "法定途径：劳动人事争议仲裁。您可以依法",
            "咨询方式",
        ],
        &["办理期限", "查询码", "13812348001"],
    );
    // An article of another law is not cited.
    check(
        "人民调解",
        "declined",
        DECLINE,
        &["我单位决定不予受理"],
        &["信访工作条例"],
    );
    check(
        "信访",
        "forwarded",
        NOTICE,
        &[
            "<h1>转送告知书</h1>",
            "根据《信访工作条例》第二十二条的规定，我单位已于2026年9月24日将该事项转送青禾镇城建和水利办公室办理",
            "承办单位：青禾镇城建和水利办公室，联系电话：0757-00000001。",
            "青禾诉转〔2026〕1号",
        ],
        &["13812348001", "稳控"],
    );
    check(
        "信访",
        "entrusted",
        FORWARDING,
        &[
            "<h1>交办告知书</h1>",
            "将该事项交办青禾镇城建和水利办公室办理",
        ],
        &["转送"],
    );
    check(
        "信访",
        "dispatched",
        NOTICE,
        &["<h1>受理告知书</h1>", "承办单位：青禾镇城建和水利办公室"],
        &["稳控"],
    );
    check(
        "信访",
        "dispatched",
        Kind::AssignmentSheet,
        &[
            "群众诉求承办单",
            "青禾诉办〔2026〕1号",
            "张三丰",
            "13812348001",
            "李四海",
            "青禾镇示例路工地三号楼",
            "6人／158000.00元",
            "风险黄",
            "共涉及工友六人",
            "足额支付拖欠的工资",
            "青禾镇城建和水利办公室，联系电话：0757-00000001",
            "派单",
            "2026年10月15日前",
            "请先稳控现场",
            "办理情况",
            "答复诉求人 情况",
            "承办单位 签章",
        ],
        &["13912348002", "查询码"],
    );
    check(
        "检举",
        "dispatched",
        Kind::AssignmentSheet,
        &["限阅", "（依法保密）", "不得将检举控告人信息及材料透露"],
        &["张三丰", "13812348001"],
    );
}

#[track_caller]
fn check_refused(track: &str, far: &str, kind: Kind, zh: &str, en: &str) {
    let desk = Desk::open(false);
    let case = case_of(&desk, track, far);
    let refusal = desk.print(case, kind, Lang::Zh).unwrap_err();
    assert_eq!(refusal.said(Lang::Zh).0, zh);
    assert_eq!(refusal.said(Lang::En).0, en);
}

#[test]
fn papers_a_case_has_not_come_to_are_refused() {
    check_refused(
        "信访",
        "registered",
        NOTICE,
        "案件待受理，还没有可以告知的决定",
        "the case is registered: nothing has been decided yet",
    );
    check_refused(
        "信访",
        "registered",
        ACCEPTANCE,
        "案件待受理，尚未受理，不能出具受理告知书",
        "the case is registered: it was not accepted",
    );
    check_refused(
        "信访",
        "accepted",
        DECLINE,
        "案件已受理，没有不予受理的决定",
        "the case is accepted: it was not declined",
    );
    check_refused(
        "信访",
        "declined",
        ACCEPTANCE,
        "案件已不予受理，不能出具受理告知书",
        "the case was declined, it has no notice of acceptance",
    );
    check_refused(
        "信访",
        "dispatched",
        FORWARDING,
        "案件没有以转送或交办的方式交给承办单位",
        "the case was not forwarded or entrusted to a body",
    );
    check_refused(
        "信访",
        "accepted",
        Kind::AssignmentSheet,
        "案件还没有承办单位，没有承办单可打",
        "no body is in charge of the case yet",
    );
    check_refused(
        "信访",
        "void",
        Kind::Receipt,
        "案件已作废，不再出具文书",
        "the case is void: no papers are issued for it",
    );
}

#[test]
fn nobody_is_told_without_a_name() {
    let desk = Desk::open(false);
    let case = case_of(&desk, "信访", "anonymous");
    desk.take(Some(case), StepKind::Accept, &[]);
    assert_eq!(
        desk.print(case, NOTICE, Lang::Zh),
        Err(PrintRefusal::NobodyToTell)
    );
}

#[test]
fn a_masked_view_is_not_printed() {
    let desk = Desk::open(false);
    let case = case_of(&desk, "信访", "dispatched");
    let view = desk.show(case, None);
    for kind in Kind::ALL {
        let printed = print(kind, &view, &desk.office.rules(), false, Lang::Zh);
        assert_eq!(printed, Err(PrintRefusal::Masked), "{kind:?}");
    }
}

#[test]
fn papers_of_a_practice_office_say_so() {
    let desk = Desk::open(true);
    let case = case_of(&desk, "信访", "forwarded");
    for kind in [Kind::Receipt, NOTICE, Kind::AssignmentSheet] {
        let page = desk.print(case, kind, Lang::Zh).unwrap();
        assert!(page.contains(r#"<div class="practice" aria-hidden="true">练习</div>"#));
        assert!(page.contains("练习用，不具效力"));
    }
}

#[test]
fn papers_in_english_say_that_the_chinese_governs() {
    let desk = Desk::open(false);
    let case = case_of(&desk, "信访", "forwarded");
    for (kind, words) in [
        (Kind::Receipt, "Query code (keep it safe, tell nobody)"),
        (
            NOTICE,
            "On 24 September 2026 it was passed on to 青禾镇城建和水利办公室 (Regulations on Petition Work, art. 22).",
        ),
        (Kind::AssignmentSheet, "Reply to the citizen"),
    ] {
        let page = desk.print(case, kind, Lang::En).unwrap();
        assert!(page.contains("English version for reference; the Chinese paper governs."));
        assert!(page.contains(words), "{page}");
        assert!(page.contains(r#"<html lang="en">"#));
    }
}

#[test]
fn what_people_write_stays_text() {
    let desk = Desk::open(false);
    let payload = r#"<script>alert('1')</script>"><img src=x onerror=y>&amp;{{7*7}}"#;
    let mut words: Vec<(&str, &str)> = vec![
        ("channel", "窗口"),
        ("track", "信访"),
        ("purpose", "申诉求决"),
        ("risk", "红"),
        ("amount", "1"),
    ];
    for field in [
        "title",
        "facts",
        "demand",
        "applicant_name",
        "respondent_name",
        "address",
        "applicant_address",
        "external_no",
        "note",
    ] {
        words.push((field, payload));
    }
    let case = desk.take(None, StepKind::Register, &words);
    let declined = desk.take(None, StepKind::Register, &words);
    let decline = [
        ("kind", "不予受理"),
        ("reason", "属于诉讼事项"),
        ("way", "诉讼"),
        ("words", payload),
    ];
    desk.take(Some(declined), StepKind::Decline, &decline);
    desk.take(Some(case), StepKind::Accept, &[("words", payload)]);
    let assign = [("body", "housing"), ("manner", "交办"), ("words", payload)];
    desk.take(Some(case), StepKind::Assign, &assign);
    for (case, kind) in [
        (case, Kind::Receipt),
        (case, ACCEPTANCE),
        (case, FORWARDING),
        (case, Kind::AssignmentSheet),
        (declined, DECLINE),
    ] {
        for lang in [Lang::Zh, Lang::En] {
            let page = desk.print(case, kind, lang).unwrap();
            assert!(
                !page.contains("<script") && !page.contains("<img"),
                "{kind:?}"
            );
            assert!(
                page.contains("&#60;script&#62;") || page.contains("&lt;script&gt;"),
                "{kind:?}\n{page}"
            );
            assert!(
                page.contains("{{7*7}}") && page.contains("default-src 'none'"),
                "{kind:?}"
            );
        }
    }
}

#[test]
fn a_printing_reveals_and_is_recorded() {
    let desk = Desk::open(false);
    let case = case_of(&desk, "信访", "registered");
    let gno = || desk.office.store().read(|it| it.head()).unwrap().gno;
    let before = gno();
    desk.print(case, Kind::Receipt, Lang::Zh).unwrap();
    assert_eq!(gno(), before + 1);
    let record = desk
        .office
        .store()
        .read(|it| it.record(before + 1))
        .unwrap()
        .unwrap();
    assert_eq!(record.private.unwrap().words.as_deref(), Some("打印:回执"));
}

#[test]
#[ignore = "writes papers to look at"]
fn papers_to_look_at() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("papers");
    std::fs::create_dir_all(&folder).unwrap();
    for (practice, lang, suffix) in [
        (false, Lang::Zh, ""),
        (true, Lang::Zh, "-practice"),
        (false, Lang::En, "-en"),
    ] {
        let desk = Desk::open(practice);
        for (track, far, kind) in [
            ("信访", "registered", Kind::Receipt),
            ("信访", "accepted", ACCEPTANCE),
            ("人民调解", "accepted", ACCEPTANCE),
            ("信访", "declined", DECLINE),
            ("信访", "forwarded", FORWARDING),
            ("信访", "dispatched", Kind::AssignmentSheet),
        ] {
            let case = case_of(&desk, track, far);
            let page = desk.page(case, kind, lang).unwrap();
            let extra = if track == "人民调解" {
                "-mediation"
            } else {
                ""
            };
            std::fs::write(
                folder.join(format!("{}{extra}{suffix}.html", kind.id())),
                page,
            )
            .unwrap();
        }
    }
    println!("{}", folder.display());
}
