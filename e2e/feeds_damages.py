"""Damages of calendars and feeds that a reader has to notice: a part of a file's name, what happened, and how."""

import re


def split_a_sign(data):
    at = data.index("ប".encode()) + 1
    return data[:at] + b"\r\n " + data[at:]


DAMAGES = [
    ("feed.snap.ics", "the end is lost", lambda d: d[:-16]),
    ("feed.snap.ics", "lines end without a carriage return", lambda d: d.replace(b"\r\n", b"\n")),
    ("feed.snap.ics", "a fold is lost", lambda d: d.replace(b"\r\n ", b"", 1)),
    ("feed.snap.ics", "a fold inside a sign", split_a_sign),
    ("feed.snap.ics", "the clock is set a week late", lambda d: d.replace(b"BYDAY=2SU", b"BYDAY=3SU")),
    ("feed.snap.ics", "the offset is wrong", lambda d: d.replace(b"TZOFFSETTO:-0700", b"TZOFFSETTO:-0600")),
    ("feed.snap.ics", "a comma is not escaped", lambda d: d.replace(b"NAME;LANGUAGE=en:Listening sessions\\,", b"NAME;LANGUAGE=en:Listening sessions;")),
    ("feed.snap.ics", "the session takes place after all", lambda d: d.replace(b"CANCELLED", b"CONFIRMED")),
    ("feed.snap.ics", "the first hour instead of the second", lambda d: d.replace(b"20271107T093000Z", b"20271107T083000Z")),
    ("feed.snap.ics", "an event without a name", lambda d: d.replace(b"UID:03", b"X-UID:03")),
    ("empty.snap.ics", "no component is left", lambda d: re.sub(rb"BEGIN:VTIMEZONE.*END:VTIMEZONE\r\n", b"", d, flags=re.S)),
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
