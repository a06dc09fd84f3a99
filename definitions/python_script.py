"""Run a Python script in a container, with an output from a public registry."""

from definitions.settings import NAMESPACE
from kestra_dsl import Flow, literal
from kestra_dsl.plugins.scripts.python import Script
from kestra_dsl.plugins.scripts.runner.docker import Docker
from kestra_dsl.project import main

COUNT_PULLS = """\
import os

import requests
from kestra import Kestra

REGISTRY = os.environ.get("REGISTRY_URL", "https://hub.docker.com")
IMAGE = "kestra/kestra"

answer = requests.get(f"{REGISTRY}/v2/repositories/{IMAGE}/", timeout=30)
answer.raise_for_status()
pulls = answer.json()["pull_count"]

print(f"{IMAGE} was pulled {pulls} times")
Kestra.outputs({"downloads": pulls})
"""

with Flow(
    id="02_python",
    namespace=NAMESPACE,
    description="Asks Docker Hub how often Kestra's image was pulled; the number is the output `downloads`.",
) as flow:
    Script(
        id="collect_stats",
        task_runner=Docker(),
        container_image="python:slim",
        dependencies=["requests", "kestra"],
        script=literal(COUNT_PULLS),
    )

if __name__ == "__main__":
    main(flow)
