//! Pages and scripts written from the program itself; stale ones fail, `UPDATE=1` rewrites them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Command;
use clap_complete::Shell;
use fengqiao::casework::period::{PeriodRule, Roll};
use fengqiao::casework::track::{Passage, State, TABLE, Track};
use fengqiao::cli::command;
use fengqiao::wording::Lang;
use fengqiao::wording::{periods, terms};

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Holds a file against what it should be; writes it instead when asked to.
fn check(path: &str, expected: &str) {
    let path = project(path);
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, expected).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == expected,
        "{} is stale: UPDATE=1 cargo test rewrites it",
        path.display()
    );
}

#[test]
fn completions_are_of_this_program() {
    for (shell, name) in [
        (Shell::Bash, "fengqiao.bash"),
        (Shell::Zsh, "_fengqiao"),
        (Shell::Fish, "fengqiao.fish"),
        (Shell::PowerShell, "_fengqiao.ps1"),
        (Shell::Elvish, "fengqiao.elv"),
    ] {
        let mut script = Vec::new();
        clap_complete::generate(shell, &mut command::tree(), "fengqiao", &mut script);
        check(
            &format!("completions/{name}"),
            &String::from_utf8(script).unwrap(),
        );
    }
}

#[test]
fn man_pages_are_of_this_program() {
    let mut tree = command::tree().disable_help_subcommand(true);
    tree.build();
    let mut expected = Vec::new();
    man(&tree, "fengqiao", &mut expected);
    for name in &expected {
        assert!(project(name).is_file(), "{name}");
    }
    for entry in fs::read_dir(project("docs/man")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(
            expected.contains(&format!("docs/man/{name}")),
            "docs/man/{name} is of no command any more"
        );
    }
}

/// One page for the program and one for each verb; the steps of a stage stand on the stage's page.
fn man(command: &Command, name: &str, written: &mut Vec<String>) {
    let mut page = Vec::new();
    let titled = command.clone().name(name.to_owned());
    clap_mangen::Man::new(titled).render(&mut page).unwrap();
    let path = format!("docs/man/{name}.1");
    check(&path, &String::from_utf8(page).unwrap());
    written.push(path);
    if name != "fengqiao" {
        return;
    }
    for verb in command.get_subcommands() {
        man(verb, &format!("{name}-{}", verb.get_name()), written);
    }
}

#[test]
fn commands_page_is_of_this_program() {
    let mut tree = command::tree().disable_help_subcommand(true);
    tree.build();
    let mut page = String::from(
        "# Commands\n\nWritten by a test from the program itself. `fengqiao help VERB` says the same.\n",
    );
    for verb in tree.get_subcommands() {
        describe(verb, "fengqiao", 2, &mut page);
    }
    check("docs/COMMANDS.md", &page);
}

fn describe(command: &Command, before: &str, depth: usize, page: &mut String) {
    let name = format!("{before} {}", command.get_name());
    let aliases: Vec<&str> = command.get_all_aliases().collect();
    let aliases = if aliases.is_empty() {
        String::new()
    } else {
        format!("（{}）", aliases.join("、"))
    };
    writeln!(page, "\n{} `{name}`{aliases}\n", "#".repeat(depth)).unwrap();
    if let Some(about) = command.get_about() {
        writeln!(page, "{about}\n").unwrap();
    }
    let own: Vec<_> = command
        .get_arguments()
        .filter(|it| !it.is_global_set() && it.get_id() != "help" && it.get_id() != "version")
        .collect();
    for arg in &own {
        let flag = match (arg.get_long(), arg.get_value_names()) {
            (Some(long), Some(value)) if arg.get_action().takes_values() => {
                format!("--{long} {}", value[0])
            }
            (Some(long), _) => format!("--{long}"),
            (None, Some(value)) => value[0].to_string(),
            (None, None) => arg.get_id().to_string(),
        };
        let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
        let must = if arg.is_required_set() { "*" } else { "" };
        writeln!(page, "- `{flag}`{must} {help}").unwrap();
    }
    for step in command.get_subcommands() {
        describe(step, &name, depth + 1, page);
    }
}

#[test]
fn stages_page_is_the_table_of_steps() {
    let mut page = String::from(
        "# Stages\n\nWritten by a test from the table in `src/casework/track.rs`. A step may be taken from the states on its left, by the roles on its right.\n\n",
    );
    page.push_str("## States\n\n| state | 状态 |");
    for track in Track::ALL {
        write!(page, " {} |", terms::track(Lang::Zh, track)).unwrap();
    }
    page.push_str("\n|---|---|");
    page.push_str(&"---|".repeat(Track::ALL.len()));
    page.push('\n');
    for state in State::ALL {
        write!(page, "| {} | {} |", state.code(), state.zh()).unwrap();
        for track in Track::ALL {
            let word = terms::state_on(Lang::Zh, state, Some(track), None);
            let word = if word == state.zh() { "" } else { word };
            write!(page, " {word} |").unwrap();
        }
        page.push('\n');
    }
    for stage in command::STAGES {
        let zh = terms::stage(Lang::Zh, stage);
        writeln!(page, "\n## {zh} · {stage}\n").unwrap();
        page.push_str("| step | 步骤 | from | to | roles |\n|---|---|---|---|---|\n");
        for passage in TABLE.iter().filter(|it| it.stage == stage) {
            stage_row(passage, &mut page);
        }
    }
    check("docs/STAGES.md", &page);
}

fn stage_row(it: &Passage, page: &mut String) {
    let from: Vec<&str> = it.from.iter().map(|state| state.zh()).collect();
    let from = if from.is_empty() {
        "—".to_owned()
    } else {
        from.join(" ")
    };
    let roles: Vec<&str> = it.roles.iter().map(|role| role.zh()).collect();
    writeln!(
        page,
        "| `{} {}` | {} | {from} | {} | {} |",
        it.stage,
        it.name,
        terms::step(Lang::Zh, it.step),
        it.to.map_or("·", State::zh),
        roles.join(" ")
    )
    .unwrap();
}

#[test]
fn periods_page_is_the_table_of_periods() {
    let rules = fengqiao::reference::periods::embedded();
    let mut page = String::from(
        "# Periods 期限\n\nWritten by a test from `src/reference/data/periods.csv`. `fengqiao periods show RULE` says all of one rule, an office's own among them. A rule marked 未核实 is from memory or in doubt: compare it with the law first.\n\n## Rule sets 规则集\n\n| id | 名称 | inherits | without | 说明 |\n|---|---|---|---|---|\n",
    );
    for it in rules.rule_sets() {
        let inherits = it.inherits.as_deref().unwrap_or("");
        let without = it.without.join(" ");
        let (id, zh, note) = (&it.id, &it.name_zh, &it.note);
        writeln!(page, "| `{id}` | {zh} | {inherits} | {without} | {note} |").unwrap();
    }
    page.push_str(
        "\nAn office adds rules or puts its own over these in `periods.csv` of its profile folder, under the columns of the table: `id name_zh starts_on met_on tracks amount unit basis rule_sets` must be there. Its row holds on its days before any other of its id.\n",
    );
    let mut domain = "";
    for it in rules.rules() {
        if it.domain != domain {
            domain = &it.domain;
            writeln!(page, "\n## {domain}\n\n| id | 期限 | 时长 | 起算 → 完成 | 归属 | 延长 | 依据 | 规则集 |\n|---|---|---|---|---|---|---|---|").unwrap();
        }
        period_row(it, &mut page);
    }
    check("docs/PERIODS.md", &page);
}

fn period_row(it: &PeriodRule, page: &mut String) {
    let zh = Lang::Zh;
    let milestone = |it| terms::milestone(zh, it);
    let roll = if it.term.roll == Roll::Forward {
        "，届满顺延"
    } else {
        ""
    };
    let how = periods::starting(zh, &it.starts);
    let how = if how.is_empty() {
        how
    } else {
        format!("；{how}")
    };
    let extension = it.extension.as_ref();
    let extension = extension.map_or(String::new(), |it| periods::extension(zh, it));
    let doubt = if it.verified {
        ""
    } else {
        "（**未核实**）"
    };
    let day =
        |it: Option<fengqiao::casework::day::Day>| it.map_or(String::new(), |it| it.to_string());
    let in_force = match (it.effective_from, it.effective_to) {
        (None, None) => String::new(),
        (from, to) => format!("；{} 至 {}", day(from), day(to)),
    };
    writeln!(
        page,
        "| `{}` | {} | {}{roll} | {} → {}{how} | {} | {extension} | {}{doubt}{in_force} | {} |",
        it.id,
        it.name_zh,
        terms::term(zh, &it.term),
        it.trigger_zh,
        milestone(it.met_on),
        terms::duty(zh, it.term.duty),
        it.basis,
        it.rule_sets.join(" "),
    )
    .unwrap();
}
