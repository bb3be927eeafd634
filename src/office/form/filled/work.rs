//! Filled forms of handling and mediation.

use super::Filled;
use crate::casework::code::Axis;
use crate::casework::track::StepKind;
use crate::casework::{handling, mediation};
use crate::office::error::FormFault;

impl Filled<'_> {
    pub(super) fn handling(&self, step: StepKind) -> Result<handling::Step, FormFault> {
        use handling::Step as H;
        let words = || self.text("words");
        let said = || self.text("words").unwrap_or_default();
        let rule = || self.text("rule").unwrap_or_default().to_ascii_uppercase();
        Ok(match step {
            StepKind::ContactCitizen => H::ContactCitizen {
                reached: self.yes_no("reached")?.unwrap_or(false),
                words: words(),
            },
            StepKind::Reply => H::Reply { words: said() },
            StepKind::ApproveReply => H::ApproveReply { words: words() },
            StepKind::ReturnReply => H::ReturnReply { words: said() },
            StepKind::DeliverReply => H::DeliverReply { words: words() },
            StepKind::AskExtension => H::AskExtension {
                rule: rule(),
                amount: self.count("extend_by")?.unwrap_or(0),
                words: said(),
            },
            StepKind::GrantExtension => H::GrantExtension {
                citizen_told: self.yes_no("citizen_told")?.unwrap_or(false),
                consented: self.party_nos("consented")?,
                words: words(),
            },
            StepKind::RefuseExtension => H::RefuseExtension { words: said() },
            StepKind::AskSuspension => H::AskSuspension {
                rule: rule(),
                reason: self.must_code("reason", Axis::SuspensionReason)?,
                document: self.text("document").unwrap_or_default(),
            },
            StepKind::GrantSuspension => H::GrantSuspension { words: words() },
            StepKind::RefuseSuspension => H::RefuseSuspension { words: said() },
            StepKind::Resume => H::Resume {
                rule: rule(),
                words: words(),
            },
            StepKind::ChoosePeriod => H::ChoosePeriod {
                rule: rule(),
                since: self.day("since")?,
                words: words(),
            },
            StepKind::EndPeriod => H::EndPeriod {
                rule: rule(),
                words: words(),
            },
            StepKind::Conclude => H::Conclude {
                outcome: self.must_code("outcome", Axis::Outcome)?,
                closing_reason: self.code("closing_reason", Axis::ClosingReason)?,
                level: self.code("level", Axis::Level)?,
                difficulty: self.code("difficulty", Axis::Difficulty)?,
                words: words(),
            },
            _ => H::Progress { words: said() },
        })
    }

    pub(super) fn mediation(&self, step: StepKind) -> Result<mediation::Step, FormFault> {
        use mediation::Step as M;
        let words = || self.text("words");
        let party = || -> Result<u32, FormFault> { Ok(self.party_no("party")?.unwrap_or(0)) };
        Ok(match step {
            StepKind::Invite => M::Invite {
                party: self.party_no("party")?,
                words: words(),
            },
            StepKind::Consent => M::Consent {
                party: party()?,
                words: words(),
            },
            StepKind::RefuseMediation => M::RefuseMediation {
                party: party()?,
                words: words(),
            },
            StepKind::AppointMediator => M::AppointMediator {
                mediator: self.mediator("mediator")?.unwrap_or_default(),
                words: words(),
            },
            StepKind::HoldSession => M::HoldSession {
                attended: self.party_nos("attended")?,
                words: self.text("words").unwrap_or_default(),
            },
            StepKind::Agree => M::Agree {
                form: self.must_code("form", Axis::AgreementForm)?,
                amount: self.amount("amount")?,
                perform_by: self.day("perform_by")?,
                terms: self.text("terms").unwrap_or_default(),
            },
            StepKind::Sign => M::Sign { words: words() },
            StepKind::Stamp => M::Stamp { words: words() },
            StepKind::BreakOff => M::BreakOff {
                reason: self.must_code("reason", Axis::ClosingReason)?,
                advice: self.text("advice").unwrap_or_default(),
            },
            StepKind::ApplyConfirmation => M::ApplyConfirmation { words: words() },
            _ => M::Perform { words: words() },
        })
    }
}
