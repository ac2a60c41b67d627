package dev.toolwright.solver.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.toolwright.solver.step.FinishCall.Answer;
import dev.toolwright.solver.step.FinishCall.Fault;
import dev.toolwright.solver.step.FinishCall.GiveUp;
import dev.toolwright.solver.step.FinishCall.Unusable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of {@code Finish}: JSON as leniently as Python reads it with {@code strict=False}, and where that
 * fails, as with a reply cut off by a length limit, what the text gives away.
 */
final class FinishReader {

    private static final JsonMapper JSON = Json.mapper()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String ANSWER_OPENS = "\"final_answer\": \"";
    private static final Pattern ANSWER_CLOSES = Pattern.compile("\"\\s*}?\\s*$");

    private FinishReader() {}

    static FinishCall read(String arguments) {
        JsonNode json;
        try {
            json = JSON.readTree(arguments);
        } catch (JsonProcessingException _) {
            return rescue(arguments);
        }
        if (json.isMissingNode()) {
            return rescue(arguments);
        }
        JsonNode returnType = json.get(FinishTool.RETURN_TYPE);
        if (returnType == null) {
            return new Unusable(Fault.NO_RETURN_TYPE);
        }
        JsonNode answer = json.get(FinishTool.FINAL_ANSWER);
        return finish(returnType.isTextual() ? returnType.textValue() : "", answer == null ? null : textOf(answer));
    }

    private static FinishCall finish(String returnType, @Nullable String answer) {
        return switch (returnType) {
            case FinishTool.GIVE_UP -> new GiveUp();
            case FinishTool.GIVE_ANSWER -> answer == null ? new Unusable(Fault.NO_ANSWER) : new Answer(answer);
            default -> new Unusable(Fault.UNKNOWN_RETURN_TYPE);
        };
    }

    /** An answer that is no string is tolerated: numbers and objects are shown as they are written. */
    private static String textOf(JsonNode answer) {
        if (answer.isTextual()) {
            return answer.textValue();
        }
        return answer.isNull() ? "" : Json.write(answer);
    }

    private static FinishCall rescue(String arguments) {
        if (!arguments.contains(opening(""))) {
            return new Unusable(Fault.NO_RETURN_TYPE);
        }
        int answer = arguments.indexOf(ANSWER_OPENS);
        String text = answer < 0 ? null : withoutClosing(arguments.substring(answer + ANSWER_OPENS.length()));
        if (arguments.contains(opening(FinishTool.GIVE_ANSWER))) {
            return finish(FinishTool.GIVE_ANSWER, text);
        }
        return finish(arguments.contains(opening(FinishTool.GIVE_UP)) ? FinishTool.GIVE_UP : "", text);
    }

    private static String opening(String returnType) {
        return "\"" + FinishTool.RETURN_TYPE + "\": \"" + returnType;
    }

    private static String withoutClosing(String answer) {
        return ANSWER_CLOSES.matcher(answer).replaceFirst("");
    }
}
