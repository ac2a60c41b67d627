package dev.toolwright.models.offline.plan;

import dev.toolwright.models.offline.answer.Question;
import dev.toolwright.models.offline.fill.ArgumentFiller;
import dev.toolwright.models.offline.fill.Filling;
import dev.toolwright.models.offline.fill.Origin;
import dev.toolwright.models.offline.fill.Source;
import dev.toolwright.models.offline.match.KnownTool;
import dev.toolwright.models.offline.match.ToolMatcher;
import dev.toolwright.models.offline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Joins passages that one call serves: a second question about the same thing, a wish about the form of the answer. */
final class RequestCutter {

    /** Words of wishes about the answer as a whole. */
    private static final Set<String> EMPTY_WORDS = Words.stems(
            "answer result results outcome output report return state print say write tell give show explain please name number value find check round");

    private final ToolMatcher matcher;
    private final ArgumentFiller filler = new ArgumentFiller();

    RequestCutter(ToolMatcher matcher) {
        this.matcher = matcher;
    }

    List<Request> cut(List<Passage> passages, List<KnownTool> tools) {
        List<Request> requests = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.clause().asks()) {
                add(passage, requests, tools);
            }
        }
        return requests;
    }

    private void add(Passage passage, List<Request> requests, List<KnownTool> tools) {
        Question question = Question.of(passage.text());
        if (requests.isEmpty()) {
            requests.add(new Request(List.of(passage), List.of(question)));
            return;
        }
        Request last = requests.getLast();
        if (EMPTY_WORDS.containsAll(passage.stems()) && passage.mentions().isEmpty()) {
            requests.set(requests.size() - 1, join(last, passage, last.questions()));
        } else if (sameCall(last, passage, tools)) {
            List<Question> questions = new ArrayList<>(last.questions());
            questions.add(question);
            requests.set(requests.size() - 1, join(last, passage, questions));
        } else {
            requests.add(new Request(List.of(passage), List.of(question)));
        }
    }

    private boolean sameCall(Request last, Passage passage, List<KnownTool> tools) {
        if (tools.isEmpty()) {
            return true;
        }
        KnownTool before = best(last.passages().getFirst(), tools);
        KnownTool now = best(passage, tools);
        return before.equals(now) && !standsAlone(passage, now);
    }

    /** Whether a passage brings all that a call of its own needs. */
    private boolean standsAlone(Passage passage, KnownTool tool) {
        Source own = Source.ofText(0, passage.text(), Origin.REQUEST, passage.mentions());
        Filling filling = filler.fill(tool.document(), List.of(own), Set.of());
        return filling.complete() && !filling.used().isEmpty();
    }

    private KnownTool best(Passage passage, List<KnownTool> tools) {
        return tools.stream()
                .max(Comparator.comparingDouble(tool -> matcher.score(passage.text(), passage.stems(), tool, tools)))
                .orElseThrow();
    }

    private static Request join(Request request, Passage passage, List<Question> questions) {
        List<Passage> passages = new ArrayList<>(request.passages());
        passages.add(passage);
        return new Request(passages, questions);
    }
}
