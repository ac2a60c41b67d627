package dev.toolwright.models.vendor;

import java.net.URI;

/**
 * Reads {@code OLLAMA_HOST} as Ollama's client does: {@code host}, {@code host:port}, {@code :port}, {@code [v6]:port} or an
 * address with scheme. Without a scheme the port is 11434, with one it is the scheme's. The addresses on which a server
 * listens everywhere ({@code 0.0.0.0}, {@code ::}) mean this machine to a client.
 */
final class OllamaHost {

    private static final int DEFAULT_PORT = 11434;
    private static final int MAX_PORT = 65_535;

    private OllamaHost() {}

    static URI parse(String value) {
        String text = unquoted(value.strip());
        int schemeEnd = text.indexOf("://");
        String scheme = schemeEnd < 0 ? "http" : text.substring(0, schemeEnd);
        String rest = schemeEnd < 0 ? text : text.substring(schemeEnd + 3);
        int slash = rest.indexOf('/');
        String hostAndPort = slash < 0 ? rest : rest.substring(0, slash);
        String path = slash < 0 ? "" : rest.substring(slash);
        int port = schemeEnd < 0 ? DEFAULT_PORT : scheme.equals("https") ? 443 : 80;
        return URI.create(scheme + "://" + host(hostAndPort) + ":" + port(hostAndPort, port) + path);
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    private static String host(String hostAndPort) {
        String host = hasPort(hostAndPort) ? hostAndPort.substring(0, hostAndPort.lastIndexOf(':')) : hostAndPort;
        String bare = host.replace("[", "").replace("]", "");
        return switch (bare) {
            case "", "0.0.0.0" -> "127.0.0.1";
            case "::" -> "[::1]";
            default -> bare.indexOf(':') >= 0 ? "[" + bare + "]" : bare;
        };
    }

    private static int port(String hostAndPort, int fallback) {
        if (!hasPort(hostAndPort)) {
            return fallback;
        }
        String digits = hostAndPort.substring(hostAndPort.lastIndexOf(':') + 1);
        boolean number = digits.matches("\\d{1,5}") && Integer.parseInt(digits) <= MAX_PORT;
        return number ? Integer.parseInt(digits) : fallback;
    }

    /** More than one colon without brackets is a bare IPv6 address. */
    private static boolean hasPort(String hostAndPort) {
        int colon = hostAndPort.lastIndexOf(':');
        return colon > hostAndPort.lastIndexOf(']')
                && (hostAndPort.startsWith("[") || hostAndPort.indexOf(':') == colon);
    }
}
