package dev.toolwright.toolmaker.dispatch;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.toolmaker.dispatch.Dispatch.By;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Known;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Undecided;
import dev.toolwright.toolmaker.dispatch.Dispatch.Decision.Unknown;
import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.fit.Fitting;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.prompt.Prompts;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tool that serves a question. If what its examples have in common fits exactly one tool, no model is asked; else
 * the dispatcher model sees one sample question of every candidate and names a tool, or none (paper, section 3.2). Thread-safe.
 */
public final class Dispatcher {

    private final Fits fits;
    private final Nearest nearest;
    private final Optional<DispatcherTalk> talk;
    private final DispatchSettings settings;

    private Dispatcher(Fits fits, Nearest nearest, Optional<DispatcherTalk> talk, DispatchSettings settings) {
        this.fits = fits;
        this.nearest = nearest;
        this.talk = talk;
        this.settings = settings;
    }

    /**
     * A dispatcher that asks a model where there is doubt.
     *
     * @param embedding helps to find the nearest tools where there are more than the model is shown; absent, words have to do
     */
    public static Dispatcher withModel(
            Fits fits,
            ChatModel model,
            Optional<EmbeddingModel> embedding,
            Prompts prompts,
            InstantSource clock,
            DispatchSettings settings) {
        DispatcherTalk talk = new DispatcherTalk(model, prompts, clock, settings);
        return new Dispatcher(fits, new Nearest(embedding), Optional.of(talk), settings);
    }

    /** A dispatcher to which a question that does not fit exactly one tool is unknown. */
    public static Dispatcher withoutModel(Fits fits) {
        return new Dispatcher(fits, new Nearest(Optional.empty()), Optional.empty(), DispatchSettings.defaults());
    }

    /**
     * Finds the tool for a question.
     *
     * @param tools that may serve, each name once
     * @throws InterruptedException if this thread is interrupted
     */
    public Dispatch dispatch(String question, List<MadeTool> tools) throws InterruptedException {
        if (tools.isEmpty()) {
            return new Dispatch(new Unknown(), By.FIT, Usage.NONE, "there are no tools");
        }
        List<Known> fitting = new ArrayList<>();
        for (MadeTool tool : tools) {
            if (fits.judge(tool, question) instanceof Fitting.Fits fit) {
                fitting.add(new Known(tool, Optional.of(fit.parsed())));
            }
        }
        if (fitting.size() == 1) {
            return new Dispatch(
                    fitting.getFirst(), By.FIT, Usage.NONE, "it is like the examples of " + fitting.getFirst().tool().name());
        }
        String doubt = fitting.isEmpty() ? "it fits no tool for certain" : "it fits " + fitting.size() + " tools";
        if (talk.isEmpty()) {
            return new Dispatch(new Unknown(), By.FIT, Usage.NONE, doubt + ", and there is no model to ask");
        }
        return ask(talk.get(), question, tools, fitting);
    }

    private Dispatch ask(DispatcherTalk model, String question, List<MadeTool> tools, List<Known> fitting)
            throws InterruptedException {
        List<MadeTool> doubtful = fitting.isEmpty() ? tools : fitting.stream().map(Known::tool).toList();
        List<MadeTool> candidates = nearest.of(question, doubtful, settings.candidates());
        DispatcherTalk.Said said = model.ask(question, candidates);
        return switch (said) {
            case DispatcherTalk.Said.Named named -> {
                Optional<Known> fit = fitting.stream().filter(known -> known.tool().equals(named.tool())).findFirst();
                yield new Dispatch(
                        fit.orElseGet(() -> new Known(named.tool(), Optional.empty())), By.MODEL, said.usage(), said.reason());
            }
            case DispatcherTalk.Said.None _ -> new Dispatch(new Unknown(), By.MODEL, said.usage(), said.reason());
            case DispatcherTalk.Said.Nothing _ -> new Dispatch(new Undecided(), By.MODEL, said.usage(), said.reason());
        };
    }
}
