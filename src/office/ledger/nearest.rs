//! The known word nearest to a mistyped one, for “did you mean”.

/// The nearest of `known` to `typed`, when it is near enough to be what was meant.
pub(super) fn nearest<'k>(
    typed: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Option<&'k str> {
    let typed: Vec<char> = typed.chars().collect();
    known
        .into_iter()
        .map(|it| (distance(&typed, it), it))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, it)| {
            let longer = typed.len().max(it.chars().count());
            *distance <= ((longer + 1) / 3).max(1) && *distance < typed.len()
        })
        .map(|(_, it)| it)
}

/// Levenshtein's distance between two words, in characters.
fn distance(a: &[char], b: &str) -> usize {
    let mut row: Vec<usize> = (0..=a.len()).collect();
    for (i, theirs) in b.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, ours) in a.iter().enumerate() {
            let replaced = diagonal + usize::from(*ours != theirs);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[a.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_a_stranger_is_not() {
        let known = ["received_on", "replied_on", "title", "承办单位"];
        let check = |typed, meant| assert_eq!(nearest(typed, known), meant, "{typed}");
        check("recieved_on", Some("received_on"));
        check("titel", Some("title"));
        check("承办部门", None);
        check("承办单", Some("承办单位"));
        check("x", None);
        check("colour", None);
    }
}
