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
import java.util.stream.IntStream;

/** Asks the model how good nodes are. That grows no tree; it costs what it costs. For the run's thread. */
final class Consultation {

    private final Run run;
    private final Recall recall;
    private final SolverSettings settings;
    private final String instruction;
    private int rounds;

    Consultation(Run run, Recall recall, SolverSettings settings, String instruction) {
        this.run = run;
        this.recall = recall;
        this.settings = settings;
        this.instruction = instruction;
    }

    List<Double> judge(List<SolutionNode> nodes, Judging judging) throws InterruptedException {
        List<Conversation> questions = judging.questions(settings.prompts(), instruction, nodes);
        List<Optional<String>> replies = new ArrayList<>();
        Usage usage = Usage.NONE;
        rounds++;
        try (Crew crew = new Crew()) {
            while (replies.size() < questions.size() && affordable() > 0) {
                int end = (int) Math.min(questions.size(), replies.size() + Math.min(settings.branches(), affordable()));
                List<Callable<Answered>> asked = IntStream.range(replies.size(), end)
                        .<Callable<Answered>>mapToObj(i -> () -> ask(i, questions.get(i)))
                        .toList();
                for (Answered answered : crew.all(asked)) {
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

    private Answered ask(int number, Conversation question) throws InterruptedException {
        try {
            ChatRequest request = new ChatRequest(question, List.of(), settings.options());
            Reply reply = recall.judgement(rounds, number, request, run.meter().deadline());
            return new Answered(Optional.ofNullable(reply.text()), reply.usage());
        } catch (ChatModelException noOpinion) {
            // The same failure will meet the search itself, if it lasts.
            return new Answered(Optional.empty(), Usage.FREE_MODEL_CALL);
        }
    }

    private record Answered(Optional<String> text, Usage usage) {}
}
