//! The decimal digits of every script of Unicode, and what people type between them.

/// What a typed character means.
pub(super) enum Symbol {
    /// 0 to 9.
    Digit(u8),
    /// A space, a dash, a direction mark.
    Ignored,
    /// Anything else.
    Other,
}

/// The zero of each script (general category Nd, Unicode 16); the other nine follow it.
const ZEROS: [u32; 71] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66,
    0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0,
    0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11F50,
    0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6,
    0x1E140, 0x1E2F0, 0x1E4F0, 0x1E950,
];

pub(super) fn read(character: char) -> Symbol {
    let code = u32::from(character);
    let digit = ZEROS
        .iter()
        .filter_map(|zero| code.checked_sub(*zero))
        .find_map(|offset| u8::try_from(offset).ok().filter(|digit| *digit < 10));
    match digit {
        Some(digit) => Symbol::Digit(digit),
        None if character.is_whitespace() || is_dash(character) || is_invisible(character) => {
            Symbol::Ignored
        }
        None => Symbol::Other,
    }
}

/// Hyphens and dashes, the minus sign, the small and the full-width hyphen, the Japanese long-vowel mark that
/// phones type for a dash.
fn is_dash(character: char) -> bool {
    matches!(
        character,
        '-' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2212}'
                | '\u{FE58}'
                | '\u{FE63}'
                | '\u{FF0D}'
                | '\u{30FC}'
                | '\u{FF70}'
    )
}

/// Direction marks, joiners, the soft hyphen, the byte-order mark: what copying from a page brings along.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}
