//! What stays on the phone, by name, only after the person agreed. The boot script holds the store, so that leaving can wipe it without wasm.

/// The sealed report that is not delivered yet.
pub const REPORT: &str = "report";
/// The key directory, so that a later report can be sealed without signal.
pub const DIRECTORY: &str = "directory";

/// Puts a text under a name.
pub async fn keep(name: &str, text: &str) -> bool {
    browser::call("keep", &[name, text]).await.is_some()
}

/// The text under a name.
pub async fn kept(name: &str) -> Option<String> {
    browser::call("kept", &[name]).await.flatten()
}

/// Removes a name.
pub async fn remove(name: &str) -> bool {
    browser::call("remove", &[name]).await.is_some()
}

/// Removes everything, the pages kept for use without signal too.
pub async fn forget() -> bool {
    browser::call("forget", &[]).await.is_some()
}

/// Registers the service worker that keeps the pages.
pub async fn work_offline() -> bool {
    browser::call("workOffline", &[]).await.is_some()
}

#[cfg(not(target_arch = "wasm32"))]
mod browser {
    /// No phone here: nothing is kept.
    pub async fn call(_: &str, _: &[&str]) -> Option<Option<String>> {
        None
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::{Array, Function, Promise, Reflect};
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;

    /// Calls the boot script. The outer `None` means that it failed.
    pub async fn call(name: &str, arguments: &[&str]) -> Option<Option<String>> {
        let amparo = Reflect::get(&js_sys::global(), &"amparo".into()).ok()?;
        let function: Function = Reflect::get(&amparo, &name.into()).ok()?.dyn_into().ok()?;
        let arguments: Array = arguments
            .iter()
            .map(|text| JsValue::from_str(text))
            .collect();
        let promise: Promise = function.apply(&amparo, &arguments).ok()?.dyn_into().ok()?;
        let value = JsFuture::from(promise).await.ok()?;
        Some(value.as_string())
    }
}
