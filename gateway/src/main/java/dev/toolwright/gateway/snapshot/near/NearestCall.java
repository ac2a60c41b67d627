package dev.toolwright.gateway.snapshot.near;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.gateway.snapshot.canonical.CanonicalCall;
import dev.toolwright.gateway.snapshot.canonical.CanonicalJson;
import java.util.Comparator;
import java.util.List;

/**
 * A captured call near one that was not captured.
 *
 * @param distance above 0, at most 1
 */
public record NearestCall(CanonicalCall call, double distance) {

    /** @return calls no farther than {@code most}, nearest first, of equally near ones the one with the lesser key */
    public static List<NearestCall> find(CanonicalCall wanted, List<CanonicalCall> captured, double most) {
        JsonNode arguments = parsed(wanted);
        return captured.stream()
                .map(call -> new NearestCall(call, Distance.between(arguments, parsed(call))))
                .filter(near -> near.distance() > 0 && near.distance() <= most)
                .sorted(Comparator.comparingDouble(NearestCall::distance).thenComparing(near -> near.call().key()))
                .toList();
    }

    private static JsonNode parsed(CanonicalCall call) {
        return CanonicalJson.parse(call.arguments()).orElseThrow();
    }
}
