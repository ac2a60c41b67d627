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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the next call for a request, or none: no tool fits, or what it needs is nowhere to be found. */
final class CallChooser {

    /** From here on, words decide alone. */
    private static final double CERTAIN = 1.7;
    /** Below this, a tool has nothing to do with the request. */
    private static final double FITTING = 1.0;
    /** Below this, not even when every value of the request finds its place. */
    private static final double HINTED = 0.45;
    /** How much better the words of a tool must fit to prepare a call of it rather than to call another. */
    private static final double CLEARLY = 0.15;
    /** How much worse than the best a tool may be to stand in for it. */
    private static final double STAND_IN = 0.45;

    /** How much worse its words may fit than those of a tool that failed. */
    private static final double REPLACEMENT = 0.4;

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
        List<Prospect> ranked = ranker.rank(request, sources, tools, progress);
        List<Prospect> fitting = ranked.stream().filter(CallChooser::fits).toList();
        Optional<Choice> first = Wrapping.inner(request, fitting, progress)
                .filter(prospect -> isNew(prospect, done))
                .map(prospect -> new Choice(prospect, false))
                .or(() -> preparation(fitting, ranked, progress, done));
        return first.isPresent() ? first : direct(fitting, progress, done).or(() -> anyPreparation(fitting, ranked, progress, done));
    }

    /** Few words suffice where all values find a place. */
    private static boolean fits(Prospect prospect) {
        if (prospect.words() >= CERTAIN) {
            return true;
        }
        boolean served = prospect.usage() > 0.99 || prospect.usage() >= 0.5 && prospect.filling().quality() >= 0.9;
        return prospect.words() >= FITTING
                ? prospect.usage() > 0 || !prospect.filling().complete()
                : prospect.words() >= HINTED && prospect.filling().complete() && !prospect.filling().used().isEmpty() && served;
    }

    /** What the tool that the words mean lacks, if another tool can find it. */
    private static Optional<Choice> preparation(List<Prospect> fitting, List<Prospect> ranked, Progress progress, List<TriedCall> done) {
        double best = fitting.stream().filter(prospect -> prospect.filling().complete()).mapToDouble(Prospect::words).max().orElse(0);
        return fitting.stream()
                .filter(prospect -> !prospect.filling().complete() && prospect.words() >= best + CLEARLY)
                .max(Comparator.comparingDouble(Prospect::words))
                .flatMap(prospect -> helper(prospect, ranked, progress, done))
                .map(helper -> new Choice(helper, false));
    }

    private static Optional<Choice> direct(List<Prospect> fitting, Progress progress, List<TriedCall> done) {
        double least = fitting.isEmpty() ? 0 : fitting.getFirst().score() - STAND_IN;
        double words = progress.failures().isEmpty() ? 0 : fitting.stream().mapToDouble(Prospect::words).max().orElse(0) - REPLACEMENT;
        return fitting.stream()
                .filter(prospect -> prospect.filling().complete() && prospect.score() >= least && prospect.words() >= words)
                .filter(prospect -> isNew(prospect, done))
                .findFirst()
                .map(prospect -> new Choice(prospect, true));
    }

    private static Optional<Choice> anyPreparation(List<Prospect> fitting, List<Prospect> ranked, Progress progress, List<TriedCall> done) {
        return fitting.stream()
                .filter(prospect -> !prospect.filling().complete())
                .flatMap(prospect -> helper(prospect, ranked, progress, done).stream())
                .findFirst()
                .map(helper -> new Choice(helper, false));
    }

    /** A call that can be made now and whose document speaks of what the wanted one lacks. */
    private static Optional<Prospect> helper(Prospect wanted, List<Prospect> ranked, Progress progress, List<TriedCall> done) {
        List<TriedCall> made = new ArrayList<>(done);
        progress.successes().forEach(success -> made.add(new TriedCall(success.step().tool(), success.step().arguments())));
        return ranked.stream()
                .filter(prospect -> !prospect.tool().equals(wanted.tool()))
                .filter(prospect -> prospect.filling().complete() && prospect.filling().usesMoreThan(wanted.filling()))
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
