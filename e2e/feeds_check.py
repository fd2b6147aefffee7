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
from feeds_damages import DAMAGES
from feeds_shapes import CIVIC, JSON_FEED, LD, SCHEMA_ORG

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


def without_events(data):
    text, calendar, events = events_of(data)
    equal(len(events), 0, "events")
    # RFC 5545 section 3.6: an object without a component is none.
    equal([part.name for part in calendar.subcomponents], ["VTIMEZONE"], "components")
    zone_agrees(text, "America/Los_Angeles", utc(2026, 11, 1))
    zone_agrees(text, "America/Los_Angeles", utc(2033, 3, 13))


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
    equal(off["RELATED-TO"].params["RELTYPE"], "SIBLING", "how the sessions of a series are related")
    alone = [uid for uid, event in events.items() if "RELATED-TO" not in event]
    equal(sorted(alone), ["03030303", "04040404", "05050505", "06060606", "07070707"], "sessions of no series")

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
    (CALENDAR / "backend__calendar__tests__empty.snap.ics", without_events),
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
