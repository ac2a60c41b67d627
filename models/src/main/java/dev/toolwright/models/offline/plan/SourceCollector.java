package dev.toolwright.models.offline.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.answer.AnswerComposer;
import dev.toolwright.models.offline.answer.Finding;
import dev.toolwright.models.offline.answer.Findings;
import dev.toolwright.models.offline.fill.Origin;
import dev.toolwright.models.offline.fill.Source;
import java.util.ArrayList;
import java.util.List;

/** Collects what a request's arguments can be taken from: its own words first, then the other clauses and the answers so far. */
final class SourceCollector {

    private final AnswerComposer composer;
    private final FindingReader findings = new FindingReader();

    SourceCollector(AnswerComposer composer) {
        this.composer = composer;
    }

    List<Source> collect(List<Passage> passages, List<Request> requests, Progress progress) {
        Request request = requests.get(progress.current());
        List<Source> sources = new ArrayList<>();
        for (Passage passage : passages) {
            Origin origin = request.holds(passage)
                    ? Origin.REQUEST
                    : passage.clause().asks() ? Origin.OTHER_REQUEST : Origin.STATEMENT;
            sources.add(Source.ofText(passage.index(), passage.text(), origin, passage.mentions()));
        }
        for (Progress.Success success : inOrder(progress)) {
            boolean meant = request.pointsBack() && progress.lastTarget().filter(success::equals).isPresent();
            Origin main = meant ? Origin.RESULT_MEANT : success.target() ? Origin.RESULT : Origin.RESULT_MAIN;
            sources.add(answer(sources.size(), success, requests.get(success.request()), main));
        }
        return sources;
    }

    /** What was found for this request comes first and in order of finding, then earlier answers, the latest first. */
    private static List<Progress.Success> inOrder(Progress progress) {
        List<Progress.Success> ordered = new ArrayList<>(progress.helpers());
        progress.successes().reversed().stream().filter(success -> !ordered.contains(success)).forEach(ordered::add);
        return ordered;
    }

    /** @param main what the answer's main value is to the request */
    private Source answer(int id, Progress.Success success, Request served, Origin main) {
        JsonNode answer = success.outcome().body();
        AnswerComposer.Found found = new AnswerComposer.Found(
                served.questions(), success.tool().document(), success.step().arguments(), answer);
        List<Finding> chosen = composer.main(served.questions().getFirst(), found);
        return findings.source(id, Findings.of(answer, success.step().arguments()), chosen, main);
    }
}
