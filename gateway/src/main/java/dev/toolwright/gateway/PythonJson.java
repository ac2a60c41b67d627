package dev.toolwright.gateway;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import dev.toolwright.json.PythonText;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * JSON as Python's {@code json} module reads and writes it by default, so that observations equal the reference's to the
 * character: {@code ", "} and {@code ": "} between, non-ASCII as {@code \}{@code uXXXX}, integers of any size kept, floats by
 * {@code repr}, of a repeated key the last value in the first's place, {@code NaN} and {@code Infinity} let through.
 */
final class PythonJson {

    /** Python refuses longer integers. */
    private static final int MAX_DIGITS = 4300;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool()) // else buffers for each virtual thread
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNumberLength(MAX_DIGITS).build())
            .build();

    private PythonJson() {}

    /** The members of the object that this text is, values in Python's writing; empty if it is no JSON object. */
    static Optional<Map<String, String>> members(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            Map<String, String> members = readMembers(parser);
            return parser.nextToken() == null ? Optional.of(members) : Optional.empty();
        } catch (IOException malformed) {
            return Optional.empty();
        }
    }

    /** The object with these members, whose values are in Python's writing. */
    static String object(Map<String, String> members) {
        List<String> parts = new ArrayList<>(4 * members.size() + 1);
        members.forEach((key, value) ->
                Collections.addAll(parts, parts.isEmpty() ? "{" : ", ", PythonText.quote(key), ": ", value));
        parts.add(parts.isEmpty() ? "{}" : "}");
        return String.join("", parts); // copies a long value once
    }

    private static Map<String, String> readMembers(JsonParser parser) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            parser.nextToken();
            members.put(key, read(parser));
        }
        return members;
    }

    private static String readElements(JsonParser parser) throws IOException {
        StringJoiner elements = new StringJoiner(", ", "[", "]");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser));
        }
        return elements.toString();
    }

    private static String read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(readMembers(parser));
            case START_ARRAY -> readElements(parser);
            case VALUE_STRING -> PythonText.quote(parser.getText());
            case VALUE_NUMBER_INT -> new BigInteger(parser.getText()).toString();
            case VALUE_NUMBER_FLOAT -> PythonText.number(parser.getDoubleValue());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IOException("no value where one must be");
        };
    }
}
