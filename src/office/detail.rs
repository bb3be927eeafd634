//! What stands beside the ordinary columns of a list: the mediation, the calls tried, who answers for a case and how pressing it is.

use crate::casework::case::Case;
use crate::casework::clock::Period;
use crate::casework::code::Axis;
use crate::casework::day::Moment;
use crate::casework::light::Lamp;
use crate::casework::occasion::Rules;
use crate::report::sheet::{Cell, Column, Kind};
use crate::store::rows::{nearest_instruction, nearest_period};

use super::lists::code_cell;
use super::request::Detail;

/// The columns, after those of every list.
pub(super) fn columns(it: Detail) -> Vec<Column> {
    match it {
        Detail::None => Vec::new(),
        Detail::Mediation => vec![
            Column::new("mediator", "调解员", "mediator", Kind::Text).minor(),
            Column::new("sessions", "调解次数", "sessions", Kind::Int).minor(),
            Column::new("agreement", "协议", "agreement", Kind::Code).minor(),
            Column::new("perform_by", "履行期限", "perform by", Kind::Day).minor(),
        ],
        Detail::Calls => vec![
            Column::new("attempts", "已拨打", "calls", Kind::Int).minor(),
            Column::new("call_again", "约定再访", "call again", Kind::Day).minor(),
        ],
        Detail::Charge(_) => vec![
            Column::new("light", "灯", "light", Kind::Code),
            Column::new("officer", "承办人", "officer", Kind::Text).minor(),
            Column::new("leader", "包案领导", "leader in charge", Kind::Text).minor(),
        ],
        Detail::Instructions(_) => vec![
            Column::new("instructed", "批示时限", "instructed until", Kind::Day),
            Column::new("light", "灯", "light", Kind::Code),
            Column::new("officer", "承办人", "officer", Kind::Text).minor(),
        ],
    }
}

/// What a case has in them.
pub(super) fn cells(it: Detail, case: &Case, rules: &Rules) -> Vec<Cell> {
    match it {
        Detail::None => Vec::new(),
        Detail::Mediation => {
            let mediation = &case.mediation;
            let mediator = mediation.mediator.as_deref().map(|it| {
                let known = rules.profile.mediator(it);
                known.map_or_else(|| it.to_owned(), |it| it.name.clone())
            });
            let agreement = mediation.agreement.as_ref();
            vec![
                Cell::from(mediator),
                Cell::Int(mediation.sessions.into()),
                agreement.map_or(Cell::Empty, |it| {
                    code_cell(rules, Axis::AgreementForm, &it.form)
                }),
                Cell::from(agreement.and_then(|it| it.perform_by)),
            ]
        }
        Detail::Calls => vec![
            Cell::Int(case.feedback.attempts.into()),
            Cell::from(case.feedback.call_again),
        ],
        Detail::Charge(now) => {
            let leader = case.supervision.leader.as_deref();
            vec![
                light_cell(nearest_period(case), case, rules, now),
                officer_cell(handler(case), rules),
                officer_cell(leader, rules),
            ]
        }
        Detail::Instructions(now) => {
            let nearest = nearest_instruction(case);
            vec![
                nearest.map_or(Cell::Empty, |it| Cell::Day(it.due.supervised.day())),
                light_cell(nearest, case, rules, now),
                officer_cell(handler(case), rules),
            ]
        }
    }
}

/// The person in the lead body.
fn handler(case: &Case) -> Option<&str> {
    let lead = case.assignment.lead.as_ref();
    lead.and_then(|it| it.officer.as_deref())
}

fn officer_cell(id: Option<&str>, rules: &Rules) -> Cell {
    let name = |id: &str| {
        let known = rules.profile.officer(id);
        known.map_or_else(|| id.to_owned(), |it| it.name.clone())
    };
    Cell::from(id.map(name))
}

fn light_cell(period: Option<&Period>, case: &Case, rules: &Rules, now: Moment) -> Cell {
    let Some(period) = period else {
        return Cell::Empty;
    };
    let rule = period.rule_in(rules, case.rule_set());
    let light = Lamp::of(rules).light(period, rule, now);
    Cell::code(light.code(), light.zh(), light.code())
}
