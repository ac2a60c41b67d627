package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import dev.toolwright.secret.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * LangChain4j's way to the network: through the one sender that all of Toolwright uses. It serves the {@link Exchange} of
 * the calling thread. A model's server may have any address, for it was configured by the user.
 */
final class SenderHttpClient implements HttpClient {

    private static final Set<String> KEY_HEADERS = Set.of("authorization", "x-api-key");

    private final HttpSender sender;
    private final boolean keyless;

    private SenderHttpClient(HttpSender sender, boolean keyless) {
        this.sender = sender;
        this.keyless = keyless;
    }

    /** For LangChain4j's builders, which pass on timeouts; here an {@link Exchange} has its deadline. */
    static HttpClientBuilder builder(HttpSender sender, Optional<Secret> key) {
        return new Builder(new SenderHttpClient(sender, key.isEmpty()));
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        Exchange exchange = Exchange.CURRENT.get();
        try {
            HttpReply reply = sender.send(call(request, exchange), exchange.deadline());
            exchange.replied(reply);
            if (!reply.succeeded()) {
                throw new HttpException(reply.status(), "");
            }
            return SuccessfulHttpResponse.builder()
                    .statusCode(reply.status())
                    .body(reply.text())
                    .build();
        } catch (HttpFailure failure) {
            exchange.failed(failure);
            throw failure;
        } catch (InterruptedException interrupt) {
            exchange.interrupted(interrupt);
            throw new IllegalStateException(interrupt);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private HttpCall call(HttpRequest request, Exchange exchange) throws JsonProcessingException {
        return HttpCall.postJson(URI.create(request.url()), exchange.completed(request.body()))
                .withHeaders(headers(request.headers()))
                .withAddressRule(AddressRule.ANY);
    }

    /** LangChain4j's name is not sent, and no key where there is none: its builders insist on one. */
    private List<HttpHeader> headers(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("user-agent"))
                .filter(header -> !(keyless && isKey(header.getKey())))
                .flatMap(header -> header.getValue().stream()
                        .map(value -> new HttpHeader(header.getKey(), value, isKey(header.getKey()))))
                .toList();
    }

    private static boolean isKey(String header) {
        return KEY_HEADERS.contains(header.toLowerCase(Locale.ROOT));
    }

    /** Replies are asked for whole. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("replies are not streamed");
    }

    private record Builder(SenderHttpClient client) implements HttpClientBuilder {

        @Override
        public Duration connectTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
