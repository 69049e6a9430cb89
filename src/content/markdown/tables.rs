//! Tables: their alignment as classes, since styles inside pages are what a strict host forbids.

use pulldown_cmark::{Alignment, Tag, TagEnd};

/// The table being written.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    cell: usize,
    in_head: bool,
}

impl Table {
    /// The HTML that begins a table or a part of it.
    pub(super) fn start(&mut self, tag: Tag<'_>) -> String {
        match tag {
            Tag::Table(alignments) => {
                self.alignments = alignments;
                "<div class=\"table-frame\"><table>".to_owned()
            }
            Tag::TableHead => {
                (self.cell, self.in_head) = (0, true);
                "<thead><tr>".to_owned()
            }
            Tag::TableCell => {
                let class = match self.alignments.get(self.cell) {
                    Some(Alignment::Left) => " class=\"align-start\"",
                    Some(Alignment::Center) => " class=\"align-center\"",
                    Some(Alignment::Right) => " class=\"align-end\"",
                    _ => "",
                };
                self.cell += 1;
                if self.in_head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") }
            }
            _ => {
                self.cell = 0;
                "<tr>".to_owned()
            }
        }
    }

    /// The HTML that ends it.
    pub(super) fn end(&mut self, tag: TagEnd) -> &'static str {
        match tag {
            TagEnd::Table => "</tbody></table></div>\n",
            TagEnd::TableHead => {
                self.in_head = false;
                "</tr></thead><tbody>\n"
            }
            TagEnd::TableCell if self.in_head => "</th>",
            TagEnd::TableCell => "</td>",
            _ => "</tr>\n",
        }
    }
}
