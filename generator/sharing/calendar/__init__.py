"""Calendars: the days and months that lie ahead."""
