//! Tables for terminals: every line equally wide, Hanzi counted as two, nothing past the edge.

use std::io::{self, Write};

use comfy_table::presets::{ASCII_FULL, ASCII_FULL_CONDENSED, UTF8_FULL_CONDENSED};
use comfy_table::{
    CellAlignment, ColumnConstraint, ContentLineStyle, LineStyle, Table, TableStyle, Width,
};
use unicode_width::UnicodeWidthStr;

use super::cell::{left_out, no_rows, said};
use super::legacy::{restored, stand_in};
use super::squeeze::{Want, squeeze, too_many};
use super::wrap::wrapped;
use super::{Frames, Look, cells, fold, harmless};
use crate::report::sheet::{Cell, Column, Words};

/// No terminal is taken to be narrower.
const NARROWEST: u16 = 20;

/// No column is wider; the drawing crate counts in 16 bits.
const WIDEST: usize = 60_000;

/// Gathers rows and draws them at the end, when the widest cells are known.
pub(super) struct Writer<W> {
    out: W,
    look: Look,
    title: Words,
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

impl<W: Write> Writer<W> {
    pub(super) fn start(look: &Look, title: &Words, columns: &[Column], out: W) -> Writer<W> {
        Writer {
            out,
            look: look.clone(),
            title: title.clone(),
            columns: columns.to_vec(),
            rows: Vec::new(),
        }
    }

    pub(super) fn row(&mut self, row: &[Cell]) {
        let row = self.texts(row);
        self.rows.push(row);
    }

    pub(super) fn finish(mut self, total: Option<&[Cell]>, notes: &[Words]) -> io::Result<W> {
        let lang = self.look.lang;
        let title = self.clean(lang.of(&self.title));
        if !title.is_empty() {
            writeln!(self.out, "{}", as_drawn(&title))?;
        }
        let total = total.map(|it| self.texts(it));
        let out = self.leave_out(total.as_ref());
        let total = total.map(|it| kept(it, &out));
        for line in self.lines(total) {
            writeln!(self.out, "{}", as_drawn(&line))?;
        }
        if self.rows.is_empty() {
            writeln!(self.out, "{}", no_rows(lang))?;
        }
        if self.look.hints && !out.is_empty() {
            let names: Vec<&str> = out.iter().map(|it| self.look.head(&it.1)).collect();
            writeln!(
                self.out,
                "{}",
                as_drawn(&self.clean(&left_out(lang, &names)))
            )?;
        }
        for note in notes {
            let mut note = self.clean(lang.of(note));
            if let Some(width) = self.look.width {
                note = fold(&note, width.into());
            }
            writeln!(self.out, "{}", as_drawn(&note))?;
        }
        self.out.flush()?;
        Ok(self.out)
    }

    fn texts(&self, row: &[Cell]) -> Vec<String> {
        cells(row, &self.columns)
            .map(|it| self.clean(&said(it, self.look.lang)))
            .collect()
    }

    fn clean(&self, text: &str) -> String {
        match self.look.frames {
            Frames::Lines => harmless(text.trim_end()).collect(),
            Frames::Ascii => harmless(text.trim_end()).map(stand_in).collect(),
        }
    }

    /// Takes the minor columns away where the terminal has no room for them beside the others; answers which.
    fn leave_out(&mut self, total: Option<&Vec<String>>) -> Vec<(usize, Column)> {
        let Some(width) = self.look.width else {
            return Vec::new();
        };
        let width = usize::from(width.max(NARROWEST));
        let wants = self.wants(&self.heads(), total);
        let out = too_many(&wants, |n| width.checked_sub(3 * n + 1));
        let out: Vec<_> = out
            .into_iter()
            .map(|it| (it, self.columns[it].clone()))
            .collect();
        self.columns = kept(std::mem::take(&mut self.columns), &out);
        for row in &mut self.rows {
            *row = kept(std::mem::take(row), &out);
        }
        out
    }

    fn heads(&self) -> Vec<String> {
        let head = |it| self.clean(self.look.head(it));
        self.columns.iter().map(head).collect()
    }

    fn wants(&self, heads: &[String], total: Option<&Vec<String>>) -> Vec<Want> {
        let columns = self.columns.iter().zip(heads);
        let mut wants: Vec<Want> = columns.map(|(it, head)| Want::of(it, head)).collect();
        for row in self.rows.iter().chain(total) {
            for (want, text) in wants.iter_mut().zip(row) {
                want.meet(text);
            }
        }
        wants
    }

    fn lines(&self, total: Option<Vec<String>>) -> Vec<String> {
        let heads = self.heads();
        if heads.is_empty() {
            return Vec::new();
        }
        let wants = self.wants(&heads, total.as_ref());
        let Some(width) = self.look.width else {
            let widths = wants
                .iter()
                .map(|it| it.ideal.min(WIDEST))
                .collect::<Vec<_>>();
            return self.drawn(&heads, &widths, total);
        };
        let width = usize::from(width.max(NARROWEST));
        // Two blanks and a line to every column, and one line more.
        match width
            .checked_sub(3 * wants.len() + 1)
            .and_then(|room| squeeze(&wants, room))
        {
            Some(widths) => self.drawn(&heads, &widths, total),
            None => self.records(&heads, width, total),
        }
    }

    /// One line to a row, or several where cells wrap, which are then set apart by lines.
    fn drawn(&self, heads: &[String], widths: &[usize], total: Option<Vec<String>>) -> Vec<String> {
        let wrap = |row: &Vec<String>| -> Vec<String> {
            row.iter()
                .zip(widths)
                .map(|(text, width)| wrapped(text, *width))
                .collect()
        };
        let rows: Vec<Vec<String>> = self.rows.iter().map(wrap).collect();
        let total = total.as_ref().map(wrap);
        let apart = rows
            .iter()
            .chain(&total)
            .flatten()
            .any(|it| it.contains('\n'));
        let mut table = Table::new();
        table.load_style(self.style(apart));
        table.set_header(wrap(&heads.to_vec()));
        table.add_rows(rows);
        fix_widths(&mut table, widths);
        for (column, it) in self.columns.iter().zip(table.column_iter_mut()) {
            if column.kind.is_numeric() {
                it.set_cell_alignment(CellAlignment::Right);
            }
        }
        let Some(total) = total else {
            return table.lines().collect();
        };
        // The total stands under a line like the header's, above where the table would have ended.
        let at = table.lines().count() - 1;
        table.add_row(total);
        let mut lines: Vec<String> = table.lines().collect();
        let separator = lines
            .iter()
            .find(|it| it.starts_with(['╞', '+']) && it.contains(['═', '=']));
        if let Some(separator) = separator.cloned()
            && !self.rows.is_empty()
        {
            if apart {
                lines[at] = separator;
            } else {
                lines.insert(at, separator);
            }
        }
        lines
    }

    /// A box to a row, names to the left: for more columns than the terminal has room for.
    fn records(&self, heads: &[String], width: usize, total: Option<Vec<String>>) -> Vec<String> {
        let room = width - 7;
        let names = heads.iter().map(|it| it.width()).max().unwrap_or(0);
        let names = names.clamp(2, room / 3);
        let mut lines = Vec::new();
        let rows = self.rows.iter().chain(&total).cloned();
        let none = self
            .rows
            .is_empty()
            .then(|| vec![String::new(); heads.len()]);
        for row in rows.chain(none) {
            let mut table = Table::new();
            table.load_style(self.style(false));
            for (head, text) in heads.iter().zip(row) {
                table.add_row([wrapped(head, names), wrapped(&text, room - names)]);
            }
            fix_widths(&mut table, &[names, room - names]);
            lines.extend(table.lines());
        }
        lines
    }

    fn style(&self, apart: bool) -> TableStyle {
        match (self.look.frames, apart) {
            (Frames::Lines, true) => LINES.row_separator(LineStyle::new('├', '─', '┼', '┤')),
            (Frames::Lines, false) => LINES,
            (Frames::Ascii, true) => ASCII_FULL,
            (Frames::Ascii, false) => ASCII_FULL_CONDENSED,
        }
    }
}

/// Only the box lines that old fonts have too.
const LINES: TableStyle = UTF8_FULL_CONDENSED
    .header_lines(ContentLineStyle::new('│', '│', '│'))
    .content_lines(ContentLineStyle::new('│', '│', '│'));

/// What is left when these places are taken away.
fn kept<T>(all: Vec<T>, out: &[(usize, Column)]) -> Vec<T> {
    let stays = |at: usize| out.iter().all(|it| it.0 != at);
    let all = all.into_iter().enumerate();
    all.filter(|it| stays(it.0)).map(|it| it.1).collect()
}

/// A blank to the left and to the right of a cell.
const PADDING: usize = 2;

/// Columns exist once there are rows, so this comes after them.
fn fix_widths(table: &mut Table, widths: &[usize]) {
    table.set_constraints(widths.iter().map(|it| {
        ColumnConstraint::Absolute(Width::Fixed(
            u16::try_from(it + PADDING).unwrap_or(u16::MAX),
        ))
    }));
}

/// The line with the signs themselves again.
fn as_drawn(line: &str) -> String {
    line.chars().map(restored).collect()
}
