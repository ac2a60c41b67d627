package dev.toolwright.eval.retrieval;

import dev.toolwright.catalog.entry.CatalogEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tells what a contender missed: wanted tools that are not among the first five, or not among as many as are wanted, if those
 * are more.
 *
 * @param trial that was run
 * @param contender whose outcomes are looked at
 */
public record Misses(RetrievalTrial trial, Contender contender) {

    private static final int FIRST = 5;

    public List<Miss> of(List<Outcome> outcomes) {
        List<Miss> misses = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            List<CatalogEntry> first = outcome.found().stream().limit(places(outcome.task())).toList();
            outcome.task().missing().forEach(name ->
                    misses.add(miss(outcome.task(), name, MissKind.ABSENT, OptionalInt.empty(), "", first)));
            misses.addAll(misses(outcome, first));
        }
        return misses;
    }

    private List<Miss> misses(Outcome outcome, List<CatalogEntry> first) {
        Task task = outcome.task();
        List<Map.Entry<String, CatalogEntry>> missed = task.wanted().entrySet().stream()
                .filter(wanted -> !first.contains(wanted.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .toList();
        List<CatalogEntry> candidates = missed.isEmpty() ? List.of() : trial.candidates(task, contender);
        List<Miss> misses = new ArrayList<>();
        for (Map.Entry<String, CatalogEntry> wanted : missed) {
            int place = candidates.indexOf(wanted.getValue()) + 1;
            OptionalInt known = place == 0 ? OptionalInt.empty() : OptionalInt.of(place);
            Optional<CatalogEntry> sibling = sibling(wanted.getValue(), first);
            Optional<CatalogEntry> alike = Likeness.like(wanted.getValue(), first);
            MissKind kind = kind(place, sibling, alike);
            String like = sibling.or(() -> alike).map(entry -> entry.tool().name()).orElse("");
            misses.add(miss(task, wanted.getKey(), kind, known, like, first));
        }
        return misses;
    }

    private static MissKind kind(int place, Optional<CatalogEntry> sibling, Optional<CatalogEntry> alike) {
        if (place == 0) {
            return MissKind.NO_CANDIDATE;
        }
        if (sibling.isPresent()) {
            return MissKind.OTHER_OPERATION;
        }
        return alike.isPresent() ? MissKind.SAME_ELSEWHERE : MissKind.OTHER_PROVIDER;
    }

    private static Optional<CatalogEntry> sibling(CatalogEntry wanted, List<CatalogEntry> found) {
        String provider = wanted.tool().provider().id();
        return found.stream()
                .filter(entry -> entry.tool().provider().id().equals(provider))
                .findFirst();
    }

    private static Miss miss(
            Task task, String tool, MissKind kind, OptionalInt place, String like, List<CatalogEntry> first) {
        return new Miss(
                task, tool, kind, place, like, first.stream().map(entry -> entry.tool().name()).toList());
    }

    private static int places(Task task) {
        return Math.max(FIRST, task.wanted().size() + task.missing().size());
    }
}
