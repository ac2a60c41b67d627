package dev.toolwright.solver;

import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.solution.PruneReason;
import dev.toolwright.solution.Solution;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolutionTree;
import dev.toolwright.solver.Growth.Answer;
import dev.toolwright.solver.judge.Judging;
import dev.toolwright.solver.prompt.Diversity;
import dev.toolwright.solver.step.Environment;
import dev.toolwright.tool.ArgumentChecker;
import java.util.List;
import java.util.Optional;

/**
 * Grows the trees of one run: asks the model to go on from a node, adds the nodes of its reply and makes the calls, within
 * the budget, telling all of it as events. A {@link Strategy} plants trees, chooses the nodes and ends with {@link #finish}.
 * For one run and one thread; costs nothing per node but the node.
 *
 * <p>A strategy that says where it will probably go on next lets branches be explored at once. That changes nothing but the
 * time: what it did not come to is taken out of the tree again, and only its cost remains.
 */
public final class TreeGrower implements AutoCloseable {

    private final Run run;
    private final SolverSettings settings;
    private final Offer offer;
    private final Recall recall;
    private final Asker asker;
    private final Branch main;
    private final Lookahead lookahead;
    private final Consultation consultation;

    private TreeGrower(Run run, SolveTask task, SolverSettings settings) {
        SolveContext context = run.context();
        boolean checks = settings.rules().checksArguments();
        Environment environment = new Environment(
                context.tools(),
                checks ? context.arguments() : ArgumentChecker.NONE,
                settings.rules().wording(),
                settings.maxObservationLength(),
                settings.rules().cutsObservations() ? Optional.empty() : context.shortener());
        this.run = run;
        this.settings = settings;
        this.offer = new Offer(task.toolbox(), settings, context.more());
        this.recall = new Recall(context, task);
        StepTaker steps = new StepTaker(settings, offer, environment, recall);
        this.asker = new Asker(context.model().id(), recall, settings, offer, steps);
        this.main = new Branch(run.meter(), run::emit, context.clock());
        this.lookahead = new Lookahead(run, settings, asker, this::openExpansion);
        this.consultation = new Consultation(run, recall, settings, task.instruction());
    }

    /** Begins a run, and its time. */
    public static TreeGrower start(String strategy, SolveTask task, SolveContext context, SolverSettings settings) {
        return new TreeGrower(Run.start(strategy, task, context, settings), task, settings);
    }

    /** Begins a new tree; {@link #grow} then takes nodes of this one only. */
    public SolutionTree plant() {
        SolutionTree tree = prepare();
        open(tree);
        return tree;
    }

    /** A tree for later: it may be explored ahead, and belongs to the run when it is opened. */
    public SolutionTree prepare() {
        SolutionTree tree = run.newTree();
        recall.add(tree.root());
        return tree;
    }

    /** Begins a prepared tree. */
    public void open(SolutionTree tree) {
        run.open(tree);
    }

    /** The same as {@link #grow(SolutionNode, List)} with nothing ahead. */
    public Growth grow(SolutionNode from) throws InterruptedException {
        return grow(from, List.of());
    }

    /**
     * Asks the model to go on from this node. Where calls were tried from it before, it is told so and asked for another.
     *
     * @param ahead where the search will go on if this leads nowhere, next one first: as far as the settings and the budget
     *     permit, a step is made from each meanwhile, and kept until the search comes to it
     * @throws InterruptedException if the thread was interrupted
     */
    public Growth grow(SolutionNode from, List<SolutionNode> ahead) throws InterruptedException {
        Step step = lookahead.take(from);
        Growth growth;
        if (step == null) {
            lookahead.begin(from, ahead);
            run.goTo(from);
            growth = asker.ask(main, from, openExpansion(from));
        } else {
            run.goTo(from);
            run.tell(step);
            growth = step.growth();
        }
        run.note(from, growth);
        return growth;
    }

    /** What {@link #grow} would give for this node at once, as it was explored ahead. */
    public Optional<Growth> foresee(SolutionNode from) throws InterruptedException {
        return lookahead.foresee(from);
    }

    /**
     * Lets the model judge nodes. As many questions are asked at once as there may be branches.
     *
     * @return a score of each, higher is better; all the same where the budget is used up
     */
    public List<Double> judge(List<SolutionNode> nodes, Judging judging) throws InterruptedException {
        lookahead.settle();
        return consultation.judge(nodes, judging);
    }

    /** Marks a node as not to be searched below; grow does so itself where a path is given up or a model fails. */
    public void prune(SolutionNode node, PruneReason reason) {
        main.prune(node, reason);
    }

    /** How many model calls the search made so far, those apart that were made ahead of it. */
    public long modelCalls() {
        return run.meter().usage().modelCalls() - lookahead.modelCalls();
    }

    /** Makes this the run's answer. Without it the first answer counts. */
    public void choose(SolutionNode last, Answer answer) {
        run.choose(last, answer);
    }

    /** Ends the run: with the answer if there is one, else with what there is. */
    public Solution finish() {
        lookahead.drop();
        return run.finish(offer);
    }

    /** Breaks off what is at work beside the search. */
    @Override
    public void close() {
        lookahead.close();
    }

    /** What is sent. The node keeps the diversity message hidden, so a later expansion sends a fresh one in its place. */
    private Conversation openExpansion(SolutionNode from) {
        Conversation conversation = from.conversation();
        Optional<UserMessage> diversity = Diversity.of(settings.prompts(), from);
        diversity.ifPresent(message -> from.setConversation(conversation.plus(message.hide())));
        return diversity.map(conversation::plus).orElse(conversation);
    }
}
