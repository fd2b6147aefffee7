//! The sealing Web Worker: the only place in the browser where keys and plaintext meet.

fn main() {
    #[cfg(target_arch = "wasm32")]
    pwa::sealer::worker::run();
}
