package dev.toolwright.models;

import dev.toolwright.chat.Role;
import dev.toolwright.models.pricing.Price;
import dev.toolwright.models.resilience.RetryPolicy;
import dev.toolwright.models.vendor.Endpoints;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which models play, and how they are reached. Pure data; holds keys, but does not show them.
 *
 * @param bindings the model of each role; a missing role is played by that of {@link Role#SOLVER}, which is by default
 *     {@link ModelSpec#OFFLINE}
 * @param endpoints where vendors are asked
 * @param textProtocol models without native tool calls, driven by text
 * @param timeout of one attempt; default 2 minutes
 * @param retries when to ask again
 * @param prices by model id ({@code openai:gpt-4o}), in front of the built-in list; models of Ollama are free unless listed
 */
public record ModelsConfig(
        Map<Role, ModelSpec> bindings,
        Endpoints endpoints,
        Set<ModelSpec> textProtocol,
        Duration timeout,
        RetryPolicy retries,
        Map<String, Price> prices) {

    private static final ModelsConfig DEFAULTS = new ModelsConfig(
            Map.of(), Endpoints.defaults(), Set.of(), Duration.ofMinutes(2), RetryPolicy.defaults(), Map.of());

    public ModelsConfig {
        bindings = Map.copyOf(bindings);
        textProtocol = Set.copyOf(textProtocol);
        prices = Map.copyOf(prices);
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("the timeout of a model must be above zero, not " + timeout);
        }
    }

    /** The offline model in all roles; vendors at home, without keys. */
    public static ModelsConfig defaults() {
        return DEFAULTS;
    }

    /** The model that plays a role. */
    public ModelSpec model(Role role) {
        ModelSpec solver = bindings.getOrDefault(Role.SOLVER, ModelSpec.OFFLINE);
        return bindings.getOrDefault(role, solver);
    }

    public ModelsConfig with(Role role, ModelSpec model) {
        Map<Role, ModelSpec> all = new EnumMap<>(Role.class);
        all.putAll(bindings);
        all.put(role, model);
        return withBindings(all);
    }

    public ModelsConfig withBindings(Map<Role, ModelSpec> models) {
        return new ModelsConfig(models, endpoints, textProtocol, timeout, retries, prices);
    }

    public ModelsConfig withEndpoints(Endpoints places) {
        return new ModelsConfig(bindings, places, textProtocol, timeout, retries, prices);
    }

    /** Drives one more model by text. */
    public ModelsConfig withTextProtocol(ModelSpec model) {
        Set<ModelSpec> all = new HashSet<>(textProtocol);
        all.add(model);
        return new ModelsConfig(bindings, endpoints, all, timeout, retries, prices);
    }

    public ModelsConfig withTimeout(Duration limit) {
        return new ModelsConfig(bindings, endpoints, textProtocol, limit, retries, prices);
    }

    public ModelsConfig withRetries(RetryPolicy policy) {
        return new ModelsConfig(bindings, endpoints, textProtocol, timeout, policy, prices);
    }

    public ModelsConfig withPrice(String model, Price price) {
        Map<String, Price> all = new HashMap<>(prices);
        all.put(model, price);
        return new ModelsConfig(bindings, endpoints, textProtocol, timeout, retries, all);
    }
}
