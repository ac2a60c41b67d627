package dev.toolwright.models.offline.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.answer.AnswerComposer;
import dev.toolwright.models.offline.answer.AnswerComposer.Found;
import dev.toolwright.models.offline.fill.Source;
import dev.toolwright.models.offline.match.KnownTool;
import dev.toolwright.models.offline.match.ToolMatcher;
import dev.toolwright.models.offline.match.ToolShelf;
import dev.toolwright.models.offline.transcript.Step;
import dev.toolwright.models.offline.transcript.Transcript;
import dev.toolwright.models.offline.transcript.TriedCall;
import java.util.List;
import java.util.Optional;

/**
 * Decides what to do next. It keeps nothing between decisions: what was done so far is replayed from the transcript, each
 * step being read as the plan that would have made it. Thread-safe; costs some milliseconds beyond embedding what is new.
 */
public final class Planner {

    private static final int MOST_FAILURES = 4;

    private final InstructionReader reader = new InstructionReader();
    private final AnswerComposer composer = new AnswerComposer();
    private final SourceCollector sources = new SourceCollector(composer);
    private final RequestCutter cutter;
    private final CallChooser chooser;

    public Planner(ToolShelf shelf) {
        ToolMatcher matcher = new ToolMatcher(shelf);
        this.cutter = new RequestCutter(matcher);
        this.chooser = new CallChooser(new ProspectRanker(matcher));
    }

    /** @param tools what is offered, without the closing one */
    public Decision decide(Transcript transcript, List<KnownTool> tools) {
        List<Passage> passages = reader.read(transcript.instruction());
        List<Request> requests = cutter.cut(passages, tools);
        Progress progress = new Progress();
        for (Step step : transcript.steps()) {
            if (progress.current() < requests.size()) {
                replay(step, passages, requests, progress, tools);
            }
        }
        if (requests.isEmpty()) {
            return new Decision.GiveUp("I find no request in this.");
        }
        if (progress.current() == requests.size()) {
            return new Decision.Answer("All that was asked has been found.", composer.compose(found(requests, progress)));
        }
        return next(passages, requests, progress, tools, transcript.tried());
    }

    private void replay(Step step, List<Passage> passages, List<Request> requests, Progress progress, List<KnownTool> tools) {
        Optional<KnownTool> tool = tools.stream().filter(known -> known.name().equals(step.tool())).findFirst();
        if (tool.isPresent()) {
            Optional<CallChooser.Choice> planned = choose(passages, requests, progress, tools, List.of());
            boolean target = planned.map(choice -> choice.target() || !choice.prospect().tool().equals(tool.get())).orElse(true);
            progress.add(tool.get(), step, target);
        }
    }

    private Optional<CallChooser.Choice> choose(
            List<Passage> passages, List<Request> requests, Progress progress, List<KnownTool> tools, List<TriedCall> tried) {
        Request request = requests.get(progress.current());
        List<Source> at = sources.collect(passages, requests, progress);
        return chooser.choose(request, at, tools, progress, tried);
    }

    private Decision next(
            List<Passage> passages, List<Request> requests, Progress progress, List<KnownTool> tools, List<TriedCall> tried) {
        Request request = requests.get(progress.current());
        Optional<CallChooser.Choice> choice = progress.failures().size() >= MOST_FAILURES
                ? Optional.empty()
                : choose(passages, requests, progress, tools, tried);
        if (choice.isEmpty()) {
            return new Decision.GiveUp(Thoughts.stuck(request, progress));
        }
        Prospect prospect = choice.get().prospect();
        int toCome = requests.size() - progress.current() - (choice.get().target() ? 1 : 0);
        String thought = Thoughts.call(request, progress, requests.size(), prospect, choice.get().target());
        return new Decision.Call(thought, prospect.tool().name(), prospect.filling().arguments(), toCome);
    }

    private static List<Found> found(List<Request> requests, Progress progress) {
        return progress.successes().stream()
                .filter(Progress.Success::target)
                .map(success -> {
                    JsonNode arguments = success.step().arguments();
                    return new Found(requests.get(success.request()).questions(), success.tool().document(), arguments, success.outcome().body());
                })
                .toList();
    }
}
