package dev.toolwright.models.offline.plan;

import dev.toolwright.models.offline.match.KnownTool;
import dev.toolwright.models.offline.transcript.Outcome;
import dev.toolwright.models.offline.transcript.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the requests are served, after some steps. Grown step by step by one thread. */
final class Progress {

    /**
     * @param request index of the request it served
     * @param target whether it answers the request; otherwise it only found something that is needed
     */
    record Success(int request, KnownTool tool, Step step, Outcome.Answered outcome, boolean target) {}

    record Failure(KnownTool tool, Step step, Outcome.Failed outcome) {}

    private final List<Success> successes = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private int current;

    /** Index of the request to be served now. */
    int current() {
        return current;
    }

    List<Success> successes() {
        return successes;
    }

    /** What was found for the current request so far, without answering it. */
    List<Success> helpers() {
        return successes.stream().filter(success -> !success.target() && success.request() == current).toList();
    }

    /** Failed calls for the current request. */
    List<Failure> failures() {
        return failures;
    }

    Optional<Success> lastTarget() {
        return successes.reversed().stream().filter(Success::target).findFirst();
    }

    void add(KnownTool tool, Step step, boolean target) {
        switch (step.outcome()) {
            case Outcome.Answered answered -> {
                successes.add(new Success(current, tool, step, answered, target));
                if (target) {
                    current++;
                    failures.clear();
                }
            }
            case Outcome.Failed failed -> failures.add(new Failure(tool, step, failed));
        }
    }
}
