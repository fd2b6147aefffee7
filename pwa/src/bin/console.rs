//! The staff console in the browser: drawn from nothing, into an empty page.

#[cfg(all(target_arch = "wasm32", feature = "hydration"))]
fn main() {
    use pwa::console::{Console, ConsoleProps};

    let Some((context, catalogue)) = pwa::page::read() else {
        return;
    };
    let document = web_sys::window().and_then(|window| window.document());
    let Some(root) = document.and_then(|document| document.get_element_by_id("app")) else {
        return;
    };
    let text = pwa::text::Text::new(context.locale(), &catalogue);
    std::panic::set_hook(Box::new(|_| pwa::staff::browser::wipe()));
    let page = pwa::page::Page::new(context);
    yew::Renderer::<Console>::with_root_and_props(root, ConsoleProps { page, text }).render();
}

#[cfg(not(all(target_arch = "wasm32", feature = "hydration")))]
fn main() {}
