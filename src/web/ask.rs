//! What a browser asks and what it is answered, as values: everything a page sees of HTTP.

use std::net::IpAddr;

use crate::office::form::Fields;

use super::gate::PEER;

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
    /// Where it came from.
    pub(super) peer: Option<IpAddr>,
}

impl Ask {
    pub(super) fn of(
        is_post: bool,
        target: &str,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    ) -> Ask {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let peer = headers.iter().find(|it| it.0 == PEER);
        let peer = peer.and_then(|it| it.1.parse().ok());
        Ask {
            peer,
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

    /// Path and query, to come back to what was read.
    pub(super) fn address(&self) -> String {
        if self.is_post || self.query.is_empty() {
            return self.path.clone();
        }
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(&self.query);
        format!("{}?{}", self.path, query.finish())
    }

    /// Every value of a parameter, joined by commas.
    pub(super) fn all(&self, name: &str) -> Option<String> {
        Form::of(self.query.clone()).get(name)
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
        let kind = self.header("content-type").unwrap_or_default();
        if kind.starts_with("application/x-www-form-urlencoded") {
            return Form::of(pairs(&self.body));
        }
        if kind.starts_with("multipart/form-data") {
            return with_files(kind, &self.body).unwrap_or_default();
        }
        Form::default()
    }
}

fn pairs(bytes: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(bytes).into_owned().collect()
}

/// A form with files in it; none when it is broken off.
fn with_files(kind: &str, body: &[u8]) -> Option<Form> {
    let boundary = multer::parse_boundary(kind).ok()?;
    let body = body.to_vec();
    let whole = futures_util::stream::once(async move { Ok::<_, std::io::Error>(body) });
    let mut parts = multer::Multipart::new(whole, boundary);
    // The body is in memory already: nothing here ever waits.
    pollster::block_on(async {
        let mut form = Form::default();
        while let Some(part) = parts.next_field().await.ok()? {
            let name = part.name().unwrap_or_default().to_owned();
            match part.file_name().map(str::to_owned) {
                None => form.words.push((name, part.text().await.ok()?)),
                Some(file) => form.files.push(File {
                    field: name,
                    name: file,
                    bytes: part.bytes().await.ok()?.to_vec(),
                }),
            }
        }
        Some(form)
    })
}

/// Words typed into a form, by the names of its fields, and files beside them.
#[derive(Clone, Debug, Default)]
pub(super) struct Form {
    words: Vec<(String, String)>,
    files: Vec<File>,
}

/// A file that was sent.
#[derive(Clone, Debug)]
pub(super) struct File {
    field: String,
    /// As the browser calls it; for messages alone, never a path.
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
}

impl Form {
    fn of(words: Vec<(String, String)>) -> Form {
        Form {
            words,
            files: Vec::new(),
        }
    }

    /// The file of a field, if one was chosen.
    pub(super) fn file(&self, field: &str) -> Option<&File> {
        self.files
            .iter()
            .find(|it| it.field == field && !it.name.is_empty())
    }

    /// What was typed, every sign of it: spaces belong to a password.
    pub(super) fn raw(&self, name: &str) -> Option<String> {
        let found = self.words.iter().find(|it| it.0 == name);
        found.map(|it| it.1.clone()).filter(|it| !it.is_empty())
    }

    /// What was typed or chosen; several choices of one field are joined by commas.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let chosen: Vec<&str> = self
            .words
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
        Form::of(rows.into_iter().collect())
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

    /// What a program is answered.
    pub(super) fn json(status: u16, text: String) -> Answer {
        let mut it = Answer::page(text).with_status(status);
        it.kind = "application/json; charset=utf-8";
        it
    }

    /// A file to be kept.
    pub(super) fn file(name: &str, kind: &'static str, body: Vec<u8>) -> Answer {
        let mut it = Answer::page(String::new());
        it.kind = kind;
        it.body = body;
        // Names of files are numbers and identifiers of ours: ASCII without quotes.
        it.headers.push((
            "Content-Disposition",
            format!("attachment; filename=\"{name}\""),
        ));
        it
    }

    pub(super) fn with_status(mut self, status: u16) -> Answer {
        self.status = status;
        self
    }

    pub(super) fn with_header(mut self, name: &'static str, value: String) -> Answer {
        self.headers.push((name, value));
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
    fn files_are_read_from_a_form_with_parts() {
        let kind = "multipart/form-data; boundary=XX";
        let body = "--XX\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\ntoken\r\n\
                    --XX\r\nContent-Disposition: form-data; name=\"ledger\"; filename=\"台账.csv\"\r\n\
                    Content-Type: text/csv\r\n\r\na,b\r\n1,2\r\n--XX--\r\n";
        let headers = vec![("content-type".to_owned(), kind.to_owned())];
        let form = Ask::of(true, "/", headers.clone(), body.into()).form();
        assert_eq!(form.get("csrf").as_deref(), Some("token"));
        let file = form.file("ledger").unwrap();
        assert_eq!(
            (file.name.as_str(), file.bytes.as_slice()),
            ("台账.csv", &b"a,b\r\n1,2"[..])
        );
        // Broken off in the middle it is no form at all.
        let half = body[..body.len() / 2].into();
        assert_eq!(Ask::of(true, "/", headers, half).form().get("csrf"), None);
    }

    #[test]
    fn a_body_of_another_kind_is_no_form() {
        let ask = Ask::of(true, "/", Vec::new(), b"title=x".to_vec());
        assert_eq!(ask.form().get("title"), None);
    }
}
