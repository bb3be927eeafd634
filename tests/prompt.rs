//! What documents cannot say of the prompt: many at once, pipes and encodings, files written, and files that are none.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use calamine::Reader as _;

/// A folder with a practice office in it.
/// Everything in clear: an administrator's to write.
const DUMP: [&str; 3] = ["dump", "--as", "lian-yongxi"];

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Desk {
        let desk = Desk::bare();
        let township = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/township");
        let profile = township.display().to_string();
        desk.done(&["init", "--practice", "--profile", &profile]);
        desk
    }

    fn bare() -> Desk {
        Desk {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fengqiao"));
        command
            .args(words)
            .current_dir(self.folder.path())
            .env("FENGQIAO_FILE", "office.redb")
            .env("FENGQIAO_OFFICER", "huo-peisen")
            .env("LC_ALL", "C.UTF-8")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    /// The same with something on standard input.
    fn fed(&self, words: &[&str], input: &[u8]) -> Output {
        let mut child = self.command(words).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        child.wait_with_output().unwrap()
    }

    #[track_caller]
    fn done(&self, words: &[&str]) -> String {
        done(&self.run(words))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A registered and accepted case; answers its number.
    fn case(&self, title: &str) -> String {
        let words = [
            "intake",
            "register",
            "--channel",
            "窗口",
            "--title",
            title,
            "--applicant-name",
            "甘小满",
            "--track",
            "人民调解",
            "--accept",
            "-q",
        ];
        self.done(&words).trim().to_owned()
    }
}

#[track_caller]
fn done(it: &Output) -> String {
    let said = String::from_utf8_lossy(&it.stderr);
    assert_eq!(it.status.code(), Some(0), "{said}");
    String::from_utf8(it.stdout.clone()).unwrap()
}

#[track_caller]
fn refused(it: &Output, code: i32, says: &str) {
    let said = String::from_utf8_lossy(&it.stderr);
    assert_eq!(it.status.code(), Some(code), "{said}");
    assert!(said.contains(says), "{said}");
    assert!(!said.contains("internal error"), "{said}");
}

#[test]
fn twenty_clerks_and_a_dispatcher_at_once() {
    let desk = Desk::new();
    let first = desk.case("先来的一件");
    let clerks: Vec<Child> = (0..20)
        .map(|n| {
            let title = format!("同时登记第{n}件");
            let words = [
                "intake",
                "register",
                "--channel",
                "电话",
                "--title",
                &title,
                "--anonymous",
                "是",
                "-q",
            ];
            desk.command(&words).spawn().unwrap()
        })
        .collect();
    for _ in 0..5 {
        desk.done(&["supervise", "remind", &first, "--words", "请抓紧"]);
    }
    let numbers: BTreeSet<String> = clerks
        .into_iter()
        .map(|it| done(&it.wait_with_output().unwrap()))
        .collect();
    assert_eq!(numbers.len(), 20, "{numbers:?}");
    assert_eq!(desk.done(&["list", "-q"]).lines().count(), 21);
    let verdict = desk.done(&["verify"]);
    assert!(verdict.starts_with("核验无误"), "{verdict}");
}

#[test]
fn of_two_who_saw_the_same_one_is_first() {
    let desk = Desk::new();
    let number = desk.case("两人同看");
    let words = [
        "supervise",
        "remind",
        &number,
        "--words",
        "急",
        "--seen",
        "2",
    ];
    let both = [
        desk.command(&words).spawn().unwrap(),
        desk.command(&words).spawn().unwrap(),
    ];
    let mut codes = both.map(|it| it.wait_with_output().unwrap().status.code());
    codes.sort();
    assert_eq!(codes, [Some(0), Some(4)]);
}

#[test]
fn exit_codes_tell_what_happened() {
    let desk = Desk::new();
    let number = desk.case("一件");
    let check = |words: &[&str], code: i32| {
        let it = desk.run(words);
        let said = String::from_utf8_lossy(&it.stderr);
        assert_eq!(it.status.code(), Some(code), "{words:?}: {said}");
    };
    check(&["list"], 0);
    check(&["--help"], 0);
    check(&["help", "受理", "登记"], 0);
    check(&["intake", "accept", &number], 1);
    check(
        &["supervise", "remind", &number, &number, "--words", "急"],
        1,
    );
    check(&["show", "99"], 1);
    check(&["profile"], 2);
    check(&["assign", "to", &number, "--body", "nobody"], 2);
    check(&["nothing"], 2);
    check(
        &[
            "supervise",
            "remind",
            &number,
            "99",
            "--words",
            "急",
            "--yes",
        ],
        3,
    );
    check(
        &[
            "supervise",
            "remind",
            &number,
            "--words",
            "急",
            "--seen",
            "1",
        ],
        4,
    );
}

#[test]
fn words_come_from_pipes_and_files_in_any_encoding() {
    let desk = Desk::new();
    let number = desk.case("编码");
    let remind = ["supervise", "remind", &number, "--words"];
    let utf16: Vec<u8> = "\u{feff}双字节"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    fs::write(desk.path("a.txt"), utf16).unwrap();
    let (gb, _, _) = encoding_rs::GB18030.encode("国标码");
    done(&desk.fed(&[&remind[..], &["-"]].concat(), &gb));
    desk.done(&[&remind[..], &["@a.txt"]].concat());
    let shown = desk.done(&["show", &number]);
    assert!(
        shown.contains("国标码") && shown.contains("双字节"),
        "{shown}"
    );
    let numbers = format!("{number}\r\n\r\n");
    let shown = done(&desk.fed(&["show", "-", "-q"], numbers.as_bytes()));
    assert_eq!(shown.trim(), number);
}

#[test]
fn people_come_from_a_file_in_any_encoding() {
    let desk = Desk::new();
    let number = desk.case("集体反映停水");
    let table =
        "序号,当事人地位,名称,电话\n1,申请人,丁一一,１３８００１３８０１１\n2,代表人,丁二二,\n";
    let (gb, _, _) = encoding_rs::GB18030.encode(table);
    for (name, bytes) in [("utf8.csv", table.as_bytes()), ("gb.csv", &gb)] {
        fs::write(desk.path(name), bytes).unwrap();
        desk.done(&["intake", "add-party", &number, "--from", name]);
    }
    let shown = desk.done(&["show", &number]);
    assert_eq!(
        shown.matches("申请人　丁*　138****8011").count(),
        2,
        "{shown}"
    );
    assert_eq!(shown.matches("代表人　丁*").count(), 2, "{shown}");
    // Nothing is dropped unsaid, and nobody is added where one cannot be.
    let before = desk.done(&["verify"]);
    for (table, says) in [
        ("当事人地位,名称,外号\n申请人,丁三三,三哥\n", "外号"),
        (
            "当事人地位,名称,电话\n申请人,丁三三,\n申请人,丁四四,#N/A\n",
            ":3：",
        ),
        (
            "当事人地位,名称,电话\n申请人,丁三三,\n申请人,丁四四,1380013801\n",
            "10位数字",
        ),
        ("当事人地位,名称\n申请人,丁三三,多一格\n", ":2："),
    ] {
        fs::write(desk.path("odd.csv"), table).unwrap();
        let it = desk.run(&["intake", "add-party", &number, "--from", "odd.csv"]);
        assert!([Some(1), Some(2)].contains(&it.status.code()), "{table}");
        let said = String::from_utf8_lossy(&it.stderr);
        assert!(said.contains(says) && said.contains("提示"), "{said}");
        assert_eq!(desk.done(&["verify"]), before, "{table}");
    }
    // Everybody a rule refuses is told with the line.
    let table = "当事人地位,名称,证件号码,电话\n申请人,丁三三,,\n申请人,丁四四,,1380013801\n代表人,丁五五,,\n\
                 申请人,丁六六,110105194912310021,\n";
    fs::write(desk.path("odd.csv"), table).unwrap();
    let it = desk.run(&["intake", "add-party", &number, "--from", "odd.csv"]);
    let said = String::from_utf8_lossy(&it.stderr);
    let lines = [2, 3, 4, 5].map(|it| said.contains(&format!("odd.csv:{it}：")));
    assert_eq!(lines, [false, true, false, true], "{said}");
    assert_eq!(desk.done(&["verify"]), before);
}

/// A name put right is a name still: it stands in what was written before.
#[test]
fn names_once_stated_stay_masked() {
    let desk = Desk::new();
    let number = desk.case("甘小满与人争执");
    let words = ["--applicant-name", "甘小溪", "--words", "甘小满是误写"];
    desk.done(&[["intake", "correct", &number].as_slice(), &words].concat());
    desk.done(&[
        "intake",
        "contact",
        &number,
        "--words",
        "甘小满、甘小溪又来过",
    ]);
    for words in [
        ["show", &number].as_slice(),
        &["list"],
        &["export", "-O", "csv"],
        &["search", "又来过"],
        &["today"],
    ] {
        let shown = desk.done(words);
        assert!(shown.contains(&number), "{shown}");
        assert!(!shown.contains("甘小"), "{words:?}: {shown}");
    }
}

#[test]
fn nothing_is_left_beside_the_office() {
    let desk = Desk::new();
    desk.case("楼上漏水");
    let dumped = desk.done(&DUMP);
    let mut child = desk.command(&DUMP).spawn().unwrap();
    // Nobody reads it; it is killed with the archive half written.
    std::thread::sleep(std::time::Duration::from_millis(200));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(dumped.len() > 65_536, "more than a pipe holds");
    let files = fs::read_dir(desk.folder.path()).unwrap();
    let files: Vec<_> = files.map(|it| it.unwrap().file_name()).collect();
    assert_eq!(files, ["office.redb"]);
}

/// A case travels under the citizen's own code, which leads to one case in every office it comes to.
#[test]
fn a_transferred_case_comes_in_once() {
    let (here, there) = (Desk::new(), Desk::new());
    let register = [
        "intake",
        "register",
        "--channel",
        "窗口",
        "--title",
        "邻镇路段积水",
    ];
    let whose = [
        "--applicant-name",
        "甘小满",
        "--track",
        "12345",
        "--accept",
        "-O",
        "json",
    ];
    let opened = here.done(&[register.as_slice(), &whose].concat());
    let opened: serde_json::Value = serde_json::from_str(&opened).unwrap();
    let code = opened[0]["query_code"].as_str().unwrap();
    let send = |from: &Desk, to: &Desk| {
        let offer = [
            "assign",
            "transfer",
            code,
            "--office",
            "440605011",
            "--office-name",
            "邻镇",
        ];
        let rest = ["--words", "属邻镇", "-o", "case.json", "-q"];
        from.done(&[offer.as_slice(), &rest].concat());
        let file = fs::read(from.path("case.json")).unwrap();
        fs::write(to.path("case.json"), file).unwrap();
        fs::remove_file(from.path("case.json")).ok();
    };
    send(&here, &there);
    // One's own file is no new case, nor is a damaged one a case at all.
    let file = fs::read_to_string(there.path("case.json")).unwrap();
    fs::write(here.path("own.json"), &file).unwrap();
    let own = here.run(&["intake", "take-in", "own.json", "--as", "huo-peisen"]);
    refused(&own, 1, "查询码在本单位已有案件使用");
    fs::write(there.path("bad.json"), file.replace(code, "0000000000A")).unwrap();
    refused(
        &there.run(&["intake", "take-in", "bad.json"]),
        1,
        "不是移送文件",
    );
    let taken = ["intake", "take-in", "case.json", "-q"];
    let number = there.done(&taken);
    assert_eq!(there.done(&taken), number, "the same file is the same case");
    here.done(&[
        "assign",
        "confirm-transfer",
        code,
        "--number-there",
        number.trim(),
    ]);
    // It comes back, and the citizen's code leads to where it is now.
    there.done(&["intake", "accept", code, "--track", "12345"]);
    send(&there, &here);
    let back = here.done(&taken);
    assert!(here.done(&["show", code]).contains(back.trim()));
    assert_eq!(here.done(&["list", "-q"]).lines().count(), 2);
}

/// Half corrected rows of an earlier refusal are not written over.
#[test]
fn refused_rows_keep_what_was_corrected_in_them() {
    let desk = Desk::new();
    let ledger = "来源编号,登记时间,标题\nA,2026-02-30,路灯\nB,2026-01-06,井盖\n";
    fs::write(desk.path("一月.csv"), ledger).unwrap();
    let import = ["import", "一月.csv"];
    refused(&desk.run(&import), 1, "2026-02-30");
    let first = fs::read_to_string(desk.path("一月.refused.csv")).unwrap();
    // The same again is the same file.
    refused(&desk.run(&import), 1, "2026-02-30");
    assert!(!desk.path("一月.refused.2.csv").exists());
    let corrected = first.replace("2026-02-30", "2026-02-28");
    fs::write(desk.path("一月.refused.csv"), &corrected).unwrap();
    refused(&desk.run(&import), 1, "2026-02-30");
    let kept = fs::read_to_string(desk.path("一月.refused.csv")).unwrap();
    assert_eq!(kept, corrected);
    let second = fs::read_to_string(desk.path("一月.refused.2.csv")).unwrap();
    assert_eq!(second, first);
    desk.done(&["import", "一月.refused.csv"]);
}

#[test]
fn full_width_digits_are_digits() {
    let desk = Desk::new();
    let number = desk.case("楼上漏水");
    for name in ["１", "ＳＱ－２０２６－１"] {
        let name = name.replace("２０２６", &number[3..7]);
        assert!(desk.done(&["show", &name]).contains(&number));
    }
    let words = [
        "--title",
        "路灯",
        "--headcount",
        "１２",
        "--applicant-name",
        "区大有",
    ];
    let id = [
        "--applicant-id",
        "１１０１０５１９４９１２３１００２Ｘ",
        "--applicant-phone",
        "１３８００１３８０５５",
    ];
    let register = ["intake", "register", "--channel", "窗口", "-q"];
    let second = desk.done(&[register.as_slice(), &words, &id].concat());
    for words in ["11010519491231002X", "１３８００１３８０５５"] {
        assert_eq!(desk.done(&["search", words, "-q"]), second, "{words}");
    }
}

#[test]
fn a_number_is_given_unseen_and_shown_for_a_reason() {
    let desk = Desk::new();
    let words = [
        "intake",
        "register",
        "--channel",
        "窗口",
        "--title",
        "证件",
        "--applicant-name",
        "甘小满",
        "--applicant-id",
        "-",
        "-q",
    ];
    let number = done(&desk.fed(&words, b"11010519491231002X\n"));
    let number = number.trim();
    assert!(!desk.done(&["show", number]).contains("11010519491231002X"));
    let shown = desk.done(&["show", number, "--reveal", "核对证件"]);
    assert!(shown.contains("11010519491231002X"), "{shown}");
    let dumped = desk.done(&DUMP);
    assert_eq!(dumped.matches("核对证件").count(), 1, "recorded once");
}

#[test]
fn sheets_go_into_files_by_their_ending() {
    let desk = Desk::new();
    let number = desk.case("=1+1");
    desk.done(&["list", "-o", "list.xlsx"]);
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(desk.path("list.xlsx")).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    let cells: Vec<String> = sheet.used_cells().map(|it| it.2.to_string()).collect();
    assert!(
        cells.contains(&number) && cells.contains(&"=1+1".to_owned()),
        "{cells:?}"
    );
    desk.done(&["list", "-o", "list.csv"]);
    let csv = fs::read(desk.path("list.csv")).unwrap();
    assert!(csv.starts_with("\u{feff}编号,".as_bytes()));
    assert!(!String::from_utf8(csv).unwrap().contains(",=1+1"));
    let json = desk.done(&["list", "-O", "json"]);
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(rows[0]["number"], number.as_str());
    assert_eq!(rows[0]["state"], "accepted");
    let before = fs::metadata(desk.path("office.redb")).unwrap().len();
    refused(
        &desk.run(&["list", "-O", "csv", "-o", "./office.redb"]),
        1,
        "办公文件",
    );
    assert_eq!(
        fs::metadata(desk.path("office.redb")).unwrap().len(),
        before
    );
}

#[test]
fn the_query_code_is_told_once() {
    let desk = Desk::new();
    let register = [
        "intake",
        "register",
        "--channel",
        "窗口",
        "--title",
        "一码",
        "--purpose",
        "申诉求决",
        "--anonymous",
        "是",
        "-O",
        "json",
        "--key",
        "k",
    ];
    let rows: serde_json::Value = serde_json::from_str(&desk.done(&register)).unwrap();
    let code = rows[0]["query_code"].as_str().unwrap().to_owned();
    let number = rows[0]["number"].as_str().unwrap().to_owned();
    let after = [
        desk.done(&register),
        desk.done(&["intake", "accept", &number, "--track", "信访", "-O", "json"]),
        desk.done(&["show", &number]),
        desk.done(&["show", &number, "-O", "json"]),
        desk.done(&["list", "-O", "json"]),
    ];
    for said in after {
        assert!(!said.contains(&code), "{said}");
    }
    assert_eq!(desk.done(&["show", &code, "-q"]).trim(), number);
}

#[test]
fn a_key_belongs_to_one_request() {
    let desk = Desk::new();
    let number = desk.case("一件");
    let remind = [
        "supervise",
        "remind",
        &number,
        "--words",
        "急",
        "--key",
        "k",
    ];
    desk.done(&remind);
    let said = desk.done(&remind);
    assert!(said.contains("没有重复记录"), "{said}");
    let register = [
        "intake",
        "register",
        "--channel",
        "窗口",
        "--title",
        "另一件",
        "--anonymous",
        "是",
        "--key",
        "k",
    ];
    refused(&desk.run(&register), 1, "标记");
    assert_eq!(desk.done(&["list", "-q"]).lines().count(), 1);
}

#[test]
fn nothing_that_is_there_is_written_over() {
    let desk = Desk::new();
    desk.case("一件");
    desk.done(&[&DUMP[..], &["-o", "archive.jsonl"]].concat());
    desk.done(&["backup", "copy.redb"]);
    for (words, file) in [
        (vec!["init"], "office.redb"),
        (vec!["backup", "copy.redb"], "copy.redb"),
        (vec!["restore", "copy.redb", "office.redb"], "office.redb"),
        (vec!["load", "archive.jsonl", "copy.redb"], "copy.redb"),
        (
            [&DUMP[..], &["-o", "archive.jsonl"]].concat(),
            "archive.jsonl",
        ),
        (vec!["maintain", "rewrite", "copy.redb"], "copy.redb"),
    ] {
        let before = fs::read(desk.path(file)).unwrap();
        refused(&desk.run(&words), 1, "提示：");
        assert!(before == fs::read(desk.path(file)).unwrap(), "{words:?}");
    }
}

#[test]
fn files_that_are_no_office_are_named_as_such() {
    let desk = Desk::bare();
    fs::write(desk.path("text.redb"), "这不是办公文件").unwrap();
    fs::write(desk.path("long.redb"), vec![b'x'; 100_000]).unwrap();
    fs::write(desk.path("empty.redb"), "").unwrap();
    fs::create_dir(desk.path("folder.redb")).unwrap();
    for file in [
        "text.redb",
        "long.redb",
        "empty.redb",
        "folder.redb",
        "none.redb",
    ] {
        for words in [
            &["-f", file, "list"][..],
            &["-f", file, "verify"],
            &[
                "-f",
                file,
                "intake",
                "register",
                "--channel",
                "窗口",
                "--title",
                "试",
            ],
            &["-f", file, "restore", file, "new.redb"],
        ] {
            let it = desk.run(words);
            let said = String::from_utf8_lossy(&it.stderr);
            assert!(
                matches!(it.status.code(), Some(1 | 3)),
                "{words:?}: {:?} {said}",
                it.status
            );
            assert!(said.starts_with("错误："), "{words:?}: {said}");
        }
    }
    assert_eq!(
        fs::read(desk.path("empty.redb")).unwrap(),
        b"",
        "an empty file stays empty"
    );
}

#[cfg(unix)]
#[test]
fn a_file_without_permission_says_so() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::new();
    let path = desk.path("office.redb");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    let it = desk.run(&["list"]);
    // Root reads everything.
    if fs::File::open(&path).is_ok() {
        done(&it);
    } else {
        refused(&it, 1, "权限");
    }
}

#[test]
fn bare_is_the_queue_or_how_to_begin() {
    let said = Desk::bare().done(&[]);
    assert!(said.contains("还没有办公文件"), "{said}");
    let desk = Desk::new();
    let said = desk.done(&[]);
    assert!(said.contains("今日台账"), "{said}");
}

#[test]
fn a_reader_who_leaves_is_no_error() {
    let desk = Desk::bare();
    let mut child = desk.command(&["completions", "zsh"]).spawn().unwrap();
    drop(child.stdout.take());
    let it = child.wait_with_output().unwrap();
    assert_eq!(it.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&it.stderr), "");
}

#[test]
fn nothing_is_revealed_for_a_paper_that_there_will_not_be() {
    let desk = Desk::new();
    let number = desk.case("楼上漏水");
    let reveals = || {
        let listed = desk.done(&["audit", "-O", "csv", "--as", "lian-yongxi"]);
        listed.lines().filter(|it| it.contains("隐去信息")).count()
    };
    let before = reveals();
    refused(&desk.run(&["print", "不予受理告知书", &number]), 1, "");
    assert_eq!(reveals(), before);
    desk.done(&["print", "回执", &number]);
    assert_eq!(reveals(), before + 1);
}

#[test]
fn officers_of_a_body_know_of_their_own_cases_alone() {
    let desk = Desk::new();
    let number = desk.case("烟道扰民");
    let words = [
        "assign",
        "to",
        &number,
        "--body",
        "market",
        "--assisting",
        "enforcement",
    ];
    desk.done(&words);
    let check = |officer: &str, knows: bool| {
        let list = desk.done(&["list", "-q", "--as", officer]);
        assert_eq!(list.contains(&number), knows, "{officer}: list");
        let found = desk.done(&["search", "烟道扰民", "-q", "--as", officer]);
        assert_eq!(found.contains(&number), knows, "{officer}: search");
        let shown = desk.run(&["show", &number, "--as", officer]);
        assert_eq!(shown.status.success(), knows, "{officer}: show");
        let explained = desk.run(&["explain", &number, "--as", officer]);
        assert_eq!(explained.status.success(), knows, "{officer}: explain");
        let revealed = desk.done(&["list", "--reveal", "核对", "--as", officer]);
        assert_eq!(revealed.contains("甘小满"), knows, "{officer}: reveal");
    };
    check("kuang-yinhao", true);
    check("ou-huanzhi", false);
    check("lu-huichang", false);
}

/// The same rows with their answers: in a file that a spreadsheet reads, and in no other kind of file.
#[test]
fn rows_of_due_dates_are_answered_as_csv_alone() {
    let desk = Desk::bare();
    fs::write(
        desk.path("asked.csv"),
        "起算日,数量,单位\n2026-09-24,15,工作日\n",
    )
    .unwrap();
    let due = |more: &[&str]| desk.run(&[&["calendar", "due", "asked.csv"], more].concat());
    let plain = done(&due(&[]));
    assert!(plain.contains("2026-09-24,15,工作日,2026-10-22"), "{plain}");
    assert_eq!(done(&due(&["-O", "csv"])), plain);
    done(&due(&["-o", "due.csv"]));
    let written = fs::read_to_string(desk.path("due.csv")).unwrap();
    assert_eq!(written.strip_prefix('\u{feff}'), Some(plain.as_str()));
    for more in [&["-O", "json"][..], &["-o", "due.xlsx"], &["-O", "table"]] {
        refused(&due(more), 2, "-O csv");
    }
    assert!(!desk.path("due.xlsx").exists());
}
