package dev.toolwright.gateway.snapshot.store;

import dev.toolwright.tool.Provenance;

/** The column that tells provenances apart. */
enum ProvenanceKind {
    REAL,
    SIMULATED,
    HAND_WRITTEN;

    static ProvenanceKind of(Provenance provenance) {
        return switch (provenance) {
            case Provenance.Real _ -> REAL;
            case Provenance.Simulated _ -> SIMULATED;
            case Provenance.HandWritten _ -> HAND_WRITTEN;
        };
    }
}
