package dev.toolwright.models.offline.plan;

import dev.toolwright.models.offline.answer.Question;
import dev.toolwright.models.offline.fill.ArgumentFiller;
import dev.toolwright.models.offline.fill.Filling;
import dev.toolwright.models.offline.fill.Origin;
import dev.toolwright.models.offline.fill.Source;
import dev.toolwright.models.offline.match.KnownTool;
import dev.toolwright.models.offline.match.ToolMatcher;
import dev.toolwright.models.offline.mention.MentionKind;
import dev.toolwright.models.offline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Joins passages that one call serves: a second question about the same thing, a wish about the form of the answer. */
final class RequestCutter {

    /** Words of wishes about the answer as a whole. */
    private static final Set<String> EMPTY_WORDS = Words.stems(
            "answer result results outcome output report return state print say write tell give show explain please name number value find check round");

    /** How much less than the best tool the last one may fit a question that brings no value of its own. */
    private static final double FOLLOWING = 0.35;

    private static final Set<MentionKind> SOFT = EnumSet.of(MentionKind.PHRASE, MentionKind.UNIT);

    private final ToolMatcher matcher;
    private final ArgumentFiller filler = new ArgumentFiller();

    RequestCutter(ToolMatcher matcher) {
        this.matcher = matcher;
    }

    List<Request> cut(List<Passage> passages, List<KnownTool> tools) {
        List<Request> requests = new ArrayList<>();
        List<Passage> context = passages.stream().filter(passage -> !passage.clause().asks()).toList();
        for (Passage passage : passages) {
            if (passage.clause().asks()) {
                add(passage, context, requests, tools);
            }
        }
        return requests;
    }

    private void add(Passage passage, List<Passage> context, List<Request> requests, List<KnownTool> tools) {
        Question question = Question.of(passage.text());
        if (requests.isEmpty()) {
            requests.add(new Request(List.of(passage), context, List.of(question)));
            return;
        }
        Request last = requests.getLast();
        if (EMPTY_WORDS.containsAll(passage.stems()) && passage.mentions().isEmpty()) {
            requests.set(requests.size() - 1, last.join(passage, last.questions()));
        } else if (sameCall(last, passage, tools)) {
            List<Question> questions = new ArrayList<>(last.questions());
            questions.add(question);
            requests.set(requests.size() - 1, last.join(passage, questions));
        } else {
            requests.add(new Request(List.of(passage), context, List.of(question)));
        }
    }

    private boolean sameCall(Request last, Passage passage, List<KnownTool> tools) {
        if (tools.isEmpty()) {
            return true;
        }
        KnownTool before = best(last.passages().getFirst(), tools);
        KnownTool now = best(passage, tools);
        if (completes(last, passage, before)) {
            return true;
        }
        if (before.equals(now)) {
            return !standsAlone(passage, now);
        }
        boolean follows = passage.mentions().stream().allMatch(mention -> SOFT.contains(mention.kind()));
        return follows && score(passage, before, tools) >= score(passage, now, tools) - FOLLOWING;
    }

    /** Whether a passage says what the call before it still lacks. */
    private boolean completes(Request last, Passage passage, KnownTool tool) {
        List<Source> without = last.passages().stream().map(RequestCutter::source).toList();
        List<Source> with = Stream.concat(without.stream(), Stream.of(source(passage))).toList();
        Filling lacking = filler.fill(tool.document(), without, Set.of());
        return !lacking.complete() && !lacking.used().isEmpty() && filler.fill(tool.document(), with, Set.of()).complete();
    }

    private static Source source(Passage passage) {
        return Source.ofText(passage.index(), passage.text(), Origin.REQUEST, passage.mentions());
    }

    /** Whether a passage brings all that a call of its own needs. */
    private boolean standsAlone(Passage passage, KnownTool tool) {
        Filling filling = filler.fill(tool.document(), List.of(source(passage)), Set.of());
        return filling.complete() && !filling.used().isEmpty();
    }

    private KnownTool best(Passage passage, List<KnownTool> tools) {
        return tools.stream()
                .max(Comparator.comparingDouble(tool -> score(passage, tool, tools)))
                .orElseThrow();
    }

    private double score(Passage passage, KnownTool tool, List<KnownTool> tools) {
        return matcher.score(passage.text(), passage.stems(), tool, tools);
    }
}
