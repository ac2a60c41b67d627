package dev.toolwright.toolmaker.stream;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.answer.Answers;
import dev.toolwright.toolmaker.dispatch.Dispatch;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Known;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Undecided;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Unknown;
import dev.toolwright.toolmaker.dispatch.Dispatcher;
import dev.toolwright.toolmaker.made.Use;
import dev.toolwright.toolmaker.made.UsageByRole;
import dev.toolwright.toolmaker.serve.ServeSettings;
import dev.toolwright.toolmaker.serve.Served;
import dev.toolwright.toolmaker.serve.ServingTools;
import dev.toolwright.toolmaker.serve.Tiers;
import java.util.Optional;

/**
 * Answers a question of a stream: by its tool where there is one, else by the strong model (paper, section 3.2). Keeps nothing.
 * Thread-safe.
 */
final class FunctionalCache {

    /**
     * An answer and what it is a sign of.
     *
     * @param unknown whether no tool serves such questions: this one is to be set aside
     * @param besides what was spent and is not part of the answer's use, because there is none
     */
    record Found(StreamAnswer answer, boolean unknown, Usage besides) {}

    private final ServingTools serving;
    private final Dispatcher dispatcher;
    private final Tiers tiers;
    private final ServeSettings settings;

    FunctionalCache(ServingTools serving, Dispatcher dispatcher, Tiers tiers, ServeSettings settings) {
        this.serving = serving;
        this.dispatcher = dispatcher;
        this.tiers = tiers;
        this.settings = settings;
    }

    Found ask(long position, StreamQuestion asked) throws InterruptedException {
        String question = asked.question();
        Dispatch dispatch = dispatcher.dispatch(question, serving.list());
        Optional<Served> served = switch (dispatch.decision()) {
            case Known known -> Optional.of(tiers.serve(known.tool(), known.parsed(), question, settings));
            case Unknown _, Undecided _ -> asked.answer().isPresent()
                    ? Optional.empty()
                    : Optional.of(tiers.serveWithout(question, settings));
        };
        Optional<Use> use = served.map(given -> judged(given.toUse(UsageByRole.ofDispatcher(dispatch.usage())), asked));
        StreamAnswer answer =
                new StreamAnswer(position, question, asked.answer(), dispatch.by(), dispatch.reason(), use);
        Usage besides = use.isPresent() ? Usage.NONE : dispatch.usage();
        return new Found(answer, dispatch.decision() instanceof Unknown, besides);
    }

    private static Use judged(Use use, StreamQuestion asked) {
        Optional<Boolean> right = asked.answer()
                .flatMap(expected -> use.answer().map(given -> Answers.agree(asked.question(), expected, given)));
        return new Use(
                use.tool(),
                use.version(),
                use.tier(),
                use.question(),
                use.answer(),
                use.failure(),
                use.toolFailed(),
                right,
                use.usage(),
                use.at());
    }
}
