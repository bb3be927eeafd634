//! The fields a ledger may fill, with their identifiers, the Chinese headers we write, and the headers people write.

use super::value::narrow;

/// How the cells of a field are understood.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Text of several lines, of at most so many characters.
    Prose(usize),
    /// Text of one line.
    Line(usize),
    /// A number or mark whose every character matters.
    Identifier(usize),
    /// A word of the code table of this axis: a code, its name or an alias.
    Code(&'static str),
    /// The name or id of something in the profile: a place, a body, a mediator.
    Named(&'static str),
    /// A day, maybe with a time.
    When,
    /// Money, kept in fen.
    Money,
    /// A whole number.
    Count,
    /// Yes or no.
    YesNo,
}

macro_rules! fields {
    ($($name:ident $id:literal $header:literal $kind:expr, [$($synonym:literal)*];)*) => {
        /// A field of a case that a column may fill.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Field {
            $(#[doc = $header] $name,)*
        }

        impl Field {
            /// Every field, in the order in which we write them.
            pub const ALL: &[Field] = &[$(Field::$name,)*];

            /// Identifier, as mappings name it.
            pub fn id(self) -> &'static str {
                match self { $(Field::$name => $id,)* }
            }

            /// The Chinese header we write.
            pub fn header(self) -> &'static str {
                match self { $(Field::$name => $header,)* }
            }

            /// How its cells are understood.
            pub fn kind(self) -> Kind {
                match self { $(Field::$name => $kind,)* }
            }

            /// Other headers people give it.
            pub fn synonyms(self) -> &'static [&'static str] {
                match self { $(Field::$name => &[$($synonym,)*],)* }
            }
        }
    };
}

const NAME: Kind = Kind::Line(100);
const PLACE: Kind = Kind::Line(300);
const STORY: Kind = Kind::Prose(20_000);

fields! {
    ExternalNo "external_no" "来源编号" Kind::Identifier(64), ["工单编号" "工单号" "流水号" "编号" "受理编号" "诉求编号" "案件编号" "事项编号" "登记编号" "来电编号" "留言编号" "信访编号" "业务编号"];
    Channel "channel" "渠道" Kind::Code("channel"), ["来源" "来源渠道" "诉求渠道" "受理渠道" "登记渠道" "渠道来源" "诉求来源" "信息来源" "受理方式" "来访方式" "信访形式"];
    ReceivedOn "received_on" "登记时间" Kind::When, ["受理时间" "来电时间" "日期" "登记日期" "接件时间" "来访日期" "来访时间" "诉求时间" "留言时间" "反映时间" "提交时间" "创建时间" "上报时间" "接报时间" "信访日期" "收件日期" "收到日期" "来件日期" "申请时间" "申请日期"];
    Title "title" "标题" Kind::Line(500), ["工单标题" "诉求标题" "主题" "留言主题" "事项标题" "案件名称" "事项名称"];
    Facts "facts" "事由" STORY, ["诉求内容" "工单内容" "内容" "反映内容" "案情" "案情简介" "纠纷简介" "主要事实" "问题描述" "反映问题" "留言详情" "来电内容" "事件描述" "情况描述" "信访内容" "简要情况" "纠纷情况"];
    Demand "demand" "诉求" STORY, ["主要诉求" "诉求事项" "请求事项" "申请事项" "具体诉求" "调解请求"];
    Nature "nature" "性质" Kind::Code("nature"), ["诉求类型" "工单类型" "诉求性质" "来电类型" "诉求类别" "事项性质"];
    Purpose "purpose" "信访目的" Kind::Code("purpose"), [];
    DisputeType "dispute_type" "纠纷类型" Kind::Code("dispute-type"), ["纠纷类别" "矛盾类型" "矛盾纠纷类型" "案由" "纠纷种类" "案件类型"];
    Track "track" "办理途径" Kind::Code("track"), ["业务类型"];
    Platform "platform" "平台" Kind::Code("platform"), ["受理平台"];
    ApplicantName "applicant_name" "申请人" NAME, ["来电人" "来电人姓名" "姓名" "诉求人" "诉求人姓名" "申请人姓名" "信访人" "信访人姓名" "来访人" "反映人" "联系人" "投诉人" "举报人" "群众姓名" "市民姓名" "申请方" "甲方" "甲方姓名"];
    ApplicantId "applicant_id" "申请人证件号码" Kind::Identifier(40), ["身份证号" "身份证号码" "证件号码" "证件号" "身份证" "公民身份号码" "申请人身份证号" "申请人身份证号码" "申请人证件号"];
    ApplicantPhone "applicant_phone" "申请人电话" Kind::Identifier(60), ["联系电话" "手机" "手机号" "手机号码" "电话" "电话号码" "来电号码" "来电电话" "联系方式" "联系号码" "申请人联系电话" "诉求人电话"];
    ApplicantAddress "applicant_address" "申请人住址" PLACE, ["住址" "联系地址" "家庭住址" "现住址" "申请人地址" "居住地址"];
    ApplicantSex "applicant_sex" "申请人性别" Kind::Code("sex"), ["性别"];
    RespondentName "respondent_name" "被申请人" NAME, ["被申请人姓名" "被诉求人" "被反映人" "被反映单位" "被投诉人" "被投诉单位" "被投诉对象" "被诉对象" "被申请方" "对方当事人" "乙方" "乙方姓名"];
    RespondentId "respondent_id" "被申请人证件号码" Kind::Identifier(40), ["被申请人身份证号" "被申请人身份证号码" "被申请人证件号" "对方身份证号"];
    RespondentPhone "respondent_phone" "被申请人电话" Kind::Identifier(60), ["被申请人联系电话" "对方电话" "对方联系电话" "乙方电话"];
    RespondentAddress "respondent_address" "被申请人住址" PLACE, ["被申请人地址" "对方地址" "对方住址"];
    Headcount "headcount" "涉及人数" Kind::Count, ["人数" "信访人数" "来访人数" "涉事人数" "当事人数"];
    Place "place" "所属区域" Kind::Named("place"), ["区域" "所属村居" "村居" "村(社区)" "社区" "所属社区" "所属村(社区)" "村社区" "所属网格" "网格" "属地" "辖区" "所属辖区"];
    Address "address" "详细地址" PLACE, ["事发地址" "事发地点" "地址" "地点" "发生地点" "诉求地址" "事件地址" "问题地址" "案发地点"];
    Amount "amount" "涉及金额(元)" Kind::Money, ["涉及金额" "金额" "金额(元)" "涉案金额" "涉案金额(元)" "标的额" "标的额(元)" "诉求金额" "涉及金额(万元)" "涉案金额(万元)" "金额(万元)"];
    Risk "risk" "风险等级" Kind::Code("risk"), ["风险" "风险级别" "预警等级"];
    Restricted "restricted" "限阅" Kind::Code("restriction"), ["是否限阅" "保密" "是否保密"];
    Anonymous "anonymous" "匿名" Kind::YesNo, ["是否匿名"];
    AcceptedOn "accepted_on" "受理日期" Kind::When, ["受理日" "正式受理日期" "立案日期" "立案时间"];
    Body "body" "承办单位" Kind::Named("body"), ["主办单位" "承办部门" "责任单位" "办理单位" "处理单位" "经办单位" "承办单位名称" "处置部门" "主责单位"];
    AssignedOn "assigned_on" "派单日期" Kind::When, ["派单时间" "派发时间" "转办时间" "转办日期" "交办时间" "交办日期" "分派时间"];
    AcknowledgedOn "acknowledged_on" "签收日期" Kind::When, ["签收时间" "接单时间"];
    Mediator "mediator" "调解员" Kind::Named("mediator"), ["调解人" "调解员姓名"];
    AgreementForm "agreement_form" "协议形式" Kind::Code("agreement-form"), ["协议类型"];
    AgreementOn "agreement_on" "协议日期" Kind::When, ["协议签订日期" "协议签订时间" "签订日期" "协议时间" "达成协议日期"];
    AgreementAmount "agreement_amount" "协议金额(元)" Kind::Money, ["协议金额" "协议涉及金额" "协议涉及金额(元)" "履行金额" "协议金额(万元)"];
    Reply "reply" "答复内容" STORY, ["答复" "回复" "回复内容" "答复意见" "回复意见" "处理意见" "办理意见" "办理情况" "处理情况"];
    RepliedOn "replied_on" "答复日期" Kind::When, ["答复时间" "回复时间" "回复日期" "反馈时间" "反馈日期"];
    Outcome "outcome" "办理结果" Kind::Code("outcome"), ["处理结果" "调解结果" "办理结论"];
    ClosingReason "closing_reason" "结案原因" Kind::Code("closing-reason"), ["办结原因"];
    Level "level" "化解层级" Kind::Code("level"), ["办理层级"];
    Difficulty "difficulty" "难易等级" Kind::Code("difficulty"), ["案件等级" "难易程度" "疑难程度"];
    ConcludedOn "concluded_on" "办结日期" Kind::When, ["办结时间" "结案日期" "结案时间" "完成时间" "完成日期" "办理完成时间" "化解日期" "化解时间"];
    Solved "solved" "是否解决" Kind::YesNo, ["是否化解" "解决情况"];
    Satisfaction "satisfaction" "满意度" Kind::Code("satisfaction"), ["满意度评价" "满意度测评" "群众满意度" "满意情况" "回访评价"];
    FollowedUpOn "followed_up_on" "回访日期" Kind::When, ["回访时间"];
    Returns "returns" "退单次数" Kind::Count, ["退单数" "退回次数"];
    Reassignments "reassignments" "改派次数" Kind::Count, ["改派数" "转派次数"];
    ArchivedOn "archived_on" "归档日期" Kind::When, ["归档时间"];
    Linkage "linkage" "衔接类型" Kind::Code("linkage"), ["对接类型"];
    SourceOrgan "source_organ" "来源机关" Kind::Code("organ"), ["来源单位" "转办单位" "移送单位" "委托单位"];
    SourceCaseNo "source_case_no" "来源案号" Kind::Identifier(100), ["案号" "原案号"];
    EntrySource "entry_source" "调解案件来源" Kind::Code("entry-source"), ["调解来源" "纠纷来源"];
    SourceSystem "source_system" "来源系统" Kind::Line(100), ["所属系统"];
    Note "note" "备注" STORY, ["备注说明" "说明"];
}

impl Field {
    /// The field with this identifier.
    pub fn of_id(id: &str) -> Option<Field> {
        Field::ALL.iter().copied().find(|it| it.id() == id)
    }

    /// The field a column of this header fills when no mapping says otherwise.
    pub fn of_header(header: &str) -> Option<Field> {
        let header = plain_header(header);
        Field::ALL.iter().copied().find(|it| {
            it.id() == header || it.header() == header || it.synonyms().contains(&header.as_str())
        })
    }
}

/// Headers that number the rows or were added by us, and say nothing of the case.
pub fn is_ordinal(header: &str) -> bool {
    matches!(
        plain_header(header).as_str(),
        "序号" | "行号" | "#" | "no." | "拒收行号" | "拒收原因"
    )
}

/// A header without what varies: width of characters, spaces, line ends, capitals, marks that it must be filled.
pub fn plain_header(header: &str) -> String {
    let plain: String = narrow(header)
        .chars()
        .filter(|it| !it.is_whitespace() && *it != '*')
        .flat_map(char::to_lowercase)
        .collect();
    ["(必填)", "(选填)", ":", "："]
        .iter()
        .fold(plain.as_str(), |it, tail| {
            it.strip_suffix(tail).unwrap_or(it)
        })
        .to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn no_header_means_two_fields() {
        let mut seen: HashMap<&str, Field> = HashMap::new();
        for field in Field::ALL {
            for name in [field.id(), field.header()]
                .into_iter()
                .chain(field.synonyms().iter().copied())
            {
                assert_eq!(plain_header(name), name, "synonyms are written plainly");
                assert!(!is_ordinal(name), "{name}");
                if let Some(other) = seen.insert(name, *field) {
                    panic!("{name} is both {} and {}", other.id(), field.id());
                }
            }
        }
        assert_eq!(Field::ALL.len(), 54);
    }

    #[test]
    fn headers_are_recognised_as_people_write_them() {
        let check = |header, field| assert_eq!(Field::of_header(header), field, "{header}");
        check("工单编号", Some(Field::ExternalNo));
        check("来电时间", Some(Field::ReceivedOn));
        check(" 诉 求 人\n", Some(Field::ApplicantName));
        check("手机*", Some(Field::ApplicantPhone));
        check("联系电话（必填）", Some(Field::ApplicantPhone));
        check("涉及金额（元）", Some(Field::Amount));
        check("Received_On", Some(Field::ReceivedOn));
        check("\u{feff}编号", Some(Field::ExternalNo));
        check("受理日期", Some(Field::AcceptedOn));
        check("类型", None);
        check("", None);
        assert!(is_ordinal("序 号") && !is_ordinal("编号"));
    }

    #[test]
    fn identifiers_are_found_again() {
        for field in Field::ALL {
            assert_eq!(Field::of_id(field.id()), Some(*field));
        }
        assert_eq!(Field::of_id("colour"), None);
    }
}
