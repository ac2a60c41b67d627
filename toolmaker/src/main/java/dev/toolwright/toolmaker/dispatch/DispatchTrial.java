package dev.toolwright.toolmaker.dispatch;

import dev.toolwright.budget.Usage;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Known;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Undecided;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Unknown;
import dev.toolwright.toolmaker.made.MadeTool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Tries a dispatcher on mixed questions as the paper does (section 4.2): some tools are drawn to be the known ones, questions
 * of all kinds come in random order, and it is counted how often the right tool is named, and no tool where there is none.
 * The same seed gives the same questions, so that dispatchers with and without a model can be compared.
 */
public final class DispatchTrial {

    private final List<Kind> kinds;
    private final TrialSettings settings;

    /**
     * A kind of question.
     *
     * @param tool that serves it; absent for questions that are always unknown
     * @param questions none of which the tool was made from
     */
    public record Kind(Optional<MadeTool> tool, List<String> questions) {
        public Kind {
            questions = List.copyOf(questions);
        }
    }

    /** @throws IllegalArgumentException if there are fewer tools than are to be known, or no questions */
    public DispatchTrial(List<Kind> kinds, TrialSettings settings) {
        long tools = kinds.stream().filter(kind -> kind.tool().isPresent()).count();
        if (tools < settings.known()) {
            throw new IllegalArgumentException(
                    "a trial with " + settings.known() + " known tools needs at least as many, and there are " + tools);
        }
        if (kinds.stream().anyMatch(kind -> kind.questions().isEmpty())) {
            throw new IllegalArgumentException("a kind of questions in a trial has no questions");
        }
        this.kinds = List.copyOf(kinds);
        this.settings = settings;
    }

    private record Asked(String question, Optional<MadeTool> right) {}

    public TrialReport run(Dispatcher dispatcher) throws InterruptedException {
        Random random = new Random(settings.seed());
        List<TrialReport.Draw> draws = new ArrayList<>();
        for (int draw = 0; draw < settings.draws(); draw++) {
            List<MadeTool> tools = new ArrayList<>(kinds.stream().flatMap(kind -> kind.tool().stream()).toList());
            Collections.shuffle(tools, random);
            List<MadeTool> known = tools.subList(0, settings.known());
            draws.add(run(dispatcher, known, mixed(known, random)));
        }
        return new TrialReport(draws);
    }

    private List<Asked> mixed(List<MadeTool> known, Random random) {
        List<Asked> mixed = new ArrayList<>();
        for (Kind kind : kinds) {
            List<String> questions = new ArrayList<>(kind.questions());
            Collections.shuffle(questions, random);
            Optional<MadeTool> right = kind.tool().filter(known::contains);
            questions.stream().limit(settings.questions()).forEach(question -> mixed.add(new Asked(question, right)));
        }
        Collections.shuffle(mixed, random);
        return mixed;
    }

    private static TrialReport.Draw run(Dispatcher dispatcher, List<MadeTool> known, List<Asked> questions)
            throws InterruptedException {
        int rightTool = 0;
        int rightNone = 0;
        int undecided = 0;
        int withoutModel = 0;
        Usage usage = Usage.NONE;
        for (Asked asked : questions) {
            Dispatch dispatch = dispatcher.dispatch(asked.question(), known);
            usage = usage.plus(dispatch.usage());
            withoutModel += dispatch.by() == Dispatch.By.FIT ? 1 : 0;
            switch (dispatch.decision()) {
                case Known found -> rightTool += asked.right().filter(found.tool()::equals).isPresent() ? 1 : 0;
                case Unknown _ -> rightNone += asked.right().isEmpty() ? 1 : 0;
                case Undecided _ -> undecided++;
            }
        }
        int ofKnown = (int) questions.stream().filter(asked -> asked.right().isPresent()).count();
        return new TrialReport.Draw(
                known.stream().map(MadeTool::name).toList(),
                ofKnown,
                rightTool,
                questions.size() - ofKnown,
                rightNone,
                undecided,
                withoutModel,
                usage);
    }
}
