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
    """``io.kestra.plugin.googleworkspace.calendar.DeleteEvent``."""

    calendar_id: Text | None = None
    """Required."""
    event_id: Text | None = None
    """Required."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/calendar"]."""
    send_updates: Dynamic[Literal["all", "none", "externalOnly"]] | None = None
    """Default: none."""
    service_account: Text | None = None


class EventCreatedTriggerOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"events": "events"}
    events: Reference


class EventCreatedTrigger(BaseTrigger):
    """``io.kestra.plugin.googleworkspace.calendar.EventCreatedTrigger``."""

    calendar_ids: Dynamic[Items[Text]] | None = None
    """Required."""
    event_status: Dynamic[Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]] | None = None
    interval: Duration | None = None
    """Default: PT5M."""
    max_events_per_poll: Dynamic[Int] | None = None
    """Default: 100."""
    organizer_email: Text | None = None
    search_query: Text | None = None
    service_account: Text | None = None

    @property
    def outputs(self) -> EventCreatedTriggerOutputs:
        return EventCreatedTriggerOutputs("trigger", self.id)


class GetEventOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"event": "event", "metadata": "metadata"}
    event: Reference
    metadata: Reference


class GetEvent(BaseTask):
    """``io.kestra.plugin.googleworkspace.calendar.GetEvent``."""

    calendar_id: Text | None = None
    """Required."""
    event_id: Text | None = None
    """Required."""
    always_include_email: Dynamic[Bool] | None = None
    """Default: false."""
    max_attendees: Dynamic[Int] | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/calendar"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> GetEventOutputs:
        return GetEventOutputs(self._output_root, self.id)


class InsertEventOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"event": "event"}
    event: Reference


class InsertEvent(BaseTask):
    """``io.kestra.plugin.googleworkspace.calendar.InsertEvent``."""

    calendar_id: Text | None = None
    """Required."""
    end_time: One[InsertEventCalendarTime] | None = None
    """Required."""
    start_time: One[InsertEventCalendarTime] | None = None
    """Required."""
    summary: Text | None = None
    """Required."""
    attendees: Items[One[InsertEventAttendee]] | None = None
    creator: One[InsertEventAttendee] | None = None
    location: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/calendar"]."""
    service_account: Text | None = None

    @property
    def outputs(self) -> InsertEventOutputs:
        return InsertEventOutputs(self._output_root, self.id)


class InsertEventAttendee(Node):
    """Part of other types: ``io.kestra.plugin.googleworkspace.calendar.AbstractInsertEvent-Attendee``."""

    display_name: Text | None = None
    email: Text | None = None


class InsertEventCalendarTime(Node):
    """Part of other types: ``io.kestra.plugin.googleworkspace.calendar.AbstractInsertEvent-CalendarTime``."""

    date_time: Text | None = None
    time_zone: Text | None = None


class ListEventsOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"events": "events", "metadata_list": "metadataList", "next_page_token": "nextPageToken"}
    events: Reference
    metadata_list: Reference
    next_page_token: Reference


class ListEvents(BaseTask):
    """``io.kestra.plugin.googleworkspace.calendar.ListEvents``."""

    calendar_id: Text | None = None
    """Required."""
    max_results: Dynamic[Int] | None = None
    order_by: Text | None = None
    page_token: Text | None = None
    q: Text | None = None
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/calendar"]."""
    service_account: Text | None = None
    show_deleted: Dynamic[Bool] | None = None
    """Default: false."""
    single_events: Dynamic[Bool] | None = None
    """Default: true."""
    time_max: Text | None = None
    time_min: Text | None = None

    @property
    def outputs(self) -> ListEventsOutputs:
        return ListEventsOutputs(self._output_root, self.id)


class UpdateEventOutputs(Outputs):
    __slots__ = ()
    _kestra_names = {"event": "event"}
    event: Reference


class UpdateEvent(BaseTask):
    """``io.kestra.plugin.googleworkspace.calendar.UpdateEvent``."""

    calendar_id: Text | None = None
    """Required."""
    event_id: Text | None = None
    """Required."""
    attendees: Items[One[InsertEventAttendee]] | None = None
    end_time: One[InsertEventCalendarTime] | None = None
    start_time: One[InsertEventCalendarTime] | None = None
    location: Text | None = None
    patch: Dynamic[Bool] | None = None
    """Default: true."""
    read_timeout: Dynamic[Int] | None = None
    """Default: 120."""
    scopes: Dynamic[Items[Text]] | None = None
    """Default: ["https://www.googleapis.com/auth/calendar"]."""
    send_updates: Text | None = None
    """Default: none."""
    service_account: Text | None = None
    status: Text | None = None
    summary: Text | None = None

    @property
    def outputs(self) -> UpdateEventOutputs:
        return UpdateEventOutputs(self._output_root, self.id)
