"""Namespace files."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from typing import Any

from tests.kestra_server.inside.asking import as_json, number, raw_json
from tests.kestra_server.inside.errors import HttpError
from tests.kestra_server.inside.kestra import Kestra
from tests.kestra_server.inside.multipart import Part, parts_of
from tests.kestra_server.inside.routing import MULTIPART, route
from tests.kestra_server.messages import Answer, Call

__all__: list[str] = []

_FILES = "/{tenant}/namespaces/{namespace}/files"
_BYTES = "application/octet-stream"
_FLOWS = re.compile(r"/_flows(/.*)?")
_LONGEST_NAME = 255


def _folder(kestra: Kestra, call: Call, namespace: str) -> Any:
    if not kestra.release.has_namespace_factory:  # 1.1, whose files have no revisions
        return kestra.java("io.kestra.core.storages.InternalNamespace")(call.tenant, namespace, kestra.storage)
    factory = kestra.bean("io.kestra.core.storages.NamespaceFactory")
    return factory.of(call.tenant, namespace, kestra.storage)


def _path(call: Call, name: str = "path", *, required: bool = True) -> str:
    """As the web layer reads it: it encodes the path once more for a URI, in which a blank becomes a plus."""
    given = call.one(name)
    if given is None:
        if required:
            raise HttpError(400, f"Bad Request: Required QueryValue [{name}] not specified")
        given = "/"
    path = given.replace(" ", "+")
    if _FLOWS.fullmatch(path):
        raise HttpError(422, f"Illegal argument: Forbidden path: {path}")
    return path


@route("GET", _FILES, produces=_BYTES)
def read(kestra: Kestra, call: Call, namespace: str) -> Answer:
    revision = number(call, "revision")
    wanted = None if revision is None else kestra.integer(revision)
    revisions = (wanted,) if kestra.release.has_namespace_factory else ()
    stream = _folder(kestra, call, namespace).getFileContent(kestra.path(_path(call)), *revisions)
    return Answer(200, kestra.bytes(stream), {"content-type": _BYTES, "cache-control": "no-cache"})


@route("GET", _FILES + "/search")
def search(kestra: Kestra, call: Call, namespace: str) -> Answer:
    asked = call.one("q")
    if asked is None:
        raise HttpError(400, "Bad Request: Required QueryValue [q] not specified")
    return as_json([str(one.filePath()) for one in _folder(kestra, call, namespace).all(asked)])


@route("GET", _FILES + "/directory")
def directory(kestra: Kestra, call: Call, namespace: str) -> Answer:
    folder, path = _folder(kestra, call, namespace), _path(call, required=False)
    place = kestra.path(path)
    if not folder.exists(place):
        if str(place) != "/":
            raise HttpError(404, f"Not Found: Directory not found: {place}")
        folder.createDirectory(place)
    attributes = kestra.java("io.kestra.core.storages.NamespaceFileAttributes")
    return raw_json(kestra.json(kestra.list(map(attributes, folder.children(str(place), False)))))


@route("GET", _FILES + "/stats")
def stats(kestra: Kestra, call: Call, namespace: str) -> Answer:
    folder, path = _folder(kestra, call, namespace), _path(call, required=False)
    return raw_json(kestra.json(folder.getFileMetadata(kestra.path(path))))


@route("GET", _FILES + "/revisions")
def revisions(kestra: Kestra, call: Call, namespace: str) -> Answer:
    path = _path(call, required=False)
    found = list(_known(kestra, call, {"NAMESPACE": namespace, "PATH": path}, all_versions=True))
    if not any(one.isLast() and not one.isDeleted() for one in found):
        raise HttpError(404, f"Not Found: File not found: {path}")
    return as_json([{"revision": int(one.getRevision() if kestra.modern else one.getVersion())} for one in found])


def _known(kestra: Kestra, call: Call, equals: dict[str, str], *, all_versions: bool) -> Any:
    """What the store knows of files, by fields that are equal to something."""
    repository = kestra.bean("io.kestra.core.repositories.NamespaceFileMetadataRepositoryInterface")
    query = kestra.java("io.kestra.core.models.QueryFilter")
    field = kestra.java("io.kestra.core.models.QueryFilter$Field")
    op = kestra.java("io.kestra.core.models.QueryFilter$Op").EQUALS
    wanted = kestra.list(
        query.builder().field(getattr(field, name)).operation(op).value(value).build() for name, value in equals.items()
    )
    pageable = kestra.java("io.micronaut.data.model.Pageable")
    if all_versions:
        every = kestra.java("io.kestra.core.models.FetchVersion").ALL
        return repository.find(pageable.UNPAGED, call.tenant, wanted, True, every)
    return repository.find(pageable.from_(1, 2), call.tenant, wanted, False)


@route("POST", _FILES + "/directory", consumes="*/*")
def create_directory(kestra: Kestra, call: Call, namespace: str) -> Answer:
    _folder(kestra, call, namespace).createDirectory(kestra.path(_path(call, required=False)))
    return Answer(200)


@route("POST", _FILES, consumes=MULTIPART)
def upload(kestra: Kestra, call: Call, namespace: str) -> Answer:
    path = call.one("path")
    if path is None:
        raise HttpError(400, "Bad Request: Required QueryValue [path] not specified")
    part = _content(parts_of(call))
    assert part.filename is not None
    if part.filename.lower().endswith(".zip"):  # unpacked at the root, whatever the path
        with zipfile.ZipFile(io.BytesIO(part.content)) as archive:
            for entry in archive.infolist():
                if not entry.is_dir():
                    _put(kestra, call, namespace, "/" + entry.filename, archive.read(entry))
    else:
        _put(kestra, call, namespace, path.replace(" ", "+"), part.content)
    return Answer(200)


def _content(parts: Sequence[Part]) -> Part:
    part = next((part for part in parts if part.name == "fileContent"), None)
    if part is None:
        raise HttpError(500, "Internal server error: Required Part [fileContent] not specified")
    if part.filename is None:
        raise HttpError(
            422,
            "Internal server error: Cannot convert type [class io.micronaut.http.server.netty"
            ".MicronautHttpData$AttributeImpl] to target type: interface io.micronaut.http.multipart"
            ".CompletedFileUpload. Considering defining a TypeConverter bean to handle this case.",
        )
    return part


def _put(kestra: Kestra, call: Call, namespace: str, path: str, content: bytes) -> None:
    if re.fullmatch(r"/_flows/.*", path):
        if path.count("/") != 2:
            raise HttpError(422, f"Illegal argument: Invalid flow file path: {path}")
        source = re.sub(r"(?m)^namespace: .*$", f"namespace: {namespace}", content.decode(), count=1)
        try:
            kestra.flow_service.importFlow(call.tenant, source)
        except kestra.java("io.kestra.core.exceptions.FlowProcessingException") as error:
            raise HttpError(500, f"Internal server error: {error.getMessage()}") from None
        return
    if any(len(name) > _LONGEST_NAME for name in path.split("/")):
        text = f"A file or folder name exceeds the maximum length of {_LONGEST_NAME} characters."
        raise HttpError(422, f"Illegal argument: {text}")
    stream = kestra.java("java.io.BufferedInputStream")(kestra.stream(content))
    _folder(kestra, call, namespace).putFile(kestra.path(path), stream)


@route("PUT", _FILES, consumes="*/*")
def move(kestra: Kestra, call: Call, namespace: str) -> Answer:
    old, new = (kestra.path(_path(call, name)) for name in ("from", "to"))
    _folder(kestra, call, namespace).move(old, new)
    return Answer(200)


@route("DELETE", _FILES)
def delete(kestra: Kestra, call: Call, namespace: str) -> Answer:
    """A directory in which nothing else is goes with the file."""
    _path(call)
    path = "/" + _path(call).removeprefix("/")
    if not kestra.release.has_namespace_factory:
        file = kestra.java("io.kestra.core.storages.NamespaceFile").of(namespace, kestra.path(path))
        kestra.storage.delete(call.tenant, namespace, file.uri())
        return Answer(200)
    metadata = kestra.java("io.kestra.core.models.namespaces.files.NamespaceFileMetadata")
    parent = metadata.parentPath(path)
    while (
        parent not in (None, "/") and len(_known(kestra, call, {"PARENT_PATH": str(parent)}, all_versions=False)) == 1
    ):
        path = str(parent)
        parent = metadata.parentPath(parent)
    _folder(kestra, call, namespace).delete(kestra.path(path))
    return Answer(200)


@route("GET", _FILES + "/export", produces=_BYTES)
def export(kestra: Kestra, call: Call, namespace: str) -> Answer:
    """All files, and the flows of the namespace."""
    folder = _folder(kestra, call, namespace)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in folder.children("/", True):
            if not one.isDirectory():
                path = str(one.getPath())
                archive.writestr(path.removeprefix("/"), kestra.bytes(folder.getFileContent(kestra.path(path))))
        for flow in kestra.flow_service.findByNamespaceWithSource(call.tenant, namespace):
            archive.writestr(f"_flows/{flow.getId()}.yml", str(flow.getSource()))
    headers = {"content-type": _BYTES, "content-disposition": f'attachment; filename="{namespace}_files.zip"'}
    return Answer(200, made.getvalue(), headers)
