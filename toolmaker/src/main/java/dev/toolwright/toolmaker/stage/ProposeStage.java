package dev.toolwright.toolmaker.stage;

import dev.toolwright.toolmaker.dialogue.Dialogue;
import dev.toolwright.toolmaker.dialogue.Ruling;
import dev.toolwright.toolmaker.dialogue.Ruling.Fell;
import dev.toolwright.toolmaker.dialogue.Ruling.Stood;
import dev.toolwright.toolmaker.example.Examples;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.prompt.Template;
import dev.toolwright.toolmaker.reply.ModuleReply;
import dev.toolwright.toolmaker.run.MadeCode;
import java.util.Map;
import java.util.Optional;

/** Asks for a function; what comes back must be Python, define one and run to its end. */
public final class ProposeStage {

    private final MadeCode code;
    private final Prompts prompts;

    public ProposeStage(MadeCode code, Prompts prompts) {
        this.code = code;
        this.prompts = prompts;
    }

    /** @return absent if no reply stood */
    public Optional<Draft> ask(Dialogue dialogue, int attempts, Examples examples) throws InterruptedException {
        String prompt = prompts.fill(Template.PROPOSE, Map.of("examples", Shown.withAnswers(examples.training())));
        return dialogue.stage(Stage.PROPOSE, attempts, prompt, reply -> judge(reply, examples));
    }

    private Ruling<Draft> judge(String reply, Examples examples) throws InterruptedException {
        Optional<String> module = ModuleReply.read(reply);
        if (module.isEmpty()) {
            return fell("the reply has no Python in it", "There is no block of Python in your reply.");
        }
        return switch (Draft.of(module.get(), examples.training(), code)) {
            case Draft.Runs(Draft draft) -> new Stood<>(draft, "the module runs and defines " + draft.function().name());
            case Draft.Broken(String verdict, String error) -> fell(verdict, error);
        };
    }

    private Ruling<Draft> fell(String verdict, String error) {
        return new Fell<>(verdict, prompts.fill(Template.PROPOSE_FAILED, Map.of("error", error)));
    }
}
