package dev.toolwright.gateway.snapshot;

import dev.toolwright.gateway.snapshot.capture.Capture;
import dev.toolwright.tool.Provenance;
import java.util.List;

/**
 * Which of several captures of one call is given. What a person wrote goes before what an API said, and that before what was
 * simulated. Among those, an instruction that made the call when it was captured gets what it got then, call after call, since a
 * list may be read again after something was added to it; any other gets the newest.
 *
 * @param captures of one call and one kind of provenance, in the order in which they were made; not empty
 */
record Succession(List<Capture> captures) {

    static Succession of(List<Capture> captures) {
        int best = captures.stream().mapToInt(capture -> rank(capture.provenance())).min().orElseThrow();
        return new Succession(captures.stream().filter(capture -> rank(capture.provenance()) == best).toList());
    }

    /** @param occurrence how often the instruction has made this call by now; the first time is 1 */
    Capture get(String instruction, int occurrence) {
        List<Capture> own = captures.stream().filter(capture -> capture.asking().instruction().equals(instruction)).toList();
        if (own.isEmpty()) {
            return captures.getLast();
        }
        String newest = own.getLast().asking().session();
        List<Capture> session = own.stream().filter(capture -> capture.asking().session().equals(newest)).toList();
        return session.get(Math.min(occurrence, session.size()) - 1);
    }

    private static int rank(Provenance provenance) {
        return switch (provenance) {
            case Provenance.HandWritten _ -> 0;
            case Provenance.Real _ -> 1;
            case Provenance.Simulated _ -> 2;
        };
    }
}
