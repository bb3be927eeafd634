//! Commands: what a sentence tells the reader to type, built from the table of steps so that it is a real one.

use crate::casework::track::StepKind;

/// A step of the work on a case: `` `fengqiao intake accept NO --track petition` ``.
pub fn step(kind: StepKind, no: &str, flags: &str) -> String {
    let passage = kind.passage();
    let mut words = vec![passage.stage, passage.name];
    if kind != StepKind::Register {
        words.push(no);
    }
    words.push(flags);
    words.retain(|it| !it.is_empty());
    plain(&words.join(" "))
}

/// A command that is no step: `` `fengqiao show NO` ``.
pub fn plain(words: &str) -> String {
    format!("`fengqiao {words}`")
}

/// Shows a case with everything recorded of it.
pub fn show(no: &str) -> String {
    plain(&format!("show {no}"))
}

/// Shows how the periods of a case are counted.
pub fn explain_due(no: &str) -> String {
    plain(&format!("explain {no} due"))
}

/// Lists the periods of law there are.
pub fn periods_list() -> String {
    plain("periods list")
}

/// Shows the profile in force: bodies, officers, mediators, places.
pub fn profile_show() -> String {
    plain("profile show")
}

/// Lists the codes of an axis.
pub fn codes(axis: &str) -> String {
    plain(&format!("codes {axis}"))
}

/// Takes a changed profile folder over.
pub fn profile_apply() -> String {
    plain("profile apply FOLDER")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_named_as_in_the_table() {
        assert_eq!(
            step(StepKind::Accept, "SQ-2026-000123", "--track petition"),
            "`fengqiao intake accept SQ-2026-000123 --track petition`"
        );
        assert_eq!(
            step(StepKind::FollowUp, "NO", ""),
            "`fengqiao follow-up record NO`"
        );
        assert_eq!(
            step(StepKind::Register, "NO", "--anonymous"),
            "`fengqiao intake register --anonymous`"
        );
    }
}
