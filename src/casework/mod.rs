//! The rules: what a case is, what may be asked of it, what is recorded, and what follows; no file, clock, socket or terminal.

/// Intake (受理): written down, taken on or declined, completed, corrected.
pub mod intake;

/// Assignment (流转): track, body, receipt, return, transfer.
pub mod assignment;

/// Handling (处置): contact, reply, review, time, conclusion.
pub mod handling;

/// Mediation (调解): consent, mediator, sessions, agreement.
pub mod mediation;

/// Supervision (监督): those who are late are reminded.
pub mod supervision;

/// Feedback (反馈): follow-up, reopening, archive.
pub mod feedback;

/// The house: facts of the office itself.
pub mod house;

/// Activities (工作登记): what belongs to no case.
pub mod activity;

/// The case, and the one function that judges a step.
pub mod case;

/// Turns: the steps of one request, judged in order, with what they do to the clock.
pub mod turn;

/// Tracks, states, and the table of steps.
pub mod track;

/// Which hint of the profile fits a case.
pub mod routing;

/// Records: entries with their headers.
pub mod record;

/// Facts that may stand in lists and totals.
pub mod facts;

/// Statements, checked before anything is recorded.
pub mod statement;

/// Parties of a case.
pub mod party;

/// Why a step is refused.
pub mod refusal;

/// When, by whom, under which rules.
pub mod occasion;

/// The clock of a case.
pub mod clock;

/// Periods of law and how they are counted.
pub mod period;

/// How a period is counted, with every day accounted for.
pub mod reckoning;

/// How pressing a period is: green, yellow, orange, red.
pub mod light;

/// Working days, holidays, make-up days.
pub mod calendar;

/// Codes and their tables.
pub mod code;

/// The office's own profile: places, bodies, officers, mediators, routes.
pub mod profile;

/// ID numbers, credit codes, phones, checked.
pub mod identity;

/// Names and numbers as those not entitled see them.
pub mod masking;

/// Days and moments in office time.
pub mod day;
