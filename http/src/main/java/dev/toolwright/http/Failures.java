package dev.toolwright.http;

import dev.toolwright.http.HttpFailure.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.ProtocolException;
import org.jspecify.annotations.Nullable;

/** Puts what the transport throws into our words. The cause is not kept: its message may quote the address. */
final class Failures {

    /** What the platform says on connecting where {@link NoRouteToHostException} would be the word. */
    private static final String NO_NETWORK = "Network is unreachable";

    private Failures() {}

    static HttpFailure from(IOException problem, URI uri) {
        Origin origin = Origin.of(uri);
        return switch (problem) {
            case GuardedResolver.Refused refused -> new HttpFailure(
                    Kind.REFUSED_ADDRESS, origin + refused.why() + ": calling it is not permitted");
            case UnknownHostException _ -> unreachable(origin, "unknown host");
            case ConnectTimeoutException _ -> unreachable(origin, "no answer within the connect timeout");
            case NoRouteToHostException _ -> unreachable(origin, "no route");
            case ConnectException _ -> unreachable(origin, "connection refused");
            case SocketException cut when NO_NETWORK.equals(cut.getMessage()) -> unreachable(origin, "no route");
            case SSLHandshakeException _ -> unreachable(origin, "TLS handshake failed");
            case SSLPeerUnverifiedException _ -> unreachable(origin, "its certificate is for another host");
            case SocketTimeoutException _ -> timedOut(uri);
            case MessageConstraintException _ -> new HttpFailure(
                    Kind.TOO_LARGE, origin + " sends more or longer headers than permitted");
            default -> broken(problem, origin);
        };
    }

    /** What was thrown in another thread, to be thrown on in this one. */
    static RuntimeException rethrown(@Nullable Throwable problem) {
        return switch (problem) {
            case RuntimeException ours -> ours;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(problem);
        };
    }

    private static HttpFailure unreachable(Origin origin, String why) {
        return new HttpFailure(Kind.UNREACHABLE, "cannot reach " + origin + ": " + why);
    }

    private static HttpFailure broken(IOException problem, Origin origin) {
        boolean nonsense = problem.getCause() instanceof ProtocolException;
        return new HttpFailure(
                Kind.BROKEN, nonsense ? origin + " does not speak HTTP" : "the connection to " + origin + " was lost");
    }

    static HttpFailure timedOut(URI uri) {
        return new HttpFailure(Kind.TIMED_OUT, "no complete reply from " + Origin.of(uri) + " in time");
    }

    static HttpFailure tooLarge(URI uri, long limit) {
        return new HttpFailure(Kind.TOO_LARGE, "the reply of " + Origin.of(uri) + " is larger than " + limit + " bytes");
    }

    static HttpFailure unreadable(URI uri) {
        return new HttpFailure(Kind.BROKEN, Origin.of(uri) + " packs its reply in a way that was not asked for");
    }

    static HttpFailure tooManyRedirects(URI uri, int limit) {
        return new HttpFailure(
                Kind.TOO_MANY_REDIRECTS, Origin.of(uri) + " redirects more often than the permitted " + limit + " times");
    }

    static HttpFailure badUri(String why) {
        return new HttpFailure(Kind.BAD_URI, why);
    }

    static HttpFailure refusedRedirect(URI from, String why) {
        return new HttpFailure(Kind.REFUSED_REDIRECT, Origin.of(from) + " redirects " + why);
    }
}
