package dev.toolwright.catalog.schema;

/**
 * How much of a schema a model gets to see.
 *
 * @param depth levels of objects and arrays below an argument
 * @param nodes schemas below an argument, all levels together; a schema with more is shown with fewer levels
 * @param description characters of a description
 * @param values values of an enumeration
 * @param literal characters of a default or example
 */
public record SchemaLimits(int depth, int nodes, int description, int values, int literal) {

    public static SchemaLimits defaults() {
        return new SchemaLimits(6, 120, 300, 100, 200);
    }

    SchemaLimits withDepth(int levels) {
        return new SchemaLimits(levels, nodes, description, values, literal);
    }
}
