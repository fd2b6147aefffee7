//! The console's sealing Web Worker: what the resident's does, and what staff need.

fn main() {
    #[cfg(target_arch = "wasm32")]
    pwa::sealer::worker::run_desk();
}
