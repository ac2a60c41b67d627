package dev.toolwright.benchmarks.game24;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.runs.arithmetic.Expression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a player understands of a conversation: where the game stands, and what was tried.
 *
 * @param messages as OpenAI's protocol has them
 */
record Dialogue(JsonNode messages) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern BEGINNING = Pattern.compile("The numbers are ([\\d, ]+)\\.");
    private static final Pattern RESULT = Pattern.compile("\\{\"numbers\":\\[[^]]*],\"values\":\\[[^]]*]}");

    /**
     * After the latest move, or at the beginning.
     *
     * @throws IllegalArgumentException if there is no game in it
     */
    Position position() {
        Optional<Position> latest = texts("tool").stream().flatMap(Dialogue::results).reduce((_, later) -> later);
        return latest.or(() -> texts("user").stream().flatMap(text -> beginning(text).stream()).findFirst())
                .orElseThrow(() -> new IllegalArgumentException("there is no Game of 24 in this conversation"));
    }

    /** What is to be judged, if it is one position. */
    Optional<Position> judged() {
        String question = String.join("\n", texts("user"));
        return question.contains("\"Value: \"")
                ? results(question).reduce((_, later) -> later).or(() -> beginning(question))
                : Optional.empty();
    }

    /** Whether the last message is of the user and lists this call. */
    boolean tried(String tool, String arguments) {
        JsonNode last = messages.path(messages.size() - 1);
        String quoted = new String(JsonStringEncoder.getInstance().quoteAsString(arguments));
        String listed = "\"name\": \"" + tool + "\",\"arguments\": \"" + quoted + "\"";
        return last.path("role").asText().equals("user") && blankless(last.path("content").asText()).contains(blankless(listed));
    }

    private static String blankless(String text) {
        return text.replaceAll("\\s", "");
    }

    private List<String> texts(String role) {
        List<String> texts = new ArrayList<>();
        for (JsonNode message : messages) {
            if (message.path("role").asText().equals(role)) {
                texts.add(message.path("content").asText());
            }
        }
        return texts;
    }

    private static Stream<Position> results(String text) {
        return RESULT.matcher(text).results().map(MatchResult::group).flatMap(found -> read(found).stream());
    }

    private static Optional<Position> beginning(String text) {
        Matcher matcher = BEGINNING.matcher(text);
        return matcher.find() ? position(Arrays.asList(matcher.group(1).split(",\\s*"))) : Optional.empty();
    }

    private static Optional<Position> read(String result) {
        try {
            JsonNode numbers = JSON.readTree(result).path("numbers");
            return position(StreamSupport.stream(numbers.spliterator(), false).map(JsonNode::asText).toList());
        } catch (JsonProcessingException noResult) {
            return Optional.empty();
        }
    }

    private static Optional<Position> position(List<String> numbers) {
        List<Expression> expressions = numbers.stream().flatMap(number -> Expression.parse(number).stream()).toList();
        return expressions.size() == numbers.size() ? Optional.of(new Position(expressions)) : Optional.empty();
    }
}
