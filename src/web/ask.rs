//! What a browser asks and what it is answered, as values: everything a page sees of HTTP.

use crate::office::form::Fields;

/// One request, read whole.
#[derive(Clone, Debug, Default)]
pub(super) struct Ask {
    pub(super) is_post: bool,
    /// As sent; routes are matched on it before anything is decoded.
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    /// Names in small letters.
    pub(super) headers: Vec<(String, String)>,
}

impl Ask {
    pub(super) fn of(
        is_post: bool,
        target: &str,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    ) -> Ask {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Ask {
            is_post,
            path: path.to_owned(),
            query: pairs(query.as_bytes()),
            body,
            headers,
        }
    }

    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|it| it.0 == name)
            .map(|it| it.1.as_str())
    }

    pub(super) fn cookie(&self, name: &str) -> Option<&str> {
        self.header("cookie")?
            .split(';')
            .filter_map(|it| it.trim().split_once('='))
            .find(|it| it.0 == name)
            .map(|it| it.1)
    }

    /// A parameter of the address.
    pub(super) fn asked(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|it| it.0 == name)
            .map(|it| it.1.trim())
            .filter(|it| !it.is_empty())
    }

    /// The form that was sent, if one was.
    pub(super) fn form(&self) -> Form {
        let is_form = self
            .header("content-type")
            .is_some_and(|it| it.starts_with("application/x-www-form-urlencoded"));
        match is_form {
            true => Form(pairs(&self.body)),
            false => Form::default(),
        }
    }
}

fn pairs(bytes: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(bytes).into_owned().collect()
}

/// Words typed into a form, by the names of its fields.
#[derive(Clone, Debug, Default)]
pub(super) struct Form(Vec<(String, String)>);

impl Form {
    /// What was typed or chosen; several choices of one field are joined by commas.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let chosen: Vec<&str> = self
            .0
            .iter()
            .filter(|it| it.0 == name)
            .map(|it| it.1.trim())
            .filter(|it| !it.is_empty())
            .collect();
        (!chosen.is_empty()).then(|| chosen.join(","))
    }

    /// The fields of a step or filter that the form holds.
    pub(super) fn fields<'a>(&self, ids: impl Iterator<Item = &'a str>) -> Fields {
        ids.filter_map(|id| self.get(id).map(|it| (id.to_owned(), it)))
            .collect()
    }
}

impl FromIterator<(String, String)> for Form {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(rows: T) -> Form {
        Form(rows.into_iter().collect())
    }
}

/// What is answered.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) kind: &'static str,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
    pub(super) policy: Policy,
}

/// What a browser may do with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Policy {
    /// Our own style, script and pictures, nothing written into the page.
    Page,
    /// A paper, which carries its style with it: no script at all.
    Paper,
    /// Never changes under its address.
    Asset,
}

impl Answer {
    pub(super) fn page(html: String) -> Answer {
        Answer {
            status: 200,
            kind: "text/html; charset=utf-8",
            headers: Vec::new(),
            body: html.into_bytes(),
            policy: Policy::Page,
        }
    }

    /// See another page: the answer to every form that was taken.
    pub(super) fn see(address: impl Into<String>) -> Answer {
        let mut it = Answer::page(String::new());
        it.status = 303;
        it.headers.push(("Location", address.into()));
        it
    }

    pub(super) fn with_status(mut self, status: u16) -> Answer {
        self.status = status;
        self
    }

    pub(super) fn under(mut self, policy: Policy) -> Answer {
        self.policy = policy;
        self
    }

    pub(super) fn with_cookie(mut self, name: &str, value: &str, lasting: Option<u64>) -> Answer {
        let age = lasting.map_or(String::new(), |it| format!("; Max-Age={it}"));
        self.headers.push((
            "Set-Cookie",
            format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{age}"),
        ));
        self
    }

    /// Every header it goes out with.
    pub(super) fn all_headers(&self) -> Vec<(&'static str, String)> {
        let policy = match self.policy {
            Policy::Page | Policy::Asset => {
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                 form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            }
            Policy::Paper => {
                "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; \
                 frame-ancestors 'none'"
            }
        };
        let caching = match self.policy {
            Policy::Asset => "public, max-age=31536000, immutable",
            Policy::Page | Policy::Paper => "no-store",
        };
        let mut headers = vec![
            ("Content-Type", self.kind.to_owned()),
            ("Content-Security-Policy", policy.to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("X-Frame-Options", "DENY".to_owned()),
            // Not `no-referrer`: a form would then be sent with the origin `null`.
            ("Referrer-Policy", "same-origin".to_owned()),
            ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
            ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
            ("Cache-Control", caching.to_owned()),
        ];
        headers.extend(self.headers.iter().cloned());
        headers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_cookies_and_forms_are_read() {
        let headers = vec![
            ("cookie".to_owned(), "a=1; lang=en".to_owned()),
            (
                "content-type".to_owned(),
                "application/x-www-form-urlencoded".to_owned(),
            ),
        ];
        let body = b"title=%E6%BC%8F%E6%B0%B4+a&body=x&body=y&empty=+".to_vec();
        let ask = Ask::of(true, "/cases?q=%E6%A5%BC&q=2", headers, body);
        assert_eq!((ask.path.as_str(), ask.asked("q")), ("/cases", Some("楼")));
        assert_eq!(ask.cookie("lang"), Some("en"));
        let form = ask.form();
        assert_eq!(form.get("title").as_deref(), Some("漏水 a"));
        assert_eq!(form.get("body").as_deref(), Some("x,y"));
        assert_eq!(form.get("empty"), None);
    }

    #[test]
    fn a_body_of_another_kind_is_no_form() {
        let ask = Ask::of(true, "/", Vec::new(), b"title=x".to_vec());
        assert_eq!(ask.form().get("title"), None);
    }
}
