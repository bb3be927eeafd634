//! Who and where: the entries of a profile by key, and by the words people write for them.

use super::{Body, Lasting, Mediator, Officer, Place, PlaceKind, Profile};
use crate::casework::code::plain;

impl Profile {
    pub fn officer(&self, id: &str) -> Option<&Officer> {
        self.officers.iter().find(|it| it.id == id)
    }

    /// The officer whose account on the PC this is; accounts of ended officers are free for others.
    pub fn officer_of_os_user(&self, name: &str) -> Option<&Officer> {
        self.officers.iter().find(|it| {
            // Windows accounts have no case.
            let account = it.os_user.as_deref().unwrap_or_default();
            it.service.ended.is_none() && !account.is_empty() && account.eq_ignore_ascii_case(name)
        })
    }

    pub fn body(&self, code: &str) -> Option<&Body> {
        self.bodies.iter().find(|it| it.code == code)
    }

    pub fn mediator(&self, id: &str) -> Option<&Mediator> {
        self.mediators.iter().find(|it| it.id == id)
    }

    pub fn place(&self, code: &str) -> Option<&Place> {
        self.places.iter().find(|it| it.code == code)
    }

    /// An officer by id, or by a name no other has.
    pub fn find_officer(&self, text: &str) -> Option<&Officer> {
        by_key_or_name(&self.officers, text)
    }

    /// A mediator by id, or by a name no other has.
    pub fn find_mediator(&self, text: &str) -> Option<&Mediator> {
        by_key_or_name(&self.mediators, text)
    }

    /// A body by code, or by a name no other has.
    pub fn find_body(&self, text: &str) -> Option<&Body> {
        by_key_or_name(&self.bodies, text)
    }

    /// A place by code, by a name no other has, or by an address that ends with its name and those above it:
    /// “石湾镇街道/澜石社区”, “佛山市禅城区石湾镇街道澜石社区居委会”.
    pub fn find_place(&self, text: &str) -> Option<&Place> {
        by_key_or_name(&self.places, text).or_else(|| {
            let text = plain(text);
            the_only(self.places.iter().filter(|it| self.ends(&text, it)))
        })
    }

    /// The place itself and all places within it.
    pub fn places_within(&self, code: &str) -> Vec<&Place> {
        let is_within = |place: &Place| {
            let mut here = Some(place);
            // Three levels: a deeper climb would be a circle.
            for _ in PlaceKind::ALL {
                match here {
                    Some(it) if it.code == code => return true,
                    Some(it) => here = it.parent.as_deref().and_then(|up| self.place(up)),
                    None => return false,
                }
            }
            false
        };
        self.places.iter().filter(|it| is_within(it)).collect()
    }

    fn ends(&self, text: &str, place: &Place) -> bool {
        let name = plain(&place.name);
        let Some(rest) = bare(text).strip_suffix(bare(&name)) else {
            return false;
        };
        let rest = rest.trim_end_matches(['/', '-', '>', '\\', ',', '|']);
        match place.parent.as_deref().and_then(|it| self.place(it)) {
            Some(parent) => rest.is_empty() || self.ends(rest, parent),
            // Before the street may stand whatever lies above it.
            None => true,
        }
    }
}

/// The name of a place without the committee or office that runs it; people write both.
fn bare(name: &str) -> &str {
    for (whole, kept) in [
        ("村村民委员会", "村"),
        ("村村委会", "村"),
        ("村民委员会", "村"),
        ("村委会", "村"),
        ("居民委员会", ""),
        ("居委会", ""),
        ("街道办事处", "街道"),
        ("人民政府", ""),
    ] {
        if name.ends_with(whole) {
            return &name[..name.len() - whole.len() + kept.len()];
        }
    }
    name
}

fn by_key_or_name<'a, T: Lasting>(all: &'a [T], text: &str) -> Option<&'a T> {
    let text = text.trim();
    if let Some(found) = all.iter().find(|it| it.key() == text) {
        return Some(found);
    }
    let named = |it: &&T| it.name() == text;
    the_only(all.iter().filter(named)).or_else(|| {
        let text = plain(text);
        let named = |it: &&T| plain(it.key()) == text || plain(it.name()) == text;
        the_only(all.iter().filter(named))
    })
}

/// The only one still in use; where none is, the only one there was.
fn the_only<'a, T: Lasting>(found: impl Iterator<Item = &'a T>) -> Option<&'a T> {
    let (gone, live): (Vec<_>, Vec<_>) = found.partition(|it| it.ended().is_some());
    match (live.as_slice(), gone.as_slice()) {
        ([one], _) | ([], [one]) => Some(one),
        _ => None,
    }
}
