//! Thrown steps of handling, mediation and feedback.

use super::*;

impl Dice {
    pub(super) fn feedback(&mut self, kind: StepKind, now: Moment) -> feedback::Step {
        use feedback::Step as It;
        match kind {
            StepKind::FollowUp => It::FollowUp {
                attempt: self.code(&["connected", "connected", "no-answer"]),
                solved: self.maybe(|it| it.one_in(2)),
                satisfaction: self.maybe(|it| it.code(&["satisfied", "dissatisfied"])),
                call_again: self.maybe(|it| it.day(now)),
                words: self.some_words(),
            },
            StepKind::Rate => It::Rate {
                solved: self.one_in(2),
                satisfaction: self.code(&["satisfied", "dissatisfied"]),
                words: self.some_words(),
            },
            StepKind::RequestReview => It::RequestReview {
                words: self.some_words(),
            },
            StepKind::Review => It::Review {
                decision: self.code(&["upheld", "remitted"]),
                words: self.some_words(),
            },
            StepKind::RequestRecheck => It::RequestRecheck {
                words: self.some_words(),
            },
            StepKind::Recheck => It::Recheck {
                decision: self.code(&["upheld", "changed", "remitted"]),
                words: self.some_words(),
            },
            StepKind::Terminate => It::Terminate {
                words: self.some_words(),
            },
            StepKind::Reopen => It::Reopen {
                words: self.words(),
            },
            _ => It::Archive {
                words: self.some_words(),
            },
        }
    }

    pub(super) fn handling(
        &mut self,
        kind: StepKind,
        now: Moment,
        rules: &[String],
    ) -> handling::Step {
        use handling::Step as It;
        match kind {
            StepKind::ContactCitizen => It::ContactCitizen {
                reached: self.one_in(2),
                words: self.some_words(),
            },
            StepKind::Progress => It::Progress {
                words: self.words(),
            },
            StepKind::Reply => It::Reply {
                words: self.words(),
            },
            StepKind::ApproveReply => It::ApproveReply {
                words: self.some_words(),
            },
            StepKind::ReturnReply => It::ReturnReply {
                words: self.words(),
            },
            StepKind::DeliverReply => It::DeliverReply {
                words: self.some_words(),
            },
            StepKind::AskExtension => It::AskExtension {
                rule: self.rule(rules),
                amount: self.amount(),
                words: self.words(),
            },
            StepKind::GrantExtension => It::GrantExtension {
                citizen_told: !self.one_in(3),
                consented: self.maybe(|_| vec![1, 2]).unwrap_or_default(),
                words: self.some_words(),
            },
            StepKind::RefuseExtension => It::RefuseExtension {
                words: self.words(),
            },
            StepKind::AskSuspension => It::AskSuspension {
                rule: self.rule(rules),
                reason: self.code(&["appraisal", "hearing"]),
                document: self.words(),
            },
            StepKind::GrantSuspension => It::GrantSuspension {
                words: self.some_words(),
            },
            StepKind::RefuseSuspension => It::RefuseSuspension {
                words: self.words(),
            },
            StepKind::Resume => It::Resume {
                rule: self.rule(rules),
                words: self.some_words(),
            },
            StepKind::ChoosePeriod => It::ChoosePeriod {
                rule: self.code(&["XF-SIMPLE", "SQ-ENTRUST-SIM", "CIV-FILE", "FY-APPLY"]),
                since: self.maybe(|it| it.day(now)),
                words: self.some_words(),
            },
            StepKind::EndPeriod => It::EndPeriod {
                rule: self.rule(rules),
                words: self.some_words(),
            },
            _ => It::Conclude {
                outcome: self.code(&["settled", "resolved", "unsettled"]),
                closing_reason: self.maybe(|it| it.code(&["agreed"])),
                level: self.maybe(|it| it.code(&["street"])),
                difficulty: self.maybe(|it| it.code(&["complex"])),
                words: self.some_words(),
            },
        }
    }

    pub(super) fn mediation(&mut self, kind: StepKind, now: Moment) -> mediation::Step {
        use mediation::Step as It;
        let party = u32::try_from(self.below(4)).unwrap_or(0);
        let words = self.some_words();
        match kind {
            StepKind::Invite => It::Invite {
                party: self.maybe(|_| party),
                words,
            },
            StepKind::Consent => It::Consent { party, words },
            StepKind::RefuseMediation => It::RefuseMediation { party, words },
            StepKind::AppointMediator => It::AppointMediator {
                mediator: self.code(&["m1", "m2", "m3", "admin"]),
                words,
            },
            StepKind::HoldSession => It::HoldSession {
                attended: vec![1, party],
                words: self.words(),
            },
            StepKind::Agree => It::Agree {
                form: self.code(&["written", "oral"]),
                amount: self.maybe(|it| it.pick(&[-1, 0, 7_000])),
                perform_by: self.maybe(|it| it.day(now)),
                terms: self.words(),
            },
            StepKind::Sign => It::Sign { words },
            StepKind::Stamp => It::Stamp { words },
            StepKind::BreakOff => It::BreakOff {
                reason: self.code(&["far-apart"]),
                advice: self.words(),
            },
            StepKind::ApplyConfirmation => It::ApplyConfirmation { words },
            _ => It::Perform { words },
        }
    }
}
