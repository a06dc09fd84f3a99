# Generated from Kestra's own facts by `make codegen`. Do not edit.

from typing import Literal

from kestra_dsl.catalog.type_facts import TypeFacts
from kestra_dsl.core.node import Node
from kestra_dsl.core.properties import Bool, Duration, Dynamic, Int, Items, One, Text
from kestra_dsl.models._http_auth import HttpAuth
from kestra_dsl.models._proxy_configuration import ProxyConfiguration
from kestra_dsl.models._ssl_options import SslOptions
from kestra_dsl.models._timeout_configuration import TimeoutConfiguration

__all__ = ["HttpConfiguration"]


class HttpConfiguration(Node):
    """Part of other types: ``io.kestra.core.http.client.configurations.HttpConfiguration``."""

    _kestra = TypeFacts(
        property_versions={"basic_auth_password": ("1.1", "1.3"), "basic_auth_user": ("1.1", "1.3"), "connect_timeout": ("1.1", "1.3"), "connection_pool_idle_timeout": ("1.1", "1.3"), "log_level": ("1.1", "1.3"), "max_content_length": ("1.1", "1.3"), "proxy_address": ("1.1", "1.3"), "proxy_password": ("1.1", "1.3"), "proxy_port": ("1.1", "1.3"), "proxy_type": ("1.1", "1.3"), "proxy_username": ("1.1", "1.3"), "read_idle_timeout": ("1.1", "1.3"), "read_timeout": ("1.1", "1.3"), "enabled_tcp_extended_keep_alive": ("1.3", "2.0")},
        deprecated_properties=("basic_auth_password", "basic_auth_user", "connect_timeout", "connection_pool_idle_timeout", "log_level", "max_content_length", "proxy_address", "proxy_password", "proxy_port", "proxy_type", "proxy_username", "read_idle_timeout", "read_timeout"),
    )

    allow_failed: Dynamic[Bool] | None = None
    """Default: false."""
    allowed_response_codes: Dynamic[Items[Dynamic[Int]]] | None = None
    auth: One[HttpAuth] | None = None
    default_charset: Text | None = None
    """Default: UTF-8."""
    enabled_tcp_extended_keep_alive: Dynamic[Bool] | None = None
    """Default: true. In Kestra 1.3, 2.0."""
    follow_redirects: Dynamic[Bool] | None = None
    """Default: true."""
    logs: Items[Literal["REQUEST_HEADERS", "REQUEST_BODY", "RESPONSE_HEADERS", "RESPONSE_BODY"]] | None = None
    proxy: One[ProxyConfiguration] | None = None
    ssl: One[SslOptions] | None = None
    timeout: One[TimeoutConfiguration] | None = None
    basic_auth_password: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    basic_auth_user: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    connect_timeout: Duration | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    connection_pool_idle_timeout: Duration | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    log_level: Literal["ALL", "TRACE", "DEBUG", "INFO", "WARN", "ERROR", "OFF", "NOT_SPECIFIED"] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    max_content_length: Int | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    proxy_address: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    proxy_password: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    proxy_port: Int | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    proxy_type: Literal["DIRECT", "HTTP", "SOCKS"] | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    proxy_username: Text | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    read_idle_timeout: Duration | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
    read_timeout: Duration | None = None
    """In Kestra 1.1, 1.3. Deprecated."""
