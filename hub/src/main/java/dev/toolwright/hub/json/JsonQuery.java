package dev.toolwright.hub.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import dev.toolwright.hub.schema.WireJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asking a document. */
final class JsonQuery {

    private static final int MOST_DESCENTS = 2;

    private JsonQuery() {}

    static ApiOperation<PathInput, PathOutput> byPath() {
        return ApiOperation.post("/query", "queryJson", PathInput.class, PathOutput.class, i -> query(i.question()))
                .describedAs(
                        "Query a JSON document by JSONPath",
                        "Lists all values that a JSONPath selects, each with its place as a path, such as "
                                + "$.store.book[?(@.price < 10)].title or $..author. Nothing found gives an empty list. Filters "
                                + "with regular expressions (=~) are not supported; .. may occur twice.")
                .failsWith(422, "The path is not valid JSONPath.");
    }

    static ApiOperation<PointerInput, PointerOutput> byPointer() {
        return ApiOperation.post("/pointer", "jsonPointer", PointerInput.class, PointerOutput.class, i -> point(i.question()))
                .describedAs(
                        "Get one value of a JSON document by JSON Pointer",
                        "Follows a JSON Pointer (RFC 6901) such as /users/0/name: names and indexes from 0, separated by slashes; "
                                + "~1 stands for a slash in a name, ~0 for a tilde. The empty pointer is the whole document.")
                .failsWith(404, "The document has nothing at this place.");
    }

    /** Expressions and repeated descents can take time without end. */
    private static void refuseCostly(String path) {
        if (path.contains("=~")) {
            throw ApiProblem.unprocessable("Filters with regular expressions (=~) are not supported.");
        }
        if (path.split("\\.\\.", -1).length - 1 > MOST_DESCENTS) {
            throw ApiProblem.unprocessable("A path may descend by .. at most " + MOST_DESCENTS + " times.");
        }
    }

    private static PathOutput query(PathQuestion question) {
        refuseCostly(question.path());
        Configuration reading = Configuration.builder()
                .jsonProvider(new JacksonJsonNodeJsonProvider(WireJson.mapper()))
                .mappingProvider(new JacksonMappingProvider(WireJson.mapper()))
                .options(Option.ALWAYS_RETURN_LIST, Option.SUPPRESS_EXCEPTIONS)
                .build();
        try {
            JsonPath path = JsonPath.compile(question.path());
            JsonNode values = path.read((Object) question.document(), reading);
            JsonNode places = path.read((Object) question.document(), reading.addOptions(Option.AS_PATH_LIST));
            List<Found> found = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                found.add(new Found(places.path(i).asText(), values.get(i)));
            }
            return new PathOutput(found.size(), found);
        } catch (JsonPathException e) {
            throw ApiProblem.unprocessable("'" + question.path() + "' is not valid JSONPath: " + e.getMessage() + ".");
        }
    }

    private static PointerOutput point(PointerQuestion question) {
        JsonNode value = question.document().at(JsonPointer.compile(question.pointer()));
        if (value.isMissingNode()) {
            throw ApiProblem.notFound("The document has nothing at " + question.pointer() + ".");
        }
        return new PointerOutput(value, value.getNodeType().name().toLowerCase(Locale.ROOT));
    }

    record PathInput(@Body @Doc("The document and the path.") PathQuestion question) {}

    record PathQuestion(
            @Doc(value = "The document: any JSON value.",
                    example = "{\"books\":[{\"title\":\"Emma\",\"price\":8},{\"title\":\"Ulysses\",\"price\":14}]}")
                    JsonNode document,
            @Doc(value = "The JSONPath, beginning with $.", example = "$.books[?(@.price < 10)].title", pattern = "\\$[\\s\\S]*",
                    maxSize = 500)
                    String path) {}

    record PathOutput(
            @Doc(value = "Number of values found.", example = "1") int count,
            @Doc("The values found, in document order.") List<Found> found) {}

    record Found(
            @Doc(value = "Where the value stands.", example = "$['books'][0]['title']") String path,
            @Doc(value = "The value.", example = "\"Emma\"") JsonNode value) {}

    record PointerInput(@Body @Doc("The document and the pointer.") PointerQuestion question) {}

    record PointerQuestion(
            @Doc(value = "The document: any JSON value.", example = "{\"users\":[{\"name\":\"Ada\"}]}") JsonNode document,
            @Doc(value = "The JSON Pointer.", example = "/users/0/name", pattern = "(/([^~/]|~[01])*)*+", maxSize = 500) String pointer) {}

    record PointerOutput(
            @Doc(value = "The value at this place.", example = "\"Ada\"") JsonNode value,
            @Doc(value = "Its type: object, array, string, number, boolean or null.", example = "string") String type) {}
}
