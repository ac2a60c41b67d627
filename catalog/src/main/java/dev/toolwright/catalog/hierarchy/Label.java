package dev.toolwright.catalog.hierarchy;

/**
 * The name of a category or a collection.
 *
 * @param name empty: there is none
 * @param inferred from words, because the document says nothing
 */
public record Label(String name, boolean inferred) {

    public static final Label NONE = new Label("", false);

    public static Label stated(String name) {
        return new Label(name, false);
    }

    public static Label inferred(String name) {
        return new Label(name, true);
    }

    public boolean isEmpty() {
        return name.isEmpty();
    }
}
