package dev.toolwright.solver.prompt;

import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.tool.Provider;
import dev.toolwright.tool.Toolbox;
import java.util.List;

/** The conversation that every path begins with: how to work and who offers the tools, then the instruction. */
public final class Opening {

    /** How much of a provider's description is told, in code points. */
    private static final int MAX_DESCRIPTION = 512;

    private static final Latest<Setting, Conversation> SETTINGS = new Latest<>(Setting::conversation);

    private Opening() {}

    public static Conversation of(Prompts prompts, String instruction, Toolbox toolbox) {
        return SETTINGS.of(new Setting(prompts.system(), toolbox.providers()))
                .plus(new UserMessage(prompts.user().replace("{instruction}", instruction)));
    }

    /** What is the same for all instructions over the same providers. */
    private record Setting(String system, List<Provider> providers) {

        Conversation conversation() {
            return Conversation.of(new SystemMessage(system.replace("{providers}", list(providers))));
        }
    }

    private static String list(List<Provider> providers) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < providers.size(); i++) {
            Provider provider = providers.get(i);
            list.append(i + 1).append('.').append(provider.name()).append(": ").append(describe(provider)).append('\n');
        }
        return list.toString();
    }

    private static String describe(Provider provider) {
        String line = provider.description().replaceAll("\\R", " ").strip();
        if (line.isEmpty()) {
            return "None";
        }
        return line.codePointCount(0, line.length()) <= MAX_DESCRIPTION
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_DESCRIPTION));
    }
}
