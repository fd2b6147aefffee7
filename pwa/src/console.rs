//! The staff console: one page, drawn in the browser, behind a login and a key.

#[cfg(target_arch = "wasm32")]
pub use drawn::{Console, ConsoleProps};

#[cfg(target_arch = "wasm32")]
mod drawn {
    use yew::prelude::*;

    use crate::page::Page;
    use crate::staff::Gate;
    use crate::text::Text;

    /// What the console is told.
    #[derive(PartialEq, Properties)]
    pub struct ConsoleProps {
        /// The page's facts.
        pub page: Page,
        /// The page's words.
        pub text: Text,
    }

    /// The console.
    #[component]
    pub fn Console(props: &ConsoleProps) -> Html {
        html! {
            <ContextProvider<Page> context={props.page.clone()}>
                <ContextProvider<Text> context={props.text.clone()}>
                    <Gate />
                </ContextProvider<Text>>
            </ContextProvider<Page>>
        }
    }
}
