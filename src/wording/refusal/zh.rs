//! Refusals in Chinese.

use crate::casework::code::Axis;
use crate::casework::profile::Role;
use crate::casework::refusal::Refusal;
use crate::casework::statement::REPRESENTATIVES;
use crate::casework::track::{StepKind, Track};
use crate::wording::amount::moment;
use crate::wording::due::estimated;
use crate::wording::names::Names;
use crate::wording::{Lang, Said, command, faults, terms};

use super::in_charge;
use super::state::{before_its_time, too_early_or_late};

const ZH: Lang = Lang::Zh;

pub(super) fn say(it: &Refusal, no: &str, names: &Names<'_>) -> Said {
    use Refusal as R;
    use StepKind as S;
    let step = |kind, flags: &str| command::step(kind, no, flags);
    let show = || command::show(no);
    let track = |it| terms::track(ZH, it);
    let field = |it| terms::field(ZH, it);
    let period = |it: &str| names.period(ZH, it);
    let asked = |what: String, next: String| Said { what, next };
    match it {
        R::NoSuchCase => asked(
            "没有这个编号的案件".into(),
            format!("请核对编号，或用{}查找", command::plain("search 关键词")),
        ),
        R::MovedOn { seen, now } => asked(
            format!("您查看之后案件又有了新记录：您看到第{seen}条，现已到第{now}条"),
            format!("请先用{}看一遍最新情况，再决定是否办理", show()),
        ),
        R::NotEntitled { step, roles } => asked(
            format!(
                "您不能办理“{}”，这一步由{}办理",
                terms::step(ZH, *step),
                terms::list(ZH, roles.iter().map(|it| it.zh()))
            ),
            if roles.contains(&Role::BodyOfficer) || roles.contains(&Role::Mediator) {
                "承办人只办本单位的案件，调解员只办自己的案件；请转给有权限的同事办理".into()
            } else {
                format!(
                    "请转给有权限的同事办理；应由您办理的，请管理员在人员表中加上角色后执行{}",
                    command::profile_apply()
                )
            },
        ),
        R::NotServing { officer } => asked(
            format!(
                "{}不在岗（已离岗、未到岗或正在休假）",
                names.officer(ZH, officer)
            ),
            format!(
                "请另选在岗人员，可用{}查看；人员表有误的，改后执行{}",
                command::profile_show(),
                command::profile_apply()
            ),
        ),
        R::OutOfSight { officer } => asked(
            format!(
                "{}不是承办单位的承办人，也不是面向全单位的岗位，看不到本案，不能交其办理",
                names.officer(ZH, officer)
            ),
            format!(
                "请选承办单位的人员，或先改派到其所属单位；人员及所属单位见{}",
                command::profile_show()
            ),
        ),
        R::NotCleared { officer } => asked(
            format!(
                "本案限阅，{}没有限阅权限，不能交其办理",
                names.officer(ZH, officer)
            ),
            format!(
                "请另选有限阅权限的人员；应由其办理的，请管理员在人员表中给其限阅权限后执行{}",
                command::profile_apply()
            ),
        ),
        R::WrongState { step: kind, state } => too_early_or_late(ZH, *kind, *state, no),
        R::WrongTrack {
            step: kind,
            track: on,
        } => asked(
            format!(
                "“{}”途径的案件没有“{}”这一步",
                track(*on),
                terms::step(ZH, *kind)
            ),
            format!(
                "途径选错的，请更正：{}",
                step(S::Correct, "--track 途径 --words 理由")
            ),
        ),
        R::NoTrack if no == "NO" => asked(
            "还没有确定办理途径".into(),
            format!(
                "请加`--track 途径`；可选：{}",
                terms::list(ZH, Track::ALL.into_iter().map(track))
            ),
        ),
        R::NoTrack => asked(
            "还没有确定办理途径".into(),
            format!(
                "请先甄别：{}；可选：{}",
                step(S::Triage, "--track petition"),
                terms::list(ZH, Track::ALL.into_iter().map(track))
            ),
        ),
        R::Missing { field: id } => asked(
            format!("缺少“{}”", field(id)),
            format!("请补填“{}”后重试", field(id)),
        ),
        R::UnknownCode { axis, value, near } => asked(
            format!("“{value}”不在“{}”代码表里", axis.zh()),
            match near {
                Some(near) => format!(
                    "是不是“{}”？全部可选项见{}",
                    names.code(ZH, *axis, near),
                    command::codes(axis.id())
                ),
                None => format!("请从代码表中选择：{}", command::codes(axis.id())),
            },
        ),
        R::UnknownBody { value, near } => asked(
            format!("没有“{value}”这个承办单位"),
            match near {
                Some(near) => format!("是不是“{}”？", names.body(near)),
                None => String::new(),
            } + &format!("全部单位见{}", command::profile_show()),
        ),
        R::UnknownOfficer { value } => asked(
            format!("没有“{value}”这名工作人员"),
            format!("请核对姓名或工号，全部人员见{}", command::profile_show()),
        ),
        R::UnknownMediator { value } => asked(
            format!("没有“{value}”这名调解员"),
            format!("请核对姓名或编号，全部调解员见{}", command::profile_show()),
        ),
        R::UnknownPlace { value } => asked(
            format!("没有“{value}”这个区域"),
            format!("请核对名称或代码，全部区域见{}", command::profile_show()),
        ),
        R::UnknownParty { no: party } => asked(
            format!("本案没有第{party}号当事人"),
            format!(
                "请用{}核对当事人序号，或先添加：{}",
                show(),
                step(S::AddParty, "")
            ),
        ),
        R::InFuture { on } => asked(
            format!("日期{}还没有到", moment(*on)),
            "请核对日期；日期无误的，请检查本机时钟".into(),
        ),
        R::TooLongAgo { on } => asked(
            format!("{}已是十年以前，多半是年份写错了", on.day()),
            format!(
                "请核对年份；以前的台账用{}导入",
                command::plain("import 文件")
            ),
        ),
        R::BeforeReceipt { on, received } => asked(
            format!(
                "日期{}早于收到诉求或派出案件的{}",
                moment(*on),
                moment(*received)
            ),
            "请核对日期后重试".into(),
        ),
        R::TooEarly { on, follows, after } => before_its_time(ZH, *on, *follows, *after),
        R::TextTooLong {
            field: id,
            length,
            limit,
        } => asked(
            format!("“{}”有{length}字，最多{limit}字", field(id)),
            "请压缩文字，全文另行附卷".into(),
        ),
        R::QuestionMarks { field: id } => asked(
            format!(
                "“{}”里的汉字变成了问号，多半是命令行窗口的编码所致",
                field(id)
            ),
            format!(
                "请把文字存成文件，用`--{} @文件名`读入",
                id.replace('_', "-")
            ),
        ),
        R::ControlCharacter { field: id } => asked(
            format!("“{}”里有看不见的控制字符", field(id)),
            "请重新输入这一项，不要从别处直接粘贴".into(),
        ),
        R::BadIdNumber { party, fault } => {
            faults::id_number(ZH, fault).about(&format!("第{party}号当事人："))
        }
        R::BadCreditCode { party, fault } => {
            faults::credit_code(ZH, fault).about(&format!("第{party}号当事人："))
        }
        R::BadPhone { party, fault } => {
            faults::phone(ZH, fault).about(&format!("第{party}号当事人："))
        }
        R::NamelessApplicant => asked(
            "没有申请人姓名，也没有注明匿名".into(),
            "请填写申请人姓名；不愿留名的，请加`--anonymous yes`".into(),
        ),
        R::TooManyRepresentatives { n } => asked(
            format!("推选了{n}名代表，不得超过{REPRESENTATIVES}人（信访工作条例§20）"),
            format!("请保留不超过{REPRESENTATIVES}名代表，其余作为申请人登记"),
        ),
        R::HeadcountTooSmall { headcount, named } => asked(
            format!("涉及人数填了{headcount}人，而已列出{named}名申请人"),
            format!("请把涉及人数改为不少于{}人", (*named).max(1)),
        ),
        R::NegativeAmount => asked("金额是负数".into(), "请填零或正数，单位为元".into()),
        R::AccusedInCharge { body } => asked(
            format!(
                "“{}”是被反映的一方，不得由其办理（信访工作条例§30、§46）",
                in_charge(ZH, names, body)
            ),
            "请改派其他单位或人员；没有合适单位的，报上级指定".into(),
        ),
        R::UnseenByBody { body } => asked(
            format!(
                "“{}”在岗的人员都看不到本案，交给该单位就没有人办理",
                names.body(body)
            ),
            format!(
                "请另选单位；应由该单位办理的，请管理员在人员表中给其承办人相应权限（限阅案件须有限阅权限）后执行{}",
                command::profile_apply()
            ),
        ),
        R::BodyEnded { body } => asked(
            format!("“{}”已停用", names.body(body)),
            format!("请改派现有单位，见{}", command::profile_show()),
        ),
        R::ConflictOfInterest { mediator } => asked(
            format!("调解员{}是本案当事人，应当回避", names.mediator(mediator)),
            format!(
                "请另行指定：{}",
                step(S::AppointMediator, "--mediator 编号")
            ),
        ),
        R::MediatorAway { mediator } => asked(
            format!(
                "调解员{}不在岗（已离任、未到任或正在休假）",
                names.mediator(mediator)
            ),
            format!("请另行指定，调解员名单见{}", command::profile_show()),
        ),
        R::MediatorFull {
            mediator,
            load,
            limit,
        } => asked(
            format!(
                "调解员{}手上已有{load}件，上限为{limit}件",
                names.mediator(mediator)
            ),
            format!("请另行指定，调解员名单见{}", command::profile_show()),
        ),
        R::NoMediator => asked(
            "还没有指定调解员".into(),
            format!("请先指定：{}", step(S::AppointMediator, "--mediator 编号")),
        ),
        R::BodyTwice { body } => asked(
            format!("“{}”写了两次，一个单位不能既牵头又协办", names.body(body)),
            "请每个单位只写一次".into(),
        ),
        R::AssistAfterLead => asked(
            "协办单位的时限晚于牵头单位".into(),
            "请把协办时限改到牵头时限当日或更早".into(),
        ),
        R::AlreadyAccepted => asked(
            "本案已经受理".into(),
            format!("不必再次受理，可用{}查看进展", show()),
        ),
        R::AlreadyAcknowledged { body } => asked(
            format!("“{}”已经签收", names.body(body)),
            format!(
                "不必再次签收，可接着办理：{}",
                step(S::Progress, "--words 进展")
            ),
        ),
        R::AlreadyLinked => asked(
            "这两件案件已经关联".into(),
            format!(
                "不必再次关联；关联有误的，请取消：{}",
                step(S::Unlink, "--other 编号 --words 理由")
            ),
        ),
        R::NotLinked => asked(
            "这两件案件没有关联".into(),
            format!("请用{}核对关联的案件", show()),
        ),
        R::LinkToItself => asked("案件不能与自己关联".into(), "请填写另一件案件的编号".into()),
        R::AlreadyRestricted => asked("本案已按同一事由设为限阅".into(), "不必再设".into()),
        R::NotRestricted => asked("本案不是限阅案件".into(), format!("请核对编号：{}", show())),
        R::ReturnAlreadyAsked => asked(
            "退单申请还没有答复".into(),
            format!(
                "请先同意或驳回：{}，{}",
                step(S::GrantReturn, ""),
                step(S::RefuseReturn, "--words 理由")
            ),
        ),
        R::NoReturnAsked => asked(
            "没有待答复的退单申请".into(),
            format!(
                "应由承办单位先申请：{}",
                step(S::AskReturn, "--reason 理由 --words 说明")
            ),
        ),
        R::SupervisorMustRule { returns } => asked(
            format!("本案已是第{returns}次退单，须由督办员裁定（首接负责）"),
            format!("请督办员办理：{}", step(S::GrantReturn, "")),
        ),
        R::TransferAlreadyOffered => asked(
            "本案已提出移送，等待对方接收".into(),
            format!(
                "请确认或取消：{}，{}",
                step(S::ConfirmTransfer, ""),
                step(S::CancelTransfer, "--words 理由")
            ),
        ),
        R::NoTransferOffered => asked(
            "本案没有提出移送".into(),
            format!(
                "请先提出：{}",
                step(
                    S::OfferTransfer,
                    "--office 代码 --office-name 单位名称 --words 理由"
                )
            ),
        ),
        R::NoSuchPeriod { rule } => asked(
            format!("本案没有正在计时的“{}”期限", period(rule)),
            format!("正在计时的期限见{}", command::explain_due(no)),
        ),
        R::NotExtendable { rule } => asked(
            format!("“{}”依规定不能延期", period(rule)),
            format!("请按期办结；计算过程见{}", command::explain_due(no)),
        ),
        R::ExtensionTooLong {
            asked: more,
            limit: 0,
        } => asked(
            format!("延长的时间不能是{more}"),
            "请填大于零的数，单位同原期限".into(),
        ),
        R::ExtensionTooLong { asked: more, limit } => asked(
            format!("累计延长{more}，超过规定的{limit}（单位同原期限）"),
            format!("请把累计延长控制在{limit}以内"),
        ),
        R::ExtensionTooLate { rule, due } => asked(
            format!(
                "“{}”已于{}到期{}，到期后不能再申请延期",
                period(rule),
                moment(due.legal),
                estimated(ZH, due.estimated)
            ),
            "请尽快办结，并把超期原因记入案卷".into(),
        ),
        R::ExtensionAlreadyAsked => asked(
            "延期申请还没有答复".into(),
            format!(
                "请领导先批：{}，{}",
                step(S::GrantExtension, ""),
                step(S::RefuseExtension, "--words 理由")
            ),
        ),
        R::NoExtensionAsked => asked(
            "没有待批的延期申请".into(),
            format!(
                "请先申请：{}",
                step(S::AskExtension, "--rule 期限 --extend-by 数量 --words 理由")
            ),
        ),
        R::CitizenNotTold { rule } => asked(
            format!(
                "“{}”延期须告知群众理由（信访工作条例§34），还没有注明已告知",
                period(rule)
            ),
            format!(
                "请告知后再批：{}",
                step(S::GrantExtension, "--citizen-told yes")
            ),
        ),
        R::SuspensionAlreadyAsked => asked(
            "中止计时的申请还没有答复".into(),
            format!(
                "请先批准或不批准：{}，{}",
                step(S::GrantSuspension, ""),
                step(S::RefuseSuspension, "--words 理由")
            ),
        ),
        R::NoSuspensionAsked => asked(
            "没有待批的中止计时申请".into(),
            format!(
                "请先申请：{}",
                step(
                    S::AskSuspension,
                    "--rule 期限 --reason 事由 --document 文书"
                )
            ),
        ),
        R::NotSuspended => asked(
            "这个期限没有停止计时".into(),
            format!("各期限的情况见{}", command::explain_due(no)),
        ),
        R::PartyRefused { party } => asked(
            format!("第{party}号当事人明确拒绝调解，调解须自愿（人民调解法§17）"),
            format!(
                "当事人又同意的，请先记录：{}；仍不同意的，请告知其他途径",
                step(S::Consent, &format!("--party {party}"))
            ),
        ),
        R::NoAgreement => asked(
            "还没有达成调解协议".into(),
            format!(
                "已达成的请先记录：{}；调解不成的请终止：{}",
                step(S::Agree, "--form written --terms 内容"),
                step(S::BreakOff, "--reason 原因 --advice 告知的途径")
            ),
        ),
        R::AlreadyAgreed => asked(
            "本案已经达成协议".into(),
            format!(
                "请接着签名、盖章或办结；协议记错的，请撤销那一步：{}",
                step(S::Reverse, "--entry 序号 --words 理由")
            ),
        ),
        R::NotWritten => asked(
            "口头协议自达成之日起生效，不需签名盖章（人民调解法§30）".into(),
            format!("可直接办结：{}", step(S::Conclude, "--outcome settled")),
        ),
        R::AlreadySigned => asked(
            "协议已经签名".into(),
            format!("请接着盖章：{}", step(S::Stamp, "")),
        ),
        R::NotSigned => asked(
            "协议还没有签名，不能盖章（人民调解法§29）".into(),
            format!("请先记录签名：{}", step(S::Sign, "")),
        ),
        R::AlreadyStamped => asked(
            "协议已经盖章生效".into(),
            format!("不必再次盖章；履行后请记录：{}", step(S::Perform, "")),
        ),
        R::AlreadyPerformed => asked("协议已经记为履行完毕".into(), "不必再次记录".into()),
        R::AgreementNotEffective => asked(
            "还没有生效的协议，不能申请司法确认".into(),
            format!(
                "书面协议须签名并盖章：{}，{}",
                step(S::Sign, ""),
                step(S::Stamp, "")
            ),
        ),
        R::ConfirmationAlreadyApplied => asked(
            "已申请过司法确认".into(),
            format!("请用{}核对", command::show(no)),
        ),
        R::SettledWithoutAgreement => asked(
            format!(
                "没有调解协议，不能按“{}”办结",
                names.code(ZH, Axis::Outcome, "settled")
            ),
            format!(
                "请先记录协议：{}，或改填其他结果",
                step(S::Agree, "--form written --terms 内容")
            ),
        ),
        R::NotAnswered { track: on } => asked(
            format!("“{}”途径的案件，答复送达当事人后才能办结", track(*on)),
            format!(
                "请依次办理：{}，{}，{}",
                step(S::Reply, "--words @文件名"),
                step(S::ApproveReply, ""),
                step(S::DeliverReply, "")
            ),
        ),
        R::NotFollowedUp { track: on } => asked(
            format!("“{}”途径的案件，回访后才能归档", track(*on)),
            format!(
                "请先回访：{}",
                step(S::FollowUp, "--attempt connected --solved yes")
            ),
        ),
        R::FollowUpWithoutAnswer => asked(
            "回访已接通，却没有记录是否解决".into(),
            format!(
                "请问明后填写：{}；没有问到的，接通情况请选“{}”",
                step(S::FollowUp, "--attempt connected --solved yes"),
                names.code(ZH, Axis::Attempt, "later")
            ),
        ),
        R::AnswerWithoutContact => asked(
            "回访没有接通，却填了是否解决或满意度".into(),
            format!(
                "请去掉评价；已接通的，接通情况请选“{}”",
                names.code(ZH, Axis::Attempt, "connected")
            ),
        ),
        R::NothingToCorrect => asked(
            "没有写明要改动或补充的内容".into(),
            "请至少填写一项新的内容".into(),
        ),
        R::NotReversible { seq } => asked(
            format!("第{seq}条记录不能撤销：它是登记，或已撤销，或后面的步骤以它为据"),
            format!(
                "只能撤销最新的一步；内容有误的，请更正：{}",
                step(S::Correct, "--words 理由")
            ),
        ),
        R::NoSuchEntry { seq } => asked(
            format!("本案没有第{seq}条记录"),
            format!("请用{}核对记录序号", show()),
        ),
        R::ReverseAlone => asked(
            "撤销须单独办理，不能与其他步骤一起提交".into(),
            format!(
                "请先撤销：{}，再办其他步骤",
                step(S::Reverse, "--entry 序号 --words 理由")
            ),
        ),
        R::SameOfficer => asked("本案就在这名承办人手上".into(), "请填写另一名接手人".into()),
        R::Supervision { fault } => super::slips::say(ZH, fault, no, names),
        R::Period { fault } => super::periods::say(ZH, fault, no, names),
        R::Activity { fault } => crate::wording::activity::refused(ZH, fault),
        R::Review { fault } => super::reviews::say(ZH, fault, no),
        R::AccusationUnrestricted => asked(
            "检举控告类事项须设为限阅，不得让被检举控告人知悉（信访工作条例§30）".into(),
            "请加`--restricted accusation`后重新登记".into(),
        ),
    }
}
