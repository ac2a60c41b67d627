package dev.toolwright.toolmaker;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.made.MadeTool;
import java.util.function.Consumer;

/**
 * Makes a tool, as {@code Maker} does, with a model that is given for each making: a stream hands in one that remembers its
 * replies, so that a making that was killed goes on where it was.
 */
@FunctionalInterface
public interface ToolMaker {

    /**
     * @param maker the strong model
     * @return the tool, verified or rejected, not kept in any store
     * @throws dev.toolwright.toolmaker.dialogue.BudgetReachedException if the making's budget is spent
     * @throws dev.toolwright.chat.ChatModelException if the model gives no reply
     */
    MadeTool make(ChatModel maker, MakeRequest request, Consumer<MakeEvent> listener) throws InterruptedException;
}
