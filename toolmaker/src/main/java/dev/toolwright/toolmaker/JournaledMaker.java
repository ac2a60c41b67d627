package dev.toolwright.toolmaker;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.journal.MakingJournal;
import dev.toolwright.toolmaker.made.Attempt;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.store.ToolStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes tools and keeps them, rejected ones as well. A making that is killed, stopped or out of budget goes on from its last
 * reply when the same is asked for again: same examples, name, model and prompts. Safe for use by many threads; two at the same
 * making are one too many, and the second is told so.
 */
public final class JournaledMaker {

    private final ChatModel model;
    private final MadeCode code;
    private final ToolStore store;
    private final Path journals;
    private final Clock clock;

    /**
     * @param model of role maker
     * @param journals a folder for makings in progress; it is made if it is missing
     */
    public JournaledMaker(ChatModel model, MadeCode code, ToolStore store, Path journals, Clock clock) {
        this.model = model;
        this.code = code;
        this.store = store;
        this.journals = journals;
        this.clock = clock;
    }

    /**
     * Makes a tool as {@link Maker#make} does, and keeps it.
     *
     * @return the version as it is kept
     * @throws dev.toolwright.store.StoreException if journal or tool can't be kept, or another process is making the same
     */
    public MadeTool make(MakeRequest request, MakeSettings settings, Consumer<MakeEvent> listener) throws InterruptedException {
        Prompts prompts = settings.prompts().map(Prompts::of).orElseGet(Prompts::defaults);
        Examples examples = request.examples();
        List<String> making = List.of(
                examples.hash(),
                examples.training().size() + " " + examples.validation().size(),
                request.name().orElse(""),
                model.id(),
                prompts.hash());
        try (MakingJournal journal = MakingJournal.open(model, journals, making)) {
            if (journal.recalled() > 0) {
                listener.accept(new MakeEvent.Resumed(journal.recalled()));
            }
            MadeTool tool = new Maker(journal, code, clock).make(request, settings, listener);
            Optional<MadeTool> before = journal.onlyRecalled() ? same(tool) : Optional.empty();
            MadeTool kept = before.isPresent() ? before.get() : store.add(tool);
            journal.discard();
            return kept;
        }
    }

    /** The version that a making before this one has kept, if it was killed between that and the end of its journal. */
    private Optional<MadeTool> same(MadeTool tool) {
        return store.newest(tool.name())
                .filter(newest -> newest.examples().hash().equals(tool.examples().hash()))
                .filter(newest -> replies(newest).equals(replies(tool)));
    }

    private static List<String> replies(MadeTool tool) {
        return tool.making().attempts().stream().map(Attempt::reply).toList();
    }
}
