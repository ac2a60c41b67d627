package dev.toolwright.http;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Scheme, host and port of an address: what may be shown of it, and what credentials belong to.
 *
 * @param scheme lower case
 * @param host lower case; an IPv6 address in brackets
 * @param port the scheme's own where the address names none
 */
record Origin(String scheme, String host, int port) {

    private static final int MAX_PORT = 65_535;

    /** Octal to one platform, decimal to another: who vets 177.0.0.1 may reach 127.0.0.1, or the other way round. */
    private static final Pattern LEADING_ZERO = Pattern.compile("(?=[0-9.]+$)(?:.*\\.)?0[0-9].*");

    static Origin of(URI uri) {
        String scheme = lower(uri.getScheme());
        int port = uri.getPort() >= 0 ? uri.getPort() : defaultPort(scheme);
        return new Origin(scheme, lower(uri.getHost()), port);
    }

    /** Refuses an address that cannot be called. */
    static void check(URI uri) {
        String scheme = lower(uri.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw Failures.badUri("an address must begin with http:// or https://");
        }
        if (uri.getRawUserInfo() != null) {
            throw Failures.badUri("an address must not carry a user name or password");
        }
        if (uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > MAX_PORT) {
            throw Failures.badUri("the address has no usable host and port");
        }
        if (LEADING_ZERO.matcher(uri.getHost()).matches()) {
            throw Failures.badUri("a number of an IP address must not begin with 0");
        }
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static int defaultPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    boolean secure() {
        return scheme.equals("https");
    }

    boolean onDefaultPort() {
        return port == defaultPort(scheme);
    }

    @Override
    public String toString() {
        return scheme + "://" + host + (onDefaultPort() ? "" : ":" + port);
    }
}
