package dev.toolwright.hub.json;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** JSON documents asked, reshaped and compared; no state. */
public final class Json {

    private Json() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "json",
                        "JSON",
                        "Data",
                        "Works on JSON documents, which are given as they are, not as text: query by JSONPath or JSON Pointer, "
                                + "format text as JSON, flatten, merge patches, compare two documents, and "
                                + "describe the types of a document.")
                .with(JsonQuery.byPath())
                .with(JsonQuery.byPointer())
                .with(JsonFormat.operation())
                .with(Flattening.operation())
                .with(MergePatch.operation())
                .with(JsonComparison.operation())
                .with(TypeSummary.operation());
    }
}
