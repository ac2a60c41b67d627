package dev.toolwright.tool;

/**
 * Where the answer to a call was taken from. An answer that was captured from this very call has the same origin as one
 * that came just now, as it is the same answer.
 *
 * @param provenance who it is from
 * @param distance how far the call that it answers is from the one that was made: 0 for the same call, above for a near one,
 *     at most 1
 */
public record Origin(Provenance provenance, double distance) {

    public static final Origin REAL = of(Provenance.REAL);

    public Origin {
        if (!(distance >= 0 && distance <= 1)) {
            throw new IllegalArgumentException("a distance between calls is from 0 to 1, not " + distance);
        }
    }

    /** Of an answer to the call itself. */
    public static Origin of(Provenance provenance) {
        return new Origin(provenance, 0);
    }

    public Origin withDistance(double value) {
        return new Origin(provenance, value);
    }

    /** Whether it answers another call than the one that was made. */
    public boolean near() {
        return distance > 0;
    }
}
