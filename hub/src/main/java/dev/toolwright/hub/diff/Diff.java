package dev.toolwright.hub.diff;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** How texts differ and how near they are; no state. */
public final class Diff {

    private Diff() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "diff",
                        "Diff",
                        "Text",
                        "Compares texts: unified diffs by line and applying them as patches, differences by word, edit distance "
                                + "and similarity of two texts, and the candidates nearest to a text, for typing mistakes.")
                .with(LineDiff.operation())
                .with(PatchApplication.operation())
                .with(WordDiff.operation())
                .with(Similarity.measuring())
                .with(Similarity.ranking());
    }
}
