package dev.toolwright.models.offline.plan;

import dev.toolwright.models.offline.document.ToolDocument;
import dev.toolwright.models.offline.fill.ArgumentFiller;
import dev.toolwright.models.offline.fill.Filling;
import dev.toolwright.models.offline.fill.Rejected;
import dev.toolwright.models.offline.fill.Source;
import dev.toolwright.models.offline.match.KnownTool;
import dev.toolwright.models.offline.match.ToolMatcher;
import dev.toolwright.models.offline.mention.Mention;
import dev.toolwright.models.offline.mention.MentionKind;
import dev.toolwright.models.offline.text.Span;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ranks the calls that could serve a request: by words, by how well arguments are served, by how many values find a place. */
final class ProspectRanker {

    private static final double QUALITY = 0.5;
    private static final double MISSING = 0.7;
    private static final double USAGE = 0.5;
    private static final Set<MentionKind> HARD = EnumSet.of(
            MentionKind.QUOTE, MentionKind.NUMBER, MentionKind.PERCENT, MentionKind.DATE, MentionKind.DATE_TIME, MentionKind.TIME,
            MentionKind.CODE, MentionKind.EMAIL, MentionKind.URL, MentionKind.COLOUR, MentionKind.JSON, MentionKind.XML);

    private final ToolMatcher matcher;
    private final ArgumentFiller filler = new ArgumentFiller();
    private final Mending mending = new Mending();

    ProspectRanker(ToolMatcher matcher) {
        this.matcher = matcher;
    }

    /** Best first. */
    List<Prospect> rank(Request request, List<Source> sources, List<KnownTool> tools, List<Progress.Failure> failures) {
        return tools.stream()
                .map(tool -> prospect(request, sources, tool, tools, failures))
                .sorted(Comparator.comparingDouble(prospect -> -prospect.score()))
                .toList();
    }

    private Prospect prospect(
            Request request, List<Source> sources, KnownTool tool, List<KnownTool> all, List<Progress.Failure> failures) {
        ToolDocument document = tool.document();
        Set<Rejected> rejected = new HashSet<>();
        for (Progress.Failure failure : failures) {
            if (failure.tool().equals(tool)) {
                rejected.addAll(mending.rejected(failure));
                document = mending.amend(document, failure);
            }
        }
        Filling filling = filler.fill(document, sources, rejected);
        double words = matcher.score(request.text(), request.stems(), tool, all);
        double required = Math.max(1, document.required().size());
        double score = words
                + (filling.complete() ? QUALITY * filling.quality() : -MISSING * filling.missing().size() / required)
                + USAGE * (usage(request, filling) - 1);
        return new Prospect(tool, filling, words, score);
    }

    /** Share of the request's own values that the call would use; 1 if it has none. */
    private static double usage(Request request, Filling filling) {
        int hard = 0;
        int used = 0;
        for (Passage passage : request.passages()) {
            List<Span> taken = filling.used().getOrDefault(passage.index(), List.of());
            for (Mention mention : passage.mentions()) {
                if (HARD.contains(mention.kind())) {
                    hard++;
                    used += taken.stream().anyMatch(mention.span()::overlaps) ? 1 : 0;
                }
            }
        }
        return hard == 0 ? 1 : (double) used / hard;
    }
}
