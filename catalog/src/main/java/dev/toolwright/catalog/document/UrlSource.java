package dev.toolwright.catalog.document;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.http.AddressRule;
import dev.toolwright.http.HttpCall;
import dev.toolwright.http.HttpFailure;
import dev.toolwright.http.HttpHeader;
import dev.toolwright.http.HttpReply;
import dev.toolwright.http.HttpSender;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A document at an HTTP address; or, if that is an API catalogue (RFC 9727: a linkset), every document that it names as a
 * {@code service-desc}.
 *
 * @param addresses which addresses may be connected to, for the documents of a catalogue too
 * @param timeout for one document, until its last byte
 */
record UrlSource(URI uri, HttpSender sender, AddressRule addresses, InstantSource clock, Duration timeout)
        implements DocumentSource {

    static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String LINKSET = "application/linkset+json";
    private static final String ACCEPT = "application/json, application/yaml;q=0.9, " + LINKSET + ";q=0.9, */*;q=0.5";

    @Override
    public void visit(long maxBytes, DocumentVisitor visitor) throws IOException {
        HttpReply reply = fetch(uri, maxBytes);
        if (!reply.head().mediaType().equals(LINKSET)) {
            visitor.document(document(uri, reply));
            return;
        }
        for (URI target : described(reply, visitor)) {
            try {
                visitor.document(document(target, fetch(target, maxBytes)));
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                visitor.unreadable(name(target), URI.create(name(target)), "cannot be fetched: " + e.getMessage());
            }
        }
    }

    private Set<URI> described(HttpReply reply, DocumentVisitor visitor) throws IOException {
        JsonNode root;
        try {
            root = new DocumentParser().parse(reply.body().bytes()).root();
        } catch (DocumentException e) {
            throw new IOException(name(uri) + " is no linkset: " + e.reason(), e);
        }
        Set<URI> targets = new LinkedHashSet<>();
        boolean any = false;
        for (JsonNode context : root.path("linkset")) {
            for (JsonNode link : context.path("service-desc")) {
                any = true;
                try {
                    targets.add(uri.resolve(link.path("href").asText()));
                } catch (IllegalArgumentException e) {
                    visitor.unreadable(link.path("href").asText(), URI.create(name(uri)), "is no URL");
                }
            }
        }
        if (!any) {
            throw new IOException(name(uri) + " is an API catalogue that names no service-desc");
        }
        return targets;
    }

    private HttpReply fetch(URI address, long maxBytes) throws IOException {
        HttpCall call = HttpCall.get(address)
                .with(HttpHeader.of("Accept", ACCEPT))
                .withAddressRule(addresses)
                .withMaxResponseBytes(maxBytes);
        try {
            HttpReply reply = sender.send(call, clock.instant().plus(timeout));
            if (!reply.succeeded()) {
                throw new IOException(name(address) + " answered with HTTP status " + reply.status());
            }
            return reply;
        } catch (HttpFailure e) {
            throw new IOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while fetching " + name(address));
        }
    }

    private static RawDocument document(URI address, HttpReply reply) {
        return new RawDocument(name(address), URI.create(name(address)), reply.body().bytes());
    }

    /** Without the query, which may hold a secret. */
    private static String name(URI address) {
        String text = address.toString();
        int end = text.indexOf('?');
        return end < 0 ? text : text.substring(0, end);
    }

    @Override
    public String description() {
        return name(uri);
    }
}
