package dev.toolwright.gateway.snapshot.volatility;

import dev.toolwright.gateway.snapshot.capture.Asking;
import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.gateway.snapshot.capture.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One call through time.
 *
 * @param captures of APIs that answered, in the order in which they were made
 */
record Series(List<Capture> captures) {

    String tool() {
        return captures.getFirst().call().tool();
    }

    /** Whether there is something to compare. */
    boolean repeated() {
        return sessions().size() > 1;
    }

    /** What changed from one session to the next. */
    Set<String> changes() {
        Set<String> fields = new TreeSet<>();
        List<Capture> before = List.of();
        for (List<Capture> session : sessions()) {
            for (int i = 0; i < Math.min(before.size(), session.size()); i++) {
                fields.addAll(Change.between(before.get(i), session.get(i)));
            }
            before = session;
        }
        return fields;
    }

    /** Each once, whatever its session. */
    Set<Instruction> instructions() {
        Set<Instruction> instructions = new LinkedHashSet<>();
        captures.forEach(capture -> instructions.add(Instruction.of(capture.asking())));
        return instructions;
    }

    private List<List<Capture>> sessions() {
        Map<String, List<Capture>> sessions = new LinkedHashMap<>();
        captures.forEach(capture -> sessions.computeIfAbsent(capture.asking().session(), _ -> new ArrayList<>()).add(capture));
        return List.copyOf(sessions.values());
    }

    /** An instruction, whenever it was solved. */
    record Instruction(String id, String text) {
        static Instruction of(Asking asking) {
            return new Instruction(asking.instructionId(), asking.instruction());
        }
    }
}
