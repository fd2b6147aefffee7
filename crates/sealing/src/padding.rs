//! How long a sealed text looks from outside: fixed, in steps, by Padmé, or as it is.

/// The largest padded text of any class.
pub const MAX_PADDED: usize = 16 * 1024 * 1024;

/// Bytes of the length that stands before the text.
pub(crate) const LENGTH: usize = 4;

/// The rule of one class. It counts the length prefix of 4 bytes: `Fixed(1024)` holds 1,020 bytes of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Padding {
    /// Always this many bytes.
    Fixed(usize),
    /// Padmé (Nikitin et al., PURBs, PETS 2019): at most 12 % longer, and leaks O(log log n) bits of the length.
    Padme {
        /// Nothing is shorter than this.
        floor: usize,
    },
    /// The next multiple.
    Steps(usize),
    /// No padding: for keys, whose length everybody knows.
    Exact,
}

impl Padding {
    /// The byte in the header.
    pub fn scheme(self) -> u8 {
        match self {
            Self::Fixed(_) | Self::Exact => 0,
            Self::Padme { .. } => 1,
            Self::Steps(_) => 2,
        }
    }

    /// The padded length of `text` bytes, the length prefix included; `None` if it is too long.
    pub fn padded(self, text: usize) -> Option<usize> {
        let needed = text.checked_add(LENGTH)?;
        let padded = match self {
            Self::Fixed(size) => (needed <= size).then_some(size)?,
            Self::Padme { floor } => padme(needed.max(floor))?,
            Self::Steps(step) => needed.checked_next_multiple_of(step)?,
            Self::Exact => needed,
        };
        (padded <= MAX_PADDED).then_some(padded)
    }

    /// Whether some text gives this padded length. Lets the server refuse a blob that no browser makes.
    pub fn allows(self, padded: usize) -> bool {
        padded
            .checked_sub(LENGTH)
            .is_some_and(|text| self.padded(text) == Some(padded))
    }

    /// The longest text that fits.
    pub fn max_text(self) -> usize {
        match self {
            Self::Fixed(size) => size.saturating_sub(LENGTH),
            Self::Padme { .. } | Self::Steps(_) | Self::Exact => MAX_PADDED - LENGTH,
        }
    }
}

/// Clears the low bits of the length, rounding up, so that only as many bits stay as a floating-point number of
/// that size would keep.
fn padme(length: usize) -> Option<usize> {
    let exponent = length.checked_ilog2()?;
    let kept = exponent.checked_ilog2().map_or(0, |bits| bits + 1);
    let mask = (1_usize << exponent.saturating_sub(kept)) - 1;
    Some(length.checked_add(mask)? & !mask)
}
