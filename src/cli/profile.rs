//! The profile at the prompt: a folder is checked and put in force, what is in force is shown and written out.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::casework::profile::{PlaceKind, Profile};
use crate::office::{Reply, Request};
use crate::reference::codes::embedded;
use crate::reference::profile::{read_folder, read_profile, write_profile};
use crate::report::sheet::{Cell, Column, Kind, Sheet, Words};
use crate::store::Purpose;
use crate::wording::upkeep as words;

use super::output;
use super::session::{Failure, Session};

/// What of a profile can be shown by itself.
pub(super) const WHAT: [&str; 10] = [
    "officers",
    "工作人员",
    "bodies",
    "单位",
    "mediators",
    "调解员",
    "places",
    "区域",
    "routes",
    "路由",
];

/// Reads and checks a profile folder.
pub(super) fn profile_of(folder: &Path) -> Result<Profile, Failure> {
    let files = read_folder(folder).map_err(Failure::file(folder))?;
    read_profile(&files, &embedded()).map_err(Failure::Faults)
}

pub(super) fn run(session: &Session, given: &ArgMatches) -> Result<u8, Failure> {
    let Some((verb, flags)) = given.subcommand() else {
        return Ok(super::USAGE);
    };
    let folder = || {
        let it = flags.try_get_one::<String>("folder").ok().flatten();
        PathBuf::from(it.cloned().unwrap_or_default())
    };
    match verb {
        "check" => {
            let profile = profile_of(&folder())?;
            session.say(&words::profile_sound(session.lang, &profile))?;
        }
        "apply" => apply(session, profile_of(&folder())?, flags.get_flag("dry-run"))?,
        "show" => {
            let office = session.open(Purpose::Read)?;
            let rules = office.rules();
            match flags.get_one::<String>("what") {
                None => session.say(&words::profile(session.lang, &rules.profile))?,
                Some(what) => {
                    output::sheet(session, office.is_practice(), part(&rules.profile, what))?
                }
            }
        }
        "export" => {
            let office = session.open(Purpose::Read)?;
            write_folder(&folder(), &write_profile(&office.rules().profile))?;
            session.say(&folder().display().to_string())?;
        }
        "adopt" => {
            let office = session.open(Purpose::Write)?;
            office.handle(&session.asker, Request::AdoptReference)?;
            super::upkeep::status(session)?;
        }
        _ => return Ok(super::USAGE),
    }
    Ok(super::DONE)
}

fn apply(session: &Session, new: Profile, dry_run: bool) -> Result<(), Failure> {
    if dry_run {
        let office = session.open(Purpose::Read)?;
        let changes = Profile::changes(&office.rules().profile, &new);
        return session.say(&words::changes(session.lang, &changes, true));
    }
    let office = session.open(Purpose::Write)?;
    let request = Request::ApplyProfile(Box::new(new));
    if let Reply::Changes(changes) = office.handle(&session.asker, request)? {
        session.say(&words::changes(session.lang, &changes, false))?;
    }
    Ok(())
}

/// One table of the profile, with the codes and ids that are typed.
fn part(it: &Profile, what: &str) -> Sheet {
    let mut sheet = Sheet::new(
        Words::default(),
        vec![
            Column::new("code", "代码", "code", Kind::Id),
            Column::new("name", "名称", "name", Kind::Text),
            Column::new("more", "说明", "more", Kind::Text),
        ],
    );
    let mut row = |code: &str, name: &str, more: String| {
        sheet
            .rows
            .push(vec![Cell::text(code), Cell::text(name), Cell::text(more)]);
    };
    match what {
        "officers" | "工作人员" => {
            for it in &it.officers {
                let roles: Vec<&str> = it.roles.iter().map(|it| it.zh()).collect();
                let body = it.body.as_deref().unwrap_or_default();
                row(&it.id, &it.name, format!("{} {body}", roles.join("、")));
            }
        }
        "bodies" | "单位" => {
            for it in &it.bodies {
                row(&it.code, &it.name, it.organ.clone().unwrap_or_default());
            }
        }
        "mediators" | "调解员" => {
            for it in &it.mediators {
                row(&it.id, &it.name, it.committee.clone().unwrap_or_default());
            }
        }
        "places" | "区域" => {
            for it in &it.places {
                let kind = match it.kind {
                    PlaceKind::Street => "镇街",
                    PlaceKind::Village => "村居",
                    PlaceKind::Grid => "网格",
                };
                row(&it.code, &it.name, kind.to_owned());
            }
        }
        _ => {
            for it in &it.routes {
                let to = it.body.clone().unwrap_or_default();
                row(&it.order.to_string(), &to, it.reason.clone());
            }
        }
    }
    sheet
}

/// Writes a profile folder; a file that is there is not overwritten.
fn write_folder(folder: &Path, files: &BTreeMap<String, String>) -> Result<(), Failure> {
    for (name, text) in files {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(Failure::file(parent))?;
        }
        let mut file = std::fs::File::create_new(&path).map_err(Failure::file(&path))?;
        std::io::Write::write_all(&mut file, text.as_bytes()).map_err(Failure::file(&path))?;
    }
    Ok(())
}
