"""The containers in deploy/ are pinned, contain no passwords, and have no conflicting ports."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from definitions import settings
from kestra_dsl.project.env_files import read_env_file
from kestra_dsl.server.backfill_dates import period

ROOT = Path(__file__).parent.parent.parent
DEPLOY = ROOT / "deploy"
GUIDE = (DEPLOY / "README.md").read_text(encoding="utf-8")
TEXT = (DEPLOY / "docker-compose.yml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
VARIABLE = re.compile(r"(?<!\$)\$\{(?P<name>\w+)(?P<otherwise>:?[-?+][^}]*)?\}")

every_service = pytest.mark.parametrize("name", SERVICES)


def names_in(file: str) -> list[str]:
    lines = (DEPLOY / file).read_text(encoding="utf-8").splitlines()
    found = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]*=", line) for line in found), "an example has names, and no values"
    return [line.removesuffix("=") for line in found]


def filled(text: str) -> str:
    """Return a text as Compose fills it when only required variables are set."""

    def value(match: re.Match[str]) -> str:
        otherwise = match["otherwise"] or ""
        return otherwise.removeprefix(":-") if otherwise.startswith(":-") else "given"

    return VARIABLE.sub(value, text)


def default_ports() -> list[int]:
    ports = (filled(port) for service in SERVICES.values() for port in service.get("ports", []))
    return [int(port.split(":")[1]) for port in ports]


def test_every_variable_is_in_the_example_and_the_other_way_round() -> None:
    used = {match["name"] for match in VARIABLE.finditer(TEXT)}
    names = names_in(".env.example")
    assert sorted(names) == sorted(used)
    assert len(names) == len(set(names))


def test_every_secret_of_the_flows_is_in_the_example() -> None:
    asked = {
        found["name"]
        for file in (ROOT / "definitions").rglob("*.py")
        for found in re.finditer(r"""\bsecret\(["'](?P<name>\w+)["']\)""", file.read_text(encoding="utf-8"))
    }
    assert set(names_in("secrets.env.example")) == asked


def test_kdsl_secrets_encode_reads_the_examples() -> None:
    for file in (".env.example", "secrets.env.example"):
        values = read_env_file((DEPLOY / file).read_text(encoding="utf-8"), file)
        assert list(values) == names_in(file)


def test_a_variable_has_a_default_or_is_required() -> None:
    for match in VARIABLE.finditer(TEXT):
        name, otherwise = match["name"], match["otherwise"] or ""
        if name.endswith(("PASSWORD", "KEY")):
            assert otherwise == ":?see .env.example", name
        else:
            assert otherwise.startswith(":-"), name
            assert otherwise != ":-", name


@every_service
def test_an_image_is_pinned(name: str) -> None:
    repository, _, tag = SERVICES[name]["image"].partition(":")
    assert repository
    assert re.fullmatch(r"v?\d+(\.\d+)+", tag)


@every_service
def test_a_service_has_a_health_check(name: str) -> None:
    assert {"test", "interval", "timeout", "retries"} <= SERVICES[name]["healthcheck"].keys()


@every_service
def test_a_service_waits_for_healthy_services(name: str) -> None:
    for other, condition in SERVICES[name].get("depends_on", {}).items():
        assert condition == {"condition": "service_healthy"}
        assert "healthcheck" in SERVICES[other]


def test_no_two_ports_clash() -> None:
    ports = default_ports()
    assert {8080, 8081, 8085, 5432} == set(ports)
    assert len(ports) == len(set(ports))


@every_service
def test_a_port_is_open_only_to_this_machine_and_can_be_changed(name: str) -> None:
    for port in SERVICES[name].get("ports", []):
        assert re.fullmatch(r"127\.0\.0\.1:\$\{\w+_PORT:-\d+\}:\d+", port)


@every_service
def test_the_file_contains_no_password(name: str) -> None:
    for key, value in SERVICES[name].get("environment", {}).items():
        if re.search("PASSWORD|SECRET|KEY", key):
            assert re.fullmatch(r"\$\{\w+:\?see \.env\.example\}", value), key


def test_the_configuration_of_kestra_is_yaml_that_holds_no_secret() -> None:
    configuration = yaml.safe_load(filled(SERVICES["kestra"]["environment"]["KESTRA_CONFIGURATION"]))
    assert configuration["datasources"]["postgres"]["url"] == "jdbc:postgresql://kestra-postgres:5432/kestra"
    assert configuration["kestra"]["repository"]["type"] == configuration["kestra"]["queue"]["type"] == "postgres"
    assert configuration["kestra"]["storage"]["type"] == "local"
    assert "password" not in str(configuration)
    assert "secret" not in str(configuration)


def test_volumes_are_declared_and_used() -> None:
    mounted = [volume.split(":")[0] for service in SERVICES.values() for volume in service.get("volumes", [])]
    assert {name for name in mounted if not name.startswith((".", "/"))} == set(COMPOSE["volumes"])


@every_service
def test_postgres_has_the_data_folder_of_version_18(name: str) -> None:
    if SERVICES[name]["image"].startswith("postgres:"):
        assert int(SERVICES[name]["image"].split(":")[1].split(".")[0]) >= 18
        assert [volume.split(":")[1] for volume in SERVICES[name]["volumes"]] == ["/var/lib/postgresql"]


def test_the_database_is_the_one_that_the_flows_use() -> None:
    database = SERVICES[settings.POSTGRES_HOST]["environment"]
    assert database["POSTGRES_DB"] == settings.POSTGRES_DATABASE
    assert database["POSTGRES_USER"] == settings.POSTGRES_USER
    assert COMPOSE["networks"]["default"]["name"] == settings.NAMESPACE


def test_pgadmin_has_the_server_and_no_password() -> None:
    (server,) = json.loads((DEPLOY / "servers.json").read_text(encoding="utf-8"))["Servers"].values()
    assert (server["Host"], server["MaintenanceDB"], server["Username"]) == (
        settings.POSTGRES_HOST,
        settings.POSTGRES_DATABASE,
        settings.POSTGRES_USER,
    )
    assert not [key for key in server if re.search("pass", key, re.IGNORECASE)]
    assert "./servers.json:/pgadmin4/servers.json:ro" in SERVICES["pgadmin"]["volumes"]


def test_git_ignores_files_with_passwords() -> None:
    ignored = (DEPLOY / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert {".env", ".env_encoded", "secrets.env"} <= set(ignored)
    assert SERVICES["kestra"]["env_file"] == [{"path": ".env_encoded", "required": False}]


def test_the_guide_names_every_port_that_can_be_changed() -> None:
    guide = (DEPLOY / "README.md").read_text(encoding="utf-8")
    for name in names_in(".env.example"):
        if name.endswith("_PORT"):
            assert f"`{name}`" in guide


@pytest.mark.parametrize("line", [line for line in GUIDE.splitlines() if "--start" in line])
def test_the_backfill_of_the_guide_is_a_year_of_a_flow_that_is_built(line: str) -> None:
    _, _, name, trigger, _, start, _, end = line.split()
    flow = yaml.safe_load((ROOT / "generated" / f"{name}.yaml").read_text(encoding="utf-8"))
    (declared,) = [one for one in flow["triggers"] if one["id"] == trigger]
    assert len(period(declared, start, end).dates) == 12
    assert len(period(declared, start, "2020-12-31").dates) == 24


def test_the_guide_goes_from_compose_to_a_push_to_a_backfill() -> None:
    steps = ["docker compose up --detach --wait", "kdsl build && kdsl push", "kdsl run ", "kdsl backfill "]
    places = [GUIDE.index(step) for step in steps]
    assert places == sorted(places)
