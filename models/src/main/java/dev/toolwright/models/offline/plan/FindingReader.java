package dev.toolwright.models.offline.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.answer.Finding;
import dev.toolwright.models.offline.fill.Candidate;
import dev.toolwright.models.offline.fill.Cue;
import dev.toolwright.models.offline.fill.Origin;
import dev.toolwright.models.offline.fill.Source;
import dev.toolwright.models.offline.mention.Mention;
import dev.toolwright.models.offline.mention.MentionKind;
import dev.toolwright.models.offline.mention.MentionReader;
import dev.toolwright.models.offline.text.Span;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Makes the values of an answer available as values for arguments. */
final class FindingReader {

    private static final int LONGEST_READ = 200;

    private final MentionReader reader = new MentionReader();

    /**
     * @param main the values that answer the question for which the call was made
     * @param origin what those are to the request
     */
    Source source(int id, List<Finding> findings, List<Finding> main, Origin origin) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Span span = new Span(i, i + 1);
            Set<String> near = finding.path().stream()
                    .flatMap(name -> Words.ofName(name).stream())
                    .map(Word::stem)
                    .collect(Collectors.toSet());
            for (Mention mention : mentions(finding.value(), span)) {
                candidates.add(new Candidate(mention, main.contains(finding) ? origin : Origin.RESULT, near, Cue.NONE, id));
            }
        }
        return new Source(id, "", Origin.RESULT, candidates);
    }

    private List<Mention> mentions(JsonNode value, Span span) {
        if (value.isNumber()) {
            return List.of(mention(MentionKind.NUMBER, value.decimalValue().toPlainString(), span));
        }
        if (value.isBoolean()) {
            return List.of(mention(MentionKind.TRUTH, value.asText(), span));
        }
        if (value.isArray()) {
            return List.of(mention(listKind(value), value.toString(), span));
        }
        String text = value.asText();
        List<Mention> mentions = new ArrayList<>();
        if (text.length() <= LONGEST_READ) {
            reader.read(text).stream()
                    .filter(found -> found.span().length() == text.length() && found.kind() != MentionKind.PHRASE)
                    .forEach(found -> mentions.add(mention(found.kind(), found.value(), span)));
        }
        mentions.add(mention(MentionKind.QUOTE, text, span));
        return mentions;
    }

    private static MentionKind listKind(JsonNode array) {
        boolean numbers = StreamSupport.stream(array.spliterator(), false).allMatch(JsonNode::isNumber);
        boolean texts = StreamSupport.stream(array.spliterator(), false).allMatch(JsonNode::isTextual);
        return array.isEmpty() ? MentionKind.JSON : numbers ? MentionKind.NUMBERS : texts ? MentionKind.TEXTS : MentionKind.JSON;
    }

    private static Mention mention(MentionKind kind, String value, Span span) {
        return new Mention(kind, value, value, span);
    }
}
