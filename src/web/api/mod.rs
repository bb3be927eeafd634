//! The office for programs (`/api/v1`): the same requests and replies as everywhere, as JSON, under an officer's token.

mod reading;
mod taking;

use std::io;
use std::net::Ipv4Addr;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Instant;

use matchit::Router;
use serde_json::{Map, Value, json};

use crate::casework::occasion::Rules;
use crate::office::error::{Error, FormFault, FormReason};
use crate::office::form::{Fields, read_yes_no};
use crate::office::{Asker, Reply, Request};
use crate::report::sheet::Sheet;
use crate::wording::names::Names;
use crate::wording::sheet::{Format, Look, bytes};
use crate::wording::{Lang, problem};

use super::ask::{Answer, Ask};
use super::pages::status;
use super::site::{Site, decoded, lang_of};

/// The beginning of every address.
const API: &str = "/api/";

/// One request that a program may make.
pub struct Route {
    /// GET or POST.
    pub method: &'static str,
    pub path: &'static str,
    /// What it is for, in a sentence.
    pub what: &'static str,
    /// What may stand in the query or in the body.
    pub parameters: &'static str,
    answer: fn(&Call<'_>) -> Answered,
}

/// Everything a program may ask; `docs/API.md` is written from here.
pub const ROUTES: &[Route] = &[
    Route {
        method: "GET",
        path: "/api/v1/today",
        what: "The queue of the day, as `today -O json` prints it.",
        parameters: "`limit` (rows of a section), `soon` (days ahead), and every filter of `list`",
        answer: reading::today,
    },
    Route {
        method: "GET",
        path: "/api/v1/cases",
        what: "Cases by filter, the newest first, as `list -O json` prints them.",
        parameters: "`limit` (100 if not said), `text`, `overdue=yes`, and every filter of `list` with `_` for `-`",
        answer: reading::cases,
    },
    Route {
        method: "GET",
        path: "/api/v1/due",
        what: "Cases that fall due in a stretch of days.",
        parameters: "`from` (today), `to` (a week later), `limit`",
        answer: reading::due,
    },
    Route {
        method: "GET",
        path: "/api/v1/search",
        what: "Cases by number, query code, name, phone, ID number, or words in their text.",
        parameters: "`q`, `limit` (100 if not said)",
        answer: reading::search,
    },
    Route {
        method: "GET",
        path: "/api/v1/stats",
        what: "Cases counted, as `stats -O json` prints it.",
        parameters: "the flags of `stats` with `_` for `-`: `by`, `across`, `measure`, `where`, `period`, `from`, `to`, `compare`, `top`, `sort`, … and every filter of `list`",
        answer: reading::stats,
    },
    Route {
        method: "GET",
        path: "/api/v1/reports",
        what: "The reports there are: name, title, usual period.",
        parameters: "",
        answer: reading::reports,
    },
    Route {
        method: "GET",
        path: "/api/v1/reports/{name}",
        what: "A report, as `report NAME -O json` prints it: sentences, sheets, definitions; with `period` also one of the office's own that was frozen for it.",
        parameters: "`period`, or `from` and `to`; `where`, `as_of`, `live=yes`",
        answer: reading::report,
    },
    Route {
        method: "GET",
        path: "/api/v1/activities",
        what: "Work that belongs to no case, as `activity list -O json` prints it.",
        parameters: "`period`, or `from` and `to`; `kind`, `place`, `body`, `by`, `reversed=yes`, `as_of`",
        answer: reading::activities,
    },
    Route {
        method: "POST",
        path: "/api/v1/activities",
        what: "Records such work; the same told twice is refused.",
        parameters: "the fields of `activity record`, and `dry_run`",
        answer: taking::record_activity,
    },
    Route {
        method: "POST",
        path: "/api/v1/activities/{record}/reverse",
        what: "Takes a record of such work back: it counts no more.",
        parameters: "`words`",
        answer: taking::reverse_activity,
    },
    Route {
        method: "GET",
        path: "/api/v1/cases/{no}",
        what: "One case: facts, parties (masked), periods, records, and the steps this officer may take next.",
        parameters: "",
        answer: reading::case,
    },
    Route {
        method: "POST",
        path: "/api/v1/cases/{no}/reveal",
        what: "The same, unmasked; recorded with its reason.",
        parameters: "`reason`",
        answer: reading::reveal,
    },
    Route {
        method: "POST",
        path: "/api/v1/cases",
        what: "Registers a case; its query code is told once.",
        parameters: "the fields of `intake register`, and `on`, `key`, `dry_run`",
        answer: taking::register,
    },
    Route {
        method: "POST",
        path: "/api/v1/cases/{no}/{stage}/{step}",
        what: "Takes a step on a case: every stage and step of docs/STAGES.md, as it is typed at the prompt.",
        parameters: "the fields of the step, and `on`, `seen`, `key`, `dry_run`",
        answer: taking::step,
    },
];

/// Which request an address is, by method.
pub(super) struct Routers {
    get: Router<&'static Route>,
    post: Router<&'static Route>,
}

impl Routers {
    pub(super) fn new() -> Routers {
        let router = |method: &str| {
            let mut router = Router::new();
            for route in ROUTES.iter().filter(|it| it.method == method) {
                router
                    .insert(route.path, route)
                    .expect("the addresses are our own and differ");
            }
            router
        };
        Routers {
            get: router("GET"),
            post: router("POST"),
        }
    }
}

/// One request of a program, understood.
struct Call<'a> {
    site: &'a Site,
    ask: &'a Ask,
    asker: Asker,
    lang: Lang,
    rules: Arc<Rules>,
    params: Vec<(String, String)>,
    body: Map<String, Value>,
}

/// Status and JSON, or why not.
type Answered = Result<(u16, String), Wrong>;

/// Why a program is not answered.
enum Wrong {
    Office(Box<Error>),
    /// Nothing of the office: the request itself is not as it must be.
    Call {
        status: u16,
        code: &'static str,
        zh: &'static str,
        en: &'static str,
    },
}

impl From<Error> for Wrong {
    fn from(it: Error) -> Wrong {
        Wrong::Office(Box::new(it))
    }
}

fn wrong(status: u16, code: &'static str, zh: &'static str, en: &'static str) -> Wrong {
    Wrong::Call {
        status,
        code,
        zh,
        en,
    }
}

/// A value beside the form that is not understood. Passed over, it would be another request.
fn misread(field: &str, value: &str, why: FormReason) -> Wrong {
    let (field, value) = (field.to_owned(), value.to_owned());
    Error::Form(FormFault { field, value, why }).into()
}

/// The request is for a program, whatever becomes of it.
pub(super) fn is_of(ask: &Ask) -> bool {
    ask.path.starts_with(API)
}

pub(super) fn answer(site: &Site, ask: &Ask) -> Answer {
    match answered(site, ask) {
        Ok((status, text)) => Answer::json(status, text),
        Err(it) => told(site, &it),
    }
}

fn answered(site: &Site, ask: &Ask) -> Answered {
    // A browser says where it comes from; a token has no business in one.
    if ask.header("origin").is_some() || ask.header("sec-fetch-site").is_some() {
        return Err(wrong(
            403,
            "from_a_browser",
            "接口只供程序使用，不接受浏览器里的请求",
            "the interface is for programs; requests of browsers are refused",
        ));
    }
    let (own, other) = match ask.is_post {
        true => (&site.programs.post, &site.programs.get),
        false => (&site.programs.get, &site.programs.post),
    };
    let Ok(found) = own.at(&ask.path) else {
        return Err(match other.at(&ask.path) {
            Ok(_) => wrong(
                405,
                "other_method",
                "请换用另一种方法",
                "use the other method",
            ),
            Err(_) => wrong(
                404,
                "no_such_address",
                "没有这个地址",
                "there is no such address",
            ),
        });
    };
    let asker = asker(site, ask)?;
    let params = found.params.iter();
    let call = Call {
        site,
        ask,
        asker,
        lang: lang_of(ask),
        // Read anew when another program has changed them.
        rules: site.office.rules(),
        params: params
            .map(|(name, value)| (name.to_owned(), decoded(value)))
            .collect(),
        body: if ask.is_post { body(ask)? } else { Map::new() },
    };
    (found.value.answer)(&call)
}

/// Who bears the token. Tries with what is none are slowed down.
fn asker(site: &Site, ask: &Ask) -> Result<Asker, Wrong> {
    let said = ask.header("authorization").unwrap_or_default();
    let token = said.strip_prefix("Bearer ").unwrap_or_default().trim();
    let asker = Asker::bearing(token);
    match site.office.identify(&asker) {
        Ok(()) => Ok(asker),
        Err(it @ Error::BadToken) => {
            let peer = ask.peer.unwrap_or(Ipv4Addr::UNSPECIFIED.into());
            if site.bad_tokens.begin(peer, Instant::now()).is_err() {
                return Err(wrong(
                    429,
                    "too_many_tries",
                    "错误的令牌太多，请稍后再试",
                    "too many wrong tokens: try again later",
                ));
            }
            Err(it.into())
        }
        Err(it) => Err(it.into()),
    }
}

fn body(ask: &Ask) -> Result<Map<String, Value>, Wrong> {
    let kind = ask.header("content-type").unwrap_or_default();
    if !kind.starts_with("application/json") {
        return Err(wrong(
            415,
            "not_json",
            "请求内容须为 application/json",
            "the body must be application/json",
        ));
    }
    serde_json::from_slice(&ask.body).map_err(|_| {
        wrong(
            400,
            "not_an_object",
            "请求内容不是一个 JSON 对象",
            "the body is no JSON object",
        )
    })
}

fn told(site: &Site, it: &Wrong) -> Answer {
    let (status, error) = match it {
        Wrong::Call {
            status,
            code,
            zh,
            en,
        } => (*status, json!({"code": code, "zh": zh, "en": en})),
        Wrong::Office(it) => {
            let rules = site.office.rules();
            let zh = problem::problem(Lang::Zh, it, None, &rules);
            let en = problem::problem(Lang::En, it, None, &rules);
            let mut error = json!({
                "code": code(it),
                "zh": zh.what, "en": en.what,
                "next_zh": zh.next, "next_en": en.next,
            });
            if let Error::Form(fault) | Error::Filter(fault) = it.as_ref() {
                error["field"] = json!(fault.field);
            }
            let status = match it.as_ref() {
                Error::BadToken => 401,
                it => status(it),
            };
            (status, error)
        }
    };
    let answer = Answer::json(status, json!({ "error": error }).to_string());
    match status {
        401 => answer.with_header("WWW-Authenticate", "Bearer".to_owned()),
        _ => answer,
    }
}

/// The identifier of an error: the name of its variant, of a refusal that of the refusal, as `no_such_case`.
fn code(it: &Error) -> String {
    let said = match it {
        Error::Refused(it) => format!("{it:?}"),
        Error::Store(it) => format!("{it:?}"),
        Error::Form(it) | Error::Filter(it) => format!("{:?}", it.why),
        other => format!("{other:?}"),
    };
    let name = said.chars().take_while(|it| it.is_ascii_alphanumeric());
    let mut code = String::new();
    for it in name {
        if it.is_ascii_uppercase() && !code.is_empty() {
            code.push('_');
        }
        code.push(it.to_ascii_lowercase());
    }
    code
}

fn read_number<T: FromStr>(name: &str, words: &str) -> Result<T, Wrong> {
    let number = words.parse();
    number.map_err(|_| misread(name, words, FormReason::NotANumber))
}

fn read_yes(name: &str, words: &str) -> Result<bool, Wrong> {
    read_yes_no(words).ok_or_else(|| misread(name, words, FormReason::NotYesOrNo))
}

impl Call<'_> {
    fn handle(&self, request: Request) -> Result<Reply, Wrong> {
        Ok(self.site.office.handle(&self.asker, request)?)
    }

    fn param(&self, name: &str) -> &str {
        let found = self.params.iter().find(|it| it.0 == name);
        found.map_or("", |it| it.1.as_str())
    }

    fn names(&self) -> Names<'_> {
        Names::of(&self.rules)
    }

    /// A number in the query.
    fn number<T: FromStr>(&self, name: &str) -> Result<Option<T>, Wrong> {
        let said = self.ask.asked(name);
        said.map(|it| read_number(name, it)).transpose()
    }

    /// Yes or no in the query.
    fn yes(&self, name: &str) -> Result<bool, Wrong> {
        let said = self.ask.asked(name);
        said.map_or(Ok(false), |it| read_yes(name, it))
    }

    /// The query as the fields of a form, but for these.
    fn fields(&self, without: &[&str]) -> Fields {
        let names = self.ask.query.iter().map(|it| it.0.as_str());
        let mut fields = Fields::default();
        for name in names.filter(|it| !without.contains(it)) {
            if fields.get(name).is_none() {
                fields.set(name, self.ask.all(name).unwrap_or_default());
            }
        }
        fields
    }

    /// A sheet as every format writes it for programs.
    fn sheet(&self, sheet: &Sheet) -> Answered {
        written(bytes(sheet, Format::Json, &Look::new(self.lang)))
    }

    /// The rows of a sheet, to stand within something larger.
    fn rows(&self, sheet: &Sheet) -> Value {
        let text = bytes(sheet, Format::Json, &Look::new(self.lang)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }
}

/// JSON as a format wrote it; memory takes what it is given.
fn written(json: io::Result<Vec<u8>>) -> Answered {
    let text = json.ok().and_then(|it| String::from_utf8(it).ok());
    Ok((200, text.unwrap_or_else(|| "[]".to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::refusal::Refusal;

    #[test]
    fn errors_have_identifiers() {
        for (error, said) in [
            (Error::BadToken, "bad_token"),
            (Refusal::NoSuchCase.into(), "no_such_case"),
            (Refusal::MovedOn { seen: 1, now: 2 }.into(), "moved_on"),
            (Error::NotEntitled { what: "reveal" }, "not_entitled"),
        ] {
            assert_eq!(code(&error), said);
        }
    }
}
