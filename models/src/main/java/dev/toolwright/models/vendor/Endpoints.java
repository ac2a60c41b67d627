package dev.toolwright.models.vendor;

import dev.toolwright.secret.Secret;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint of each vendor.
 *
 * @param byVendor vendors that are missing are asked at home, without a key
 */
public record Endpoints(Map<Vendor, Endpoint> byVendor) {

    public Endpoints {
        byVendor = Map.copyOf(byVendor);
    }

    /** Every vendor at home, no keys. */
    public static Endpoints defaults() {
        return new Endpoints(Map.of());
    }

    /**
     * Reads {@code OPENAI_API_KEY}, {@code OPENAI_BASE_URL}, {@code ANTHROPIC_API_KEY}, {@code ANTHROPIC_BASE_URL},
     * {@code OLLAMA_API_KEY} and {@code OLLAMA_HOST} the way the vendors' own tools do; empty values count as absent.
     *
     * @throws IllegalArgumentException if an address is none, or a key is more than a line; one line that names the variable
     */
    public static Endpoints fromEnvironment(Map<String, String> environment) {
        Map<Vendor, Endpoint> endpoints = new EnumMap<>(Vendor.class);
        for (Vendor vendor : Vendor.values()) {
            Optional<Secret> key = find(environment, vendor.keyVariable()).map(value -> key(vendor, value));
            URI address = find(environment, vendor.addressVariable())
                    .map(value -> address(vendor, value))
                    .orElse(vendor.home());
            endpoints.put(vendor, new Endpoint(address, key));
        }
        return new Endpoints(endpoints);
    }

    public Endpoint of(Vendor vendor) {
        return byVendor.getOrDefault(vendor, Endpoint.of(vendor));
    }

    public Endpoints with(Vendor vendor, Endpoint endpoint) {
        Map<Vendor, Endpoint> endpoints = new EnumMap<>(Vendor.class);
        endpoints.putAll(byVendor);
        endpoints.put(vendor, endpoint);
        return new Endpoints(endpoints);
    }

    private static Optional<String> find(Map<String, String> environment, String name) {
        @Nullable String value = environment.get(name);
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Secret key(Vendor vendor, String value) {
        try {
            return Secret.of(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(vendor.keyVariable() + " holds no key: " + e.getMessage(), e);
        }
    }

    private static URI address(Vendor vendor, String value) {
        try {
            URI address = vendor == Vendor.OLLAMA ? OllamaHost.parse(value) : URI.create(value);
            return new Endpoint(address, Optional.empty()).baseUrl();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    vendor.addressVariable() + " is no address of a model server: '" + value
                            + "'; expected something like " + vendor.home(),
                    e);
        }
    }
}
