package dev.toolwright.gateway.snapshot.volatility;

import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.CaptureSource;
import dev.toolwright.gateway.snapshot.capture.Change;
import dev.toolwright.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In which calls two snapshots differ. Where a call was captured several times, its newest captures are compared.
 *
 * @param onlyInOne calls that the other has no capture of
 * @param onlyInOther calls that the first has none of
 * @param changed calls that are answered differently, with the fields; {@code provenance} where it is another
 * @param equal how many calls are answered alike
 */
public record SnapshotDiff(List<Difference> onlyInOne, List<Difference> onlyInOther, List<Difference> changed, int equal) {

    /** @param tool its name */
    public record Difference(String tool, String arguments, Set<String> fields) {}

    public SnapshotDiff {
        onlyInOne = List.copyOf(onlyInOne);
        onlyInOther = List.copyOf(onlyInOther);
        changed = List.copyOf(changed);
    }

    /** Costs a pass over the first, and a look-up in it for each call of the other; memory holds keys only. */
    public static SnapshotDiff of(CaptureSource one, CaptureSource other) {
        Map<String, Difference> left = calls(one);
        Map<String, Difference> right = calls(other);
        List<Difference> changed = new ArrayList<>();
        int equal = 0;
        for (Map.Entry<String, Difference> call : right.entrySet()) {
            if (left.containsKey(call.getKey())) {
                Set<String> fields = fields(one.find(call.getKey()).getLast(), other.find(call.getKey()).getLast());
                if (fields.isEmpty()) {
                    equal++;
                } else {
                    changed.add(new Difference(call.getValue().tool(), call.getValue().arguments(), fields));
                }
            }
        }
        return new SnapshotDiff(without(left, right), without(right, left), changed, equal);
    }

    /** Whether both answer the same calls, with the same. */
    public boolean same() {
        return onlyInOne.isEmpty() && onlyInOther.isEmpty() && changed.isEmpty();
    }

    private static Set<String> fields(Capture one, Capture other) {
        Set<String> fields = new TreeSet<>(Change.between(one, other));
        if (!one.provenance().equals(other.provenance())) {
            fields.add("provenance");
        }
        return fields;
    }

    private static Map<String, Difference> calls(CaptureSource source) {
        Map<String, Tool> tools = source.tools();
        Map<String, Difference> calls = new TreeMap<>();
        tools.forEach((identity, tool) -> source.calls(identity)
                .forEach(call -> calls.put(call.key(), new Difference(tool.name(), call.arguments(), Set.of()))));
        return calls;
    }

    private static List<Difference> without(Map<String, Difference> some, Map<String, Difference> others) {
        return some.entrySet().stream().filter(call -> !others.containsKey(call.getKey())).map(Map.Entry::getValue).toList();
    }
}
