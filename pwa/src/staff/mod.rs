//! The people at the desk: logging in, the unit key that opens and closes, the bar above every page.
//!
//! Rules are plain functions (`access`, `idle`, `login_form`, `route`); everything that draws exists in the browser only.

pub mod access;
pub mod idle;
pub mod login_form;
pub mod route;

#[cfg(target_arch = "wasm32")]
pub mod bar;
#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod desk;
#[cfg(target_arch = "wasm32")]
mod enter;
#[cfg(target_arch = "wasm32")]
mod gate;
#[cfg(target_arch = "wasm32")]
mod gate_frame;
#[cfg(target_arch = "wasm32")]
mod key_clock;
#[cfg(target_arch = "wasm32")]
pub mod letters;
#[cfg(target_arch = "wasm32")]
mod login;
#[cfg(target_arch = "wasm32")]
mod secret_field;
#[cfg(target_arch = "wasm32")]
mod unlock;

#[cfg(target_arch = "wasm32")]
pub use gate::Gate;
