package dev.toolwright.runs;

import dev.toolwright.solution.Solution;

/** What there is to count of calls. */
record CallCounts(CallFaults faults, CallOrigins origins) {

    static final CallCounts NONE = new CallCounts(CallFaults.NONE, CallOrigins.NONE);

    static CallCounts of(Solution solution) {
        return new CallCounts(CallFaults.of(solution), CallOrigins.of(solution));
    }

    CallCounts plus(CallCounts other) {
        return new CallCounts(faults.plus(other.faults), origins.plus(other.origins));
    }
}
