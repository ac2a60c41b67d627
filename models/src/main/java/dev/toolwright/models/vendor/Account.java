package dev.toolwright.models.vendor;

import java.net.URI;

/**
 * Who is asked for what, where, and how to say so without a secret.
 *
 * @param model as the vendor calls it
 */
record Account(Vendor vendor, String model, Endpoint endpoint) {

    /** {@code openai:gpt-4o}. */
    String id() {
        return vendor.label() + ":" + model;
    }

    /** Scheme, host, port and path: a query or a user name could hold a secret. */
    String place() {
        URI url = endpoint.baseUrl();
        return url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort())
                + (url.getRawPath() == null ? "" : url.getRawPath());
    }

    String redact(String text) {
        return endpoint.key().map(key -> key.redact(text)).orElse(text);
    }
}
