//! A small canvas of greys: squares, discs and text in the letters that the font has.

use ab_glyph::{Font, FontRef, GlyphId, InvalidFont, PxScale, ScaleFont, point};
use icu_normalizer::ComposingNormalizerBorrowed;

/// Latin (with Vietnamese), Cyrillic and Armenian letters need no shaping. `backend/fonts/OFL.txt` is the font's licence.
const FONT: &[u8] = include_bytes!("../../../../fonts/latin-cyrillic-armenian.ttf");

/// Room between two lines of text, in parts of their height.
const LEADING: f32 = 1.08;

/// The letters that can be drawn.
pub(super) struct Letters(FontRef<'static>);

impl Letters {
    pub(super) fn load() -> Result<Self, InvalidFont> {
        FontRef::try_from_slice(FONT).map(Self)
    }

    /// The text with single spaces; none if some of it has no picture here: half a word misleads.
    pub(super) fn readable(&self, text: &str) -> Option<String> {
        let text = ComposingNormalizerBorrowed::new_nfc().normalize(text);
        let words: Vec<_> = text.split_whitespace().collect();
        let known = words.iter().flat_map(|word| word.chars());
        let known = known.map(|letter| self.0.glyph_id(letter)).all(drawable);
        (known && !words.is_empty()).then(|| words.join(" "))
    }

    fn width(&self, text: &str, size: f32) -> f32 {
        let font = self.0.as_scaled(PxScale::from(size));
        let letters = text.chars();
        letters.map(|c| font.h_advance(font.glyph_id(c))).sum()
    }

    /// Lines that are not wider than this, as far as words can be parted.
    fn lines(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match (lines.last_mut(), longer) {
                (Some(line), Some(longer)) if self.width(&longer, size) <= width => *line = longer,
                _ => lines.push(word.to_owned()),
            }
        }
        lines
    }
}

fn drawable(glyph: GlyphId) -> bool {
    glyph.0 != 0
}

/// A picture of greys, which grows downwards as things are drawn onto it.
pub(super) struct Canvas {
    pub(super) width: usize,
    pixels: Vec<u8>,
}

impl Canvas {
    pub(super) fn new(width: usize) -> Self {
        let pixels = Vec::new();
        Self { width, pixels }
    }

    pub(super) fn height(&self) -> usize {
        self.pixels.len() / self.width
    }

    pub(super) fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// White below what is there.
    pub(super) fn grow(&mut self, by: usize) {
        let pixels = self.pixels.len() + by * self.width;
        self.pixels.resize(pixels, u8::MAX);
    }

    // Darkens one pixel: 0 leaves it, 1 makes it black. What lies outside is not drawn.
    fn ink(&mut self, x: usize, y: usize, cover: f32) {
        let inside = x < self.width;
        let pixel = self.pixels.get_mut(y * self.width + x);
        if let (true, Some(pixel)) = (inside, pixel) {
            *pixel = (f32::from(*pixel) * (1.0 - cover.clamp(0.0, 1.0))) as u8;
        }
    }

    pub(super) fn square(&mut self, left: usize, top: usize, side: usize) {
        for y in top..top + side {
            for x in left..left + side {
                self.ink(x, y, 1.0);
            }
        }
    }

    /// The part of a disc that lies above `floor`.
    fn disc(&mut self, (x, y): (f32, f32), radius: f32, floor: f32) {
        let reach = radius.ceil() + 1.0;
        for row in (y - reach) as usize..(y + reach).min(floor) as usize {
            for column in (x - reach) as usize..(x + reach) as usize {
                let away = (column as f32 + 0.5 - x).hypot(row as f32 + 0.5 - y);
                self.ink(column, row, radius - away + 0.5);
            }
        }
    }

    /// One line, its middle in the middle of the picture, no wider than `room`; and a person before it.
    pub(super) fn people(&mut self, letters: &Letters, number: &str, size: f32) {
        let person = size * 0.6;
        let wide = person * 1.4 + letters.width(number, size);
        let left = (self.width as f32 - wide) / 2.0;
        let top = self.height() as f32;
        self.grow((size * LEADING) as usize);
        let (middle, floor) = (left + person / 2.0, top + size * 0.82);
        self.disc((middle, top + size * 0.3), person * 0.24, floor);
        self.disc((middle, floor), person * 0.5, floor);
        self.line(letters, number, size, (left + person * 1.4, top));
    }

    /// Text in as many lines as it takes, each in the middle. A word that is too wide makes all of it smaller.
    pub(super) fn text(&mut self, letters: &Letters, text: &str, size: f32, room: f32) {
        let words = text.split(' ').map(|word| letters.width(word, size));
        let widest = words.fold(room, f32::max);
        let size = size * room / widest;
        for line in letters.lines(text, size, room) {
            self.middle(letters, &line, size);
        }
    }

    /// One line as large as the room allows.
    pub(super) fn wide(&mut self, letters: &Letters, text: &str, room: f32) {
        let size = 100.0 * room / letters.width(text, 100.0).max(1.0);
        self.middle(letters, text, size);
    }

    fn middle(&mut self, letters: &Letters, line: &str, size: f32) {
        let left = (self.width as f32 - letters.width(line, size)) / 2.0;
        let top = self.height() as f32;
        self.grow((size * LEADING) as usize);
        self.line(letters, line, size, (left, top));
    }

    fn line(&mut self, letters: &Letters, text: &str, size: f32, (left, top): (f32, f32)) {
        let scale = PxScale::from(size);
        let font = letters.0.as_scaled(scale);
        let (mut x, base) = (left, top + font.ascent());
        for letter in text.chars() {
            let id = font.glyph_id(letter);
            let glyph = id.with_scale_and_position(scale, point(x, base));
            x += font.h_advance(id);
            let Some(outline) = letters.0.outline_glyph(glyph) else {
                continue;
            };
            let corner = outline.px_bounds().min;
            outline.draw(|column, row, cover| {
                let x = corner.x + column as f32;
                let y = corner.y + row as f32;
                if x >= 0.0 && y >= 0.0 {
                    self.ink(x as usize, y as usize, cover);
                }
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_font_has_not_is_left_out_whole() {
        let letters = Letters::load().unwrap();
        for text in [
            "Tuesday, December 1 at 6:30\u{202f}–\u{2009}8:30\u{202f}PM",
            "Thứ Ba, 1 tháng 12 lúc 18:30 – 20:30",
            "martes, 1 de diciembre, 6:30–8:30\u{a0}p.\u{a0}m.",
            "вторник, 1 декабря, 18:30–20:30",
            "դեկտեմբերի 1, երեքշաբթի, 18:30–20:30",
            "Cafe\u{301} Peña, 694 S Oxford Ave",
        ] {
            assert!(letters.readable(text).is_some(), "{text}");
        }
        for text in [
            "한인회관 694",
            "کتابخانه",
            "12月1日",
            "ថ្ងៃអង្គារ",
            "हिन्दी",
            "",
            " \n",
        ] {
            assert_eq!(letters.readable(text), None, "{text}");
        }
    }

    #[test]
    fn no_line_is_wider_than_its_room() {
        let letters = Letters::load().unwrap();
        let text = "A long name of a hall, with a long address at a long avenue in the city";
        let lines = letters.lines(text, 40.0, 300.0);
        assert!(lines.len() > 2);
        assert!(lines.iter().all(|line| letters.width(line, 40.0) <= 300.0));
        assert_eq!(lines.join(" "), text);
        // A word that cannot be parted leaves the edges white all the same.
        let mut canvas = Canvas::new(340);
        canvas.text(&letters, &"w".repeat(60), 40.0, 300.0);
        let rows = canvas.pixels().chunks(340);
        assert!(
            rows.clone()
                .all(|row| row[..18].iter().all(|grey| *grey == 255))
        );
        assert!(
            rows.clone().any(|row| row.iter().any(|grey| *grey < 200)),
            "the control"
        );
    }
}
