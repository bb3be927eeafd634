//! Words as people type them: what counts as the same word, and which known word is nearest to an unknown one.

/// The form in which words are compared: no blanks, half-width, ASCII in lower case, `_` as `-`.
pub fn plain(text: &str) -> String {
    text.chars()
        .map(half_width)
        .filter(|it| !it.is_whitespace() && *it != '\u{feff}')
        .map(|it| {
            if it == '_' {
                '-'
            } else {
                it.to_ascii_lowercase()
            }
        })
        .collect()
}

fn half_width(it: char) -> char {
    match it {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(it as u32 - 0xfee0).unwrap_or(it),
        '\u{3000}' => ' ',
        _ => it,
    }
}

/// The nearest of the known words, if one is near enough to ask “did you mean”; both sides are compared plainly.
pub fn nearest<'a, T>(text: &str, known: impl Iterator<Item = (&'a str, T)>) -> Option<T> {
    let text = plain(text);
    let mut best = None;
    let mut best_likeness = NEAR_ENOUGH;
    for (word, value) in known {
        let likeness = likeness(&text, &plain(word));
        if likeness > best_likeness {
            best_likeness = likeness;
            best = Some(value);
        }
    }
    best
}

/// Two of four letters wrong is still a guess worth offering; more is noise.
const NEAR_ENOUGH: f64 = 0.49;

fn likeness(a: &str, b: &str) -> f64 {
    let (n_a, n_b) = (a.chars().count(), b.chars().count());
    let (shorter, longer) = if n_a <= n_b { (a, b) } else { (b, a) };
    let (least, most) = (n_a.min(n_b), n_a.max(n_b));
    // “投诉件” and “群众投诉” mean 投诉: one word inside another counts more than letters in common.
    if least >= 2 && longer.contains(shorter) {
        return 0.6 + 0.4 * least as f64 / most as f64;
    }
    strsim::normalized_damerau_levenshtein(a, b)
}
