package dev.toolwright.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.utils.URIUtils;

/** What a reply that redirects makes of a call (RFC 9110, 15.4). */
final class Redirects {

    private static final int SEE_OTHER = 303;
    private static final Set<Integer> KEEPING_METHOD = Set.of(307, 308);
    private static final Set<Integer> ALL = Set.of(301, 302, SEE_OTHER, 307, 308);

    private Redirects() {}

    /** The call to make next; empty if the reply is to be handed out. Throws if the redirect must not be followed. */
    static Optional<HttpCall> next(HttpCall call, HttpHead head) {
        if (!ALL.contains(head.status()) || call.redirectRule() == RedirectRule.NONE) {
            return Optional.empty();
        }
        return head.find("Location").map(location -> redirected(call, head.status(), target(call.uri(), location)));
    }

    private static URI target(URI from, String location) {
        try {
            return URIUtils.resolve(from, new URI(location));
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            throw Failures.refusedRedirect(from, "to a malformed address");
        }
    }

    private static HttpCall redirected(HttpCall call, int status, URI target) {
        Origin from = Origin.of(call.uri());
        Origin to = Origin.of(target);
        if (from.secure() && !to.secure()) {
            throw Failures.refusedRedirect(call.uri(), "from https to " + to.scheme());
        }
        if (call.redirectRule() == RedirectRule.SAME_HOST && !sameHost(from, to)) {
            throw Failures.refusedRedirect(call.uri(), "to another host, " + to);
        }
        HttpCall next = withMethod(call, status).withUri(target);
        return from.equals(to) ? next : withoutCredentials(next);
    }

    private static boolean sameHost(Origin from, Origin to) {
        boolean upgraded = !from.secure() && to.secure() && from.onDefaultPort() && to.onDefaultPort();
        return from.host().equals(to.host()) && (from.port() == to.port() || upgraded);
    }

    /** A POST becomes a GET after 301 and 302 too, as everybody does. */
    private static HttpCall withMethod(HttpCall call, int status) {
        boolean keeps = KEEPING_METHOD.contains(status)
                || call.method().equals("HEAD")
                || (status != SEE_OTHER && !call.method().equals("POST"));
        return keeps ? call : withoutContentHeaders(call.withMethod("GET").withoutBody());
    }

    private static HttpCall withoutContentHeaders(HttpCall call) {
        List<HttpHeader> kept = call.headers().stream()
                .filter(header -> !header.name().toLowerCase(Locale.ROOT).startsWith("content-"))
                .toList();
        return call.withHeaders(kept);
    }

    private static HttpCall withoutCredentials(HttpCall call) {
        return call.withHeaders(
                call.headers().stream().filter(header -> !header.sensitive()).toList());
    }
}
