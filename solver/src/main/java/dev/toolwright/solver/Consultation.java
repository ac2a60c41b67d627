package dev.toolwright.solver;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Reply;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolveEvent.Judged;
import dev.toolwright.solver.judge.Judging;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Asks the model how good nodes are. That grows no tree; it costs what it costs. For the run's thread. */
final class Consultation {

    private final Run run;
    private final SolverSettings settings;
    private final String instruction;

    Consultation(Run run, SolverSettings settings, String instruction) {
        this.run = run;
        this.settings = settings;
        this.instruction = instruction;
    }

    List<Double> judge(List<SolutionNode> nodes, Judging judging) throws InterruptedException {
        List<Conversation> questions = judging.questions(settings.prompts(), instruction, nodes);
        List<Optional<String>> replies = new ArrayList<>();
        Usage usage = Usage.NONE;
        try (Crew crew = new Crew()) {
            while (replies.size() < questions.size() && affordable() > 0) {
                int end = (int) Math.min(questions.size(), replies.size() + Math.min(settings.branches(), affordable()));
                List<Callable<Answered>> asked = questions.subList(replies.size(), end).stream()
                        .<Callable<Answered>>map(question -> () -> ask(question))
                        .toList();
                for (Answered answered : asked.size() == 1 ? List.of(ask(questions.get(end - 1))) : crew.all(asked)) {
                    usage = usage.plus(answered.usage);
                    run.meter().spend(answered.usage);
                    replies.add(answered.text);
                }
            }
        }
        List<Double> scores = replies.size() < questions.size()
                ? Collections.nCopies(nodes.size(), 0.0)
                : judging.scores(nodes.size(), replies);
        if (!replies.isEmpty()) {
            run.emit(new Judged(nodes.stream().map(SolutionNode::path).toList(), scores, usage));
        }
        return scores;
    }

    /** Questions that the budget still allows, so that one call remains: the last one of a budget is not used. */
    private long affordable() {
        return run.meter().reached().isPresent()
                ? 0
                : run.meter().budget().modelCalls() - run.meter().usage().modelCalls() - 1;
    }

    private Answered ask(Conversation question) throws InterruptedException {
        try {
            Reply reply = run.context()
                    .model()
                    .ask(new ChatRequest(question, List.of(), settings.options()), run.meter().deadline());
            return new Answered(Optional.ofNullable(reply.text()), reply.usage());
        } catch (ChatModelException noOpinion) {
            // The same failure will meet the search itself, if it lasts.
            return new Answered(Optional.empty(), Usage.FREE_MODEL_CALL);
        }
    }

    private record Answered(Optional<String> text, Usage usage) {}
}
