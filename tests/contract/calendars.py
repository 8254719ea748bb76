"""What Python's icalendar reads in our calendar files: writes calendars.json beside this file.

    PLEIN_SENS_WRITE=1 cargo test -p plein-sens-tests --test contract calendar
    python3 -m venv /tmp/calendar && /tmp/calendar/bin/pip install icalendar==7.3.2
    /tmp/calendar/bin/python tests/contract/calendars.py

Each hour is read twice: as icalendar understands the name of the zone, and by the zone that stands in the file.
"""

import json
from datetime import timezone
from pathlib import Path

import icalendar

HERE = Path(__file__).parent


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def read(one):
    calendar = icalendar.Calendar.from_ical(one["file"])
    (event,) = calendar.walk("VEVENT")
    (zone,) = calendar.walk("VTIMEZONE")
    hours = [event["DTSTART"].dt, event["DTEND"].dt]
    sent = zone.to_tz(lookup_tzid=False)
    return {
        "digest": one["digest"],
        "own": [utc(hour) for hour in hours],
        "sent": [utc(hour.replace(tzinfo=sent)) for hour in hours],
        "title": str(event["SUMMARY"]),
        "place": str(event["LOCATION"]),
    }


files = json.loads((HERE / "../../target/calendars.json").read_text())
lines = ",\n".join(json.dumps(read(one), ensure_ascii=False) for one in files)
(HERE / "calendars.json").write_text(f"[\n{lines}\n]\n")
