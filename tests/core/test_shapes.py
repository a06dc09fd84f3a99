"""The class of a node with the properties that are set."""

from __future__ import annotations

from kestra_dsl.core.plain_data import yaml_items
from kestra_dsl.core.shapes import shape_of
from kestra_dsl.plugins.core.log import Log


def test_nodes_with_the_same_properties_have_one_shape() -> None:
    assert shape_of(Log(id="a", message="b")) is shape_of(Log(message="c", id="d"))
    assert shape_of(Log(id="a", message="b")) is not shape_of(Log(id="a", message="b", timeout="PT1M"))


def test_a_property_that_is_set_later_changes_the_shape() -> None:
    log = Log(id="a", message="b")
    log.timeout = "PT1M"
    assert shape_of(log) is shape_of(Log(id="a", message="b", timeout="PT1M"))


def test_a_property_that_is_set_to_none_is_not_present() -> None:
    log = Log(id="a", message="b", timeout=None)
    assert shape_of(log).present(log.__dict__) is shape_of(Log(id="a", message="b"))
    assert shape_of(Log(id="a", message="b")).present(log.__dict__) is shape_of(Log(id="a", message="b"))


def test_the_type_follows_the_id() -> None:
    log = Log(message="b", id="a")
    assert [kestra for kestra, _ in shape_of(log).entries] == ["id", "type", "message"]
    assert [kestra for kestra, _, _ in yaml_items(log)] == ["id", "type", "message"]
