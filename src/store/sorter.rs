//! Sorting more keys than memory should hold: runs are sorted and put aside in a file that has no name, then merged.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;

/// Bytes of keys gathered before they are put aside.
const RUN: usize = 12 << 20;
/// Bytes of merged keys handed over at a time, and how many such blocks ahead.
const BLOCK: usize = 1 << 18;
const AHEAD: usize = 4;

/// Keys to be written in order, each once.
pub(super) struct Sorter {
    folder: PathBuf,
    gathered: Gathered,
    runs: Vec<File>,
    /// The run being put aside meanwhile.
    aside: Option<JoinHandle<io::Result<File>>>,
}

#[derive(Default)]
struct Gathered {
    bytes: Vec<u8>,
    /// First sixteen bytes, so that most comparisons look no further; where the key begins, and its length.
    keys: Vec<(u128, u32, u32)>,
}

impl Sorter {
    /// `folder` is where keys are put aside: beside the office file, never elsewhere.
    pub(super) fn new(folder: &Path) -> Sorter {
        Sorter {
            folder: folder.to_owned(),
            gathered: Gathered::default(),
            runs: Vec::new(),
            aside: None,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.gathered.keys.is_empty() && self.runs.is_empty() && self.aside.is_none()
    }

    /// Takes in a key, given in pieces.
    pub(super) fn push(&mut self, pieces: &[&[u8]]) -> io::Result<()> {
        let gathered = &mut self.gathered;
        let from = gathered.bytes.len();
        pieces
            .iter()
            .for_each(|it| gathered.bytes.extend_from_slice(it));
        let key = &gathered.bytes[from..];
        let place = |it: usize| u32::try_from(it).expect("a run is far below four gigabytes");
        let entry = (first_bytes(key), place(from), place(key.len()));
        gathered.keys.push(entry);
        if gathered.bytes.len() >= RUN {
            self.put_aside()?;
        }
        Ok(())
    }

    fn put_aside(&mut self) -> io::Result<()> {
        self.settle()?;
        let room = self.gathered.keys.len();
        let fresh = Gathered {
            bytes: Vec::with_capacity(RUN + (RUN >> 8)),
            keys: Vec::with_capacity(room + (room >> 4)),
        };
        let gathered = std::mem::replace(&mut self.gathered, fresh);
        let folder = self.folder.clone();
        self.aside = Some(std::thread::spawn(move || gathered.write(&folder)));
        Ok(())
    }

    fn settle(&mut self) -> io::Result<()> {
        if let Some(aside) = self.aside.take() {
            let run = aside
                .join()
                .map_err(|_| io::Error::other("sorting keys broke off"))?;
            self.runs.push(run?);
        }
        Ok(())
    }

    /// Hands over every key in order, each once.
    pub(super) fn drain<E: From<io::Error>>(
        mut self,
        mut take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        self.settle()?;
        self.gathered.sort();
        if self.runs.is_empty() {
            let mut last: Option<&[u8]> = None;
            for key in self.gathered.sorted() {
                if last != Some(key) {
                    take(key)?;
                }
                last = Some(key);
            }
            return Ok(());
        }
        let last = self.gathered.write(&self.folder)?;
        self.runs.push(last);
        // Merged on a thread of its own, for taking the keys is as much work.
        std::thread::scope(|scope| {
            let (out, blocks) = sync_channel(AHEAD);
            let runs = self.runs;
            let merging = scope.spawn(move || merged(runs, &out));
            for block in blocks {
                block.keys().try_for_each(&mut take)?;
            }
            let broke_off = |_| io::Error::other("merging keys broke off");
            Ok(merging.join().map_err(broke_off)??)
        })
    }
}

/// Keys in order, one after the other.
#[derive(Default)]
struct Block {
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl Block {
    fn push(&mut self, key: &[u8]) {
        self.bytes.extend_from_slice(key);
        let end = u32::try_from(self.bytes.len()).expect("a block is far below four gigabytes");
        self.ends.push(end);
    }

    fn keys(&self) -> impl Iterator<Item = &[u8]> {
        let mut from = 0;
        self.ends.iter().map(move |end| {
            let key = &self.bytes[from..*end as usize];
            from = *end as usize;
            key
        })
    }
}

/// Merges the runs and hands over each key once; ends early when nobody takes them any more.
fn merged(runs: Vec<File>, out: &SyncSender<Block>) -> io::Result<()> {
    let mut merge = Merge::new(runs)?;
    let mut last: Vec<u8> = Vec::new();
    let mut block = Block::default();
    while let Some(key) = merge.least() {
        if key != last {
            block.push(key);
            last.clear();
            last.extend_from_slice(key);
        }
        if block.bytes.len() >= BLOCK {
            if out.send(std::mem::take(&mut block)).is_err() {
                return Ok(());
            }
            block.bytes.reserve(BLOCK + (BLOCK >> 8));
        }
        merge.advance()?;
    }
    let _ = out.send(block);
    Ok(())
}

impl Gathered {
    fn key(&self, at: (u128, u32, u32)) -> &[u8] {
        &self.bytes[at.1 as usize..(at.1 + at.2) as usize]
    }

    fn sort(&mut self) {
        let bytes = &self.bytes;
        let rest = |it: &(u128, u32, u32)| &bytes[it.1 as usize..(it.1 + it.2) as usize];
        self.keys
            .sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| rest(a).cmp(rest(b))));
    }

    fn sorted(&self) -> impl Iterator<Item = &[u8]> {
        self.keys.iter().map(|it| self.key(*it))
    }

    fn write(mut self, folder: &Path) -> io::Result<File> {
        self.sort();
        let mut out = BufWriter::with_capacity(1 << 18, tempfile::tempfile_in(folder)?);
        for key in self.sorted() {
            let length = u32::try_from(key.len()).expect("a key is short");
            out.write_all(&length.to_le_bytes())?;
            out.write_all(key)?;
        }
        let mut file = out.into_inner().map_err(|it| it.into_error())?;
        file.seek(SeekFrom::Start(0))?;
        Ok(file)
    }
}

/// The first sixteen bytes as a number that compares as they do; a shorter key is filled with zeros.
fn first_bytes(key: &[u8]) -> u128 {
    let mut first = [0; 16];
    let n = key.len().min(16);
    first[..n].copy_from_slice(&key[..n]);
    u128::from_be_bytes(first)
}

/// Sorted runs read side by side.
struct Merge {
    runs: Vec<BufReader<File>>,
    /// The next key of every run that has one.
    heap: BinaryHeap<Reverse<(Vec<u8>, usize)>>,
}

impl Merge {
    fn new(files: Vec<File>) -> io::Result<Merge> {
        let mut merge = Merge {
            runs: files
                .into_iter()
                .map(|it| BufReader::with_capacity(1 << 17, it))
                .collect(),
            heap: BinaryHeap::new(),
        };
        for n in 0..merge.runs.len() {
            let mut key = Vec::new();
            if read_key(&mut merge.runs[n], &mut key)? {
                merge.heap.push(Reverse((key, n)));
            }
        }
        Ok(merge)
    }

    fn least(&self) -> Option<&[u8]> {
        self.heap.peek().map(|it| it.0.0.as_slice())
    }

    fn advance(&mut self) -> io::Result<()> {
        if let Some(mut top) = self.heap.peek_mut() {
            let (key, n) = &mut top.0;
            if !read_key(&mut self.runs[*n], key)? {
                std::collections::binary_heap::PeekMut::pop(top);
            }
        }
        Ok(())
    }
}

fn read_key(run: &mut BufReader<File>, key: &mut Vec<u8>) -> io::Result<bool> {
    let mut length = [0; 4];
    match run.read_exact(&mut length) {
        Err(it) if it.kind() == io::ErrorKind::UnexpectedEof => return Ok(false),
        other => other?,
    }
    key.resize(u32::from_le_bytes(length) as usize, 0);
    run.read_exact(key)?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drained(sorter: Sorter) -> Vec<Vec<u8>> {
        let mut all = Vec::new();
        sorter
            .drain(|key| {
                all.push(key.to_vec());
                Ok::<(), io::Error>(())
            })
            .expect("it drains");
        all
    }

    #[test]
    fn keys_come_back_in_order_each_once() {
        let folder = tempfile::tempdir().expect("a folder");
        for put_aside_every in [usize::MAX, 7, 100] {
            let mut sorter = Sorter::new(folder.path());
            let mut expected = Vec::new();
            for n in 0u32..500 {
                // Keys that share their first eight bytes, shorter ones, and repeats.
                let key = format!(
                    "{}{}",
                    "same-for-all".repeat((n % 2) as usize),
                    n * 7919 % 250
                );
                sorter
                    .push(&[&key.as_bytes()[..1], &key.as_bytes()[1..]])
                    .expect("it takes");
                expected.push(key.into_bytes());
                if (n as usize + 1).is_multiple_of(put_aside_every) {
                    sorter.put_aside().expect("it puts aside");
                }
            }
            expected.sort_unstable();
            expected.dedup();
            assert!(!sorter.is_empty());
            assert_eq!(drained(sorter), expected);
        }
        assert!(drained(Sorter::new(folder.path())).is_empty());
    }

    #[test]
    fn nothing_is_left_in_the_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut sorter = Sorter::new(folder.path());
        for n in 0u64..10 {
            sorter.push(&[&n.to_be_bytes()]).expect("it takes");
            sorter.put_aside().expect("it puts aside");
        }
        assert_eq!(drained(sorter).len(), 10);
        assert_eq!(
            std::fs::read_dir(folder.path()).expect("a folder").count(),
            0
        );
    }
}
