//! Codes before the camera, where the browser reads them itself (`BarcodeDetector`). Nothing of the picture is kept or sent.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use js_sys::{Array, Function, JsString, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack};
use yew::platform::time::sleep;
use yew::prelude::*;

const DETECTOR: &str = "BarcodeDetector";
const FORMAT: &str = "qr_code";
const BETWEEN_LOOKS: Duration = Duration::from_millis(150);

fn detector_class() -> Option<Function> {
    let class = Reflect::get(&js_sys::global(), &DETECTOR.into()).ok()?;
    class.dyn_into().ok()
}

async fn called(on: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let function: Function = Reflect::get(on, &name.into()).ok()?.dyn_into().ok()?;
    let with: Array = with.iter().collect();
    let promise: Promise = function.apply(on, &with).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

/// Whether this browser has a camera and reads QR codes.
pub async fn can_scan() -> bool {
    let devices = web_sys::window().is_some_and(|w| w.navigator().media_devices().is_ok());
    let Some(class) = detector_class().filter(|_| devices) else {
        return false;
    };
    let formats = called(&class, "getSupportedFormats", &[]).await;
    let formats: Option<Array> = formats.and_then(|formats| formats.dyn_into().ok());
    formats.is_some_and(|formats| formats.includes(&FORMAT.into(), 0))
}

/// A camera that runs until it is dropped.
pub struct Camera {
    stream: MediaStream,
    ended: Rc<Cell<bool>>,
}

impl Drop for Camera {
    fn drop(&mut self) {
        self.ended.set(true);
        for track in self.stream.get_tracks() {
            if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
                track.stop();
            }
        }
    }
}

impl Camera {
    /// Starts the one on the back of a phone, if there is one. The browser asks the person.
    pub async fn start() -> Option<Self> {
        let back = Object::new();
        Reflect::set(&back, &"facingMode".into(), &"environment".into()).ok()?;
        let wish = MediaStreamConstraints::new();
        wish.set_video(&back);
        let devices = web_sys::window()?.navigator().media_devices().ok()?;
        let stream = devices.get_user_media_with_constraints(&wish).ok()?;
        Some(Self {
            stream: JsFuture::from(stream).await.ok()?.dyn_into().ok()?,
            ended: Rc::default(),
        })
    }

    /// Shows the picture, and tells every code in it, again and again, until the camera is dropped.
    pub fn watch(&self, video: &HtmlVideoElement, tell: Callback<String>) {
        video.set_src_object(Some(&self.stream));
        let _ = video.play();
        let (video, ended) = (video.clone(), self.ended.clone());
        yew::platform::spawn_local(async move {
            let Some(detector) = detector() else { return };
            while !ended.get() {
                // A frame that cannot be read is followed by another.
                let found = called(&detector, "detect", &[video.clone().into()]).await;
                let found: Option<Array> = found.and_then(|found| found.dyn_into().ok());
                for code in found.into_iter().flatten().filter(|_| !ended.get()) {
                    let raw = Reflect::get(&code, &"rawValue".into()).ok();
                    if let Some(raw) = raw.and_then(|raw| raw.dyn_into::<JsString>().ok()) {
                        tell.emit(raw.into());
                    }
                }
                sleep(BETWEEN_LOOKS).await;
            }
        });
    }
}

fn detector() -> Option<JsValue> {
    let wish = Object::new();
    Reflect::set(&wish, &"formats".into(), &Array::of1(&FORMAT.into())).ok()?;
    let made = Reflect::construct(&detector_class()?, &Array::of1(&wish));
    made.ok()
}

/// The address that this document was loaded from. Pages of the console follow each other without loading, and only a document that
/// was loaded at the door may use the camera.
pub fn loaded_at() -> Option<String> {
    let performance = Reflect::get(&js_sys::global(), &"performance".into()).ok()?;
    let entries: Function = Reflect::get(&performance, &"getEntriesByType".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let entries: Array = entries
        .call1(&performance, &"navigation".into())
        .ok()?
        .dyn_into()
        .ok()?;
    Reflect::get(&entries.get(0), &"name".into())
        .ok()?
        .as_string()
}

/// Loads the document anew from a path of ours.
pub fn load(path: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_href(path);
    }
}
