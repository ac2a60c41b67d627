package dev.toolwright.catalog.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.store.Directory;

/**
 * The states of an index that are on disk: complete ones, and unfinished ones, which a change shows while it goes on. An
 * unfinished state counts for as long as whoever made it lives; after that the last complete one does, which is kept until
 * there is another.
 */
final class CommitPoints {

    private static final String STATE = "state";

    static final Map<String, String> COMPLETE = Map.of(STATE, "complete");
    static final Map<String, String> UNFINISHED = Map.of(STATE, "unfinished");

    private CommitPoints() {}

    /** A commit of an earlier version says nothing, and is complete. */
    static boolean complete(IndexCommit commit) throws IOException {
        return !commit.getUserData().entrySet().containsAll(UNFINISHED.entrySet());
    }

    /** The state to go on from, if that is not the newest one. */
    static Optional<IndexCommit> lastComplete(Directory directory) throws IOException {
        List<IndexCommit> commits = DirectoryReader.listCommits(directory);
        return complete(commits.getLast()) ? Optional.empty() : Optional.of(lastComplete(commits));
    }

    /** @param commits in the order in which they were made */
    static IndexCommit lastComplete(List<? extends IndexCommit> commits) throws IOException {
        for (IndexCommit commit : commits.reversed()) {
            if (complete(commit)) {
                return commit;
            }
        }
        return commits.getLast();
    }

    /** Keeps the last complete state, and the newest one while it is being made. */
    static final class Policy extends IndexDeletionPolicy {

        @Override
        public void onInit(List<? extends IndexCommit> commits) throws IOException {
            if (!commits.isEmpty()) {
                keep(commits, lastComplete(commits));
            }
        }

        @Override
        public void onCommit(List<? extends IndexCommit> commits) throws IOException {
            keep(commits, lastComplete(commits), commits.getLast());
        }

        private static void keep(List<? extends IndexCommit> commits, IndexCommit... kept) {
            for (IndexCommit commit : commits) {
                if (!List.of(kept).contains(commit)) {
                    commit.delete();
                }
            }
        }
    }
}
