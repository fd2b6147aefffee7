//! The resident app in the browser: takes over the page that the server rendered.

#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
fn main() {
    use pwa::resident::{ResidentApp, ResidentAppProps};

    let Some((page, catalogue)) = pwa::page::read() else {
        return;
    };
    let document = web_sys::window().and_then(|window| window.document());
    let Some(root) = document.and_then(|document| document.get_element_by_id("app")) else {
        return;
    };
    std::panic::set_hook(Box::new(|_| pwa::ui::browser::empty_page()));
    let early = pwa::ui::browser::checked_before_start();
    let props = ResidentAppProps {
        page,
        catalogue: catalogue.into(),
        early,
        still: pwa::resident::Still::default(),
    };
    yew::Renderer::<ResidentApp>::with_root_and_props(root, props).hydrate();
}

#[cfg(not(all(target_arch = "wasm32", feature = "hydration")))]
fn main() {}
