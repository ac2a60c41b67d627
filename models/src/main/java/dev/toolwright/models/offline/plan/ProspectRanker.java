package dev.toolwright.models.offline.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.answer.Question;
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
import dev.toolwright.models.offline.text.Words;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Ranks the calls that could serve a request: by words, by how well arguments are served, by how many values find a place. */
final class ProspectRanker {

    private static final double QUALITY = 0.6;
    private static final double MISSING = 0.7;
    private static final double USAGE = 0.7;
    private static final double TRUTH = 0.3;
    private static final double IN_CONTEXT = 0.95;
    private static final Set<MentionKind> HARD = EnumSet.of(
            MentionKind.QUOTE, MentionKind.NUMBER, MentionKind.PERCENT, MentionKind.DATE, MentionKind.DATE_TIME, MentionKind.TIME,
            MentionKind.CODE, MentionKind.EMAIL, MentionKind.URL, MentionKind.COLOUR, MentionKind.JSON, MentionKind.XML, MentionKind.ZONE,
            MentionKind.COUNTRY, MentionKind.NAME, MentionKind.CURRENCY, MentionKind.LANGUAGE);

    private static final Set<MentionKind> VOCABULARY =
            EnumSet.of(MentionKind.CODE, MentionKind.NAME, MentionKind.ZONE, MentionKind.LANGUAGE, MentionKind.CURRENCY);

    private final ToolMatcher matcher;
    private final ArgumentFiller filler = new ArgumentFiller();
    private final Mending mending = new Mending();

    ProspectRanker(ToolMatcher matcher) {
        this.matcher = matcher;
    }

    /** Best first. */
    List<Prospect> rank(Request request, List<Source> sources, List<KnownTool> tools, Progress progress) {
        return tools.stream()
                .map(tool -> prospect(request, sources, tool, tools, progress))
                .sorted(Comparator.comparingDouble(prospect -> -prospect.score()))
                .toList();
    }

    private Prospect prospect(
            Request request, List<Source> sources, KnownTool tool, List<KnownTool> all, Progress progress) {
        ToolDocument document = tool.document();
        Set<Rejected> rejected = new HashSet<>();
        Set<JsonNode> spent = new HashSet<>();
        progress.helpers().forEach(success -> success.step().arguments().forEach(value -> {
            spent.add(value);
            value.forEach(spent::add);
        }));
        progress.helpers().stream()
                .filter(success -> success.tool().equals(tool))
                .forEach(success -> rejected.addAll(mending.used(success.step())));
        for (Progress.Failure failure : progress.failures()) {
            if (failure.tool().equals(tool)) {
                rejected.addAll(mending.rejected(failure));
                document = mending.amend(document, failure);
            }
        }
        Filling filling = filler.fill(document, sources, rejected, spent);
        double words = words(request, tool, all);
        double required = Math.max(1, document.required().size());
        double usage = usage(request, filling, all);
        double score = words
                + (filling.complete() ? QUALITY * filling.quality() : -MISSING * filling.missing().size() / required)
                + USAGE * (usage - 1);
        return new Prospect(tool, filling, words, usage, score);
    }

    private double words(Request request, KnownTool tool, List<KnownTool> all) {
        boolean truth = request.questions().getFirst().wish() == Question.Wish.TRUTH && tool.document().tellsTruth();
        double own = matcher.score(request.text(), request.stems(), tool, all) + (truth ? TRUTH : 0);
        return request.context().isEmpty()
                ? own
                : Math.max(own, IN_CONTEXT * matcher.score(request.textInContext(), request.stemsInContext(), tool, all));
    }

    /** A code or name that some document uses is a word of the trade, not a value. */
    private static boolean speaksOf(List<KnownTool> all, Mention mention) {
        return VOCABULARY.contains(mention.kind())
                && all.stream().anyMatch(tool -> tool.document().bodyStems().containsAll(Words.stems(mention.text())));
    }

    /** Share of the request's own values that the call would use; 1 if it has none. */
    private static double usage(Request request, Filling filling, List<KnownTool> all) {
        int hard = 0;
        int used = 0;
        for (Passage passage : Stream.concat(request.passages().stream(), request.context().stream()).toList()) {
            List<Span> taken = filling.used().getOrDefault(passage.index(), List.of());
            for (Mention mention : passage.mentions()) {
                if (HARD.contains(mention.kind()) && !speaksOf(all, mention)) {
                    hard++;
                    used += taken.stream().anyMatch(mention.span()::overlaps) ? 1 : 0;
                }
            }
        }
        return hard == 0 ? 1 : (double) used / hard;
    }
}
