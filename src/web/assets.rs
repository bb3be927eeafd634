//! Style, script and mark: compiled in, each under an address that changes with its content.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use super::ask::{Answer, Policy};
use super::pages::Outcome;
use super::visit::Visit;

/// One file of the pages.
pub(super) struct Asset {
    kind: &'static str,
    bytes: &'static [u8],
    address: LazyLock<String>,
}

pub(super) static STYLE: Asset = Asset {
    kind: "text/css; charset=utf-8",
    bytes: include_bytes!("assets/style.css"),
    address: LazyLock::new(|| address("style.css", include_bytes!("assets/style.css"))),
};

pub(super) static SCRIPT: Asset = Asset {
    kind: "text/javascript; charset=utf-8",
    bytes: include_bytes!("assets/script.js"),
    address: LazyLock::new(|| address("script.js", include_bytes!("assets/script.js"))),
};

static MARK: Asset = Asset {
    kind: "image/svg+xml",
    bytes: include_bytes!("assets/mark.svg"),
    address: LazyLock::new(|| "/favicon.ico".to_owned()),
};

fn address(name: &str, bytes: &[u8]) -> String {
    let mark = URL_SAFE_NO_PAD.encode(&Sha256::digest(bytes)[..9]);
    format!("/assets/{mark}/{name}")
}

impl Asset {
    pub(super) fn address(&'static self) -> &'static str {
        &self.address
    }
}

/// The file of an address; one that was replaced by a newer program is gone.
pub(super) fn page(visit: &Visit<'_>) -> Outcome {
    let known = [&STYLE, &SCRIPT, &MARK];
    let found = known.into_iter().find(|it| it.address() == visit.ask.path);
    Ok(match found {
        None => Answer::page(String::new()).with_status(404),
        Some(it) => {
            let mut answer = Answer::page(String::new()).under(Policy::Asset);
            answer.kind = it.kind;
            answer.body = it.bytes.to_vec();
            answer
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_and_script_are_small() {
        assert!(STYLE.bytes.len() + SCRIPT.bytes.len() < 60 * 1024);
    }

    #[test]
    fn nothing_is_fetched_from_elsewhere() {
        for asset in [&STYLE, &SCRIPT] {
            let text = std::str::from_utf8(asset.bytes).unwrap();
            assert!(
                !text.contains("http:") && !text.contains("https:") && !text.contains("@import")
            );
        }
    }
}
