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
            <ol class="stack events">
                { for view.sessions.iter().zip(1..).map(|(session, number)| {
                    card::event(look, session, session.point.map(|_| number))
                }) }
            </ol>
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
    let some = view.sessions.iter().any(|card| card.point.is_some());
    html! {
        <figure class="map">
            <svg viewBox={format!("0 0 {WIDTH} {:.0}", window.height)} role="group" aria-label={look.t("map-label")}>
                { for places.iter().map(|place| {
                    let (x, y) = window.place(place.point);
                    html! { <circle class="spot" cx={format!("{x:.1}")} cy={format!("{y:.1}")} r="3"><title>{ &place.name }</title></circle> }
                }) }
                { for view.sessions.iter().zip(1..).filter_map(|(card, number)| mark(look, &window, card, number)) }
            </svg>
            <figcaption class="small soft">{ look.t(if some { "map-note" } else { "map-none" }) }</figcaption>
        </figure>
    }
}

fn mark(look: &Look, window: &Window, card: &SessionCard, number: usize) -> Option<Html> {
    let (x, y) = window.place(card.point?);
    let href = look.page.href(&format!("/sessions/{}", card.slug));
    let label = look.listed([card.title.text.clone(), card.date.clone()]);
    let at = format!("translate({x:.1} {y:.1})");
    Some(html! {
        <a {href} aria-label={label}>
            <g transform={at}><circle class="hit" r="28"></circle><circle class="session" r="15"></circle><text y="5.5">{ number }</text></g>
        </a>
    })
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
    fn one_point_alone_stands_in_the_middle() {
        let window = Window::around(&[(34.0, -118.0)]).unwrap();
        let (x, _) = window.place((34.0, -118.0));
        assert!((x - WIDTH / 2.0).abs() < 0.001);
        assert!(Window::around(&[]).is_none());
    }
}
