//! Mistakes in bytes and in texts, each with words that say which it is.

use fastrand::Rng;

/// A mistake in a text; `other` is a text to paste pieces of.
pub(super) fn in_text(
    mut text: String,
    other: impl Fn(&mut Rng) -> String,
    random: &mut Rng,
) -> (String, String) {
    let at = boundary(&text, random);
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let line = random.usize(..lines.len().max(1));
    let last = lines.len().saturating_sub(1);
    let choice = random.u8(..26);
    match choice {
        _ if lines.is_empty() => {
            text.push_str(SNIPPETS[random.usize(..SNIPPETS.len())]);
            return ("snippet into nothing".to_owned(), text);
        }
        0 => return (format!("line {line} removed"), without(&mut lines, line).concat()),
        1 => {
            let copy = lines[line].clone();
            lines.insert(random.usize(..=lines.len()), copy);
            return (format!("line {line} twice"), lines.concat());
        }
        2 => {
            lines.swap(line, random.usize(..=last));
            return (format!("line {line} elsewhere"), lines.concat());
        }
        3 => {
            lines[line] = lines[line].trim_end_matches('\n').to_owned();
            return (format!("line {line} joined to the next"), lines.concat());
        }
        4 => {
            lines[line]
                .insert_str(0, ["\t", "    ", "> ", "- ", "# ", "\u{a0}", "\u{3000}"][random.usize(..7)]);
            return (format!("line {line} indented"), lines.concat());
        }
        5 => return ("CRLF".to_owned(), text.replace('\n', "\r\n")),
        6 => return ("CR".to_owned(), text.replace('\n', "\r")),
        7 | 8 => {
            // Quotation marks, brackets, braces, signs: one of them becomes another or goes.
            let marks: Vec<(usize, &str)> = text
                .match_indices([
                    '"', '\'', '[', ']', '{', '}', '=', ',', '+', '(', ')', '<', '>', '%', '`', '|',
                ])
                .collect();
            if marks.is_empty() {
                return ("nothing".to_owned(), text);
            }
            let (start, mark) = marks[random.usize(..marks.len())];
            let new = [
                "", "“", "”", "«", "'", "\"", "\"\"\"", "[", "[[", "]", "{", "}", "=", ":", ",", ";", "\\",
                "\n", "%", "<!--",
            ][random.usize(..20)];
            let name = format!("{mark:?} at {start} becomes {new:?}");
            text.replace_range(start..start + mark.len(), new);
            return (name, text);
        }
        9 | 10 => {
            // A key is misspelt, in capitals, missing or written twice.
            let keys: Vec<usize> = (0..lines.len()).filter(|line| lines[*line].contains('=')).collect();
            if keys.is_empty() {
                return ("nothing".to_owned(), text);
            }
            let line = keys[random.usize(..keys.len())];
            let (key, value) =
                lines[line].split_once('=').map(|(key, value)| (key.to_owned(), value.to_owned())).unwrap();
            let key = key.trim_end();
            let new = match random.u8(..6) {
                0 => format!("{key}s ="),
                1 => format!("{} =", key.to_uppercase()),
                2 => "=".to_owned(),
                3 => key.to_owned(),
                4 => format!("{key} = {key} ="),
                _ => format!("{key} ={value}{key} ="),
            };
            lines[line] = format!("{new}{value}");
            return (format!("key of line {line} becomes {new:?}"), lines.concat());
        }
        11..=13 => {
            // A value becomes another.
            let keys: Vec<usize> = (0..lines.len()).filter(|line| lines[*line].contains('=')).collect();
            if keys.is_empty() {
                return ("nothing".to_owned(), text);
            }
            let line = keys[random.usize(..keys.len())];
            let key = lines[line].split('=').next().unwrap_or_default().trim_end().to_owned();
            let value = VALUES[random.usize(..VALUES.len())];
            lines[line] = format!("{key} = {value}\n");
            return (format!("value of line {line} becomes {value}"), lines.concat());
        }
        14 | 15 => {
            let snippet = SNIPPETS[random.usize(..SNIPPETS.len())];
            text.insert_str(at, snippet);
            return (format!("{snippet:?} at {at}"), text);
        }
        16 | 17 => {
            let character = CHARACTERS[random.usize(..CHARACTERS.len())];
            text.insert_str(at, character);
            return (format!("{} at {at}", character.escape_unicode()), text);
        }
        18 => {
            let (depth, piece) = (
                random.usize(1..6000),
                [
                    "[", "{a=", "(", "> ", "- ", "*", "_", "`", "[^", "![", "<b>", "{{", "{%", "a.", "\"",
                    "[a](", "# ", "1. ", "<!--", "&", "|", "{#a",
                ][random.usize(..22)],
            );
            text.insert_str(at, &piece.repeat(depth));
            return (format!("{depth} times {piece:?} at {at}"), text);
        }
        19 => {
            let times = random.usize(2..400);
            lines[line] = lines[line].repeat(times);
            return (format!("line {line} {times} times"), lines.concat());
        }
        20 => {
            return (format!("line {line} in capitals"), {
                lines[line] = lines[line].to_uppercase();
                lines.concat()
            });
        }
        21 => {
            use std::fmt::Write as _;
            let mut decomposed = String::new();
            for character in text.chars() {
                match character {
                    'á' => decomposed.push_str("a\u{301}"),
                    'é' => decomposed.push_str("e\u{301}"),
                    'ó' => decomposed.push_str("o\u{301}"),
                    'ñ' => decomposed.push_str("n\u{303}"),
                    _ => {
                        let _ = write!(decomposed, "{character}");
                    }
                }
            }
            return ("decomposed accents".to_owned(), decomposed);
        }
        22..=24 => {
            let other = other(random);
            let (one, two) = (boundary(&other, random), boundary(&other, random));
            let (start, end) = (one.min(two), one.max(two).min(one.min(two) + 2000));
            let end = (end..=other.len()).find(|end| other.is_char_boundary(*end)).unwrap_or(other.len());
            text.insert_str(at, &other[start..end]);
            return (format!("{} bytes of another file at {at}", end - start), text);
        }
        _ => {}
    }
    // A piece of the text is moved.
    let (one, two) = (boundary(&text, random), boundary(&text, random));
    let piece: String = text.drain(one.min(two)..one.max(two)).collect();
    let at = boundary(&text, random);
    text.insert_str(at, &piece);
    (format!("{} bytes moved to {at}", piece.len()), text)
}

/// A mistake in bytes.
pub(super) fn in_bytes(mut bytes: Vec<u8>, random: &mut Rng) -> (String, Vec<u8>) {
    let at = random.usize(..=bytes.len());
    let one = random.usize(..=bytes.len());
    match random.u8(..9) {
        0 => {
            let byte = random.u8(..);
            bytes.insert(at, byte);
            (format!("byte {byte:#x} at {at}"), bytes)
        }
        1 if at < bytes.len() => {
            bytes[at] ^= 1 << random.u8(..8);
            (format!("byte at {at} flipped"), bytes)
        }
        2 => {
            bytes.drain(at.min(one)..at.max(one));
            (format!("bytes {at} to {one} removed"), bytes)
        }
        3 => {
            bytes.truncate(at);
            (format!("cut at {at}"), bytes)
        }
        4 => {
            bytes.insert(at, 0);
            (format!("NUL at {at}"), bytes)
        }
        5 => {
            bytes.splice(0..0, *b"\xef\xbb\xbf");
            ("a byte order mark".to_owned(), bytes)
        }
        6 => {
            let text = String::from_utf8_lossy(&bytes);
            let wide = text.encode_utf16().flat_map(u16::to_le_bytes);
            ("UTF-16".to_owned(), b"\xff\xfe".iter().copied().chain(wide).collect())
        }
        7 => {
            let text = String::from_utf8_lossy(&bytes);
            ("Latin-1".to_owned(), text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect())
        }
        _ => {
            // Read as Latin-1 and saved as UTF-8 again.
            let twice: String = bytes.iter().map(|byte| char::from(*byte)).collect();
            ("encoded twice".to_owned(), twice.into_bytes())
        }
    }
}

fn without(lines: &mut Vec<String>, line: usize) -> &[String] {
    lines.remove(line);
    lines
}

/// A random place between two characters.
fn boundary(text: &str, random: &mut Rng) -> usize {
    let at = random.usize(..=text.len());
    (at..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// Values that a field may be given.
#[rustfmt::skip]
const VALUES: &[&str] = &[
    "99999999999999999999999999999999", "-1", "1e400", "-inf", "nan", "0x7fffffffffffffff",
    "9223372036854775807", "1_000", "007", "1,5", "\"\"", "\" \"", "[]", "{}", "[[]]", "[1, \"a\", {}]",
    "{ en = \"\", es = \"\" }", "{ en = \"a\" }", "{ fr = \"a\" }", "{ en = [\"a\"], es = 1 }", "true",
    "hola", "2026-02-30", "\"2026-13\"", "9999-12-31", "0001-01-01", "\"9999\"", "2026-01-01T10:00:00Z",
    "10:00:00", "\"a\\u0000b\"", "\"\\u202e\"", "\"\"\"\nseveral\nlines\n\"\"\"",
    "'''\n[a](commitment:a)\n'''", "\"[a](commitment:nothing)\\n\\n[b](#c) [^d] <script>\"", "\"open",
    "\"not stated\"", "\"joint\"", "[\"a\", \"a\"]", "{ from = 2026-02-01, to = 2026-01-01 }",
    "\"https://[\"", "\"x y\"", "\"../..\"", "\"commitment:\"", "\"Ñ\"", "", "=",
];

/// Pieces of TOML, Markdown, HTML, templates and strings in the wrong place.
#[rustfmt::skip]
const SNIPPETS: &[&str] = &[
    "+++\n", "\n+++\n", "+++", "---\n", "[[status]]\n", "[status]\n", "[a.b.c]\n", "[]\n", "[[", "]]",
    "draft = true\n", "publish_on = 9999-12-31\n", "title = \"\"\n", "[a](commitment:nothing)",
    "[](topic:fuel-theft)", "[](meeting:2025-12-11-mexico-city#nothing)", "![](asset:none.png)",
    "![a](https://example.org/a.png)", "[a](#b)", "[^1]", "\n[^1]: note [^1]\n\n", "\n# One\n",
    "\n## Two {#two}\n", "\n## Two {#two .class key=value}\n", "\n## {#section-x}\n",
    "\n> [!NOTE]\n> text\n", "\n| a | b |\n|---|\n| c |\n", "\n- [ ] task\n", "\nterm\n: definition\n",
    "\n```\ncode\n", "<script>alert(1)</script>", "<b", "<details open><summary>", "</div></main>",
    "<a href=\"javascript:x\">", "<!-- ", "&#x202e;", "&#xf8ff;0&#xf8ff;", "&nbsp;", "\\u202e",
    "“never closed ", "«a» ", "https://example.org/\u{e9} ", "{{ page.titel }}",
    "{{ view.nothing.at.all }}", "{% if", "{% endif %}", "{% for x in view %}", "{% endfor %}",
    "{% extends \"base.html\" %}", "{% extends \"nothing.html\" %}", "{% include \"404.html\" %}",
    "{% block main %}", "{{ 1 / 0 }}", "{{ text(key=1) }}", "{{ text() }}", "{{ <status/> }}", "{# ",
    "{% raw %}", "{{ \"a\" | nothing }}", "{% set x = [1] %}{{ x[9] }}", "{{ page | safe | upper }}",
    "title-home = { title-home }\n", "route-topics = x\nroute-meetings = x\n", "route-topics = ../x\n",
    "route-topics =\n", "date = { $a ->\n", "{ $n ->\n    [one] a\n   *[other] b\n }", "-term = x\n",
    "period = {\"\"}\n",
];

/// Characters that are not seen, steer, are wide, joined or written from right to left.
#[rustfmt::skip]
const CHARACTERS: &[&str] = &[
    "\u{0}", "\u{1}", "\u{7}", "\u{8}", "\u{1b}[31m", "\u{7f}", "\u{85}", "\u{a0}", "\u{ad}", "\u{200b}",
    "\u{200d}", "\u{200e}", "\u{200f}", "\u{2028}", "\u{202e}", "\u{2066}", "\u{2069}", "\u{feff}",
    "\u{f8ff}", "\u{fffd}", "\u{ffff}", "\u{10ffff}", "e\u{301}\u{301}\u{301}", "\u{301}", "漢字", "한글",
    "👨‍👩‍👧‍👦", "🇲🇽", "👍🏽", "مرحبا", "שלום", "ﷺ", "ß", "İ", "ﬁ", "\t", "\r", "\u{c}", "“", "”", "–", "½",
    "\u{1f1f2}",
];
