"""Calendars and feeds, read by other people's parsers: icalendar, dateutil, feedparser, jsonschema.

The files are the ones that the server's own tests keep. `--self-check` damages each of them in turn and wants every damage to be found.
"""

import io
import json
import re
import sys
import warnings
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import feedparser
import icalendar
import jsonschema
from dateutil import tz as dateutil_tz

ROOT = Path(__file__).resolve().parent.parent
CALENDAR = ROOT / "backend/src/calendar/snapshots"
FEEDS = ROOT / "backend/src/feeds/snapshots"
ANGELES = ZoneInfo("America/Los_Angeles")
ORIGIN = "https://listen.example.org"


def want(condition, what):
    if not condition:
        raise AssertionError(what)


def equal(found, wanted, what):
    want(found == wanted, f"{what}: {found!r}, not {wanted!r}")


# --- iCalendar --------------------------------------------------------------------------------------------------------


def octets(data):
    """What RFC 5545 section 3.1 says about bytes, before any parser is kind about it."""
    want(data.endswith(b"END:VCALENDAR\r\n"), "the object does not end")
    want(b"\n" not in data.replace(b"\r\n", b""), "a bare line feed")
    want(b"\r" not in data.replace(b"\r\n", b""), "a bare carriage return")
    for line in data.split(b"\r\n"):
        want(len(line) <= 75, f"a line of {len(line)} octets")
        line.decode("utf-8")  # a fold inside a sign breaks it


def zone_agrees(text, name, around):
    """The VTIMEZONE, read by two parsers, against the zone database: every hour of the months around the event."""
    calendar = icalendar.Calendar.from_ical(text)
    part = next(z for z in calendar.walk("VTIMEZONE") if z["TZID"] == name)
    built = part.to_tz(lookup_tzid=False)
    lines = re.search(rf"BEGIN:VTIMEZONE\r\nTZID:{re.escape(name)}\r\n.*?END:VTIMEZONE\r\n", text, re.S)
    second = dateutil_tz.tzical(io.StringIO(lines.group(0).replace("\r\n", "\n"))).get(name)
    truth = ZoneInfo(name)
    moment = around - timedelta(days=200)
    end = around + timedelta(days=400)
    while moment < end:
        wall = moment.astimezone(truth)
        naive = wall.replace(tzinfo=None)
        folded = wall.replace(fold=1 - wall.fold).utcoffset() != wall.utcoffset()
        if not folded:  # an hour that is there twice is for the fold to tell
            equal(naive.replace(tzinfo=built).utcoffset(), wall.utcoffset(), f"icalendar, {name}, {naive}")
            equal(naive.replace(tzinfo=second).utcoffset(), wall.utcoffset(), f"dateutil, {name}, {naive}")
        moment += timedelta(hours=7)


def events_of(data):
    octets(data)
    text = data.decode("utf-8")
    calendar = icalendar.Calendar.from_ical(text)
    for key in ("VERSION", "PRODID", "METHOD"):
        want(key in calendar, f"no {key}")
    errors = [e for part in calendar.walk() for e in part.errors]
    equal(errors, [], "what icalendar could not read")
    found = {}
    for event in calendar.walk("VEVENT"):
        for key in ("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "STATUS", "DTSTART", "DTEND", "SUMMARY", "URL"):
            want(key in event, f"an event without {key}")
        want(event["UID"] not in found, "an event twice")
        want(event["DTEND"].dt > event["DTSTART"].dt, "an event that ends before it begins")
        found[str(event["UID"])[:8]] = event
    return text, calendar, found


def utc(*numbers):
    return datetime(*numbers, tzinfo=timezone.utc)


def corner_cases(data):
    text, calendar, events = events_of(data)
    # icalendar does not know the types of these two, and leaves their escapes.
    for name in ("NAME", "X-WR-CALNAME"):
        equal(str(calendar[name]), "Listening sessions\\, Los Angeles", name)
    equal(str(calendar["METHOD"]), "PUBLISH", "METHOD")
    equal(calendar["REFRESH-INTERVAL"].dt, timedelta(hours=1), "REFRESH-INTERVAL")
    equal(str(calendar["SOURCE"]), f"{ORIGIN}/calendar.ics", "SOURCE")
    equal(len(events), 7, "events")
    zone_agrees(text, "America/Los_Angeles", utc(2027, 3, 14))

    moved = events["01010101"]
    equal(moved["DTSTART"].dt.astimezone(timezone.utc), utc(2027, 3, 15, 1, 30), "moved over the change of the clock")
    equal(moved["DTSTART"].dt.utcoffset(), timedelta(hours=-7), "its offset")
    equal(int(moved["SEQUENCE"]), 3, "its SEQUENCE")
    equal(str(moved["STATUS"]), "CONFIRMED", "its STATUS")
    equal(moved["SUMMARY"].params["LANGUAGE"], "en", "its LANGUAGE")
    want("here; tell us, or listen.\nTea is there." in str(moved["DESCRIPTION"]), "escapes of DESCRIPTION")
    equal(str(moved["LOCATION"]), "Hall of the library, 200 N Example St, Los Angeles", "LOCATION")
    equal((moved["GEO"].latitude, moved["GEO"].longitude), (34.0341, -118.2054), "GEO")
    ways = moved["CONFERENCE"]
    equal([str(way) for way in ways][2], "tel:+1213555-0100", "the number")
    equal(ways[2].params["FEATURE"], "PHONE", "FEATURE of the number")
    equal(ways[1].params["LANGUAGE"], "es", "language of the second stream")
    want("\"en vivo\"" in ways[1].params["LABEL"].replace("^'", '"'), "LABEL of the second stream")

    off = events["02020202"]
    equal(str(off["STATUS"]), "CANCELLED", "called off")
    want(str(off["DESCRIPTION"]).startswith("The hall is flooded."), "why it was called off")
    equal(off["DTSTART"].dt.utcoffset(), timedelta(hours=-8), "the day before the change of the clock")
    equal(str(off["RELATED-TO"]), str(moved["RELATED-TO"]), "the series")

    night = events["03030303"]
    equal(night["DTEND"].dt - night["DTSTART"].dt, timedelta(hours=2, minutes=30), "over midnight")
    equal(night["DTEND"].dt.replace(tzinfo=None), datetime(2027, 1, 1, 0, 30), "into the new year")

    equal(events["04040404"]["DTSTART"].dt, utc(2027, 11, 7, 9, 30), "the second hour after half past one")
    gap = events["05050505"]
    hours = gap["DTEND"].dt.astimezone(timezone.utc) - gap["DTSTART"].dt.astimezone(timezone.utc)
    equal(hours, timedelta(hours=1), "over the hour that the clock leaves out")
    equal(str(events["06060606"]["SUMMARY"]), "نشست شنیدن در Boyle Heights؛ ساعت ۶، با پذیرایی, رایگان", "right to left")
    wide = ("ប្រជុំស្តាប់ប្រជាពលរដ្ឋក្នុងសង្កាត់ 🏘️🏘️🏘️ 안전한 동네를 위한 경청 모임 " * 2).strip()
    equal(str(events["07070707"]["SUMMARY"]), wide, "folds inside wide signs")
    want(not re.search(rb"ATTENDEE|ORGANIZER", data), "people in a feed")


def zones(data):
    text, calendar, events = events_of(data)
    names = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    equal(len(names), 6, "zones")
    for name in names:
        zone_agrees(text, name, utc(2027, 4, 2))
    for event in events.values():
        equal(event["DTSTART"].dt.astimezone(timezone.utc), utc(2027, 4, 2, 18), str(event["SUMMARY"]))


def mail(method, status):
    def check(data):
        _, calendar, events = events_of(data)
        equal(str(calendar["METHOD"]), method, "METHOD")
        (event,) = events.values()
        equal(str(event["STATUS"]), status, "STATUS")
        equal(str(event["ORGANIZER"]), "mailto:office@example.org", "ORGANIZER")
        equal(str(event["ATTENDEE"]), "mailto:ana@example.org", "ATTENDEE")

    return check


def spanish(data):
    text, calendar, events = events_of(data)
    equal(str(calendar["SOURCE"]), f"{ORIGIN}/neighborhoods/boyle-heights.ics?lang=es", "SOURCE")
    night = events["03030303"]
    equal(str(night["SUMMARY"]), "Escuchamos a Boyle Heights", "the Spanish title")
    equal(night["SUMMARY"].params["LANGUAGE"], "es", "its language")
    labels = [way.params["LABEL"] for way in night["CONFERENCE"]]
    equal(labels[1], "Español · YouTube", "the label of a stream")
    zone_agrees(text, "America/Los_Angeles", utc(2027, 11, 7))


# --- Atom, JSON Feed --------------------------------------------------------------------------------------------------


def atom(language, address):
    def check(data):
        feed = feedparser.parse(data)
        want(not feed.bozo, f"not well-formed: {feed.get('bozo_exception')}")
        equal(feed.version, "atom10", "the form")
        equal(feed.feed.id, address, "the feed's id")
        equal(feed.feed.language, language, "the feed's language")
        equal([link.href for link in feed.feed.links if link.rel == "self"], [address], "self")
        want(feed.feed.author, "no author")
        ids = [entry.id for entry in feed.entries]
        equal(len(ids), 9, "entries")
        equal(len(set(ids)), len(ids), "ids, each once")
        for entry in feed.entries:
            want(entry.id.startswith("urn:uuid:"), f"id {entry.id}")
            want(entry.updated_parsed and entry.published_parsed, "a time that is none")
            want(entry.link.startswith(f"{ORIGIN}/{language}/"), f"link {entry.link}")
            want(entry.title and entry.content[0].value, "an entry without words")
        times = [entry.updated_parsed for entry in feed.entries]
        equal(times, sorted(times, reverse=True), "the order")
        equal(feed.feed.updated_parsed, times[0], "the feed's time")
        heard = next(entry for entry in feed.entries if "finding" in [tag.term for tag in entry.tags])
        want('“I run <fast> & "home" when the lamp is out.”' in heard.content[0].value, "the quote")
        equal(heard.content[0].type, "text/plain", "the quote is text, not markup")

    return check


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


def valid(document, schema):
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker(["date-time", "date"]))
    for fault in checker.iter_errors(document):
        raise AssertionError(f"{fault.json_path}: {fault.message}")


def json_feed(data):
    feed = json.loads(data)
    valid(feed, JSON_FEED)
    equal(feed["feed_url"], f"{ORIGIN}/feed.json", "feed_url")
    ids = [item["id"] for item in feed["items"]]
    equal(len(set(ids)), 9, "ids")
    with (FEEDS / "backend__feeds__tests__news.snap.atom").open("rb") as file:
        equal(ids, [entry.id for entry in feedparser.parse(file).entries], "the same entries as in Atom")


# --- Open Civic Data --------------------------------------------------------------------------------------------------


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


def civic(data):
    document = json.loads(data)
    valid(document, CIVIC)
    equal(document["meta"]["division"], "ocd-division/country:us/state:ca/place:los_angeles", "the division")
    events = document["results"]
    equal(document["meta"]["count"], len(events), "the count")
    equal([event["status"] for event in events], ["passed", "confirmed", "cancelled", "confirmed", "passed"], "states")
    moved = events[1]
    equal(datetime.fromisoformat(moved["start_date"]), datetime(2027, 3, 14, 18, 30, tzinfo=ANGELES), "start_date")
    equal([item["order"] for item in moved["agenda"]], ["1", "2"], "the agenda")
    equal([media["type"] for media in moved["media"]], ["livestream", "recording"], "media")
    equal([part["name"] for part in events[0]["documents"]], ["agenda", "minutes"], "documents")
    equal([who["note"] for who in moved["participants"]], ["host", "co-host"], "participants")


# --- schema.org -------------------------------------------------------------------------------------------------------

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


def schema_org(data):
    documents = json.loads(data)
    for document in documents:
        valid(document, LD)
        event, *broadcasts = document["@graph"]
        for broadcast in broadcasts:
            equal(broadcast["broadcastOfEvent"]["@id"], event["@id"], "what is broadcast")
    moved, off = documents[1]["@graph"][0], documents[2]["@graph"][0]
    equal(moved["eventStatus"], SCHEMA_ORG + "EventRescheduled", "moved")
    before = datetime.fromisoformat(moved["previousStartDate"])
    equal(before, datetime(2027, 3, 13, 18, 30, tzinfo=ANGELES), "previousStartDate")
    equal(before.utcoffset(), timedelta(hours=-8), "its offset, of the day before the change of the clock")
    equal(off["eventStatus"], SCHEMA_ORG + "EventCancelled", "called off")


# --- All --------------------------------------------------------------------------------------------------------------

CHECKS = [
    (CALENDAR / "backend__calendar__tests__feed.snap.ics", corner_cases),
    (CALENDAR / "backend__calendar__tests__zones.snap.ics", zones),
    (CALENDAR / "backend__calendar__tests__request.snap.ics", mail("REQUEST", "CONFIRMED")),
    (CALENDAR / "backend__calendar__tests__cancel.snap.ics", mail("CANCEL", "CANCELLED")),
    (FEEDS / "backend__feeds__tests__calendar-es.snap.ics", spanish),
    (FEEDS / "backend__feeds__tests__news.snap.atom", atom("en", f"{ORIGIN}/feed.atom")),
    (FEEDS / "backend__feeds__tests__news-fa.snap.atom", atom("fa", f"{ORIGIN}/feed.atom?lang=fa")),
    (FEEDS / "backend__feeds__tests__news-feed.snap.json", json_feed),
    (FEEDS / "backend__feeds__tests__civic.snap.json", civic),
    (FEEDS / "backend__feeds__tests__schema-org.snap.json", schema_org),
]

# Damages: a part of a file's name, and what becomes what.
DAMAGES = [
    ("feed.snap.ics", "the end is lost", lambda d: d[:-16]),
    ("feed.snap.ics", "lines end without a carriage return", lambda d: d.replace(b"\r\n", b"\n")),
    ("feed.snap.ics", "a fold is lost", lambda d: d.replace(b"\r\n ", b"", 1)),
    ("feed.snap.ics", "a fold inside a sign", lambda d: split_a_sign(d)),
    ("feed.snap.ics", "the clock is set a week late", lambda d: d.replace(b"BYDAY=2SU", b"BYDAY=3SU")),
    ("feed.snap.ics", "the offset is wrong", lambda d: d.replace(b"TZOFFSETTO:-0700", b"TZOFFSETTO:-0600")),
    ("feed.snap.ics", "a comma is not escaped", lambda d: d.replace(b"NAME;LANGUAGE=en:Listening sessions\\,", b"NAME;LANGUAGE=en:Listening sessions;")),
    ("feed.snap.ics", "the session takes place after all", lambda d: d.replace(b"CANCELLED", b"CONFIRMED")),
    ("feed.snap.ics", "the first hour instead of the second", lambda d: d.replace(b"20271107T093000Z", b"20271107T083000Z")),
    ("feed.snap.ics", "an event without a name", lambda d: d.replace(b"UID:03", b"X-UID:03")),
    ("zones.snap.ics", "Ramadan is a day late", lambda d: d.replace(b"RDATE:20270314T020000", b"RDATE:20270315T020000")),
    ("cancel.snap.ics", "a mail that calls off as if it invited", lambda d: d.replace(b"METHOD:CANCEL", b"METHOD:REQUEST")),
    ("calendar-es.snap.ics", "the title in another language", lambda d: d.replace(b"Escuchamos", b"Listening")),
    ("news.snap.atom", "a tag is not closed", lambda d: d.replace(b"</title>", b"", 1)),
    ("news.snap.atom", "an id twice", lambda d: re.sub(rb"urn:uuid:0[13][^<]*", b"urn:uuid:0", d)),
    ("news.snap.atom", "a time that is none", lambda d: re.sub(rb"<updated>2027-02[^<]*", b"<updated>soon", d)),
    ("news-fa.snap.atom", "the wrong language", lambda d: d.replace(b'xml:lang="fa"', b'xml:lang="ar"', 1)),
    ("news-feed.snap.json", "an old version", lambda d: d.replace(b"version/1.1", b"version/1")),
    ("news-feed.snap.json", "a day instead of a time", lambda d: re.sub(rb'"date_modified": "(\d+-\d+-\d+)[^"]*"', rb'"date_modified": "\1"', d, count=1)),
    ("civic.snap.json", "a word that is no state", lambda d: d.replace(b'"confirmed"', b'"scheduled"', 1)),
    ("civic.snap.json", "degrees as numbers", lambda d: d.replace(b'"34.034100"', b"34.0341", 1)),
    ("schema-org.snap.json", "a state that schema.org does not know", lambda d: d.replace(b"EventCancelled", b"EventCanceled")),
    ("schema-org.snap.json", "an offset of the wrong season", lambda d: d.replace(b"2027-03-13T18:30:00-08:00", b"2027-03-13T18:30:00-07:00")),
]


def split_a_sign(data):
    at = data.index("ប".encode()) + 1
    return data[:at] + b"\r\n " + data[at:]


def everything():
    for path, check in CHECKS:
        check(path.read_bytes())
        print(f"read: {path.name}")


def self_check():
    missed = []
    for part, what, damage in DAMAGES:
        path, check = next(pair for pair in CHECKS if pair[0].name.endswith(f"__{part}"))
        whole = path.read_bytes()
        damaged = damage(whole)
        want(damaged != whole, f"{part}, {what}: nothing was damaged")
        try:
            check(damaged)
        except Exception as fault:  # whatever the parser says, it noticed
            print(f"found: {part}, {what}: {type(fault).__name__}")
        else:
            missed.append(f"{part}, {what}")
    equal(missed, [], "damages that nobody noticed")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    everything()
    if sys.argv[1:] == ["--self-check"]:
        self_check()
