//! Where in a text words may begin: at few places, which are found without looking at each byte by itself.
//!
//! Eight bytes are looked at together, and what is found in 64 is kept as one bit for each. Which word it is, is left
//! to [`WordFinder`](super::words::WordFinder).

/// The places of a text at which words may begin, in order.
pub(super) struct Beginnings<'a> {
    text: &'a [u8],
    /// Where the bytes begin that are looked at next.
    start: usize,
    /// A bit for each of the 64 bytes before them at which a word may begin.
    places: u64,
    /// Whether a letter stands before the bytes that are looked at next.
    after_letter: bool,
    between_letters: bool,
}

impl<'a> Beginnings<'a> {
    /// Between two letters of ASCII is no place, unless asked for; nor is a space, nor the inside of a character.
    pub(super) fn new(text: &'a str, between_letters: bool) -> Self {
        Self { text: text.as_bytes(), start: 0, places: 0, after_letter: false, between_letters }
    }

    /// The next place at which a word may begin with what follows, up to eight bytes of which each sieve is told; the
    /// second, a finer one, is asked only for what the first lets through.
    pub(super) fn next(&mut self, coarse: impl Fn(u64) -> bool, fine: impl Fn(u64) -> bool) -> Option<usize> {
        while self.places == 0 {
            if self.start >= self.text.len() {
                return None;
            }
            self.look(&coarse, &fine);
        }
        let place = self.start - 64 + self.places.trailing_zeros() as usize;
        self.places &= self.places - 1;
        Some(place)
    }

    fn look(&mut self, coarse: impl Fn(u64) -> bool, fine: impl Fn(u64) -> bool) {
        let rest = &self.text[self.start..];
        let mut places = 0;
        for (index, bytes) in rest.chunks(8).take(8).enumerate() {
            let bytes = first_eight(bytes);
            let letters = letters(bytes);
            let mut found = visible(bytes);
            if !self.between_letters {
                found &= !(letters & (letters << 8 | u64::from(self.after_letter) << 7));
            }
            self.after_letter = letters >> 63 == 1;
            places |= gathered(found) << (8 * index);
        }
        self.places = sifted(sifted(places, rest, coarse), rest, fine);
        self.start += 64;
    }

    /// Goes on from a later place.
    pub(super) fn skip_to(&mut self, place: usize) {
        match self.start.checked_sub(place) {
            Some(left @ 1..=64) => self.places &= u64::MAX << (64 - left),
            _ => {
                (self.start, self.places) = (place, 0);
                self.after_letter = self.text[place - 1].is_ascii_alphabetic();
            }
        }
    }
}

/// Those of the places that a sieve lets through.
fn sifted(mut places: u64, text: &[u8], sieve: impl Fn(u64) -> bool) -> u64 {
    let mut left = 0;
    // Without a branch for each place: most of them come to nothing, and which do is not to be foreseen.
    while places != 0 {
        let at = places.trailing_zeros();
        left |= u64::from(sieve(first_eight(&text[at as usize..]))) << at;
        places &= places - 1;
    }
    left
}

/// The letters of ASCII among eight bytes before any other.
pub(super) fn first_letters(bytes: u64) -> u64 {
    let others = !letters(bytes) & HIGH;
    // The bits below the first byte that is no letter.
    bytes & ((others & others.wrapping_neg()) >> 7).wrapping_sub(1)
}

/// The first eight bytes of a text as one number; where it has less, nothing follows.
pub(super) fn first_eight(text: &[u8]) -> u64 {
    match text.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => text.iter().rev().fold(0, |eight, byte| eight << 8 | u64::from(*byte)),
    }
}

/// The highest bit of each of eight bytes as the bits of one byte.
fn gathered(bits: u64) -> u64 {
    // Each bit is added up to the place in the highest byte that its own byte has among the eight.
    (bits >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}

/// A byte, eight times.
const fn eight(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The highest bit of each byte.
const HIGH: u64 = eight(0x80);

/// The highest bit of each of eight bytes that is a letter of ASCII.
fn letters(bytes: u64) -> u64 {
    // Of numbers below 128 a sum reaches the highest bit from where on they are added up to 128.
    let small = (bytes & !HIGH) | eight(0x20);
    let from_a = small + eight(0x80 - b'a');
    let after_z = small + eight(0x7f - b'z');
    from_a & !after_z & !bytes & HIGH
}

/// The highest bit of each of eight bytes that begins a character other than a space or a sign without a shape.
fn visible(bytes: u64) -> u64 {
    // Only the first byte of a character beyond ASCII has its second bit set too.
    ((((bytes & !HIGH) + eight(0x7f - b' ')) & !bytes) | (bytes & (bytes << 1))) & HIGH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_spaces_are_told_apart() {
        for byte in 0..=u8::MAX {
            let mut bytes = *b"a-Z 0\xc3\xa9z";
            bytes[3] = byte;
            let flags =
                |of: fn(u64) -> u64| of(u64::from_le_bytes(bytes)).to_le_bytes().map(|byte| byte == 0x80);
            assert_eq!(flags(letters), bytes.map(|byte| byte.is_ascii_alphabetic()), "{byte}");
            assert_eq!(flags(visible), bytes.map(|byte| byte > b' ' && byte & 0xc0 != 0x80), "{byte}");
        }
    }

    #[test]
    fn words_begin_outside_of_others() {
        let text = "a dos-doce, 5% ٣á saun; undoce\no once. IVXI US$5, dieciséis unos ".repeat(3);
        let text = text.as_str();
        let bytes = text.as_bytes();
        let is_letter = |at: usize| bytes[at].is_ascii_alphabetic();
        let may_begin = |bytes: u64| bytes & 0xff != u64::from(b'I');
        let places = |mut beginnings: Beginnings<'_>| {
            std::iter::from_fn(move || beginnings.next(|_| true, may_begin)).collect::<Vec<_>>()
        };
        for between_letters in [false, true] {
            let expected = |from: usize| {
                (from..bytes.len()).filter(move |at| {
                    let is_inside = *at > 0 && is_letter(at - 1) && is_letter(*at);
                    bytes[*at] > b' '
                        && text.is_char_boundary(*at)
                        && bytes[*at] != b'I'
                        && (between_letters || !is_inside)
                })
            };
            assert!(places(Beginnings::new(text, between_letters)).into_iter().eq(expected(0)));
            for place in 1..=bytes.len() {
                let mut beginnings = Beginnings::new(text, between_letters);
                beginnings.skip_to(place);
                assert!(places(beginnings).into_iter().eq(expected(place)), "{place}");
            }
        }
        assert_eq!(Beginnings::new("", false).next(|_| true, may_begin), None);
    }

    #[test]
    fn first_letters_end_with_the_word() {
        let same = [
            ("un año", "un"),
            ("dieciséis", "diecis"),
            ("quinientas", "quinient"),
            ("mil", "mil"),
            ("5 mil", ""),
        ];
        for (text, letters) in same {
            assert_eq!(
                first_letters(first_eight(text.as_bytes())),
                first_eight(letters.as_bytes()),
                "{text}"
            );
        }
    }
}
