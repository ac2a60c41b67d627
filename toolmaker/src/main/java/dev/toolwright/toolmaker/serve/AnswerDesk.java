package dev.toolwright.toolmaker.serve;

import dev.toolwright.toolmaker.dispatch.Dispatch;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Known;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Undecided;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Unknown;
import dev.toolwright.toolmaker.dispatch.Dispatcher;
import dev.toolwright.toolmaker.example.SpacedBrackets;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.store.ToolStore;
import java.util.Optional;

/** Answers one question, with a tool that is named or one that the dispatcher finds, and keeps the record. Thread-safe. */
public final class AnswerDesk {

    private final Dispatcher dispatcher;
    private final Tiers tiers;
    private final ToolStore store;

    public AnswerDesk(Dispatcher dispatcher, Tiers tiers, ToolStore store) {
        this.dispatcher = dispatcher;
        this.tiers = tiers;
        this.store = store;
    }

    /**
     * What became of a question.
     *
     * @param dispatch how the tool was found; absent if it was named
     * @param use number of its record, by which somebody can say later whether the answer was right
     */
    public record Answered(Optional<Dispatch> dispatch, Served served, long use) {

        /** What all of it cost. */
        public UsageByRole usage() {
            return dispatchUsage(dispatch).plus(served.usage());
        }
    }

    /** Answers with this tool, whatever its state. Brackets written with spaces between them are joined, as in examples. */
    public Answered answer(MadeTool tool, String asked, ServeSettings settings) throws InterruptedException {
        return recorded(Optional.empty(), tiers.serve(tool, Optional.empty(), SpacedBrackets.join(asked), settings));
    }

    /** Answers with the tool that serves such questions, else by the strong model. */
    public Answered answer(String asked, ServeSettings settings) throws InterruptedException {
        String question = SpacedBrackets.join(asked);
        Dispatch dispatch = dispatcher.dispatch(question, store.allServing());
        Served served = switch (dispatch.decision()) {
            case Known known -> tiers.serve(known.tool(), known.parsed(), question, settings);
            case Unknown _, Undecided _ -> tiers.serveWithout(question, settings);
        };
        return recorded(Optional.of(dispatch), served);
    }

    private Answered recorded(Optional<Dispatch> dispatch, Served served) {
        return new Answered(dispatch, served, store.record(served.toUse(dispatchUsage(dispatch))));
    }

    private static UsageByRole dispatchUsage(Optional<Dispatch> dispatch) {
        return dispatch.map(found -> UsageByRole.ofDispatcher(found.usage())).orElse(UsageByRole.NONE);
    }
}
