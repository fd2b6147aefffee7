//! A series: one model, many neighborhoods, looked at before the drafts are made.

use api_types::NeighborhoodId;
use api_types::listening::SessionKind;
use yew::prelude::*;

use super::civil::Local;
use super::clock;
use super::fields::Fields;
use super::fields_people::turn;
use super::form::{SessionForm, Wrong};
use super::load::use_act;
use super::new_page::wrong_of;
use super::parts::{Entry, Tick, lead_to, use_number};
use super::series::{MOST_DAYS, preview, series};
use super::sheet::{Pen, use_sheet};
use super::words;
use crate::api::hosting as api;
use crate::page::use_page;
use crate::staff::browser;
use crate::staff::desk::{use_desk, use_unsent};
use crate::staff::route::{Part, Route};
use crate::text::use_text;

/// What a series has beside its model.
#[derive(Clone, Default, PartialEq)]
struct Plan {
    neighborhoods: Vec<NeighborhoodId>,
    every_days: String,
}

impl Plan {
    fn days(&self) -> Option<u16> {
        let days: u16 = self.every_days.trim().parse().ok()?;
        (days <= MOST_DAYS).then_some(days)
    }
}

/// The page.
#[component]
pub fn SeriesPage() -> Html {
    let text = use_text();
    let desk = use_desk();
    let page = use_page();
    let form = {
        let (tag, city) = (text.locale().tag(), page.city.clone());
        use_sheet(move || SessionForm::new(SessionKind::Public, tag, &clock::city_zone(), &city))
    };
    let plan = use_sheet(|| Plan {
        neighborhoods: Vec::new(),
        every_days: "7".to_owned(),
    });
    let wrong = use_state(Vec::<Wrong>::new);
    let act = use_act();
    let number = use_number(());
    use_effect_with(text.clone(), |text| {
        let page = text.t("hosting-series");
        browser::set_title(&format!("{page} · {}", text.t("staff-console")));
    });
    use_unsent(!plan.neighborhoods.is_empty() || !form.title.is_empty());
    let onsubmit = {
        let (form, plan, wrong, act) = (form.clone(), plan.clone(), wrong.clone(), act.clone());
        let desk = desk.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            let model = match form.check() {
                Ok(model) => model,
                Err(found) => {
                    lead_to("s", &found);
                    wrong.set(found);
                    return;
                }
            };
            let days = plan.days().unwrap_or(MOST_DAYS + 1);
            let Some(mut new) = series(model, plan.neighborhoods.clone(), days) else {
                wrong.set(vec![("series", "hosting-wrong-series")]);
                lead_to("s", &[("every", "")]);
                return;
            };
            new.id = number;
            wrong.set(Vec::new());
            let desk = desk.clone();
            act.run(async move { api::make_series(&new).await }, move |()| {
                desk.unsent.forget();
                desk.go.emit(Route::Hosting(Part::Schedule));
            });
        }
    };
    let all_wrong = if wrong.is_empty() {
        wrong_of(act.failure())
    } else {
        (*wrong).clone()
    };
    let fault = super::parts::error(&text, &wrong, "series");
    html! {
        <main class="work" id="content" tabindex="-1">
            <h1>{ text.t("hosting-series") }</h1>
            <form {onsubmit} novalidate=true>
                <div class="sheet">
                    <Neighborhoods plan={plan.clone()} />
                </div>
                <Fields form={form.clone()} wrong={all_wrong} series=true />
                <Preview {plan} {form} />
                if let Some(words) = fault { <p class="fault" role="alert">{ words }</p> }
                <div class="bar-below">
                    <button class="btn main" type="submit" aria-disabled={act.is_working().to_string()}>{ text.t("hosting-make-drafts") }</button>
                    { act.line(&text) }
                </div>
            </form>
        </main>
    }
}

#[derive(PartialEq, Properties)]
struct NeighborhoodsProps {
    plan: Pen<Plan>,
}

/// Which neighborhoods, in the order in which they are ticked.
#[component]
fn Neighborhoods(props: &NeighborhoodsProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let plan = &props.plan;
    let tick = |(slug, name): (String, String)| {
        let id = NeighborhoodId::parse(&slug)?;
        let checked = plan.neighborhoods.contains(&id);
        let onchange =
            plan.hear(move |plan: &mut Plan, is| turn(&mut plan.neighborhoods, id.clone(), is));
        Some(html! { <Tick key={slug} label={name} {checked} {onchange} /> })
    };
    let chosen = u32::try_from(plan.neighborhoods.len()).unwrap_or(u32::MAX);
    html! {
        <fieldset>
            <legend>{ text.t("hosting-series-where") }</legend>
            <p class="soft wide">{ words::count(&text, "hosting-series-chosen", chosen) }</p>
            <div class="ticks-row wide tall" tabindex="0" role="group" aria-label={text.t("hosting-series-where")}>
                { for desk.neighborhoods().into_iter().filter_map(tick) }
            </div>
            <Entry id="s-every" kind="number" label={text.t("hosting-every-days")} hint={text.t("hosting-every-days-hint")}
                value={plan.every_days.clone()} oninput={plan.hear(|plan: &mut Plan, words| plan.every_days = words)} />
        </fieldset>
    }
}

#[derive(PartialEq, Properties)]
struct PreviewProps {
    plan: Pen<Plan>,
    form: Pen<SessionForm>,
}

/// The sessions that would be made.
#[component]
fn Preview(props: &PreviewProps) -> Html {
    let text = use_text();
    let desk = use_desk();
    let (Some(starts), Some(days)) = (Local::parse(&props.form.starts), props.plan.days()) else {
        return html! { <p class="soft">{ text.t("hosting-series-preview-empty") }</p> };
    };
    let planned = preview(&props.plan.neighborhoods, starts, days);
    if planned.is_empty() {
        return html! { <p class="soft">{ text.t("hosting-series-preview-empty") }</p> };
    }
    html! {
        <section class="card">
            <h2>{ text.t("hosting-series-preview") }</h2>
            <ol class="preview">
                { for planned.iter().map(|one| html! {
                    <li><bdi>{ desk.neighborhood_name(&one.neighborhood) }</bdi>{ " " }<span class="soft num">{ clock::on_the_wall(&text, &one.starts.to_string()) }</span></li>
                }) }
            </ol>
        </section>
    }
}
