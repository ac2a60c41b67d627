package dev.toolwright.gateway;

import dev.toolwright.http.Content;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpReply;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import java.net.URI;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Makes one call of an OpenAPI operation. Whatever happens is an observation, and no secret is in it. */
final class RestCaller {

    /** Tried for one call, of those that are used in turn. */
    private static final int MOST_CREDENTIALS = 8;

    private final Attempts attempts;
    private final Credentials credentials;
    private final GatewaySettings settings;
    private final Binaries binaries = new Binaries();

    RestCaller(Attempts attempts, Credentials credentials, GatewaySettings settings) {
        this.attempts = attempts;
        this.credentials = credentials;
        this.settings = settings;
    }

    String keep(Content bytes) {
        return binaries.keep(bytes);
    }

    /**
     * Who is told of a call.
     *
     * @param trace of the exchange
     * @param failed of why there was none
     */
    record Hearing(Consumer<HttpTrace> trace, Consumer<HttpFailure> failed) {}

    Observation call(String provider, RestOperation operation, String arguments, Instant deadline, Hearing hearing)
            throws InterruptedException {
        try {
            for (int turn = 1; ; turn++) {
                Authorization authorization = Authorization.choose(provider, operation.security(), credentials);
                Redaction redaction = new Redaction(authorization.secrets().values());
                Replies replies = new Replies(provider, authorization, turn < MOST_CREDENTIALS);
                BiConsumer<HttpCall, HttpReply> exchanged =
                        (sent, reply) -> hearing.trace().accept(HttpTrace.of(sent, reply, redaction));
                Observation observation =
                        observe(provider, operation, arguments, authorization, replies, deadline, exchanged, hearing.failed());
                if (!replies.wantAnother) {
                    return observation.withText(redaction.apply(observation.text()));
                }
            }
        } catch (CredentialUnavailableException none) {
            return failed(String.valueOf(none.getMessage()), none.status());
        }
    }

    /** Tells the credentials of every reply; one that another credential may better is not waited after. */
    private final class Replies implements Predicate<HttpReply> {

        private final String provider;
        private final Authorization authorization;
        private final boolean mayChange;
        private boolean wantAnother;

        private Replies(String provider, Authorization authorization, boolean mayChange) {
            this.provider = provider;
            this.authorization = authorization;
            this.mayChange = mayChange;
        }

        @Override
        public boolean test(HttpReply reply) {
            boolean replaceable = credentials.isReplaceable(provider, authorization.secrets().values(), reply);
            wantAnother = replaceable && mayChange;
            return wantAnother;
        }
    }

    private Observation observe(
            String provider,
            RestOperation operation,
            String text,
            Authorization authorization,
            Predicate<HttpReply> replies,
            Instant deadline,
            BiConsumer<HttpCall, HttpReply> exchanged,
            Consumer<HttpFailure> failed)
            throws InterruptedException {
        try {
            Arguments arguments = Arguments.parse(text).with(binaries);
            arguments.check(operation);
            URI server = settings.servers().of(provider, operation.server());
            if (!RestOperation.located(server)) {
                return failed(unlocated(provider, operation), ObservationStatus.NOT_WORKING);
            }
            HttpCall call = new RequestWriter(operation, arguments, authorization).write(server);
            HttpReply reply = attempts.send(call, provider, deadline, replies);
            exchanged.accept(call, reply);
            return ReplyReader.read(reply, provider, authorization.missing(), binaries).withOrigin(Origin.REAL);
        } catch (RefusedCallException refused) {
            return failed(refused.getMessage(), refused.status());
        } catch (HttpFailure failure) {
            failed.accept(failure);
            return failed(
                            failure.getMessage(),
                            failure.kind() == HttpFailure.Kind.TIMED_OUT
                                    ? ObservationStatus.TIMED_OUT
                                    : ObservationStatus.FAILED)
                    .withOrigin(Origin.REAL);
        }
    }

    private static String unlocated(String provider, RestOperation operation) {
        String said = operation.shownServer();
        return "where this API is served is not known: its document names "
                + (said.isEmpty() ? "no server" : "'" + said + "'")
                + "; name it in toolwright.yaml, under calls: providers: " + provider + ": server:";
    }

    static Observation failed(String error, ObservationStatus status) {
        return new Observation(Json.write(Json.object().put("error", error)), status);
    }
}
