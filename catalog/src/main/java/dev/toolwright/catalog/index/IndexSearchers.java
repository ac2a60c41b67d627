package dev.toolwright.catalog.index;

import dev.toolwright.store.LifeSign;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Searchers of the state that counts: the newest complete one, or what a change shows while it goes on. To find that nothing
 * is new costs one look at the folder. Refreshed by one thread at a time.
 */
final class IndexSearchers extends ReferenceManager<IndexSearcher> {

    /** A writer may delete a state while it is being opened. */
    private static final int ATTEMPTS = 10;

    private final Directory directory;
    private final Path sign;
    private final Similarity similarity;
    private long newest;
    private boolean shown;

    /** @param sign raised while a change is shown */
    IndexSearchers(Directory directory, Path sign, Similarity similarity) throws IOException {
        this.directory = directory;
        this.sign = sign;
        this.similarity = similarity;
        this.current = searcher(opened(null));
    }

    static IndexSearcher searcher(IndexReader reader, Similarity similarity) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(similarity);
        searcher.setQueryCache(null);
        return searcher;
    }

    private IndexSearcher searcher(IndexReader reader) {
        return searcher(reader, similarity);
    }

    @Override
    protected @Nullable IndexSearcher refreshIfNeeded(IndexSearcher searcher) throws IOException {
        boolean same = SegmentInfos.getLastCommitGeneration(directory) == newest;
        if (same && (!shown || LifeSign.isRaised(sign))) {
            return null;
        }
        DirectoryReader known = (DirectoryReader) searcher.getIndexReader();
        DirectoryReader fresh = opened(known);
        return fresh == known ? null : searcher(fresh);
    }

    /** @return the known reader itself if its state still counts */
    private DirectoryReader opened(@Nullable DirectoryReader known) throws IOException {
        IOException gone = new FileNotFoundException(directory.toString());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                List<IndexCommit> commits = DirectoryReader.listCommits(directory);
                IndexCommit last = commits.getLast();
                boolean unfinished = !CommitPoints.complete(last) && LifeSign.isRaised(sign);
                DirectoryReader reader = opened(known, unfinished ? last : CommitPoints.lastComplete(commits));
                newest = last.getGeneration();
                shown = unfinished;
                return reader;
            } catch (NoSuchFileException | FileNotFoundException deleted) {
                gone = deleted;
            }
        }
        throw gone;
    }

    private static DirectoryReader opened(@Nullable DirectoryReader known, IndexCommit commit) throws IOException {
        if (known == null) {
            return DirectoryReader.open(commit);
        }
        DirectoryReader changed = DirectoryReader.openIfChanged(known, commit);
        return changed == null ? known : changed;
    }

    @Override
    protected void decRef(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    @Override
    protected boolean tryIncRef(IndexSearcher searcher) {
        return searcher.getIndexReader().tryIncRef();
    }

    @Override
    protected int getRefCount(IndexSearcher searcher) {
        return searcher.getIndexReader().getRefCount();
    }
}
