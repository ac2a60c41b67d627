package dev.toolwright.toolmaker.cost;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What it would have cost to ask one model once for every question.
 *
 * @param costMicroUsd in all, in millionths of a US dollar; too little if some of it is unknown
 * @param questions how many were estimated on which basis, the surest first
 */
public record Alternative(long costMicroUsd, Map<Basis, Long> questions) {

    public Alternative {
        questions = Collections.unmodifiableMap(new TreeMap<>(questions));
    }

    /** Whether there is an estimate for every question. */
    public boolean complete() {
        return !questions.containsKey(Basis.UNKNOWN);
    }

    /** Whether there is an estimate for any. */
    public boolean known() {
        return questions.keySet().stream().anyMatch(basis -> basis != Basis.UNKNOWN);
    }

    /** What it rests on, in one line; empty if there were no questions. */
    public String explanation() {
        return questions.entrySet().stream()
                .map(entry -> entry.getValue() + (entry.getValue() == 1 ? " question by " : " questions by ") + entry.getKey().label())
                .collect(Collectors.joining("; "));
    }
}
