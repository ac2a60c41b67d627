package dev.toolwright.mcp.link;

import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpHead;
import dev.toolwright.http.HttpHeader;
import io.modelcontextprotocol.spec.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What goes with each request to one server: its own headers, the session, the version of the protocol. Thread-safe. */
final class HttpSession {

    private final URI url;
    private final List<HttpHeader> headers;
    private final AddressRule addresses;
    private volatile Optional<HttpHeader> session = Optional.empty();
    private volatile Optional<HttpHeader> version = Optional.empty();

    HttpSession(URI url, List<HttpHeader> headers, AddressRule addresses) {
        this.url = url;
        this.headers = List.copyOf(headers);
        this.addresses = addresses;
    }

    HttpCall post(String json) {
        return with(HttpCall.postJson(url, json)).with(HttpHeader.of("Accept", "application/json, text/event-stream"));
    }

    /** Asks for what the server says of its own accord. */
    HttpCall listen(String lastId) {
        HttpCall call = with(HttpCall.get(url)).with(HttpHeader.of("Accept", "text/event-stream"));
        return lastId.isEmpty() ? call : call.with(HttpHeader.of(HttpHeaders.LAST_EVENT_ID, lastId));
    }

    HttpCall end() {
        return with(HttpCall.of("DELETE", url));
    }

    private HttpCall with(HttpCall bare) {
        HttpCall call = bare.withAddressRule(addresses);
        for (HttpHeader header : headers) {
            call = call.with(header);
        }
        call = session.isPresent() ? call.with(session.get()) : call;
        return version.isPresent() ? call.with(version.get()) : call;
    }

    void began(HttpHead head) {
        if (session.isEmpty()) {
            session = head.find(HttpHeaders.MCP_SESSION_ID).map(id -> HttpHeader.sensitive(HttpHeaders.MCP_SESSION_ID, id));
        }
    }

    boolean known() {
        return session.isPresent();
    }

    void agreed(String protocolVersion) {
        version = Optional.of(HttpHeader.of(HttpHeaders.PROTOCOL_VERSION, protocolVersion));
    }
}
