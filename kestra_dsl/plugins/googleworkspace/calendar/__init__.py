# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.googleworkspace.calendar``."""

from kestra_dsl.core.class_packages import classes_of

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

PREFIX = "io.kestra.plugin.googleworkspace.calendar"


def _DeleteEvent():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, Text
    class DeleteEvent(BaseTask):
        """``io.kestra.plugin.googleworkspace.calendar.DeleteEvent``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.calendar.DeleteEvent",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("calendar_id", "event_id"),
        )
        calendar_id: Text | None = None
        event_id: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        send_updates: Dynamic[Literal["all", "none", "externalOnly"]] | None = None
        service_account: Text | None = None
    return DeleteEvent


def _EventCreatedTrigger():
    from typing import Literal
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTrigger
    from kestra_dsl.core.properties import Duration, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class EventCreatedTriggerOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"events": "events"}
        events: Reference
    class EventCreatedTrigger(BaseTrigger):
        """``io.kestra.plugin.googleworkspace.calendar.EventCreatedTrigger``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.calendar.EventCreatedTrigger",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("calendar_ids",),
        )
        calendar_ids: Dynamic[Items[Text]] | None = None
        event_status: Dynamic[Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]] | None = None
        interval: Duration | None = None
        max_events_per_poll: Dynamic[Int] | None = None
        organizer_email: Text | None = None
        search_query: Text | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> EventCreatedTriggerOutputs:
            return EventCreatedTriggerOutputs("trigger", self.id)
    return EventCreatedTrigger


def _GetEvent():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class GetEventOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"event": "event", "metadata": "metadata"}
        event: Reference
        metadata: Reference
    class GetEvent(BaseTask):
        """``io.kestra.plugin.googleworkspace.calendar.GetEvent``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.calendar.GetEvent",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("calendar_id", "event_id"),
        )
        calendar_id: Text | None = None
        event_id: Text | None = None
        always_include_email: Dynamic[Bool] | None = None
        max_attendees: Dynamic[Int] | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> GetEventOutputs:
            return GetEventOutputs(self._output_root, self.id)
    return GetEvent


def _InsertEvent():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class InsertEventOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"event": "event"}
        event: Reference
    class InsertEvent(BaseTask):
        """``io.kestra.plugin.googleworkspace.calendar.InsertEvent``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.calendar.InsertEvent",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("calendar_id", "end_time", "start_time", "summary"),
        )
        calendar_id: Text | None = None
        end_time: One[later("kestra_dsl.plugins.googleworkspace.calendar", "InsertEventCalendarTime")] | None = None
        start_time: One[later("kestra_dsl.plugins.googleworkspace.calendar", "InsertEventCalendarTime")] | None = None
        summary: Text | None = None
        attendees: Items[One[later("kestra_dsl.plugins.googleworkspace.calendar", "InsertEventAttendee")]] | None = None
        creator: One[later("kestra_dsl.plugins.googleworkspace.calendar", "InsertEventAttendee")] | None = None
        location: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        @property
        def outputs(self) -> InsertEventOutputs:
            return InsertEventOutputs(self._output_root, self.id)
    return InsertEvent


def _InsertEventAttendee():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class InsertEventAttendee(Node):
        """Part of other types: ``io.kestra.plugin.googleworkspace.calendar.AbstractInsertEvent-Attendee``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        display_name: Text | None = None
        email: Text | None = None
    return InsertEventAttendee


def _InsertEventCalendarTime():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.node import Node
    from kestra_dsl.core.properties import Text
    class InsertEventCalendarTime(Node):
        """Part of other types: ``io.kestra.plugin.googleworkspace.calendar.AbstractInsertEvent-CalendarTime``."""
        _kestra = TypeFacts(
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
        )
        date_time: Text | None = None
        time_zone: Text | None = None
    return InsertEventCalendarTime


def _ListEvents():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, Text
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class ListEventsOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"events": "events", "metadata_list": "metadataList", "next_page_token": "nextPageToken"}
        events: Reference
        metadata_list: Reference
        next_page_token: Reference
    class ListEvents(BaseTask):
        """``io.kestra.plugin.googleworkspace.calendar.ListEvents``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.calendar.ListEvents",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("calendar_id",),
        )
        calendar_id: Text | None = None
        max_results: Dynamic[Int] | None = None
        order_by: Text | None = None
        page_token: Text | None = None
        q: Text | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        service_account: Text | None = None
        show_deleted: Dynamic[Bool] | None = None
        single_events: Dynamic[Bool] | None = None
        time_max: Text | None = None
        time_min: Text | None = None
        @property
        def outputs(self) -> ListEventsOutputs:
            return ListEventsOutputs(self._output_root, self.id)
    return ListEvents


def _UpdateEvent():
    from kestra_dsl.catalog.type_facts import TypeFacts
    from kestra_dsl.core.nodes import BaseTask
    from kestra_dsl.core.properties import Bool, Dynamic, Int, Items, One, Text, later
    from kestra_dsl.expressions.context import Outputs
    from kestra_dsl.expressions.expression import Reference
    class UpdateEventOutputs(Outputs):
        __slots__ = ()
        _kestra_names = {"event": "event"}
        event: Reference
    class UpdateEvent(BaseTask):
        """``io.kestra.plugin.googleworkspace.calendar.UpdateEvent``."""
        _kestra = TypeFacts(
            type="io.kestra.plugin.googleworkspace.calendar.UpdateEvent",
            versions=("1.3", "2.0"),
            known=("1.3", "2.0"),
            required=("calendar_id", "event_id"),
        )
        calendar_id: Text | None = None
        event_id: Text | None = None
        attendees: Items[One[later("kestra_dsl.plugins.googleworkspace.calendar", "InsertEventAttendee")]] | None = None
        end_time: One[later("kestra_dsl.plugins.googleworkspace.calendar", "InsertEventCalendarTime")] | None = None
        start_time: One[later("kestra_dsl.plugins.googleworkspace.calendar", "InsertEventCalendarTime")] | None = None
        location: Text | None = None
        patch: Dynamic[Bool] | None = None
        read_timeout: Dynamic[Int] | None = None
        scopes: Dynamic[Items[Text]] | None = None
        send_updates: Text | None = None
        service_account: Text | None = None
        status: Text | None = None
        summary: Text | None = None
        @property
        def outputs(self) -> UpdateEventOutputs:
            return UpdateEventOutputs(self._output_root, self.id)
    return UpdateEvent


__getattr__, __dir__ = classes_of(
    __name__,
    (
        _DeleteEvent,
        _EventCreatedTrigger,
        _GetEvent,
        _InsertEvent,
        _InsertEventAttendee,
        _InsertEventCalendarTime,
        _ListEvents,
        _UpdateEvent,
    ),
)
