package dev.toolwright.hub.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A provider of the hub: a group of operations under one path. Immutable but for the state its handlers share.
 *
 * @param id the first segment of its paths, such as {@code calendar}
 * @param title its name for people, the tag of its operations
 * @param category the field it belongs to, such as {@code Commerce}; providers of one field share it
 * @param description what it offers, in a few sentences
 * @param keyRequired whether each call needs the header {@code X-Api-Key}
 * @param operations in the document's order
 * @param reset puts its state back to the beginning; does nothing where there is no state
 */
public record ApiProvider(
        String id,
        String title,
        String category,
        String description,
        boolean keyRequired,
        List<ApiOperation<?, ?>> operations,
        Runnable reset) {

    /** The path of the operation that {@link #resetBy} adds. */
    public static final PathTemplate RESET = new PathTemplate("/reset");

    /** The header that carries the key. */
    public static final String KEY_HEADER = "X-Api-Key";

    /** The one key that is accepted; it protects nothing and is documented for everybody. */
    public static final String DEMO_KEY = "hub-demo-key";

    public ApiProvider {
        operations = List.copyOf(operations);
    }

    public static ApiProvider of(String id, String title, String category, String description) {
        return new ApiProvider(id, title, category, description, false, List.of(), () -> {});
    }

    public ApiProvider with(ApiOperation<?, ?> operation) {
        List<ApiOperation<?, ?>> more = new ArrayList<>(operations);
        more.add(operation);
        return new ApiProvider(id, title, category, description, keyRequired, more, reset);
    }

    /** Each call needs {@link #DEMO_KEY}. */
    public ApiProvider withKey() {
        return new ApiProvider(id, title, category, description, true, operations, reset);
    }

    /** A provider with state: adds {@code POST /reset}. */
    public ApiProvider resetBy(Runnable newReset) {
        ApiOperation<NoInput, ResetDone> operation = ApiOperation.post(
                        RESET.text(), "reset" + capitalised(id), NoInput.class, ResetDone.class, _ -> {
                            newReset.run();
                            return new ResetDone(id, true);
                        })
                .describedAs(
                        "Reset all data of " + title,
                        "Puts the data of " + title + " back to its first state, as it was when the hub started. "
                                + "All changes made since are lost; numbers of new records start anew.");
        return new ApiProvider(id, title, category, description, keyRequired, operations, newReset).with(operation);
    }

    private static String capitalised(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-")) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
