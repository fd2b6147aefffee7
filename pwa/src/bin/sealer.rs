//! The resident's sealing Web Worker; with the console's, the only place in the browser where keys and plaintext meet.

fn main() {
    #[cfg(target_arch = "wasm32")]
    pwa::sealer::worker::run();
}
