//! The web view beginning and ending, as said at the prompt.

use std::net::IpAddr;

use super::{Lang, Said, command, problem};

/// Where the office is to be found.
pub fn started(lang: Lang, url: &str) -> String {
    match lang {
        Lang::Zh => format!("网页已在本机打开：{url}\n按 Ctrl-C 结束"),
        Lang::En => format!("the office is at {url} on this PC\npress Ctrl-C to end"),
    }
}

/// The citizens' pages stand open as well.
pub fn open_to_citizens(lang: Lang, url: &str) -> String {
    match lang {
        Lang::Zh => format!("群众页面已开放：{url}public"),
        Lang::En => format!("citizens hand in and look up at {url}public"),
    }
}

pub fn ended(lang: Lang) -> String {
    lang.either("网页已关闭", "the web view has ended")
        .to_owned()
}

/// Signing in needs a password, and there is none.
pub fn nobody_can_sign_in(lang: Lang) -> String {
    let password = command::plain("password");
    match lang {
        Lang::Zh => format!("还没有人设过口令，没有人能登录。先运行 {password} 账号"),
        Lang::En => {
            format!(
                "nobody has a password yet, so nobody can sign in. run {password} OFFICER first"
            )
        }
    }
}

pub fn open_it_yourself(lang: Lang) -> String {
    lang.either(
        "浏览器没有打开，请自己打开上面的网址",
        "the browser was not opened: open the address above yourself",
    )
    .to_owned()
}

/// Another address than this PC's own.
pub fn only_this_pc(lang: Lang, address: IpAddr) -> String {
    let said = match lang {
        Lang::Zh => Said::new(
            format!("不能在 {address} 上提供网页：网页没有加密，口令和个人信息会在网络上明文传送"),
            "只用本机地址 127.0.0.1；别的电脑要用，请等支持加密的版本",
        ),
        Lang::En => Said::new(
            format!(
                "cannot serve on {address}: the web view is not encrypted, passwords and personal data would cross the network in the open"
            ),
            "use 127.0.0.1 of this PC; other PCs must wait for a version with encryption",
        ),
    };
    problem::lines(lang, &said)
}

/// The port is taken, or may not be used.
pub fn not_started(lang: Lang, port: u16, why: &std::io::Error) -> String {
    let said = match lang {
        Lang::Zh => Said::new(
            format!("网页没有开起来：端口 {port}：{why}"),
            "用 --port 换一个端口；也许已经开着一个",
        ),
        Lang::En => Said::new(
            format!("the web view did not start: port {port}: {why}"),
            "choose another with --port; perhaps one is running already",
        ),
    };
    problem::lines(lang, &said)
}
