//! A desk at which cases are taken step by step, and papers printed.

use fengqiao::casework::case::CaseId;
use fengqiao::casework::day::Moment;
use fengqiao::casework::profile::{Body, Profile};
use fengqiao::casework::track::StepKind;
use fengqiao::documents::{Kind, PrintRefusal, print};
use fengqiao::office::form::{self, Fields};
use fengqiao::office::request::{CaseView, Show, Take};
use fengqiao::office::{Asker, Clock, Office, Reply, Request};
use fengqiao::reference::profile::starter;
use fengqiao::wording::Lang;
use tempfile::TempDir;

pub(crate) fn profile() -> Profile {
    let mut profile = starter();
    profile.office.name = "青禾镇群众诉求服务中心".to_owned();
    profile.office.short_name = "青禾".to_owned();
    profile.office.phone = Some("0757-00000000".to_owned());
    profile.office.address = Some("青禾镇示例路1号".to_owned());
    profile.places[0].name = "青禾镇".to_owned();
    profile.officers[0].name = "梁小满".to_owned();
    profile.bodies.push(Body {
        code: "housing".to_owned(),
        name: "青禾镇城建和水利办公室".to_owned(),
        kind: "department".to_owned(),
        organ: None,
        phone: Some("0757-00000001".to_owned()),
        places: Vec::new(),
        ended: None,
    });
    profile.routes[0].body = Some("office".to_owned());
    profile
}

pub(crate) struct Desk {
    pub(crate) office: Office,
    asker: Asker,
    _folder: TempDir,
}

impl Desk {
    pub(crate) fn open(practice: bool) -> Desk {
        let folder = TempDir::new().unwrap();
        let clock = Clock {
            now: || Moment::at("2026-09-24".parse().unwrap(), 9, 30, 0),
            today: None,
        };
        let path = folder.path().join("office.fq");
        let office = Office::found(&path, profile(), practice, clock, "tester").unwrap();
        Desk {
            office,
            asker: Asker::at_prompt("tester"),
            _folder: folder,
        }
    }

    /// Takes a step with its fields; without a case it opens one.
    pub(crate) fn take(
        &self,
        case: Option<CaseId>,
        step: StepKind,
        words: &[(&str, &str)],
    ) -> CaseId {
        let fields: Fields = words
            .iter()
            .map(|(id, it)| ((*id).into(), (*it).into()))
            .collect();
        let step = form::build(step, &fields, &self.office.rules(), &|_| None).unwrap();
        let asked = Take {
            case,
            steps: vec![step],
            ..Take::default()
        };
        match self
            .office
            .handle(&self.asker, Request::Take(asked))
            .unwrap()
        {
            Reply::Taken(it) => it.case.id,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn show(&self, case: CaseId, reveal: Option<String>) -> CaseView {
        let name = case.0.to_string();
        let asked = Show {
            name,
            reveal,
            ..Show::default()
        };
        match self
            .office
            .handle(&self.asker, Request::Show(asked))
            .unwrap()
        {
            Reply::Case(it) => *it,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn page(
        &self,
        case: CaseId,
        kind: Kind,
        lang: Lang,
    ) -> Result<String, PrintRefusal> {
        let view = self.show(case, Some(kind.reveal_reason()));
        let practice = self.office.is_practice();
        print(kind, &view, &self.office.rules(), practice, lang)
    }

    /// The same without the word joiners that keep numbers in one piece and are not seen.
    pub(crate) fn print(
        &self,
        case: CaseId,
        kind: Kind,
        lang: Lang,
    ) -> Result<String, PrintRefusal> {
        let page = self.page(case, kind, lang);
        page.map(|it| it.replace('\u{2060}', ""))
    }
}

pub(crate) const WAGES: &[(&str, &str)] = &[
    ("channel", "窗口"),
    ("title", "工地拖欠三个月工资"),
    (
        "facts",
        "2026年6月至8月在镇区某工地做木工，包工头以甲方未结算为由拖欠工资，共涉及工友六人。多次催要未果。\n现工地已近完工，担心包工头离开。",
    ),
    ("demand", "足额支付拖欠的工资，并明确支付日期。"),
    ("applicant_name", "张三丰"),
    ("applicant_id", "440604200002290029"),
    ("applicant_phone", "13812348001"),
    ("respondent_name", "李四海"),
    ("respondent_phone", "13912348002"),
    ("nature", "投诉"),
    ("purpose", "申诉求决"),
    ("dispute_type", "欠薪"),
    ("headcount", "6"),
    ("amount", "158000"),
    ("place", "000000000"),
    ("address", "示例路工地三号楼"),
    ("risk", "黄"),
];

/// A case on a track, and how far it was taken.
pub(crate) fn case_of(desk: &Desk, track: &str, far: &str) -> CaseId {
    let mut words = WAGES.to_vec();
    if track == "检举" {
        words.retain(|it| it.0 != "purpose");
        words.extend([
            ("purpose", "检举控告"),
            ("restricted", "检举控告"),
            ("track", "信访"),
        ]);
    } else if !track.is_empty() {
        words.push(("track", track));
    }
    if far == "anonymous" {
        words.retain(|it| !it.0.starts_with("applicant"));
        words.push(("anonymous", "是"));
    }
    let case = desk.take(None, StepKind::Register, &words);
    let take = |step, words: &[(&str, &str)]| desk.take(Some(case), step, words);
    match far {
        "registered" | "anonymous" => {}
        "accepted" => {
            take(StepKind::Accept, &[]);
        }
        "declined" => {
            let words = [
                ("kind", "不予受理"),
                ("reason", "不属于本机关职权范围"),
                ("way", "劳动仲裁"),
                ("words", "该事项由劳动人事争议仲裁委员会管辖"),
            ];
            take(StepKind::Decline, &words);
        }
        "forwarded" | "entrusted" | "dispatched" => {
            take(StepKind::Accept, &[]);
            let manner = match far {
                "forwarded" => "转送",
                "entrusted" => "交办",
                _ => "派单",
            };
            let words = [
                ("body", "housing"),
                ("manner", manner),
                ("assisting", "office"),
                ("by", "2026-10-15"),
                ("words", "请先稳控现场，约双方到镇里面谈，三日内报进展。"),
            ];
            take(StepKind::Assign, &words);
        }
        "void" => {
            take(StepKind::Void, &[("words", "登记错误")]);
        }
        other => panic!("{other}"),
    }
    case
}
