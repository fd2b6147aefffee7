//! What everybody may read about the city, on both surfaces.

use std::sync::OnceLock;

use actix_web::{HttpRequest, HttpResponse, web};
use api_types::keys::UnitProfile;
use api_types::places::Places as PlacesBody;
use utoipa::OpenApi;

use super::Places;
use crate::http::packed::{Packed, REVALIDATE};

const JSON: &str = "application/json";

/// The paths of this capability.
#[derive(OpenApi)]
#[openapi(paths(list_places, list_units))]
pub struct Paths;

/// The list of areas and neighborhoods, packed once: when somebody asks.
pub struct PlacesList {
    json: Vec<u8>,
    packed: OnceLock<Packed>,
}

impl PlacesList {
    /// The list of this city.
    pub fn of(places: &Places) -> Self {
        let city = places.city();
        let body = PlacesBody {
            city: city.name.clone(),
            areas: city.areas.clone(),
            neighborhoods: city.neighborhoods.clone(),
        };
        Self {
            json: serde_json::to_vec(&body).unwrap_or_default(),
            packed: OnceLock::new(),
        }
    }

    fn packed(&self) -> &Packed {
        self.packed
            .get_or_init(|| Packed::pack(self.json.clone(), JSON, REVALIDATE, 9))
    }
}

/// Adds the routes; the same on both surfaces.
pub fn routes(cfg: &mut web::ServiceConfig, places: &Places, list: &web::Data<PlacesList>) {
    cfg.app_data(list.clone())
        .app_data(web::Data::new(places.clone()))
        .service(web::resource("/api/places").route(web::get().to(list_places)))
        .service(web::resource("/api/units").route(web::get().to(list_units)));
}

/// Areas and neighborhoods. Anybody may read them.
#[utoipa::path(get, path = "/api/places", tag = "places",
    responses((status = 200, body = PlacesBody), (status = 304, description = "Not modified")))]
async fn list_places(request: HttpRequest, list: web::Data<PlacesList>) -> HttpResponse {
    list.packed().answer(&request)
}

/// The units that a report can go to. Anybody may read them.
#[utoipa::path(get, path = "/api/units", tag = "places",
    responses((status = 200, body = Vec<UnitProfile>), (status = 304, description = "Not modified")))]
async fn list_units(request: HttpRequest, places: web::Data<Places>) -> HttpResponse {
    // Not packed ahead: the directory may change while the server runs.
    let json = serde_json::to_vec(&places.offered_units()).unwrap_or_default();
    Packed::ready(json.into(), None, None, JSON, REVALIDATE).answer(&request)
}
