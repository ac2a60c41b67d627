package dev.toolwright.models.offline.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.document.Slot;
import dev.toolwright.models.offline.fill.Source;
import dev.toolwright.models.offline.match.KnownTool;
import dev.toolwright.models.offline.text.Stopwords;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import dev.toolwright.models.offline.transcript.TriedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the next call for a request, or none: no tool fits, or what it needs is nowhere to be found. */
final class CallChooser {

    /** Below this, a tool has nothing to do with the request. */
    private static final double FITTING = 1.0;
    /** How much worse than the best a tool may be to stand in for it. */
    private static final double STAND_IN = 0.45;

    /** @param target whether the call answers the request; otherwise it finds something that is needed for it */
    record Choice(Prospect prospect, boolean target) {}

    private final ProspectRanker ranker;

    CallChooser(ProspectRanker ranker) {
        this.ranker = ranker;
    }

    Optional<Choice> choose(
            Request request, List<Source> sources, List<KnownTool> tools, Progress progress, List<TriedCall> tried) {
        List<TriedCall> done = new ArrayList<>(tried);
        progress.failures().forEach(failure -> done.add(new TriedCall(failure.step().tool(), failure.step().arguments())));
        List<Prospect> ranked = ranker.rank(request, sources, tools, progress.failures());
        List<Prospect> fitting = ranked.stream().filter(prospect -> prospect.words() >= FITTING).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        double least = fitting.getFirst().score() - STAND_IN;
        for (Prospect prospect : fitting) {
            if (prospect.filling().complete() && prospect.score() >= least && isNew(prospect, done)) {
                return Optional.of(new Choice(prospect, true));
            }
            Optional<Prospect> helper = prospect.filling().complete() ? Optional.empty() : helper(prospect, ranked, progress, done);
            if (helper.isPresent()) {
                return Optional.of(new Choice(helper.get(), false));
            }
        }
        return Optional.empty();
    }

    /** A call that can be made now and whose document speaks of what the wanted one lacks. */
    private static Optional<Prospect> helper(Prospect wanted, List<Prospect> ranked, Progress progress, List<TriedCall> done) {
        List<TriedCall> made = new ArrayList<>(done);
        progress.successes().forEach(success -> made.add(new TriedCall(success.step().tool(), success.step().arguments())));
        return ranked.stream()
                .filter(prospect -> !prospect.tool().equals(wanted.tool()))
                .filter(prospect -> prospect.filling().complete() && !prospect.filling().used().isEmpty())
                .filter(prospect -> isNew(prospect, made) && speaksOf(prospect, wanted.filling().missing()))
                .findFirst();
    }

    private static boolean speaksOf(Prospect prospect, List<String> missing) {
        Set<String> stems = prospect.tool().document().bodyStems();
        List<String> inputs = prospect.tool().document().slots().stream().map(Slot::name).toList();
        return missing.stream().filter(name -> !inputs.contains(name)).anyMatch(name -> Words.ofName(name).stream()
                .filter(word -> !Stopwords.contains(word.lower()))
                .map(Word::stem)
                .anyMatch(stems::contains));
    }

    private static boolean isNew(Prospect prospect, List<TriedCall> made) {
        JsonNode arguments = prospect.filling().arguments();
        return made.stream().noneMatch(call -> call.tool().equals(prospect.tool().name()) && same(call.arguments(), arguments));
    }

    private static boolean same(JsonNode left, JsonNode right) {
        return left.equals(right) || left.toString().equals(right.toString());
    }
}
