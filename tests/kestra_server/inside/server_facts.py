"""What the server says about itself and its plugins."""

from __future__ import annotations

from typing import Any

from tests.kestra_server.inside.asking import as_json, flag, raw_json
from tests.kestra_server.inside.errors import HttpError
from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.routing import route
from tests.kestra_server.messages import Answer, Call

__all__: list[str] = []

_CACHED = {"cache-control": "public, max-age=3600"}


@route("GET", "/configs")
def configs(kestra: Kestra, call: Call) -> Answer:
    """The version is that of the engine; what concerns the web interface is made up."""
    registry = kestra.bean("io.kestra.core.plugins.PluginRegistry")
    return as_json(
        {
            "uuid": str(kestra.bean("io.kestra.core.services.InstanceService").fetch()),
            "version": kestra.release.version,
            "edition": "OSS",
            "chartDefaultDuration": "PT24H",
            "isCustomDashboardsEnabled": True,
            "isAnonymousUsageEnabled": False,
            "isUiAnonymousUsageEnabled": False,
            "isTemplateEnabled": False,
            "url": call.address + "/",
            "preview": {"initial": 100, "max": 5000},
            "systemNamespace": "system",
            "hiddenLabelsPrefixes": ["system.", "internal."],
            "isAiEnabled": False,
            "isAiApiKeyConfigured": False,
            "isBasicAuthInitialized": True,
            "pluginsHash": int(registry.hash()),
            "isConcurrencyViewEnabled": True,
        }
    )


_schemas: dict[tuple[str, bool], str] = {}


@route("GET", "/plugins/schemas/{type}")
def schema(kestra: Kestra, call: Call, type: str) -> Answer:  # noqa: A002
    kinds = kestra.java("io.kestra.core.docs.SchemaType")
    try:
        kind = kinds.valueOf(type.upper())
    except kestra.java("java.lang.IllegalArgumentException") as error:
        raise HttpError(
            422,
            f"Internal server error: Failed to convert argument [type] for value [{type}] due to: {error.getMessage()}",
        ) from None
    wanted = (type.upper(), flag(call, "arrayOf"))
    if wanted not in _schemas:
        generator = kestra.bean("io.kestra.core.docs.JsonSchemaGenerator")
        cls = _class_of(kestra, str(kind))
        _schemas[wanted] = kestra.json(generator.schemas(cls, wanted[1]))
    return Answer(200, _schemas[wanted].encode(), {"content-type": "application/json", **_CACHED})


def _class_of(kestra: Kestra, kind: str) -> Any:
    models = "io.kestra.core.models"
    return kestra.java(
        {
            "FLOW": f"{models}.flows.Flow",
            "TASK": f"{models}.tasks.Task",
            "TRIGGER": f"{models}.triggers.AbstractTrigger",
            "TEMPLATE": f"{models}.templates.Template",
            "PLUGINDEFAULT": f"{models}.flows.PluginDefault",
            "DASHBOARD": f"{models}.dashboards.Dashboard",
        }[kind]
    ).class_


@route("GET", "/plugins")
def plugins(kestra: Kestra, call: Call) -> Answer:
    plugin = kestra.java("io.kestra.core.docs.Plugin")
    known = kestra.bean("io.kestra.core.plugins.PluginRegistry").plugins()
    return raw_json(kestra.json(kestra.list(plugin.of(one, None) for one in known)))


@route("GET", "/plugins/inputs")
def inputs(kestra: Kestra, call: Call) -> Answer:
    types = kestra.java("io.kestra.core.models.flows.Type")
    return as_json([{"type": str(one.name()), "cls": str(one.cls().getName())} for one in types.values()])


@route("GET", "/plugins/{cls}")
def plugin(kestra: Kestra, call: Call, cls: str) -> Answer:
    """Documentation and schema of a task or trigger."""
    registry = kestra.bean("io.kestra.core.plugins.PluginRegistry")
    metadata = registry.findMetadataByIdentifier(cls).orElse(None)
    if metadata is None:
        raise HttpError(404, f"Not Found: Class '{cls}' doesn't exists ")
    generator = kestra.bean("io.kestra.core.docs.JsonSchemaGenerator")
    every = kestra.java("java.lang.Boolean").valueOf(flag(call, "all"))
    page = kestra.java("io.kestra.core.docs.ClassPluginDocumentation").of(generator, metadata, None, every)
    text = str(kestra.java("io.kestra.core.docs.DocumentationGenerator").render(page))
    schema = {
        "properties": page.getPropertiesSchema(),
        "outputs": page.getOutputsSchema(),
        "definitions": page.getDefs(),
    }
    told = ",".join(f'"{name}":{kestra.json(one)}' for name, one in schema.items() if one is not None)
    answer = raw_json(f'{{"markdown":{kestra.json(text)},"schema":{{{told}}}}}')
    return Answer(200, answer.body, {**answer.headers, **_CACHED})
