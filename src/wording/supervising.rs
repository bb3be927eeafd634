//! Supervision in words: what a sweep did.

use crate::office::sweep::Swept;

use super::Lang;

/// How many were marked, and what that means.
pub fn swept(lang: Lang, it: &Swept, dry_run: bool) -> String {
    let found: u64 = it.found.iter().map(|it| it.1).sum();
    match (lang, dry_run) {
        (Lang::Zh, _) if found == 0 && it.marked == 0 => "没有新亮灯的".to_owned(),
        (Lang::En, _) if found == 0 && it.marked == 0 => "nothing turned".to_owned(),
        (Lang::Zh, true) => format!("试行：将标记{found}项，没有写入"),
        (Lang::En, true) => {
            format!("dry run: {found} would be marked, nothing was written")
        }
        (Lang::Zh, false) => format!("已标记{}项", it.marked),
        (Lang::En, false) => format!("{} marked", it.marked),
    }
}
