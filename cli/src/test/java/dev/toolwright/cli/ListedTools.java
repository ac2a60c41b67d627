package dev.toolwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An MCP server whose tools are those that a file lists, read at each question, and answer with their name and arguments. A
 * call that is told {@code {"relist": true}} is followed by the news that the list has changed.
 */
final class ListedTools {

    private static final JsonMapper JSON = new JsonMapper();

    private ListedTools() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode request = JSON.readTree(line);
            if (!request.has("id")) {
                continue;
            }
            ObjectNode answer = JSON.createObjectNode().put("jsonrpc", "2.0");
            answer.set("id", request.get("id"));
            answer.set("result", result(request, file));
            System.out.println(answer);
            if (request.at("/params/arguments/relist").asBoolean()) {
                System.out.println("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\"}");
            }
        }
    }

    private static ObjectNode result(JsonNode request, Path file) throws IOException {
        ObjectNode result = JSON.createObjectNode();
        switch (request.path("method").asText()) {
            case "initialize" -> {
                result.put("protocolVersion", request.at("/params/protocolVersion").asText());
                result.putObject("capabilities").putObject("tools");
                result.putObject("serverInfo").put("name", "pantry").put("version", "1");
            }
            case "tools/list" -> result.set("tools", JSON.readTree(Files.readString(file)));
            default -> result.putArray("content").addObject().put("type", "text")
                    .put("text", request.at("/params/name").asText() + " " + request.at("/params/arguments"));
        }
        return result;
    }

    /** The command that runs it, for {@code --mcp}. */
    static String command(String file) {
        return "'" + System.getProperty("java.home") + "/bin/java' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx64m -cp '"
                + System.getProperty("java.class.path") + "' " + ListedTools.class.getName() + " '" + file + "'";
    }
}
