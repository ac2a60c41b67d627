package dev.toolwright.gateway.snapshot;

import dev.toolwright.gateway.snapshot.capture.KeptAnswer;
import dev.toolwright.tool.Provenance;
import java.util.List;

/**
 * Which of several captures of one call is given. What a person wrote goes before what an API said, and that before what was
 * simulated. Among those, an instruction that made the call when it was captured gets what it got then, call after call, since a
 * list may be read again after something was added to it; any other gets the newest.
 *
 * @param answers to one call, of one kind of provenance, in the order in which they were captured; not empty
 */
record Succession(List<KeptAnswer> answers) {

    static Succession of(List<KeptAnswer> answers) {
        int best = answers.stream().mapToInt(answer -> rank(answer.provenance())).min().orElseThrow();
        return new Succession(answers.stream().filter(answer -> rank(answer.provenance()) == best).toList());
    }

    /** @param occurrence how often the instruction has made this call by now; the first time is 1 */
    KeptAnswer get(String instruction, int occurrence) {
        List<KeptAnswer> own = answers.stream().filter(answer -> answer.asking().instruction().equals(instruction)).toList();
        if (own.isEmpty()) {
            return answers.getLast();
        }
        String newest = own.getLast().asking().session();
        List<KeptAnswer> session = own.stream().filter(answer -> answer.asking().session().equals(newest)).toList();
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
