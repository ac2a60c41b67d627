package dev.toolwright.solver;

import dev.toolwright.budget.BudgetMeter;
import dev.toolwright.budget.Usage;
import dev.toolwright.chat.Conversation;
import dev.toolwright.solution.SolutionNode;
import dev.toolwright.solution.SolveEvent;
import dev.toolwright.solution.SolveEvent.CallStarted;
import dev.toolwright.solution.SolveEvent.ModelAsked;
import dev.toolwright.solver.Growth.Grown;
import dev.toolwright.solver.prompt.Diversity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Steps that are made beside the search, in case it comes to them. Which are made depends only on where the search stands, and
 * they are looked at only when all of their round have ended, so nothing depends on which ends first. For the run's thread.
 */
final class Lookahead implements AutoCloseable {

    private final Run run;
    private final SolverSettings settings;
    private final Asker asker;
    private final Function<SolutionNode, Conversation> opening;
    private final Purse purse;
    private final Crew crew = new Crew();
    private final List<Begun> round = new ArrayList<>();
    private final Map<SolutionNode, Step> kept = new IdentityHashMap<>();
    private Usage lost = Usage.NONE;
    private int lostSteps;
    private boolean closed;

    /** @param opening what is sent from a node */
    Lookahead(Run run, SolverSettings settings, Asker asker, Function<SolutionNode, Conversation> opening) {
        this.run = run;
        this.settings = settings;
        this.asker = asker;
        this.opening = opening;
        this.purse = new Purse(run.meter(), run.context().clock(), settings.rules().silencesInARow());
        // A silent reply that is kept changes its node, so a step made ahead could not be taken back.
        this.closed = settings.branches() == 1 || settings.rules().keepsSilence();
    }

    /** Begins a round: a step from each of these nodes, as many as can be paid for, while the search goes on from another. */
    void begin(SolutionNode from, List<SolutionNode> ahead) throws InterruptedException {
        settle();
        if (closed || ahead.isEmpty()) {
            return;
        }
        List<SolutionNode> nodes = ahead.stream()
                .filter(node -> node != from && !kept.containsKey(node) && Diversity.isSettled(node))
                .distinct()
                .limit(purse.affordable(settings.branches() - 1))
                .toList();
        List<BudgetMeter> shares = nodes.stream().map(_ -> purse.share(nodes.size())).toList();
        for (int i = 0; i < nodes.size(); i++) {
            run.meter().hold(purse.hold(shares.get(i)));
            round.add(begin(nodes.get(i), shares.get(i)));
        }
    }

    private Begun begin(SolutionNode node, BudgetMeter share) {
        Place place = Place.of(node);
        Conversation sent = opening.apply(node);
        List<SolveEvent> events = new ArrayList<>();
        Branch branch = new Branch(share, events::add, run.context().clock());
        return new Begun(place, share, events, crew.begin(() -> asker.ask(branch, node, sent)));
    }

    /** What is there already of going on from this node. */
    Optional<Growth> foresee(SolutionNode node) throws InterruptedException {
        settle();
        return Optional.ofNullable(kept.get(node)).map(Step::growth);
    }

    /** The same, as the search now comes to it. */
    @Nullable Step take(SolutionNode node) throws InterruptedException {
        settle();
        return kept.remove(node);
    }

    /** How many were made that the search has not come to. */
    long modelCalls() {
        return lost.modelCalls()
                + kept.values().stream().mapToLong(step -> step.usage().modelCalls()).sum();
    }

    /** Waits until the round has ended, and settles what it cost. */
    void settle() throws InterruptedException {
        if (round.isEmpty()) {
            return;
        }
        for (Begun one : round) {
            Crew.await(one.growth);
        }
        run.meter().release();
        for (Begun one : round) {
            run.meter().spend(one.share.usage());
            Growth growth = Crew.await(one.growth);
            if (growth instanceof Grown) {
                kept.put(one.place.node(), new Step(one.place, growth, one.events, one.share.usage()));
            } else {
                // Its share did not suffice, or the model is lost. The search will see for itself.
                closed = true;
                lose(one.place, one.share.usage());
            }
        }
        round.clear();
    }

    /** Breaks off what is at work, and takes out of the tree what the search did not come to. Tells what that cost. */
    void drop() {
        crew.close();
        run.meter().release();
        for (Begun one : round) {
            Usage usage = one.share.usage().plus(one.brokenOff());
            run.meter().spend(usage);
            lose(one.place, usage);
        }
        round.clear();
        kept.values().forEach(step -> lose(step.place(), step.usage()));
        kept.clear();
        if (lostSteps > 0) {
            run.drop(lostSteps, lost);
        }
    }

    private void lose(Place place, Usage usage) {
        place.restore();
        lostSteps++;
        lost = lost.plus(usage);
    }

    @Override
    public void close() {
        crew.close();
    }

    private record Begun(Place place, BudgetMeter share, List<SolveEvent> events, Future<Growth> growth) {

        /** What was asked for when the thread was interrupted: it may have to be paid for, at a price that nobody told. */
        Usage brokenOff() {
            if (growth.state() == Future.State.SUCCESS || events.isEmpty()) {
                return Usage.NONE;
            }
            return switch (events.getLast()) {
                case ModelAsked _ -> Usage.unpricedModelCall(0, 0, 0);
                case CallStarted _ -> Usage.TOOL_CALL;
                default -> Usage.NONE;
            };
        }
    }
}
