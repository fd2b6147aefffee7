//! The sealing worker's thread: takes a request, answers it, hands the bytes over without copying them.

use getrandom::SysRng;
use js_sys::{Array, Uint8Array};
use rand_core::UnwrapErr;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use zeroize::Zeroizing;

use super::error::SealerError;
use super::operations::Sealer;
use super::protocol::{Asked, Reply, Step, Told, decode, encode};

/// Starts answering a resident's pages. The worker's script calls it once, after it checked this wasm.
pub fn run() {
    run_with(|sealer, asked, today, tell| {
        sealer.answer_resident(asked.request, today, &mut randomness(), tell)
    });
}

/// Starts answering the console.
pub fn run_desk() {
    run_with(|sealer, asked, today, tell| {
        sealer.answer(asked.request, today, &mut randomness(), tell)
    });
}

/// Without randomness the worker traps: nothing is sealed, the page sees a broken worker.
fn randomness() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

fn run_with(
    answer: impl Fn(&mut Sealer, Asked, &str, &mut dyn FnMut(Step)) -> Result<Reply, SealerError>
    + 'static,
) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let speaker = scope.clone();
    let mut sealer = Sealer::default();
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Ok(buffer) = event.data().dyn_into::<js_sys::ArrayBuffer>() else {
            return;
        };
        let bytes = Zeroizing::new(Uint8Array::new(&buffer).to_vec());
        let Some(asked) = decode::<Asked>(&bytes) else {
            // A page of another build: saying nothing readable ends the worker at the page's side.
            let _ = speaker.post_message(&JsValue::NULL);
            return;
        };
        let number = asked.number;
        let mut tell = |step: Step| post(&speaker, &Told::Step(number, step));
        let answer = answer(&mut sealer, asked, &today(), &mut tell);
        post(&speaker, &Told::Finished(number, Box::new(answer)));
    });
    scope.set_onmessage(Some(hear.as_ref().unchecked_ref()));
    hear.forget();
}

fn post(scope: &DedicatedWorkerGlobalScope, told: &Told) {
    let sent = encode(told).and_then(|bytes| {
        let buffer = Uint8Array::from(bytes.as_slice()).buffer();
        scope
            .post_message_with_transfer(&buffer, &Array::of1(&buffer))
            .ok()
    });
    if sent.is_none() {
        let _ = scope.post_message(&JsValue::NULL);
    }
}

/// The phone's day in UTC, as the directory writes days.
fn today() -> String {
    let iso: String = js_sys::Date::new_0().to_iso_string().into();
    iso.chars().take(10).collect()
}
