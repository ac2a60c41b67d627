package dev.toolwright.toolmaker.transcript;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Reply;
import dev.toolwright.toolmaker.dialogue.MakeEvent;
import dev.toolwright.toolmaker.dialogue.MakeEvent.StageStarted;
import dev.toolwright.toolmaker.made.Attempt.Stage;
import dev.toolwright.toolmaker.transcript.Transcript.Published;
import java.time.Instant;
import java.util.List;

/**
 * A maker that says what another one said: to the n-th question of a stage the n-th published reply of that stage, whatever the
 * prompt. It has to be told the events of the making that it plays in, which must be one only. Replies are free.
 */
public final class TranscriptMaker implements ChatModel {

    private final Transcript transcript;
    private Stage stage = Stage.PROPOSE;
    private int asked;

    public TranscriptMaker(Transcript transcript) {
        this.transcript = transcript;
    }

    /** Follows the making. */
    public synchronized void follow(MakeEvent event) {
        if (event instanceof StageStarted started) {
            stage = started.stage();
            asked = 0;
        }
    }

    @Override
    public String id() {
        return "transcript";
    }

    /** @throws ChatModelException of kind NOT_RECORDED if the stage has no further reply */
    @Override
    public synchronized Reply ask(ChatRequest request, Instant deadline) {
        List<Published> replies = transcript.of(stage);
        if (asked >= replies.size()) {
            throw new ChatModelException(
                    ChatModelException.Kind.NOT_RECORDED,
                    "the transcript has " + replies.size() + " replies of the stage " + stage.label() + ", and one more was asked for");
        }
        return Reply.text(replies.get(asked++).text(), Usage.FREE_MODEL_CALL);
    }
}
