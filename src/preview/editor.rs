//! Addresses that open a file at a line in an editor.

use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What may stand in the path of an address as it is.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Editors by the names they are known by, and the addresses they answer to once they are installed.
const EDITORS: &[(&str, &str)] = &[
    ("vscode", "vscode://file{path}:{line}:{column}"),
    ("vscodium", "vscodium://file{path}:{line}:{column}"),
    ("cursor", "cursor://file{path}:{line}:{column}"),
    ("zed", "zed://file{path}:{line}:{column}"),
    ("idea", "idea://open?file={path}&line={line}&column={column}"),
    ("textmate", "txmt://open?url=file://{path}&line={line}&column={column}"),
];

/// Programs by the names they are started by, and the editors they are.
const PROGRAMS: &[(&str, &str)] = &[
    ("code", "vscode"),
    ("codium", "vscodium"),
    ("cursor", "cursor"),
    ("zed", "zed"),
    ("zeditor", "zed"),
    ("idea", "idea"),
    ("mate", "textmate"),
];

/// An editor that opens files by addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor(String);

impl Default for Editor {
    /// The one that most people have.
    fn default() -> Self {
        Self(EDITORS[0].1.to_owned())
    }
}

impl Editor {
    /// The editor of a name, or one that answers to an address of its own, in which `{path}` stands for the file and
    /// `{line}` and `{column}` for the place.
    ///
    /// ```
    /// use constancia::preview::Editor;
    /// assert!(Editor::named("zed").is_some());
    /// assert!(Editor::named("my-editor://open?file={path}&at={line}").is_some());
    /// assert!(Editor::named("notepad").is_none());
    /// ```
    pub fn named(name: &str) -> Option<Self> {
        let known = EDITORS.iter().find(|(own, _)| *own == name).map(|(_, address)| *address);
        let is_address = |name: &&str| name.contains("://") && name.contains("{path}");
        // An address that runs a script in the page opens no editor.
        let is_address = |name: &&str| is_address(name) && !name.starts_with("javascript:");
        known.or(Some(name).filter(is_address)).map(|address| Self(address.to_owned()))
    }

    /// The editor that a program is, as the environment names it: `code --wait`.
    pub fn of_program(command: &str) -> Option<Self> {
        let program = Path::new(command.split_whitespace().next()?).file_name()?.to_str()?;
        PROGRAMS.iter().find(|(own, _)| *own == program).and_then(|(_, name)| Self::named(name))
    }

    /// The names of the editors that are known.
    pub fn names() -> impl Iterator<Item = &'static str> {
        EDITORS.iter().map(|(name, _)| *name)
    }

    /// The address that opens a file at a line and a column, both counted from 1.
    pub(super) fn address(&self, file: &Path, line: usize, column: usize) -> String {
        let path = file.to_string_lossy();
        self.0
            .replace("{path}", &utf8_percent_encode(&path, PATH).to_string())
            .replace("{line}", &line.to_string())
            .replace("{column}", &column.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_opened_at_a_place() {
        let file = Path::new("/home/a b/año#1.md");
        let address = Editor::default().address(file, 3, 7);
        assert_eq!(address, "vscode://file/home/a%20b/a%C3%B1o%231.md:3:7");
        let address = Editor::named("idea").unwrap().address(Path::new("/a.md"), 1, 1);
        assert_eq!(address, "idea://open?file=/a.md&line=1&column=1");
    }

    #[test]
    fn programs_are_editors() {
        assert_eq!(Editor::of_program("/usr/bin/code --wait"), Editor::named("vscode"));
        assert_eq!(Editor::of_program("vim"), None);
        assert_eq!(Editor::of_program(""), None);
        assert_eq!(Editor::named("javascript://{path}"), None);
    }
}
