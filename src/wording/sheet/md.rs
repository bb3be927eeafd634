//! Markdown: a table as GitHub reads it, in which no cell can become a link, an image or markup.

use std::io::{self, Write};

use super::cell::{no_rows, said};
use super::{Look, cells};
use crate::report::sheet::{Cell, Column, Words};

/// Writes a sheet as a Markdown table.
pub(super) struct Writer<W> {
    out: W,
    look: Look,
    columns: Vec<Column>,
    is_empty: bool,
}

impl<W: Write> Writer<W> {
    pub(super) fn start(
        look: &Look,
        title: &Words,
        columns: &[Column],
        mut out: W,
    ) -> io::Result<Writer<W>> {
        let title = look.lang.of(title);
        if !title.is_empty() {
            writeln!(out, "# {}\n", escaped(title))?;
        }
        line(&mut out, columns.iter().map(|it| escaped(look.head(it))))?;
        line(
            &mut out,
            columns
                .iter()
                .map(|it| if it.kind.is_numeric() { "---:" } else { "---" }.to_owned()),
        )?;
        Ok(Writer {
            out,
            look: look.clone(),
            columns: columns.to_vec(),
            is_empty: true,
        })
    }

    pub(super) fn row(&mut self, row: &[Cell]) -> io::Result<()> {
        self.is_empty = false;
        line(
            &mut self.out,
            cells(row, &self.columns).map(|it| escaped(&said(it, self.look.lang))),
        )
    }

    pub(super) fn finish(mut self, total: Option<&[Cell]>, notes: &[Words]) -> io::Result<W> {
        if self.is_empty {
            writeln!(self.out, "\n{}", no_rows(self.look.lang))?;
        } else if let Some(total) = total {
            line(
                &mut self.out,
                cells(total, &self.columns).map(|it| {
                    let text = escaped(&said(it, self.look.lang));
                    if text.is_empty() {
                        text
                    } else {
                        format!("**{text}**")
                    }
                }),
            )?;
        }
        if !notes.is_empty() {
            writeln!(self.out)?;
        }
        for note in notes {
            writeln!(self.out, "- {}", escaped(self.look.lang.of(note)))?;
        }
        self.out.flush()?;
        Ok(self.out)
    }
}

fn line(out: &mut impl Write, cells: impl Iterator<Item = String>) -> io::Result<()> {
    write!(out, "|")?;
    for cell in cells {
        write!(out, " {cell} |")?;
    }
    writeln!(out)
}

/// The text with every sign that means something to Markdown escaped, on one line.
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut escaped = String::with_capacity(text.len());
    for it in text.trim().chars() {
        match it {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '!' | '#' | '$' => {
                escaped.push('\\');
                escaped.push(it);
            }
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => escaped.push_str("<br>"),
            it if it.is_control() => escaped.push(' '),
            it => escaped.push(it),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        for (text, written) in [
            ("张三|李四", "张三\\|李四"),
            ("a\\|b", "a\\\\\\|b"),
            ("第一行\r\n第二行\n", "第一行<br>第二行"),
            (
                "<script>alert(1)</script>",
                "\\<script\\>alert(1)\\</script\\>",
            ),
            ("![x](http://example.com)", "\\!\\[x\\](http://example.com)"),
            ("a_b*c", "a\\_b\\*c"),
            ("红\u{1b}[31m", "红 \\[31m"),
        ] {
            assert_eq!(escaped(text), written);
        }
    }
}
