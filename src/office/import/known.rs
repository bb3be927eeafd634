//! Rows the office may know already: by the number of the sending system, else by what they say; and what has changed in them since.

use crate::casework::case::{Case, CaseId, Draft, Step};
use crate::casework::day::Moment;
use crate::casework::facts::{Claims, Facts, Number, RowOrigin};
use crate::casework::intake;
use crate::casework::party::Party;
use crate::casework::record::{Entry, Record};
use crate::casework::statement::Statement;
use crate::office::ledger::field::Field;
use crate::store::rows::digest_key;
use crate::store::{Key, Reader, Sight, StoreError, Writer};

use super::judging::Ready;

/// Where cases are looked up: in a view, or in the middle of a write.
pub(super) trait Shelf {
    fn find(&self, key: Key, value: &[u8]) -> Result<Vec<CaseId>, StoreError>;
    fn records(&self, case: CaseId) -> Result<Vec<Record>, StoreError>;
}

impl Shelf for Reader {
    fn find(&self, key: Key, value: &[u8]) -> Result<Vec<CaseId>, StoreError> {
        self.find(key, value, Sight::All)
    }

    fn records(&self, case: CaseId) -> Result<Vec<Record>, StoreError> {
        self.records(case, Sight::All)
    }
}

impl Shelf for Writer<'_> {
    fn find(&self, key: Key, value: &[u8]) -> Result<Vec<CaseId>, StoreError> {
        self.find(key, value)
    }

    fn records(&self, case: CaseId) -> Result<Vec<Record>, StoreError> {
        self.records(case)
    }
}

/// How a row stands to what the office has.
pub(super) enum Standing {
    New,
    Unchanged,
    Changed(Box<Change>),
}

/// A known case about which the ledger now says something else.
pub(super) struct Change {
    pub(super) case: Case,
    pub(super) records: Vec<Record>,
    pub(super) fields: Vec<Field>,
    pub(super) steps: Vec<Step>,
}

impl Change {
    pub(super) fn number(&self) -> Number {
        self.case.number
    }
}

/// Looks a row up, and compares it where only its number is known.
pub(super) fn standing(
    shelf: &impl Shelf,
    row: &Ready,
    sees_restricted: bool,
    words: &str,
) -> Result<Standing, StoreError> {
    if !shelf
        .find(Key::RowDigest, &digest_key(&row.origin))?
        .is_empty()
    {
        return Ok(Standing::Unchanged);
    }
    let (Some(number), Ok((draft, _))) = (&row.external, &row.verdict) else {
        return Ok(Standing::New);
    };
    let found = shelf.find(Key::ExternalNo, number)?;
    let Some(id) = found.last() else {
        return Ok(Standing::New);
    };
    let records = shelf.records(*id)?;
    let Some(case) = Case::fold(&records) else {
        return Ok(Standing::New);
    };
    // A restricted case tells nothing of itself to those not entitled, not even what is new.
    if case.restricted.is_some() && !sees_restricted {
        return Ok(Standing::Unchanged);
    }
    let (fields, steps) = difference(&case, &records, draft, row.happened_at, &row.origin, words);
    if fields.is_empty() {
        return Ok(Standing::Unchanged);
    }
    Ok(Standing::Changed(Box::new(Change {
        case,
        records,
        fields,
        steps,
    })))
}

macro_rules! facts {
    ($old:expr, $new:expr, $patch:expr, $fields:expr, $($name:ident $field:ident),* $(,)?) => {
        $( if $new.$name.is_some() && $new.$name != $old.$name {
            $patch.$name.clone_from(&$new.$name);
            $fields.push(Field::$field);
        } )*
    };
}

/// The fields that differ, and the steps that bring the case up to the ledger. What the ledger does not say stays.
fn difference(
    case: &Case,
    records: &[Record],
    draft: &Draft,
    received: Moment,
    origin: &RowOrigin,
    words: &str,
) -> (Vec<Field>, Vec<Step>) {
    let (opening, told) = match &draft.entry {
        Entry::Intake(intake::Entry::Registered { opening }) => (opening, None),
        Entry::Intake(intake::Entry::CarriedOver { opening, claims }) => (opening, Some(claims)),
        _ => return (Vec::new(), Vec::new()),
    };
    let private = &draft.private;
    let mut fields = Vec::new();
    if received != case.received_at {
        fields.push(Field::ReceivedOn);
    }
    let mut stated = Statement {
        facts: changed_facts(&case.facts, &opening.facts, &mut fields),
        parties: changed_parties(case, &private.parties, &mut fields),
        ..Statement::default()
    };
    for (old, new, into, field) in [
        (&case.title, &private.title, &mut stated.title, Field::Title),
        (&case.story, &private.facts, &mut stated.story, Field::Facts),
        (
            &case.demand,
            &private.demand,
            &mut stated.demand,
            Field::Demand,
        ),
        (
            &case.address,
            &private.address,
            &mut stated.address,
            Field::Address,
        ),
        (
            &told_words(records),
            &private.words,
            &mut stated.note,
            Field::Note,
        ),
    ] {
        if new.is_some() && new != old {
            into.clone_from(new);
            fields.push(field);
        }
    }
    let track = opening.track.filter(|it| case.track != Some(*it));
    fields.extend(track.map(|_| Field::Track));
    // Where a case stands that is worked on here, nobody else's ledger says.
    let told = told.filter(|_| !case.is_worked_on);
    let claims = told.and_then(|it| changed_claims(case.claims.as_ref(), it, &mut fields));
    let mut steps = vec![Step::Intake(intake::Step::Correct {
        statement: Box::new(stated),
        track,
        claims: claims.map(Box::new),
        row: Some(origin.clone()),
        words: words.to_owned(),
    })];
    if let Some(kind) = &opening.restricted
        && case.restricted.is_none()
    {
        fields.push(Field::Restricted);
        // Hidden before it is corrected: an accusation is never open to everybody.
        steps.insert(
            0,
            Step::Intake(intake::Step::Restrict {
                kind: kind.clone(),
                words: Some(words.to_owned()),
            }),
        );
    }
    if let Some(grade) = &opening.risk
        && case.risk.as_ref() != Some(grade)
        && case.state.is_open()
    {
        fields.push(Field::Risk);
        steps.insert(
            0,
            Step::Intake(intake::Step::GradeRisk {
                grade: grade.clone(),
                words: words.to_owned(),
            }),
        );
    }
    (fields, steps)
}

fn changed_facts(old: &Facts, new: &Facts, fields: &mut Vec<Field>) -> Facts {
    let mut patch = Facts::default();
    facts!(
        old,
        new,
        patch,
        fields,
        nature Nature,
        purpose Purpose,
        dispute_type DisputeType,
        platform Platform,
        place Place,
        headcount Headcount,
        amount Amount,
        anonymous Anonymous,
        linkage Linkage,
        source_organ SourceOrgan,
        source_case_no SourceCaseNo,
        entry_source EntrySource,
        reassignments Reassignments,
    );
    patch
}

fn changed_claims(old: Option<&Claims>, new: &Claims, fields: &mut Vec<Field>) -> Option<Claims> {
    let nothing = Claims::default();
    let old = old.unwrap_or(&nothing);
    let mut patch = Claims::default();
    facts!(
        old,
        new,
        patch,
        fields,
        accepted_on AcceptedOn,
        body Body,
        assigned_on AssignedOn,
        acknowledged_on AcknowledgedOn,
        mediator Mediator,
        agreement_form AgreementForm,
        agreement_on AgreementOn,
        agreement_amount AgreementAmount,
        outcome Outcome,
        closing_reason ClosingReason,
        level Level,
        difficulty Difficulty,
        replied_on RepliedOn,
        concluded_on ConcludedOn,
        solved Solved,
        satisfaction Satisfaction,
        followed_up_on FollowedUpOn,
        returns Returns,
        archived_on ArchivedOn,
    );
    (!patch.is_empty()).then_some(patch)
}

/// Parties stated otherwise than they are known, each under the number it has.
fn changed_parties(case: &Case, new: &[Party], fields: &mut Vec<Field>) -> Vec<Party> {
    let mut changed = Vec::new();
    for party in new {
        let old = case.parties.iter().find(|it| it.role == party.role);
        let nothing = Party::default();
        let known = old.unwrap_or(&nothing);
        let [name, number, phone, address, sex] = if party.role == "respondent" {
            [
                Some(Field::RespondentName),
                Some(Field::RespondentId),
                Some(Field::RespondentPhone),
                Some(Field::RespondentAddress),
                None,
            ]
        } else {
            [
                Some(Field::ApplicantName),
                Some(Field::ApplicantId),
                Some(Field::ApplicantPhone),
                Some(Field::ApplicantAddress),
                Some(Field::ApplicantSex),
            ]
        };
        let before = fields.len();
        for (said, had, field) in [
            (&party.name, &known.name, name),
            (&party.paper_no, &known.paper_no, number),
            (&party.phone, &known.phone, phone),
            (&party.address, &known.address, address),
            (&party.sex, &known.sex, sex),
        ] {
            if said.is_some() && said != had {
                fields.extend(field);
            }
        }
        if fields.len() > before {
            changed.push(Party {
                no: old.map_or(0, |it| it.no),
                ..party.clone()
            });
        }
    }
    changed
}

/// The words that came with the newest row of a ledger: reply, note, columns kept.
fn told_words(records: &[Record]) -> Option<String> {
    records.iter().rev().find_map(|it| {
        let private = it.private.as_ref()?;
        match &it.entry {
            Entry::Intake(intake::Entry::Registered { .. } | intake::Entry::CarriedOver { .. }) => {
                private.words.clone()
            }
            Entry::Intake(intake::Entry::Corrected { row: Some(_), .. }) => private.more.clone(),
            _ => None,
        }
    })
}
