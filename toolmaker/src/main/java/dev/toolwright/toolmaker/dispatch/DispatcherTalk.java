package dev.toolwright.toolmaker.dispatch;

import dev.toolwright.budget.Usage;
import dev.toolwright.chat.ChatModel;
import dev.toolwright.chat.ChatModelException;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.AssistantMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.chat.Reply;
import dev.toolwright.toolmaker.made.MadeTool;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.prompt.Template;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the dispatcher model which of some tools serves a question. */
final class DispatcherTalk {

    /** What came of it. */
    sealed interface Said {
        Usage usage();

        String reason();

        record Named(MadeTool tool, Usage usage, String reason) implements Said {}

        record None(Usage usage, String reason) implements Said {}

        /** There was no reply at all. */
        record Nothing(Usage usage, String reason) implements Said {}
    }

    /** Of a sample question: what a kind is shows in its beginning. */
    private static final int LONGEST_SAMPLE = 2000;

    private final ChatModel model;
    private final Prompts prompts;
    private final InstantSource clock;
    private final DispatchSettings settings;
    private final ChatOptions options;

    DispatcherTalk(ChatModel model, Prompts prompts, InstantSource clock, DispatchSettings settings) {
        this.model = model;
        this.prompts = prompts;
        this.clock = clock;
        this.settings = settings;
        this.options = ChatOptions.defaults().withTemperature(0).withMaxOutputTokens(settings.maxOutputTokens());
    }

    Said ask(String question, List<MadeTool> candidates) throws InterruptedException {
        Map<String, MadeTool> known = candidates.stream().collect(Collectors.toMap(MadeTool::name, tool -> tool));
        String names = candidates.stream().map(MadeTool::name).collect(Collectors.joining(", "));
        Conversation conversation = Conversation.of(new UserMessage(prompts.fill(
                Template.DISPATCH,
                Map.of("question", question, "names", names, "samples", samples(candidates)))));
        Instant deadline = clock.instant().plus(settings.timeout());
        Usage usage = Usage.NONE;
        for (int attempt = 1; attempt <= settings.attempts(); attempt++) {
            Reply reply;
            try {
                reply = model.ask(new ChatRequest(conversation, List.of(), options), deadline);
            } catch (ChatModelException failure) {
                return new Said.Nothing(usage.plus(Usage.FREE_MODEL_CALL), "the dispatcher gave no reply: " + failure.getMessage());
            }
            usage = usage.plus(reply.usage());
            String text = reply.text() == null ? "" : reply.text();
            Optional<String> name = NamedTool.in(text, known.keySet());
            if (name.isPresent()) {
                return said(name.get(), known, usage);
            }
            conversation = (text.isBlank() ? conversation : conversation.plus(new AssistantMessage(text, List.of())))
                    .plus(new UserMessage(prompts.fill(Template.DISPATCH_UNREADABLE, Map.of("names", names))));
        }
        return new Said.None(usage, "the dispatcher named none of the tools in " + settings.attempts() + " attempts");
    }

    private static Said said(String name, Map<String, MadeTool> known, Usage usage) {
        MadeTool tool = known.get(name);
        return tool == null
                ? new Said.None(usage, "the dispatcher says that no tool serves it")
                : new Said.Named(tool, usage, "the dispatcher names " + name);
    }

    private static String samples(List<MadeTool> candidates) {
        return candidates.stream()
                .map(tool -> "Name: " + tool.name() + "\nQuestion: " + shortened(Nearest.sample(tool)))
                .collect(Collectors.joining("\n\n"));
    }

    private static String shortened(String sample) {
        return sample.length() <= LONGEST_SAMPLE ? sample : sample.substring(0, LONGEST_SAMPLE) + " …";
    }
}
