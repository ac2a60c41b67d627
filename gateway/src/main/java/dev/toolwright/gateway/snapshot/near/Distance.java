package dev.toolwright.gateway.snapshot.near;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far two values are from each other, from 0 for equal ones to 1. Objects: the mean of their properties' distances, a missing
 * one being 1 away. Lists: the same of their elements. Numbers: their difference, of the greater one's size. Texts: the edits
 * between them, of the longer one's length. Values of different types are 1 away.
 */
final class Distance {

    /** Longer texts are compared by their beginnings: edits cost the product of the lengths. */
    private static final int MOST_CHARS = 300;

    private Distance() {}

    static double between(JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return 0;
        }
        if (one.isObject() && other.isObject()) {
            return objects(one, other);
        }
        if (one.isArray() && other.isArray()) {
            return arrays(one, other);
        }
        if (one.isNumber() && other.isNumber()) {
            return numbers(one.doubleValue(), other.doubleValue());
        }
        return one.isTextual() && other.isTextual() ? texts(one.textValue(), other.textValue()) : 1;
    }

    private static double objects(JsonNode one, JsonNode other) {
        Set<String> names = new TreeSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        double sum = 0;
        for (String name : names) {
            sum += one.has(name) && other.has(name) ? between(one.get(name), other.get(name)) : 1;
        }
        return sum / names.size();
    }

    private static double arrays(JsonNode one, JsonNode other) {
        int longer = Math.max(one.size(), other.size());
        double sum = longer - Math.min(one.size(), other.size());
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            sum += between(one.get(i), other.get(i));
        }
        return sum / longer;
    }

    private static double numbers(double one, double other) {
        double size = Math.max(Math.abs(one), Math.abs(other));
        double distance = Double.isInfinite(size) ? 1 : Math.min(1, Math.abs(one - other) / size);
        // equal as floats, though not as written: not the same call, so not at no distance
        return Math.max(distance, Double.MIN_NORMAL);
    }

    private static double texts(String one, String other) {
        String a = one.substring(0, Math.min(one.length(), MOST_CHARS));
        String b = other.substring(0, Math.min(other.length(), MOST_CHARS));
        return Math.max((double) edits(a, b) / Math.max(a.length(), b.length()), Double.MIN_NORMAL);
    }

    /** Insertions, deletions and replacements that lead from one to the other. */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
