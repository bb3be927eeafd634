//! Help pages: one bilingual line for each verb and flag, the Chinese name in front, nothing wider than 80 columns.

use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::session::Failure;

const TEMPLATE: &str = "{about-with-newline}\n用法 · usage\n  {usage}\n\n{all-args}{after-help}";
const OWN: &str = "参数 · arguments";
const EVERYWHERE: &str = "通用 · global";
const COMMANDS: &str = "命令 · commands";

/// Makes every page of a tree bilingual; Chinese names stand where they can be read, and are typed as they stand.
pub(super) fn dress(tree: Command) -> Command {
    let tree = tree
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .alias("帮助")
                .help("帮助 · help")
                .action(ArgAction::Help)
                .global(true)
                .help_heading(EVERYWHERE),
        )
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .help("版本 · version")
                .action(ArgAction::Version)
                .help_heading(EVERYWHERE),
        )
        .subcommand(
            Command::new("help")
                .alias("帮助")
                .about("一个命令的用法 · how a command is used")
                .arg(Arg::new("of").value_name("COMMAND").num_args(0..)),
        );
    dressed(tree)
}

fn dressed(command: Command) -> Command {
    let about = named(
        command.get_about().map(ToString::to_string),
        command.get_all_aliases().next(),
        "　",
    );
    let has_steps = command.has_subcommands();
    let command = command
        .help_template(TEMPLATE)
        .subcommand_help_heading(COMMANDS)
        .subcommand_value_name("COMMAND")
        .disable_help_subcommand(true)
        // Lines are short enough; a terminal breaks Chinese better than clap.
        .term_width(0)
        .about(about)
        .mut_args(argument)
        .mut_subcommands(dressed);
    if has_steps || command.get_arguments().next().is_none() {
        return command;
    }
    let takes_chinese = command
        .get_arguments()
        .any(|it| it.get_long_and_visible_aliases().is_some());
    if takes_chinese {
        command
            .after_help("参数名和代码都可用中文，如 --渠道 窗口 · flags and codes in Chinese, too")
    } else {
        command
    }
}

fn argument(it: Arg) -> Arg {
    let alias = it
        .get_all_aliases()
        .and_then(|all| all.first().map(|it| (*it).to_owned()));
    let help = named(
        it.get_help().map(ToString::to_string),
        alias.as_deref(),
        "：",
    );
    let headed = it.get_help_heading().is_some();
    let it = it.help(help);
    if headed { it } else { it.help_heading(OWN) }
}

/// The line with the Chinese name in front and set apart, so that it is plain what to type.
fn named(line: Option<String>, name: Option<&str>, gap: &str) -> String {
    let line = line.unwrap_or_default();
    let Some(name) = name else { return line };
    let rest = line.strip_prefix(name).unwrap_or(&line);
    if rest.starts_with([' ', '（']) {
        return line;
    }
    format!("{name}{gap}{}", rest.trim_start_matches('，'))
}

/// The command that words lead to, as far as they do.
pub(super) fn page_of<'t>(tree: &'t mut Command, words: &[OsString]) -> &'t mut Command {
    let mut page = tree;
    for word in words.iter().skip(1) {
        let name = page
            .find_subcommand(word)
            .map(|it| it.get_name().to_owned());
        if let Some(name) = name {
            page = page
                .find_subcommand_mut(name)
                .expect("it was found a moment ago");
        }
    }
    page
}

/// `fengqiao help intake accept`: the page of a command, by any of its names.
pub(super) fn answer(given: &ArgMatches) -> Result<u8, Failure> {
    let mut tree = super::command::tree();
    tree.build();
    let mut page = &mut tree;
    for word in given.get_many::<String>("of").into_iter().flatten() {
        let name = page
            .find_subcommand(word)
            .map(|it| it.get_name().to_owned());
        match name.and_then(|it| page.find_subcommand_mut(it)) {
            Some(found) => page = found,
            None => return Ok(super::usage::no_such_command(word)),
        }
    }
    page.print_help()?;
    Ok(super::DONE)
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::*;

    fn faults(command: &mut Command, name: &str, found: &mut Vec<String>) {
        let page = command.render_help().to_string();
        let wide = page.lines().filter(|it| it.width() > 80);
        found.extend(wide.map(|it| format!("{name}: {} {it}", it.width())));
        for word in ["Usage", "Options", "Print ", "Commands:", "alias"] {
            if page.contains(word) {
                found.push(format!("{name}: {word}"));
            }
        }
        for step in command.get_subcommands_mut() {
            let name = format!("{name} {}", step.get_name());
            faults(step, &name, found);
        }
    }

    #[test]
    fn pages_are_bilingual_and_narrow() {
        let mut tree = crate::cli::command::tree();
        tree.build();
        let mut found = Vec::new();
        faults(&mut tree, "fengqiao", &mut found);
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}
