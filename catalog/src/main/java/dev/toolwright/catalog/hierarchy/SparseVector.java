package dev.toolwright.catalog.hierarchy;

/** Few of many dimensions. Neither array is changed. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SparseVector(int[] at, double[] weights) {

    /** Of length 1, or of length 0 if nothing weighs. */
    static SparseVector unit(int[] at, double[] weights) {
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        double[] scaled = weights.clone();
        for (int i = 0; squares > 0 && i < scaled.length; i++) {
            scaled[i] /= Math.sqrt(squares);
        }
        return new SparseVector(at, scaled);
    }

    double dot(double[] dense) {
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += weights[i] * dense[at[i]];
        }
        return sum;
    }

    void addTo(double[] dense) {
        for (int i = 0; i < at.length; i++) {
            dense[at[i]] += weights[i];
        }
    }
}
