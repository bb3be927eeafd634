//! Which period answers for being in time: tables of cases.

use super::*;

fn period(no: u32, round: u32, rule: &str, standing: Standing) -> Period {
    let at = Moment(1_000);
    Period {
        no,
        rule: rule.to_owned(),
        trigger: at,
        due: Due {
            raw: at,
            legal: at,
            supervised: at,
            estimated: false,
            whole_days: false,
        },
        duty: Duty::Office,
        timeliness: (rule != BODY_DATE).then_some(Timeliness::Handling),
        standing,
        extended: 0,
        stops: Vec::new(),
        round,
        marked: Light::Green,
        seq: 1,
    }
}

#[test]
fn the_newest_round_answers_and_in_it_the_worst() {
    let met = Standing::Met { on: Moment(1_000) };
    let late = Standing::Met { on: Moment(1_001) };
    let suspended = Standing::Suspended { since: Day(0) };
    let running = Standing::Running;
    let of = |round, rule, standing| (round, rule, standing);
    for (why, periods, want) in [
        ("nothing ran", vec![], None),
        (
            "void does not answer",
            vec![of(1, "A", Standing::Void)],
            None,
        ),
        (
            "late outweighs met",
            vec![of(1, "A", late), of(1, "B", met)],
            Some(1),
        ),
        (
            "running outweighs suspended",
            vec![of(1, "A", suspended), of(1, "B", running)],
            Some(2),
        ),
        (
            "a reopened case is judged by its last round",
            vec![of(1, "A", late), of(2, "A", met)],
            Some(2),
        ),
        (
            "a date of the body stands in where law sets none",
            vec![of(1, BODY_DATE, running)],
            Some(1),
        ),
        (
            "but not beside the law",
            vec![of(1, "A", met), of(1, BODY_DATE, late)],
            Some(1),
        ),
    ] {
        let mut no = 0;
        let periods: Vec<Period> = periods
            .into_iter()
            .map(|(round, rule, standing)| {
                no += 1;
                period(no, round, rule, standing)
            })
            .collect();
        let answer = in_time(&periods, Timeliness::Handling);
        assert_eq!(answer.map(|it| it.no), want, "{why}");
        assert_eq!(in_time(&periods, Timeliness::SignIn), None, "{why}");
    }
}
