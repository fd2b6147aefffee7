//! The schedule on a map that the server draws: points in their true places, no tiles, nothing from elsewhere.

use yew::prelude::*;

use super::models::{Schedule, SessionCard};
use super::schedule::{nothing, route};
use super::{card, parts};
use crate::ui::Look;

/// The map is this wide; its height follows from the places.
const WIDTH: f64 = 380.0;
/// Room around the outermost points.
const MARGIN: f64 = 40.0;

/// Pins that would stand closer than this cover each other.
const NEAR: f64 = 36.0;

/// The part of the earth that is shown.
struct Window {
    west: f64,
    north: f64,
    scale: f64,
    /// Degrees of longitude are shorter than those of latitude.
    squeeze: f64,
    height: f64,
}

impl Window {
    fn around(points: &[(f64, f64)]) -> Option<Self> {
        let (first, _) = points.split_first()?;
        let mut low = *first;
        let mut high = *first;
        for (latitude, longitude) in points {
            low = (low.0.min(*latitude), low.1.min(*longitude));
            high = (high.0.max(*latitude), high.1.max(*longitude));
        }
        let squeeze = f64::midpoint(low.0, high.0).to_radians().cos().max(0.1);
        // One point alone stands in a window of about two miles.
        let wide = ((high.1 - low.1) * squeeze).max(0.03);
        let tall = (high.0 - low.0).max(0.02);
        let scale = (WIDTH - 2.0 * MARGIN) / wide.max(tall * 0.75);
        let middle = f64::midpoint(low.1, high.1);
        Some(Self {
            west: middle - WIDTH / 2.0 / scale / squeeze,
            north: f64::midpoint(low.0, high.0) + tall / 2.0 + MARGIN / scale,
            scale,
            squeeze,
            height: tall * scale + 2.0 * MARGIN,
        })
    }

    fn place(&self, (latitude, longitude): (f64, f64)) -> (f64, f64) {
        let x = (longitude - self.west) * self.squeeze * self.scale;
        (x, (self.north - latitude) * self.scale)
    }
}

/// Sessions whose pins would cover each other, with their numbers in the list.
struct Pin<'a> {
    at: (f64, f64),
    cards: Vec<(usize, &'a SessionCard)>,
}

/// One pin for what is close together. It stands where its first session is, so that no two pins are closer than `NEAR`.
fn pins<'a>(window: &Window, cards: &'a [SessionCard]) -> Vec<Pin<'a>> {
    let mut pins: Vec<Pin> = Vec::new();
    for (number, card) in (1..).zip(cards) {
        let Some((x, y)) = card.point.map(|point| window.place(point)) else {
            continue;
        };
        let near = pins
            .iter_mut()
            .find(|pin| (pin.at.0 - x).hypot(pin.at.1 - y) < NEAR);
        match near {
            Some(pin) => pin.cards.push((number, card)),
            None => pins.push(Pin {
                at: (x, y),
                cards: vec![(number, card)],
            }),
        }
    }
    pins
}

/// The map and the list beside it.
pub(super) fn page(look: &Look, view: &Schedule) -> Html {
    if view.sessions.is_empty() {
        return nothing(look, &view.filter);
    }
    let next = view.next.as_deref();
    let next = next.map(|after| route(&view.filter, Some(("after", after))));
    html! {
        <>
            { drawn(look, view) }
            { off_the_map(look, &view.sessions) }
            { parts::next_page(look, next) }
        </>
    }
}

fn drawn(look: &Look, view: &Schedule) -> Html {
    let places = view.map.as_ref().map_or(&[][..], |map| &map.places);
    let sessions = view.sessions.iter().filter_map(|card| card.point);
    let points: Vec<_> = places
        .iter()
        .map(|place| place.point)
        .chain(sessions)
        .collect();
    let Some(window) = Window::around(&points) else {
        return html! { <p class="soft">{ look.t("map-none") }</p> };
    };
    let pins = pins(&window, &view.sessions);
    let many = pins.iter().any(|pin| pin.cards.len() > 1);
    html! {
        <figure class="map">
            <svg viewBox={format!("0 0 {WIDTH} {:.0}", window.height)} role="group" aria-label={look.t("map-label")}>
                { for places.iter().map(|place| {
                    let (x, y) = window.place(place.point);
                    html! { <circle class="spot" cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="3"><title>{ &place.name }</title></circle> }
                }) }
                { for pins.iter().map(|pin| mark(look, pin)) }
            </svg>
            <figcaption class="small soft">
                { look.t(if pins.is_empty() { "map-none" } else { "map-note" }) }
                if many { { " " }{ look.t("map-many") } }
            </figcaption>
            <ul class="legend">{ for pins.iter().map(|pin| line(look, pin)) }</ul>
        </figure>
    }
}

/// The number of a session, or how many there are.
fn sign(pin: &Pin) -> String {
    match pin.cards.as_slice() {
        [(number, _)] => number.to_string(),
        cards => format!("\u{d7}{}", cards.len()),
    }
}

/// Sessions that no pin stands for: on the phone or on a screen, or in a hall whose place nobody wrote down.
fn off_the_map(look: &Look, cards: &[SessionCard]) -> Html {
    let cards: Vec<_> = cards.iter().filter(|card| card.point.is_none()).collect();
    if cards.is_empty() {
        return html! {};
    }
    html! {
        <section class="gap">
            <h2>{ look.t("map-off") }</h2>
            <ul class="stack events">{ for cards.into_iter().map(|card| card::event(look, card)) }</ul>
        </section>
    }
}

/// To the session, or to where several of them unfold.
fn href(look: &Look, pin: &Pin) -> String {
    match pin.cards.as_slice() {
        [(_, card)] => look.page.href(&format!("/sessions/{}", card.slug)),
        [(number, _), ..] => format!("#p-{number}"),
        [] => String::new(),
    }
}

fn mark(look: &Look, pin: &Pin) -> Html {
    let label = match pin.cards.as_slice() {
        [(number, card)] => look.listed([
            number.to_string(),
            card.title.text.clone(),
            card.date.clone(),
        ]),
        _ => look.listed([sign(pin)].into_iter().chain(names(pin))),
    };
    let at = format!("translate({:.1} {:.1})", pin.at.0, pin.at.1);
    let r = if pin.cards.len() > 1 { "17" } else { "15" };
    html! {
        <a href={href(look, pin)} aria-label={label}>
            <g transform={at}><circle class="hit" r="18"></circle><circle class="session" {r}></circle><text y="5.5">{ sign(pin) }</text></g>
        </a>
    }
}

/// Where the sessions of a pin are, each place once.
fn names(pin: &Pin) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (_, card) in &pin.cards {
        let place = card.neighborhood.as_ref().map(|place| place.name.clone());
        let name = place.unwrap_or_else(|| card.title.text.clone());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A pin in words: its session, or its places with their sessions folded below.
fn line(look: &Look, pin: &Pin) -> Html {
    match pin.cards.as_slice() {
        [] => html! {},
        [(_, card)] => html! {
            <li>
                <a class="linkrow" href={href(look, pin)}>
                    <span class="mark num">{ sign(pin) }</span>
                    <span><b>{ parts::said(&card.title) }</b><small><bdi>{ look.listed([card.date.clone(), card.time.clone()]) }</bdi></small></span>
                    { look.turning_icon("go") }
                </a>
            </li>
        },
        [(first, _), ..] => html! {
            <li id={format!("p-{first}")}>
                <details class="more">
                    <summary>
                        <span class="mark num">{ sign(pin) }</span>
                        <span><bdi>{ look.listed(names(pin)) }</bdi></span>
                    </summary>
                    <ul class="stack events">{ for pin.cards.iter().map(|(_, card)| card::event(look, card)) }</ul>
                </details>
            </li>
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_point_lies_inside_and_north_is_up() {
        let points = [(34.05, -118.24), (34.19, -118.53), (33.74, -118.29)];
        let window = Window::around(&points).unwrap();
        for point in points {
            let (x, y) = window.place(point);
            assert!(x > 0.0 && x < WIDTH && y > 0.0 && y < window.height);
        }
        assert!(window.place((34.19, -118.3)).1 < window.place((33.74, -118.3)).1);
    }

    #[test]
    fn no_two_pins_cover_each_other_and_no_session_is_lost() {
        let points = [
            Some((34.05, -118.24)),
            Some((34.051, -118.241)),
            None,
            Some((34.19, -118.53)),
            Some((34.05, -118.24)),
            Some((33.74, -118.29)),
        ];
        let cards = points.map(|point| SessionCard {
            point,
            ..crate::civic::tests::fixtures::card("a", "A", "2026-12-01")
        });
        let known: Vec<_> = points.into_iter().flatten().collect();
        let window = Window::around(&known).unwrap();
        let pins = pins(&window, &cards);
        let numbers = |pin: &Pin| {
            pin.cards
                .iter()
                .map(|(number, _)| *number)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            pins.iter().map(numbers).collect::<Vec<_>>(),
            [vec![1, 2, 5], vec![4], vec![6]]
        );
        assert_eq!(
            pins.iter().map(sign).collect::<Vec<_>>(),
            ["\u{d7}3", "4", "6"]
        );
        for (at, pin) in pins.iter().enumerate() {
            for other in pins.iter().skip(at + 1) {
                let apart = (pin.at.0 - other.at.0).hypot(pin.at.1 - other.at.1);
                assert!(apart >= NEAR);
            }
        }
    }

    #[test]
    fn one_point_alone_stands_in_the_middle() {
        let window = Window::around(&[(34.0, -118.0)]).unwrap();
        let (x, _) = window.place((34.0, -118.0));
        assert!((x - WIDTH / 2.0).abs() < 0.001);
        assert!(Window::around(&[]).is_none());
    }
}
