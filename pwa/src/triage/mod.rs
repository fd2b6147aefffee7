//! The desk: the unit's queue, a case opened, an answer sent, the boxes that only an advocate opens.
//!
//! Rules are plain functions (`boxes`, `case`, `due`, `keys`, `queue`, `words`); everything that draws exists in the browser only.

pub mod boxes;
pub mod case;
pub mod due;
pub mod keys;
pub mod queue;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod answer_box;
#[cfg(target_arch = "wasm32")]
mod boxes_page;
#[cfg(target_arch = "wasm32")]
mod case_aside;
#[cfg(target_arch = "wasm32")]
mod case_page;
#[cfg(target_arch = "wasm32")]
mod case_parts;
#[cfg(target_arch = "wasm32")]
mod case_story;
#[cfg(target_arch = "wasm32")]
mod case_thread;
#[cfg(target_arch = "wasm32")]
mod desk_pages;
#[cfg(target_arch = "wasm32")]
mod dialogs;
#[cfg(target_arch = "wasm32")]
mod keyboard;
#[cfg(target_arch = "wasm32")]
mod queue_page;
#[cfg(target_arch = "wasm32")]
mod queue_side;
#[cfg(target_arch = "wasm32")]
mod queue_table;

#[cfg(target_arch = "wasm32")]
pub use desk_pages::{DeskPages, use_route};
