package dev.toolwright.toolmaker.journal;

import dev.toolwright.chat.ChatRequest;
import dev.toolwright.chat.Message;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SHA-256 over texts, each with its length, so that no two lists of texts run together; in hexadecimal. */
final class RequestHash {

    private RequestHash() {}

    /** What is asked of whom, and how. The maker is offered no tools, and calls none. */
    static String of(String model, ChatRequest request) {
        Stream<String> said = request.conversation().visible().stream().flatMap(RequestHash::texts);
        return of(Stream.concat(Stream.of(model, request.options().toString()), said).toList());
    }

    static String of(List<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Stream<String> texts(Message message) {
        return switch (message) {
            case Message.SystemMessage(String text) -> Stream.of("system", text);
            case Message.UserMessage user -> Stream.of("user", user.text());
            case Message.AssistantMessage assistant -> Stream.of("assistant", orEmpty(assistant.text()));
            case Message.ToolMessage tool -> Stream.of("tool", tool.tool(), tool.text());
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
