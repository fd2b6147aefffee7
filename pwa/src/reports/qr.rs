//! The code as a QR picture: digits only, so that whoever scans it sees nothing but digits.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::prelude::*;

/// The picture; nothing if the digits do not fit one. `label` says to screen readers what it is.
pub fn qr(digits: &str, label: String) -> Html {
    let Some((size, path)) = drawn(digits) else {
        return html! {};
    };
    html! {
        <svg class="qr" viewBox={format!("0 0 {size} {size}")} role="img" aria-label={label}><path d={path}></path></svg>
    }
}

/// Side in modules, and the dark modules as one path, run by run.
fn drawn(digits: &str) -> Option<(i32, String)> {
    let code = QrCode::encode_text(digits, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let run = x - start;
                path.push_str(&format!("M{start} {y}h{run}v1h-{run}z"));
            }
            x += 1;
        }
    }
    Some((code.size(), path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_fits_the_smallest_picture() {
        let (size, path) = drawn("407199352280661403587192").unwrap();
        assert_eq!(size, 21);
        assert!(path.starts_with("M0 0h7v1h-7z"));
    }
}
