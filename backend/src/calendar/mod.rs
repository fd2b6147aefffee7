//! iCalendar (RFC 5545, RFC 7986) of listening sessions: one event, a feed of many, the parts of a mail (RFC 5546). Pure.
