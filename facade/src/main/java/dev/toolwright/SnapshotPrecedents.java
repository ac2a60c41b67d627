package dev.toolwright;

import dev.toolwright.gateway.simulate.CapturedAnswers;
import dev.toolwright.gateway.snapshot.Snapshots;
import java.util.List;

/** What APIs were seen to answer, for simulations to go by. */
record SnapshotPrecedents(Snapshots snapshots) implements CapturedAnswers {

    /** More make a simulation slower, and hardly more like its API. */
    private static final int MOST = 200;

    @Override
    public List<Captured> of(String tool) {
        return snapshots.realAnswers(tool, MOST).stream()
                .map(capture -> new Captured(capture.call().arguments(), capture.kept().observation(0)))
                .toList();
    }
}
