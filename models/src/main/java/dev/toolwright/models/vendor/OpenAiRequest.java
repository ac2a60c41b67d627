package dev.toolwright.models.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.toolwright.chat.ChatOptions;
import dev.toolwright.chat.ChatRequest;
import dev.toolwright.http.Content;
import dev.toolwright.tool.JsonText;
import dev.toolwright.tool.Tool;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out requests as OpenAI's chat completions have them, from pieces that are written once: a message when it is first
 * sent, a tool when it is first offered. So a chain's requests, each longer than the one before, hold all their text once.
 * Thread-safe.
 */
final class OpenAiRequest {

    private static final int TOOLS_KEPT = 10_000;
    private static final Content COMMA = Content.utf8(",");
    private static final Content TOOLS = Content.utf8("],\"tools\":[");
    private static final Content END_OF_LIST = Content.utf8("]");

    private final Content start;
    private final String limitName;
    private final Cache<Tool, Content> tools =
            Caffeine.newBuilder().maximumSize(TOOLS_KEPT).build();

    /**
     * @param newLimitName whether the limit of a reply is called {@code max_completion_tokens}, which OpenAI's own newer models
     *     insist on and most other servers do not know
     */
    OpenAiRequest(String model, boolean newLimitName) {
        this.start = Content.utf8("{\"model\":" + Json.quoted(model) + ",\"messages\":[");
        this.limitName = newLimitName ? "max_completion_tokens" : "max_tokens";
    }

    /** @throws JsonProcessingException if a schema is no JSON object */
    Content of(ChatRequest request) throws JsonProcessingException {
        List<Content> pieces = new ArrayList<>(2 * (request.conversation().size() + request.tools().size()) + 3);
        pieces.add(start);
        addAll(pieces, request.conversation().visible(OpenAiMessage.FORM));
        if (!request.tools().isEmpty()) {
            pieces.add(TOOLS);
            addAll(pieces, tools(request.tools()));
        }
        pieces.add(END_OF_LIST);
        pieces.add(options(request.options()));
        return Content.joined(pieces);
    }

    private static void addAll(List<Content> pieces, List<Content> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                pieces.add(COMMA);
            }
            pieces.add(elements.get(i));
        }
    }

    private List<Content> tools(List<Tool> offered) throws JsonProcessingException {
        List<Content> written = new ArrayList<>(offered.size());
        for (Tool tool : offered) {
            Content known = tools.getIfPresent(tool);
            if (known == null) {
                known = tool(tool);
                tools.put(tool, known);
            }
            written.add(known);
        }
        return written;
    }

    private static Content tool(Tool tool) throws JsonProcessingException {
        return Content.utf8("{\"type\":\"function\",\"function\":{\"name\":" + Json.quoted(tool.name()) + ",\"description\":"
                + Json.quoted(tool.description()) + ",\"parameters\":" + object(tool.schema()) + "}}");
    }

    private Content options(ChatOptions options) throws JsonProcessingException {
        StringBuilder text = new StringBuilder();
        text.append(",\"").append(limitName).append("\":").append(options.maxOutputTokens());
        options.temperature().ifPresent(value -> text.append(",\"temperature\":").append(value));
        options.seed().ifPresent(value -> text.append(",\"seed\":").append(value));
        if (options.replySchema().isPresent()) {
            text.append(",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":\"reply\",\"schema\":")
                    .append(object(options.replySchema().get()))
                    .append("}}");
        }
        return Content.utf8(text.append('}').toString());
    }

    /** Without white space, which would cost tokens; every keyword stays, and numbers as they were written. */
    private static String object(JsonText schema) throws JsonProcessingException {
        return Json.object(schema.text()).toString();
    }
}
