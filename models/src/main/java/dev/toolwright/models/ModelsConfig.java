package dev.toolwright.models;

import dev.toolwright.chat.Role;
import dev.toolwright.models.pricing.Price;
import dev.toolwright.models.resilience.RetryPolicy;
import dev.toolwright.models.vendor.Endpoint;
import dev.toolwright.models.vendor.Endpoints;
import dev.toolwright.models.vendor.Vendor;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which models play, and how they are reached. Pure data; holds keys, but does not show them.
 *
 * @param bindings the model of each role; a missing role is played by that of {@link Role#SOLVER}, which is by default
 *     {@link ModelSpec#OFFLINE}; that can't make tools, so the roles of tool making are played by {@link ModelSpec.Shipped}
 *     then
 * @param endpoints where vendors are asked
 * @param textProtocol models without native tool calls, driven by text
 * @param timeout of one attempt; default 2 minutes
 * @param retries when to ask again
 * @param patience how long a model is waited for that was there and is gone; default zero: an ask fails when its retries have
 * @param prices by model id ({@code openai:gpt-4o}), in front of the built-in list; models of Ollama are free unless listed
 * @param record where replies of all models are written down, if anywhere
 * @param recordLabel what that is for, in one line, for the head of a new file; default: nothing
 * @param shipped folder of the recordings that came with the program; default: there are none
 */
public record ModelsConfig(
        Map<Role, ModelSpec> bindings,
        Endpoints endpoints,
        Set<ModelSpec> textProtocol,
        Duration timeout,
        RetryPolicy retries,
        Duration patience,
        Map<String, Price> prices,
        Optional<Path> record,
        String recordLabel,
        Optional<Path> shipped) {

    private static final Set<Role> MAKING = EnumSet.of(Role.MAKER, Role.USER, Role.DISPATCHER);

    private static final ModelsConfig DEFAULTS = new ModelsConfig(
            Map.of(),
            Endpoints.defaults(),
            Set.of(),
            Duration.ofMinutes(2),
            RetryPolicy.defaults(),
            Duration.ZERO,
            Map.of(),
            Optional.empty(),
            "",
            Optional.empty());

    public ModelsConfig {
        bindings = Map.copyOf(bindings);
        textProtocol = Set.copyOf(textProtocol);
        prices = Map.copyOf(prices);
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("the timeout of a model must be above zero, not " + timeout);
        }
        if (patience.isNegative()) {
            throw new IllegalArgumentException("the patience with a model must be zero or more, not " + patience);
        }
    }

    /** No model but the offline one; vendors at home, without keys. */
    public static ModelsConfig defaults() {
        return DEFAULTS;
    }

    /** The model that plays a role. */
    public ModelSpec model(Role role) {
        ModelSpec solver = bindings.getOrDefault(Role.SOLVER, ModelSpec.OFFLINE);
        boolean beyondOffline = solver.equals(ModelSpec.OFFLINE) && MAKING.contains(role);
        return bindings.getOrDefault(role, beyondOffline ? new ModelSpec.Shipped(role, shipped) : solver);
    }

    /** What to add, if a vendor is set up, but none of its models is named; one line. A key alone chooses no model. */
    public Optional<String> advice() {
        if (!bindings.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(Vendor.values())
                .filter(vendor -> !endpoints.of(vendor).equals(Endpoint.of(vendor)))
                .findFirst()
                .map(vendor ->
                        (endpoints.of(vendor).key().isPresent() ? vendor.keyVariable() : vendor.addressVariable())
                                + " is set, but no model is named; add --model " + vendor.label() + ":NAME");
    }

    public ModelsConfig with(Role role, ModelSpec model) {
        Map<Role, ModelSpec> all = new EnumMap<>(Role.class);
        all.putAll(bindings);
        all.put(role, model);
        return withBindings(all);
    }

    public ModelsConfig withBindings(Map<Role, ModelSpec> models) {
        return new ModelsConfig(
                models, endpoints, textProtocol, timeout, retries, patience, prices, record, recordLabel, shipped);
    }

    public ModelsConfig withEndpoints(Endpoints places) {
        return new ModelsConfig(
                bindings, places, textProtocol, timeout, retries, patience, prices, record, recordLabel, shipped);
    }

    /** Drives one more model by text. */
    public ModelsConfig withTextProtocol(ModelSpec model) {
        Set<ModelSpec> all = new HashSet<>(textProtocol);
        all.add(model);
        return new ModelsConfig(bindings, endpoints, all, timeout, retries, patience, prices, record, recordLabel, shipped);
    }

    public ModelsConfig withTimeout(Duration limit) {
        return new ModelsConfig(
                bindings, endpoints, textProtocol, limit, retries, patience, prices, record, recordLabel, shipped);
    }

    public ModelsConfig withRetries(RetryPolicy policy) {
        return new ModelsConfig(
                bindings, endpoints, textProtocol, timeout, policy, patience, prices, record, recordLabel, shipped);
    }

    public ModelsConfig withPatience(Duration value) {
        return new ModelsConfig(
                bindings, endpoints, textProtocol, timeout, retries, value, prices, record, recordLabel, shipped);
    }

    public ModelsConfig withPrice(String model, Price price) {
        Map<String, Price> all = new HashMap<>(prices);
        all.put(model, price);
        return new ModelsConfig(
                bindings, endpoints, textProtocol, timeout, retries, patience, all, record, recordLabel, shipped);
    }

    /** Writes all replies down in this file. */
    public ModelsConfig withRecord(Path file) {
        return new ModelsConfig(
                bindings, endpoints, textProtocol, timeout, retries, patience, prices, Optional.of(file), recordLabel, shipped);
    }

    /** Writes this at the head of a new recording. */
    public ModelsConfig withRecordLabel(String label) {
        return new ModelsConfig(
                bindings, endpoints, textProtocol, timeout, retries, patience, prices, record, label, shipped);
    }

    /** Plays the roles of tool making from these recordings while no model is configured. */
    public ModelsConfig withShipped(Path folder) {
        return new ModelsConfig(
                bindings, endpoints, textProtocol, timeout, retries, patience, prices, record, recordLabel, Optional.of(folder));
    }
}
