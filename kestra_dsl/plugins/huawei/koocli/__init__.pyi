# Generated from Kestra's own facts by `make codegen`. Do not edit.
"""Kestra's package ``io.kestra.plugin.huawei.koocli``."""

from typing import Literal

from kestra_dsl.core.nodes import BaseTask, TaskRunner
from kestra_dsl.core.properties import Bool, Data, Dynamic, Items, Map, One, Text
from kestra_dsl.expressions.context import AnyOutputs
from kestra_dsl.models import NamespaceFiles
from kestra_dsl.plugins.huawei import TemporaryCredentialsConfig
from kestra_dsl.plugins.scripts.exec.scripts.models import DockerOptions

__all__ = [
    "KooCLI",
]

PREFIX: str


class KooCLI(BaseTask):
    """``io.kestra.plugin.huawei.koocli.KooCLI``.

    A task. In Kestra 1.3, 2.0. From plugin-huawei 1.9.2. Required: id.
    https://kestra.io/plugins/plugin-huawei/koocli/io.kestra.plugin.huawei.koocli.koocli
    """

    commands: Dynamic[Items[Text]] | None = None
    """Commands, which run one after the other. List of text, or an expression."""
    access_key_id: Text | None = None
    """Access key of the Huawei Cloud account. Text, or an expression."""
    before_commands: Dynamic[Items[Text]] | None = None
    """Shell commands that run first, in the same place, such as `pip install requests`. List of text, or an expression."""
    container_image: Text | None = None
    """Container image that the commands run in; give it a tag. Text, or an expression. Default: ubuntu:26.04."""
    domain_id: Text | None = None
    """Text, or an expression."""
    env: Dynamic[Map[Text]] | None = None
    """Environment variables of the process, by name. Mapping of names to text, or an expression."""
    execution_context: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. In Kestra 2.0."""
    fail_fast: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: true."""
    input_files: Map[Data] | Text | None = None
    """Files for the working folder: name to content, or to a file in Kestra's internal storage. Mapping of names to any data, or text."""
    install_script_url: Text | None = None
    """Text, or an expression."""
    interpreter: Dynamic[Items[Text]] | None = None
    """List of text, or an expression. Default: ["/bin/sh","-c"]."""
    namespace_files: One[NamespaceFiles] | None = None
    """Put the files of the namespace into the working folder. NamespaceFiles."""
    output_files: Dynamic[Items[Text]] | None = None
    """Files of the working folder to keep, as glob patterns; they become `outputs.<task>.outputFiles`. List of text, or an expression."""
    project_id: Text | None = None
    """Huawei Cloud project. Text, or an expression."""
    region: Text | None = None
    """Region of the service. Text, or an expression."""
    secret_access_key: Text | None = None
    """Text, or an expression."""
    security_token: Text | None = None
    """Text, or an expression."""
    target_os: Dynamic[Literal["LINUX", "WINDOWS", "AUTO"]] | None = None
    """LINUX, WINDOWS or AUTO, or an expression. Default: AUTO."""
    task_runner: One[TaskRunner] | None = None
    """Where the commands run: `Process` is the worker's own machine, `Docker` a container. TaskRunner."""
    temporary_credentials: Dynamic[One[TemporaryCredentialsConfig]] | Text | None = None
    """TemporaryCredentialsConfig, or text, or an expression."""
    docker: One[DockerOptions] | None = None
    """DockerOptions. In Kestra 1.3. Deprecated. Use task_runner and container_image."""
    output_directory: Dynamic[Bool] | None = None
    """True or false, or an expression. Default: false. Deprecated."""
    runner: Literal["PROCESS", "DOCKER"] | None = None
    """PROCESS or DOCKER. Deprecated. Use task_runner."""
    warning_on_std_err: Dynamic[Bool] | None = None
    """True or false, or an expression. Deprecated; has no effect."""

    @property
    def outputs(self) -> AnyOutputs:
        return AnyOutputs(self._output_root, self.id)
