//! The page's end of the worker: start, post, listen, end.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};
use zeroize::Zeroizing;

/// What the worker said.
pub enum Heard<'a> {
    /// A message.
    Bytes(&'a [u8]),
    /// It died.
    Death,
}

/// A running worker.
pub struct Thread {
    worker: Worker,
    _message: Closure<dyn FnMut(MessageEvent)>,
    _error: Closure<dyn FnMut(JsValue)>,
}

impl Thread {
    /// Asks the boot script for a worker: it holds the one Trusted Types policy and ends every worker when somebody leaves.
    pub fn start(hear: impl Fn(Heard<'_>) + Clone + 'static) -> Option<Self> {
        let amparo = Reflect::get(&js_sys::global(), &"amparo".into()).ok()?;
        let spawn: Function = Reflect::get(&amparo, &"spawnSealer".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let worker: Worker = spawn.call0(&amparo).ok()?.dyn_into().ok()?;
        let die = hear.clone();
        let message =
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                match event.data().dyn_into::<js_sys::ArrayBuffer>() {
                    Ok(buffer) => {
                        let bytes = Zeroizing::new(Uint8Array::new(&buffer).to_vec());
                        hear(Heard::Bytes(&bytes));
                    }
                    Err(_) => hear(Heard::Death),
                }
            });
        let error = Closure::<dyn FnMut(JsValue)>::new(move |_| die(Heard::Death));
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        Some(Self {
            worker,
            _message: message,
            _error: error,
        })
    }

    /// Hands bytes over; they are no longer in the page's memory afterwards.
    pub fn post(&self, bytes: &[u8]) -> bool {
        let buffer = Uint8Array::from(bytes).buffer();
        self.worker
            .post_message_with_transfer(&buffer, &Array::of1(&buffer))
            .is_ok()
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

/// The text in Unicode's form NFKC.
pub fn normalized(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFKC").into()
}
