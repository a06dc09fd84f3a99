# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.googleworkspace.calendar``."""

from typing import Literal

from kestra_dsl.core.node import Node
from kestra_dsl.core.nodes import BaseTask, BaseTrigger
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.expressions.context import Outputs
from kestra_dsl.expressions.expression import Reference

__all__ = [
    "DeleteEvent",
    "EventCreatedTrigger",
    "GetEvent",
    "InsertEvent",
    "InsertEventAttendee",
    "InsertEventCalendarTime",
    "ListEvents",
    "UpdateEvent",
]

PREFIX: str


class DeleteEvent(BaseTask):
    """``io.kestra.plugin.googleworkspace.calendar.DeleteEvent``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, calendar_id, event_id.
    https://kestra.io/plugins/plugin-googleworkspace/calendar/io.kestra.plugin.googleworkspace.calendar.deleteevent
    """

    calendar_id: Text | None = None
    """Text, or an expression. Required."""
    event_id: Text | None = None
    """Text, or an expression. Required."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/calendar"]."""
    send_updates: Dynamic[Literal["all", "none", "externalOnly"]] | None = None
    """All, none or externalOnly, or an expression. Default: none."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""


class EventCreatedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"events": "events"}
    events: Reference


class EventCreatedTrigger(BaseTrigger):
    """``io.kestra.plugin.googleworkspace.calendar.EventCreatedTrigger``.

    A trigger. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, calendar_ids.
    https://kestra.io/plugins/plugin-googleworkspace/calendar/io.kestra.plugin.googleworkspace.calendar.eventcreatedtrigger
    """

    calendar_ids: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Required."""
    event_status: Dynamic[Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]] | None = None
    """CONFIRMED, TENTATIVE or CANCELLED, or an expression."""
    interval: Duration | None = None
    """Time between two checks. Duration. Default: PT5M."""
    max_events_per_poll: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 100."""
    organizer_email: Text | None = None
    """Text, or an expression."""
    search_query: Text | None = None
    """Text, or an expression."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> EventCreatedTriggerOutputs:
        return EventCreatedTriggerOutputs("trigger", self.id)


class GetEventOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"event": "event", "metadata": "metadata"}
    event: Reference
    metadata: Reference


class GetEvent(BaseTask):
    """``io.kestra.plugin.googleworkspace.calendar.GetEvent``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, calendar_id, event_id.
    https://kestra.io/plugins/plugin-googleworkspace/calendar/io.kestra.plugin.googleworkspace.calendar.getevent
    """

    calendar_id: Text | None = None
    """Text, or an expression. Required."""
    event_id: Text | None = None
    """Text, or an expression. Required."""
    always_include_email: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    max_attendees: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/calendar"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> GetEventOutputs:
        return GetEventOutputs(self._output_root, self.id)


class InsertEventOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"event": "event"}
    event: Reference


class InsertEvent(BaseTask):
    """``io.kestra.plugin.googleworkspace.calendar.InsertEvent``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, calendar_id, end_time, start_time,
    summary.
    https://kestra.io/plugins/plugin-googleworkspace/calendar/io.kestra.plugin.googleworkspace.calendar.insertevent
    """

    calendar_id: Text | None = None
    """Text, or an expression. Required."""
    end_time: One[InsertEventCalendarTime] | None = None
    """InsertEventCalendarTime. Required."""
    start_time: One[InsertEventCalendarTime] | None = None
    """InsertEventCalendarTime. Required."""
    summary: Text | None = None
    """Text, or an expression. Required."""
    attendees: Items[One[InsertEventAttendee]] | None = None
    """List of InsertEventAttendee."""
    creator: One[InsertEventAttendee] | None = None
    """InsertEventAttendee."""
    location: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/calendar"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""

    @property
    def outputs(self) -> InsertEventOutputs:
        return InsertEventOutputs(self._output_root, self.id)


class InsertEventAttendee(Node):
    """Part of other types: ``io.kestra.plugin.googleworkspace.calendar.AbstractInsertEvent-Attendee``.

    A part. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6.
    """

    display_name: Text | None = None
    """Text, or an expression."""
    email: Text | None = None
    """Text, or an expression."""


class InsertEventCalendarTime(Node):
    """Part of other types: ``io.kestra.plugin.googleworkspace.calendar.AbstractInsertEvent-CalendarTime``.

    A part. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6.
    """

    date_time: Text | None = None
    """Text, or an expression."""
    time_zone: Text | None = None
    """Text, or an expression."""


class ListEventsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"events": "events", "metadata_list": "metadataList", "next_page_token": "nextPageToken"}
    events: Reference
    metadata_list: Reference
    next_page_token: Reference


class ListEvents(BaseTask):
    """``io.kestra.plugin.googleworkspace.calendar.ListEvents``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, calendar_id.
    https://kestra.io/plugins/plugin-googleworkspace/calendar/io.kestra.plugin.googleworkspace.calendar.listevents
    """

    calendar_id: Text | None = None
    """Text, or an expression. Required."""
    max_results: Dynamic[Int] | None = None
    """Whole number, or an expression."""
    order_by: Text | None = None
    """Text, or an expression."""
    page_token: Text | None = None
    """Text, or an expression."""
    q: Text | None = None
    """Text, or an expression."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/calendar"]."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""
    show_deleted: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false."""
    single_events: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    time_max: Text | None = None
    """Text, or an expression."""
    time_min: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> ListEventsOutputs:
        return ListEventsOutputs(self._output_root, self.id)


class UpdateEventOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"event": "event"}
    event: Reference


class UpdateEvent(BaseTask):
    """``io.kestra.plugin.googleworkspace.calendar.UpdateEvent``.

    A task. In Kestra 1.3, 2.0. From plugin-googleworkspace 2.3.6. Required: id, calendar_id, event_id.
    https://kestra.io/plugins/plugin-googleworkspace/calendar/io.kestra.plugin.googleworkspace.calendar.updateevent
    """

    calendar_id: Text | None = None
    """Text, or an expression. Required."""
    event_id: Text | None = None
    """Text, or an expression. Required."""
    attendees: Items[One[InsertEventAttendee]] | None = None
    """List of InsertEventAttendee."""
    end_time: One[InsertEventCalendarTime] | None = None
    """InsertEventCalendarTime."""
    start_time: One[InsertEventCalendarTime] | None = None
    """InsertEventCalendarTime."""
    location: Text | None = None
    """Text, or an expression."""
    patch: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    read_timeout: Dynamic[Int] | None = None
    """Whole number, or an expression. Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["https://www.googleapis.com/auth/calendar"]."""
    send_updates: Text | None = None
    """Text, or an expression. Default: none."""
    service_account: Text | None = None
    """JSON key of a service account. Take it from a secret. Text, or an expression."""
    status: Text | None = None
    """Text, or an expression."""
    summary: Text | None = None
    """Text, or an expression."""

    @property
    def outputs(self) -> UpdateEventOutputs:
        return UpdateEventOutputs(self._output_root, self.id)
