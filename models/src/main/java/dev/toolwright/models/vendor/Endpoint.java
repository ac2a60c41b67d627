package dev.toolwright.models.vendor;

import dev.toolwright.secret.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * Where a vendor's models are asked, and with which key.
 *
 * @param baseUrl as the vendor's own tools write it: OpenAI's with {@code /v1}, Anthropic's and Ollama's without
 * @param key none for servers that want none
 */
public record Endpoint(URI baseUrl, Optional<Secret> key) {

    public Endpoint {
        String scheme = String.valueOf(baseUrl.getScheme());
        if (!(scheme.equals("http") || scheme.equals("https")) || baseUrl.getHost() == null) {
            throw new IllegalArgumentException("the address of a model server must begin with http:// or https:// "
                    + "and a host, as in http://localhost:8000/v1, not '" + baseUrl + "'");
        }
    }

    public static Endpoint of(Vendor vendor) {
        return new Endpoint(vendor.home(), Optional.empty());
    }

    public Endpoint withBaseUrl(URI url) {
        return new Endpoint(url, key);
    }

    public Endpoint withKey(Secret secret) {
        return new Endpoint(baseUrl, Optional.of(secret));
    }

    /** An address below the base, without doubled slashes. */
    URI resolve(String path) {
        String base = baseUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
