package dev.toolwright.models.offline.match;

/** A vector of length 1. Not to be changed by whoever made it. */
public final class Vector {

    private final float[] values;

    Vector(float[] values) {
        this.values = values;
    }

    /** Cosine of the angle between two vectors. */
    public double cosine(Vector other) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }
}
