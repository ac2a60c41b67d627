package dev.toolwright.gateway;

import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.operation.RestOperation;
import dev.toolwright.tool.Observation;
import dev.toolwright.tool.ObservationStatus;
import dev.toolwright.tool.Origin;
import java.net.URI;
import java.time.Instant;

/** Makes one call of an OpenAPI operation. Whatever happens is an observation, and no secret is in it. */
final class RestCaller {

    private final Attempts attempts;
    private final Credentials credentials;
    private final GatewaySettings settings;

    RestCaller(Attempts attempts, Credentials credentials, GatewaySettings settings) {
        this.attempts = attempts;
        this.credentials = credentials;
        this.settings = settings;
    }

    Observation call(String provider, RestOperation operation, String arguments, Instant deadline)
            throws InterruptedException {
        Authorization authorization = Authorization.choose(provider, operation.security(), credentials);
        Redaction redaction = new Redaction(authorization.secrets().values());
        Observation observation = observe(provider, operation, arguments, authorization, deadline);
        return observation.withText(redaction.apply(observation.text()));
    }

    private Observation observe(
            String provider, RestOperation operation, String text, Authorization authorization, Instant deadline)
            throws InterruptedException {
        try {
            Arguments arguments = Arguments.parse(text);
            arguments.check(operation);
            URI server = settings.servers().apply(operation.server());
            HttpCall call = new RequestWriter(operation, arguments, authorization)
                    .write(server)
                    .withMaxResponseBytes(settings.maxResponseBytes());
            return ReplyReader.read(attempts.send(call, deadline), provider, authorization.missing())
                    .withOrigin(Origin.REAL);
        } catch (RefusedCallException refused) {
            return failed(refused.getMessage(), refused.status());
        } catch (HttpFailure failure) {
            return failed(
                            failure.getMessage(),
                            failure.kind() == HttpFailure.Kind.TIMED_OUT
                                    ? ObservationStatus.TIMED_OUT
                                    : ObservationStatus.FAILED)
                    .withOrigin(Origin.REAL);
        }
    }

    static Observation failed(String error, ObservationStatus status) {
        return new Observation(Json.object().put("error", error).toString(), status);
    }
}
