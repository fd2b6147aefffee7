"""What the documents of feeds may look like, as JSON Schema, written from their specifications.

Every object is closed: a field that the specification does not name is a fault.
"""

RFC3339 = {"type": "string", "format": "date-time"}
ADDRESS = {"type": "string", "pattern": "^(https://|tel:)[^ ]+$"}


def closed(required, optional=None):
    """An object with these fields and no others."""
    return {
        "type": "object",
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": False,
    }


WORDS = {"type": "string", "minLength": 1}
TEXT = {"type": "string"}
AUTHOR = closed({"name": WORDS}, {"url": ADDRESS, "avatar": ADDRESS})
# https://www.jsonfeed.org/version/1.1/
JSON_FEED = closed(
    {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": WORDS,
        "home_page_url": ADDRESS,
        "feed_url": ADDRESS,
        "language": WORDS,
        "authors": {"type": "array", "items": AUTHOR, "minItems": 1},
        "items": {
            "type": "array",
            "items": closed(
                {"id": WORDS, "content_text": WORDS, "date_published": RFC3339, "date_modified": RFC3339},
                {"url": ADDRESS, "title": WORDS, "language": WORDS, "tags": {"type": "array", "items": WORDS}},
            ),
        },
    },
    {"description": TEXT, "next_url": ADDRESS},
)


# --- Open Civic Data (the shape that its scrapers check) ---


def listed(items):
    return {"type": "array", "items": items}


DATE = {"type": "string", "pattern": "^([0-9]{4})?(-[0-9]{2}){0,2}$"}
MEDIA = listed(
    closed(
        {"name": WORDS, "type": WORDS, "date": DATE, "links": listed(closed({"media_type": TEXT, "url": ADDRESS}))},
        {"offset": {"type": ["number", "null"]}},
    )
)
ENTITY = closed({"name": WORDS, "type": {"enum": ["organization", "person"]}, "note": TEXT}, {"id": {"type": ["string", "null"]}})
EVENT = closed(
    {
        "id": {"type": "string", "pattern": "^ocd-event/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},
        "name": WORDS,
        "description": TEXT,
        "classification": WORDS,
        "start_date": RFC3339,
        "end_date": RFC3339,
        "timezone": WORDS,
        "all_day": {"type": "boolean"},
        "status": {"enum": ["cancelled", "tentative", "confirmed", "passed"]},
        "location": closed(
            {"name": WORDS, "note": TEXT},
            {
                "url": ADDRESS,
                "coordinates": {"anyOf": [{"type": "null"}, closed({"latitude": WORDS, "longitude": WORDS})]},
            },
        ),
        "media": MEDIA,
        "documents": listed(closed({"name": WORDS, "url": ADDRESS, "media_type": WORDS}, {"date": DATE})),
        "links": listed(closed({"note": TEXT, "url": ADDRESS})),
        "participants": listed(ENTITY),
        "agenda": listed(
            closed(
                {"description": WORDS},
                {
                    "order": {"type": "string", "pattern": "^[0-9.]+$"},
                    "subjects": listed(WORDS),
                    "media": MEDIA,
                    "notes": listed(TEXT),
                    "related_entities": listed(ENTITY),
                    "extras": {"type": "object"},
                },
            )
        ),
        "sources": {**listed(closed({"url": ADDRESS}, {"note": TEXT})), "minItems": 1},
    },
    {
        "jurisdiction": {"type": "string", "pattern": "^ocd-jurisdiction/country:[a-z]{2}/.+/government$"},
        "created_at": RFC3339,
        "updated_at": RFC3339,
        "extras": {"type": "object"},
    },
)
DIVISION = {"type": "string", "pattern": "^ocd-division/country:[a-z]{2}(/[^/:]+:[^/:]+)*$"}
CIVIC = closed(
    {
        "meta": closed({"count": {"type": "integer"}, "division": DIVISION, "jurisdiction": WORDS}),
        "results": listed(EVENT),
    }
)


# --- schema.org ---

SCHEMA_ORG = "https://schema.org/"
PLACE = closed(
    {"@type": {"const": "Place"}, "name": WORDS, "address": WORDS},
    {"geo": closed({"@type": {"const": "GeoCoordinates"}, "latitude": {"type": "number"}, "longitude": {"type": "number"}})},
)
VIRTUAL = closed({"@type": {"const": "VirtualLocation"}, "url": ADDRESS})
SEATS = {"type": "integer", "minimum": 0}
LD_EVENT = closed(
    {
        "@type": {"const": "Event"},
        "@id": ADDRESS,
        "url": ADDRESS,
        "name": WORDS,
        "description": TEXT,
        "startDate": RFC3339,
        "endDate": RFC3339,
        "eventStatus": {"enum": [SCHEMA_ORG + word for word in ("EventScheduled", "EventRescheduled", "EventCancelled")]},
        "eventAttendanceMode": {
            "enum": [SCHEMA_ORG + word + "EventAttendanceMode" for word in ("Mixed", "Online", "Offline")]
        },
        "location": {**listed({"oneOf": [PLACE, VIRTUAL]}), "minItems": 1},
        "inLanguage": {**listed(WORDS), "minItems": 1},
        "isAccessibleForFree": {"const": True},
        "organizer": {**listed(closed({"@type": {"const": "Organization"}, "name": WORDS})), "minItems": 1},
        "superEvent": closed({"@type": {"const": "EventSeries"}, "name": WORDS, "url": ADDRESS}),
    },
    {
        "previousStartDate": RFC3339,
        "maximumAttendeeCapacity": SEATS,
        "maximumPhysicalAttendeeCapacity": SEATS,
        "maximumVirtualAttendeeCapacity": SEATS,
        "remainingAttendeeCapacity": SEATS,
        "recordedIn": listed(
            closed({"@type": {"const": "VideoObject"}, "name": WORDS, "url": ADDRESS}, {"inLanguage": WORDS, "uploadDate": DATE})
        ),
    },
)
LD_BROADCAST = closed(
    {
        "@type": {"const": "BroadcastEvent"},
        "@id": ADDRESS,
        "url": ADDRESS,
        "name": WORDS,
        "startDate": RFC3339,
        "endDate": RFC3339,
        "isLiveBroadcast": {"type": "boolean"},
        "broadcastOfEvent": closed({"@id": ADDRESS}),
        "inLanguage": WORDS,
        "isAccessibleForFree": {"const": True},
    },
    {"subtitleLanguage": {**listed(WORDS), "minItems": 1}},
)
LD = closed({"@context": {"const": "https://schema.org"}, "@graph": {**listed({"oneOf": [LD_EVENT, LD_BROADCAST]}), "minItems": 1}})
