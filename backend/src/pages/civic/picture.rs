//! A sign-up as a picture to keep: for a door where there is no signal, on a phone that opens nothing but pictures.
//!
//! Everything on it can be read by everybody: the code, day and hours in digits or, where the letters are at hand, in words; the place; how
//! many come. No name stands on it.

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use api_types::ProblemKind;
use api_types::listening::{
    ListeningSession, SessionState, SignUp, SignUpAction, SignUpState, Way,
};
use chrono::{DateTime, Utc};
use qrcodegen::{QrCode, QrCodeEcc};
use sealing::SeatCode;

use super::seat::{look, qr_of};
use super::visit::Visit;
use super::words::times;
use crate::http::{Form, Network, Refusal};

mod draw;

use draw::{Canvas, Letters};

/// The word of the form.
pub(super) const PICTURE: &str = "picture";

/// As wide as an old phone's screen has points, so that it is not shrunk.
const WIDTH: usize = 720;
const ROOM: f32 = 640.0;
const EDGE: usize = 36;
/// White around the code, in modules: readers ask for four.
const QUIET: usize = 4;

/// What stands on the picture.
struct Ticket {
    qr: String,
    code: String,
    /// Each with what is said instead if it cannot be drawn; empty is nothing.
    lines: Vec<(String, String)>,
    seats: u16,
}

/// The picture, or the page that says why there is none.
pub(super) async fn save(visit: Visit, from: Network, sent: Form) -> HttpResponse {
    match drawn(&visit, from, &sent).await {
        Ok(Some(response)) => response,
        Ok(None) => {
            visit
                .answer(look(&visit, sent.one("code"), "", from).await)
                .await
        }
        Err(refusal) => visit.answer(Err(refusal)).await,
    }
}

async fn drawn(visit: &Visit, from: Network, sent: &Form) -> Result<Option<HttpResponse>, Refusal> {
    sent.only(&["code", "do"])?;
    let Ok(code) = SeatCode::parse(sent.one("code")) else {
        return Ok(None);
    };
    let code = code.digits().to_string();
    let sign_up = match visit.civic.act(&code, SignUpAction::Show, from).await {
        Ok(answer) => answer.sign_up,
        Err(refusal) if refusal.0 == ProblemKind::SeatCodeUnknown => return Ok(None),
        Err(refusal) => return Err(refusal),
    };
    let session = visit.civic.session(&sign_up.session).await?;
    let stands = !matches!(sign_up.state, SignUpState::Cancelled | SignUpState::Expired);
    if !stands || session.state == SessionState::Cancelled {
        return Ok(None);
    }
    let (day, ticket) = ticket(visit, &code, &sign_up, &session);
    let picture = web::block(move || png(&ticket)).await;
    let picture = picture.ok().flatten().ok_or(ProblemKind::Internal)?;
    // Its name says nothing but the day.
    let name = format!("attachment; filename=\"{day}.png\"");
    Ok(Some(
        HttpResponse::Ok()
            .insert_header((header::CONTENT_TYPE, "image/png"))
            .insert_header((header::CONTENT_DISPOSITION, name))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .insert_header((header::REFERRER_POLICY, "no-referrer"))
            .body(picture),
    ))
}

fn ticket(
    visit: &Visit,
    code: &str,
    sign_up: &SignUp,
    session: &ListeningSession,
) -> (String, Ticket) {
    let words = visit.words();
    let facts = &session.facts;
    let zone = words.zone(facts);
    let (start, end) = times(session);
    let at = |second| {
        DateTime::<Utc>::from_timestamp(second, 0)
            .unwrap_or_default()
            .with_timezone(&zone)
    };
    let (start, end) = (at(start), at(end));
    let digits = format!("{}–{}", start.format("%Y-%m-%d %H:%M"), end.format("%H:%M"));
    let mut lines = vec![
        (words.title(facts).text, String::new()),
        (words.when(session).words, digits),
    ];
    let hall = facts
        .venue
        .as_ref()
        .filter(|_| sign_up.way == Way::InPerson);
    for words in hall
        .into_iter()
        .flat_map(|hall| [&hall.name, &hall.address, &hall.note])
    {
        lines.push((words.clone(), String::new()));
    }
    let ticket = Ticket {
        qr: qr_of(visit, code),
        code: code.to_owned(),
        lines,
        seats: sign_up.seats,
    };
    (start.format("%Y-%m-%d").to_string(), ticket)
}

fn png(ticket: &Ticket) -> Option<Vec<u8>> {
    let canvas = draw(ticket)?;
    let mut bytes = Vec::new();
    let (width, height) = (u32::try_from(canvas.width), u32::try_from(canvas.height()));
    let mut encoder = png::Encoder::new(&mut bytes, width.ok()?, height.ok()?);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(canvas.pixels()).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

fn draw(ticket: &Ticket) -> Option<Canvas> {
    let letters = Letters::load().ok()?;
    let mut canvas = Canvas::new(WIDTH);
    square_code(&mut canvas, &ticket.qr)?;
    canvas.wide(&letters, &grouped(&ticket.code), ROOM);
    canvas.grow(EDGE / 2);
    for (line, (words, instead)) in ticket.lines.iter().enumerate() {
        let readable = letters
            .readable(words)
            .or_else(|| letters.readable(instead));
        let Some(words) = readable else { continue };
        // The first two are what it is, and when.
        let size = if line < 2 { 50.0 } else { 42.0 };
        canvas.text(&letters, &words, size, ROOM);
        canvas.grow(EDGE / 3);
    }
    if ticket.seats > 0 {
        canvas.people(&letters, &format!("\u{d7} {}", ticket.seats), 56.0);
    }
    canvas.grow(EDGE);
    Some(canvas)
}

fn square_code(canvas: &mut Canvas, text: &str) -> Option<()> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = usize::try_from(code.size()).ok()?;
    let module = WIDTH / (size + 2 * QUIET);
    let left = (WIDTH - module * size) / 2;
    canvas.grow(module * (size + 2 * QUIET));
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
            canvas.square(left + x * module, (y + QUIET) * module, module);
        }
    }
    Some(())
}

/// Four and four, as on the page.
fn grouped(code: &str) -> String {
    let mut text = String::new();
    for (place, digit) in code.chars().enumerate() {
        if place > 0 && place.is_multiple_of(4) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const QR: &str = "https://amparo.example/en/seat/4071993522806614";

    fn ticket(lines: &[(&str, &str)]) -> Ticket {
        let lines = lines
            .iter()
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()));
        Ticket {
            qr: QR.to_owned(),
            code: "4071993522806614".to_owned(),
            lines: lines.collect(),
            seats: 3,
        }
    }

    #[test]
    fn the_picture_holds_the_square_code_with_white_around_it() {
        let canvas = draw(&ticket(&[])).unwrap();
        let code = QrCode::encode_text(QR, QrCodeEcc::Medium).unwrap();
        let size = usize::try_from(code.size()).unwrap();
        let module = WIDTH / (size + 2 * QUIET);
        assert!(module >= 12, "a cheap camera reads it");
        let left = (WIDTH - module * size) / 2;
        let dark = |x: i32, y: i32| {
            let x = left
                .checked_add_signed((x * module as i32) as isize)
                .unwrap()
                + module / 2;
            let y = (y + QUIET as i32) as usize * module + module / 2;
            canvas.pixels()[y * WIDTH + x] < 128
        };
        for y in -4..code.size() + 4 {
            for x in -4..code.size() + 4 {
                assert_eq!(dark(x, y), code.get_module(x, y), "{x} {y}");
            }
        }
    }

    #[test]
    fn what_cannot_be_drawn_is_said_in_digits_or_left_out() {
        let known = draw(&ticket(&[("2026-12-01 18:30–20:30", "")])).unwrap();
        let instead = draw(&ticket(&[("سه‌شنبه", "2026-12-01 18:30–20:30")])).unwrap();
        assert!(known.pixels() == instead.pixels());
        let without = draw(&ticket(&[("한인회관", "")])).unwrap();
        assert!(without.pixels() == draw(&ticket(&[])).unwrap().pixels());
        assert!(without.height() < known.height(), "the control");
    }

    #[test]
    fn it_is_a_png_of_this_size() {
        let bytes = png(&ticket(&[("Koreatown", "")])).unwrap();
        let read = png::Decoder::new(std::io::Cursor::new(&bytes))
            .read_info()
            .unwrap();
        assert_eq!(read.info().width, 720);
        assert!(bytes.len() < 60_000, "{}", bytes.len());
    }

    #[test]
    fn the_code_stands_in_fours() {
        assert_eq!(grouped("4071993522806614"), "4071 9935 2280 6614");
    }
}
