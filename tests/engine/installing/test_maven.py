"""What Maven is told on a machine holds here too: repository, mirrors, credentials, proxies."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from kestra_dsl.engine.installing import download
from kestra_dsl.engine.installing.install import install
from kestra_dsl.engine.installing.remote import CENTRAL, remote_repository
from kestra_dsl.engine.installing.repository import local_repository
from kestra_dsl.errors import DownloadError, UsageError
from tests.engine.installing.maven_server import MavenServer, jar_of, serving, status

JAR = jar_of("com.example:one:1.0")
NAMESPACE = 'xmlns="http://maven.apache.org/SETTINGS/1.2.0"'


def write_settings(folder: Path, body: str, namespace: str = NAMESPACE) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.xml").write_text(f"<?xml version='1.0'?>\n<settings {namespace}>{body}</settings>")


def user(home: Path, body: str) -> None:
    write_settings(home / ".m2", body)


def mirror(url: str, of: str = "*", name: str = "corp", more: str = "") -> str:
    return f"<mirror><id>{name}</id><mirrorOf>{of}</mirrorOf><url>{url}</url>{more}</mirror>"


def mirrors(*each: str) -> str:
    return f"<mirrors>{''.join(each)}</mirrors>"


SERVER = """
<servers><server><id>corp</id><username>ada</username><password>${env.CORP_PASSWORD}</password><configuration>
<httpHeaders><property><name>X-Token</name><value>t0ken</value></property></httpHeaders>
</configuration></server></servers>"""


@pytest.mark.usefixtures("machine")
class TestLocalRepository:
    def test_it_is_the_one_in_the_home_folder(self, machine: Path) -> None:
        assert local_repository() == machine / ".m2" / "repository"

    def test_settings_name_another(self, machine: Path) -> None:
        user(machine, "<localRepository>${user.home}/jars</localRepository>")
        assert local_repository() == machine / "jars"

    def test_settings_need_no_namespace(self, machine: Path) -> None:
        write_settings(machine / ".m2", "<localRepository>/jars</localRepository>", namespace="")
        assert local_repository() == Path("/jars")

    @pytest.mark.parametrize("variable", ["MAVEN_HOME", "M2_HOME"])
    def test_the_users_settings_come_before_those_of_the_machine(
        self, variable: str, machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(variable, str(tmp_path / "maven"))
        write_settings(tmp_path / "maven" / "conf", "<localRepository>/of/all</localRepository>")
        assert local_repository() == Path("/of/all")
        user(machine, "<localRepository>/of/mine</localRepository>")
        assert local_repository() == Path("/of/mine")

    def test_the_settings_of_the_maven_on_path_count(self, tmp_path: Path) -> None:
        write_settings(tmp_path / "maven" / "conf", "<localRepository>/of/all</localRepository>")
        mvn = tmp_path / "maven" / "bin" / "mvn"
        mvn.parent.mkdir()
        mvn.write_text("#!/bin/sh\n")
        mvn.chmod(0o755)
        Path(os.environ["PATH"], "mvn").symlink_to(mvn)
        assert local_repository() == Path("/of/all")

    @pytest.mark.parametrize("options", ["-Xmx1g -Dmaven.repo.local=/o/my.jars -B", '"-Dmaven.repo.local=/o/my.jars"'])
    @pytest.mark.parametrize("variable", ["MAVEN_OPTS", "MAVEN_ARGS"])
    def test_options_come_before_settings(
        self, variable: str, options: str, machine: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        user(machine, "<localRepository>/of/mine</localRepository>")
        monkeypatch.setenv(variable, options)
        assert local_repository() == Path("/o/my.jars")

    def test_our_variable_comes_first(self, machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("MAVEN_OPTS", "-Dmaven.repo.local=/other 'never ends")
        monkeypatch.setenv("KDSL_MAVEN_REPOSITORY", "~/mine")
        assert local_repository() == machine / "mine"

    def test_settings_that_cannot_be_read_are_named(self, machine: Path) -> None:
        (machine / ".m2").mkdir()
        (machine / ".m2" / "settings.xml").write_text("<settings>")
        with pytest.raises(UsageError, match=r"settings\.xml cannot be read: no element found"):
            local_repository()


@pytest.mark.usefixtures("machine")
class TestRemote:
    def test_it_is_maven_central(self) -> None:
        remote = remote_repository()
        assert (remote.url, remote.source, remote.auth) == (CENTRAL, "Maven Central", None)

    @pytest.mark.parametrize("of", ["*", "central", "external:*", "other, central", "*,!other"])
    def test_a_mirror_of_central_takes_its_place(self, of: str, machine: Path) -> None:
        user(machine, mirrors(mirror("https://maven.corp/all/", of)))
        remote = remote_repository()
        assert remote.url == "https://maven.corp/all"
        assert "the mirror 'corp' of " in remote.source

    @pytest.mark.parametrize("of", ["other", "*,!central", "external:http:*", "centralised"])
    def test_a_mirror_of_something_else_does_not(self, of: str, machine: Path) -> None:
        user(machine, mirrors(mirror("https://maven.corp/all", of)))
        assert remote_repository().url == CENTRAL

    def test_a_mirror_of_that_name_comes_before_a_pattern(self, machine: Path) -> None:
        user(machine, mirrors(mirror("https://a.corp", "*"), mirror("https://b.corp", "central", "b")))
        assert remote_repository().url == "https://b.corp"

    def test_a_mirror_that_blocks_is_obeyed(self, machine: Path) -> None:
        user(machine, mirrors(mirror("http://0.0.0.0/", more="<blocked>true</blocked>")))
        with pytest.raises(DownloadError, match="blocks Maven Central") as caught:
            remote_repository()
        assert "KDSL_MAVEN_URL" in str(caught.value.hint)

    def test_our_variable_comes_first_and_its_password_is_not_shown(
        self, machine: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        user(machine, mirrors(mirror("https://maven.corp/all")))
        monkeypatch.setenv("KDSL_MAVEN_URL", "https://ada:p%40ss@maven.own:8443/all/")
        remote = remote_repository()
        assert (remote.url, remote.auth) == ("https://maven.own:8443/all", ("ada", "p@ss"))

    @pytest.mark.parametrize("url", ["file:///jars", "maven.corp/all", "https://", "ada:secret@maven.corp/all"])
    def test_what_is_no_address_is_bad_use(self, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("KDSL_MAVEN_URL", url)
        with pytest.raises(UsageError, match="which is not an HTTP address") as caught:
            remote_repository()
        assert "secret" not in str(caught.value)

    def test_a_password_that_only_maven_can_read_is_told(self, machine: Path) -> None:
        encrypted = SERVER.replace("${env.CORP_PASSWORD}", "{COQLCE6DU6GtcS5P=}")
        user(machine, mirrors(mirror("https://maven.corp")) + encrypted)
        with pytest.raises(UsageError, match=r"password of server 'corp' .* is encrypted"):
            remote_repository()


def bring(tmp_path: Path) -> None:
    install([JAR], tmp_path / "repository", remote_repository)


def test_the_mirror_is_asked_with_its_credentials(
    machine: Path, server: MavenServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CORP_PASSWORD", "secret")
    user(machine, mirrors(mirror(server.url)) + SERVER)
    server.add(JAR)
    bring(tmp_path)
    (headers,) = server.headers_for(JAR)
    assert headers["authorization"] == "Basic YWRhOnNlY3JldA=="
    assert headers["x-token"] == "t0ken"


def test_credentials_do_not_follow_to_another_host(
    machine: Path, server: MavenServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CORP_PASSWORD", "secret")
    user(machine, mirrors(mirror(server.url.replace("127.0.0.1", "localhost"))) + SERVER)
    server.add(JAR)

    def redirect(handler: object, _: bytes) -> None:
        handler.send_response(302)  # type: ignore[attr-defined]
        handler.send_header("Location", f"{server.url}/{JAR.path}")  # type: ignore[attr-defined]
        handler.send_header("Content-Length", "0")  # type: ignore[attr-defined]
        handler.end_headers()  # type: ignore[attr-defined]

    server.next[f"/{JAR.path}"] = [redirect]
    bring(tmp_path)
    first, second = server.headers_for(JAR)
    assert {"authorization", "x-token"} <= first.keys()
    assert not {"authorization", "x-token"} & second.keys()


def proxies(server: MavenServer, more: str = "") -> str:
    port = server.url.rpartition(":")[2]
    return f"<proxies><proxy><host>127.0.0.1</host><port>{port}</port>{more}</proxy></proxies>"


@pytest.mark.parametrize("how", ["settings", "variable"])
def test_a_proxy_is_used(
    how: str, machine: Path, server: MavenServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KDSL_MAVEN_URL", "http://only-the-proxy-knows.invalid/maven")
    server.add(JAR)
    server.files[f"/maven/{JAR.path}"] = server.files.pop(f"/{JAR.path}")
    if how == "settings":
        user(machine, proxies(server, "<username>ada</username><password>p@ss</password>"))
    else:
        monkeypatch.setenv("HTTP_PROXY", server.url.replace("//", "//ada:p%40ss@"))
    bring(tmp_path)
    ((path, headers),) = server.asked
    assert path == f"/maven/{JAR.path}"
    assert headers["host"] == "only-the-proxy-knows.invalid"
    assert headers["proxy-authorization"] == "Basic YWRhOnBAc3M="


def test_the_variables_of_the_shell_come_before_the_settings(
    machine: Path, server: MavenServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.add(JAR)
    monkeypatch.setenv("KDSL_MAVEN_URL", "http://only-the-proxy-knows.invalid")
    monkeypatch.setenv("HTTP_PROXY", server.url)
    with serving() as other:
        user(machine, proxies(other))
        bring(tmp_path)
        assert other.asked == []


@pytest.mark.parametrize("more", ["<nonProxyHosts>x|127.*</nonProxyHosts>", "<active>false</active>"])
def test_a_proxy_that_is_not_meant_is_left_out(
    more: str, machine: Path, server: MavenServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.add(JAR)
    monkeypatch.setenv("KDSL_MAVEN_URL", server.url)
    with serving() as proxy:
        user(machine, proxies(proxy, more))
        bring(tmp_path)
        assert proxy.asked == []
    assert len(server.asked) == 1


def test_a_proxy_that_wants_a_password_is_told(
    machine: Path, server: MavenServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KDSL_MAVEN_URL", "http://only-the-proxy-knows.invalid")
    monkeypatch.setenv("HTTP_PROXY", server.url)
    server.add(JAR)
    server.always = status(407)
    with pytest.raises(DownloadError, match=r"access denied \(HTTP 407"):
        bring(tmp_path)


def test_a_proxy_that_is_not_there_is_told(machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "_WAITS", (0.01,))
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    with pytest.raises(DownloadError, match="the proxy refuses the connection"):
        bring(tmp_path)


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """One that nobody knows, with its key."""
    file = tmp_path / "company.pem"
    asked = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
    made = subprocess.run([*asked.split(), "-keyout", "-"], capture_output=True, check=True)
    file.write_bytes(made.stdout)
    return file


def test_a_company_certificate_that_the_system_trusts_is_trusted(
    certificate: Path, machine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(certificate) as server:
        server.add(JAR)
        monkeypatch.setenv("KDSL_MAVEN_URL", server.url)
        with pytest.raises(DownloadError, match="certificate of the server is not trusted"):
            bring(tmp_path)
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))  # where the system keeps what it trusts
        bring(tmp_path)
