package dev.toolwright;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.Role;
import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.models.Models;
import dev.toolwright.toolmaker.dispatch.DispatchSettings;
import dev.toolwright.toolmaker.dispatch.Dispatcher;
import dev.toolwright.toolmaker.fit.Fits;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.serve.AnswerDesk;
import dev.toolwright.toolmaker.serve.Tiers;
import dev.toolwright.toolmaker.store.ToolStore;
import java.time.Clock;
import java.util.Optional;

/** What answers questions, put together once: it learns what the examples of each tool have in common. */
record Serving(Tiers tiers, AnswerDesk desk) {

    static Serving of(
            MadeCode code, Models models, EmbeddingModel embedding, ToolStore store, Prompts prompts, Clock clock) {
        Fits fits = new Fits(code);
        ChatModel user = models.forRole(Role.USER);
        Tiers tiers = new Tiers(code, fits, user, models.forRole(Role.MAKER), prompts, clock);
        Dispatcher dispatcher = Dispatcher.withModel(
                fits,
                models.forRole(Role.DISPATCHER),
                Optional.of(embedding),
                prompts,
                clock,
                DispatchSettings.defaults());
        return new Serving(tiers, new AnswerDesk(dispatcher, tiers, store));
    }
}
