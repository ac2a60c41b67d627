package dev.toolwright.gateway.simulate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.toolwright.chat.Conversation;
import dev.toolwright.chat.Message.SystemMessage;
import dev.toolwright.chat.Message.UserMessage;
import dev.toolwright.operation.RestOperation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * What a model is shown that plays an API.
 *
 * @param text documentation, similar calls, earlier calls, and the call
 */
record ModelPrompt(String text) {

    private static final String RULES = rules();
    private static final int MAX_PART = 4_000;
    private static final int MAX_ANSWER = 2_000;
    private static final int DIGITS = 16;

    /** @param earlier calls of the same provider in this world, with their answers, oldest first */
    static ModelPrompt of(KnownTool tool, ObjectNode arguments, List<Precedent> similar, List<String> earlier) {
        StringBuilder text = new StringBuilder("## Documentation\n");
        text.append("Provider: ").append(tool.known().tool().provider().name()).append('\n');
        text.append("Operation: ").append(tool.name()).append(route(tool)).append('\n');
        text.append("Description: ").append(cut(tool.known().tool().description(), MAX_PART)).append('\n');
        text.append("Arguments: ").append(cut(tool.known().tool().schema().text(), MAX_PART)).append('\n');
        tool.success().ifPresent(success -> text.append("Answer schema (status ")
                .append(success.documented().status()).append("): ")
                .append(cut(success.documented().schema().text(), MAX_PART)).append('\n'));
        if (!similar.isEmpty()) {
            text.append("\n## Similar calls and their answers\n");
            similar.forEach(precedent -> text.append(precedent.arguments()).append(" -> ")
                    .append(cut(precedent.body().toString(), MAX_ANSWER)).append('\n'));
        }
        if (!earlier.isEmpty()) {
            text.append("\n## Earlier calls of this session\n");
            earlier.forEach(line -> text.append(line).append('\n'));
        }
        text.append("\n## The call\n").append(tool.name()).append(' ').append(arguments).append('\n');
        return new ModelPrompt(text.toString());
    }

    /** One earlier call in a line. */
    static String line(KnownTool tool, ObjectNode arguments, Answer answer) {
        String body = answer.body().map(Object::toString).orElse("");
        return tool.name() + " " + arguments + " -> " + answer.status() + " " + cut(body, MAX_ANSWER);
    }

    Conversation conversation() {
        return Conversation.of(new SystemMessage(RULES), new UserMessage(text));
    }

    /** Names the prompt in a record: the same digits for the same prompt. */
    String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((RULES + text).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static String route(KnownTool tool) {
        return tool.known().operation() instanceof RestOperation rest ? " (" + rest.method() + " " + rest.path() + ")" : "";
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    private static String rules() {
        try (InputStream resource = ModelPrompt.class.getResourceAsStream("simulator.txt")) {
            return new String(Objects.requireNonNull(resource, "simulator.txt").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
