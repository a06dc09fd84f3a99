"""The Java classes that ask Python before each connection and before each lookup of a host.

Java calls its proxy selector before it connects a socket, and its address resolver before it looks up a host. In Java::

    public class Connections extends ProxySelector {
        public static Function judge;
        public List select(URI uri) { return (List) judge.apply(uri); }
        public void connectFailed(URI uri, SocketAddress address, IOException error) { }
    }

    public class Hosts extends InetAddressResolverProvider implements InetAddressResolver {
        public static Function judge = Function.identity();
        public static InetAddressResolver builtin;
        public InetAddressResolver get(Configuration setup) { builtin = setup.builtinResolver(); return this; }
        public String name() { return "kestra_dsl"; }
        public Stream lookupByName(String host, LookupPolicy policy) {
            judge.apply(host);
            return builtin.lookupByName(host, policy);
        }
        public String lookupByAddress(byte[] address) { return builtin.lookupByAddress(address); }
    }
"""

from __future__ import annotations

from kestra_dsl.engine.java_classes.class_file import ALOAD_0, ALOAD_1, ALOAD_2, ARETURN, POP, RETURN, ClassFile

__all__ = ["CONNECTIONS", "HOSTS", "gate_class_files"]

CONNECTIONS = "kestra_dsl.Connections"
HOSTS = "kestra_dsl.Hosts"

_FUNCTION = "java/util/function/Function"
_A_FUNCTION = f"L{_FUNCTION};"
_APPLY = "(Ljava/lang/Object;)Ljava/lang/Object;"
_PROVIDER = "java/net/spi/InetAddressResolverProvider"
_RESOLVER = "java/net/spi/InetAddressResolver"
_BY_NAME = f"(Ljava/lang/String;L{_RESOLVER}$LookupPolicy;)Ljava/util/stream/Stream;"
_SERVICES = f"META-INF/services/{_PROVIDER.replace('/', '.')}"


def gate_class_files() -> dict[str, bytes]:
    """The files of a class path: the classes, and the list of resolvers with one of them."""
    classes = {f"{file.name}.class": file.written() for file in (_connections(), _hosts())}
    return {**classes, _SERVICES: f"{HOSTS}\n".encode()}


def _connections() -> ClassFile:
    file = ClassFile(CONNECTIONS.replace(".", "/"), "java/net/ProxySelector")
    file.static_field("judge", _A_FUNCTION)
    file.constructor()
    file.method(
        "select",
        "(Ljava/net/URI;)Ljava/util/List;",
        file.get_static("judge", _A_FUNCTION),
        ALOAD_1,
        file.call_interface(_FUNCTION, "apply", _APPLY, 2),
        file.cast("java/util/List"),
        ARETURN,
    )
    file.method("connectFailed", "(Ljava/net/URI;Ljava/net/SocketAddress;Ljava/io/IOException;)V", RETURN)
    return file


def _hosts() -> ClassFile:
    file = ClassFile(HOSTS.replace(".", "/"), _PROVIDER, [_RESOLVER])
    file.static_field("judge", _A_FUNCTION)
    file.static_field("builtin", f"L{_RESOLVER};")
    file.method(
        "<clinit>",
        "()V",
        file.call_static_of_interface(_FUNCTION, "identity", f"(){_A_FUNCTION}"),
        file.put_static("judge", _A_FUNCTION),
        RETURN,
    )
    file.constructor()
    file.method(
        "get",
        f"(L{_PROVIDER}$Configuration;)L{_RESOLVER};",
        ALOAD_1,
        file.call_interface(f"{_PROVIDER}$Configuration", "builtinResolver", f"()L{_RESOLVER};", 1),
        file.put_static("builtin", f"L{_RESOLVER};"),
        ALOAD_0,
        ARETURN,
    )
    file.method("name", "()Ljava/lang/String;", file.load_text("kestra_dsl"), ARETURN)
    file.method(
        "lookupByName",
        _BY_NAME,
        file.get_static("judge", _A_FUNCTION),
        ALOAD_1,
        file.call_interface(_FUNCTION, "apply", _APPLY, 2),
        POP,
        file.get_static("builtin", f"L{_RESOLVER};"),
        ALOAD_1,
        ALOAD_2,
        file.call_interface(_RESOLVER, "lookupByName", _BY_NAME, 3),
        ARETURN,
    )
    file.method(
        "lookupByAddress",
        "([B)Ljava/lang/String;",
        file.get_static("builtin", f"L{_RESOLVER};"),
        ALOAD_1,
        file.call_interface(_RESOLVER, "lookupByAddress", "([B)Ljava/lang/String;", 2),
        ARETURN,
    )
    return file
