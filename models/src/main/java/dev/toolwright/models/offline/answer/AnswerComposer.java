package dev.toolwright.models.offline.answer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.models.offline.document.ToolDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in short sentences what was found. Pure. */
public final class AnswerComposer {

    /**
     * What one call found for one or more questions.
     *
     * @param questions what is asked of it
     * @param tool the tool that was called
     * @param arguments what it was given
     * @param answer what it answered
     */
    public record Found(List<Question> questions, ToolDocument tool, JsonNode arguments, JsonNode answer) {
        public Found {
            questions = List.copyOf(questions);
        }
    }

    private final FieldChooser chooser = new FieldChooser();

    /** One sentence a question; the same sentence is not said twice. */
    public String compose(List<Found> found) {
        Set<String> sentences = new LinkedHashSet<>();
        for (Found one : found) {
            for (Question question : one.questions()) {
                sentences.add(sentence(question, one));
            }
        }
        return String.join(" ", sentences);
    }

    /** The field that answers a question best; empty if the answer holds nothing. */
    public List<Finding> main(Question question, Found found) {
        return choose(question, found).stream().map(FieldChooser.Scored::finding).limit(1).toList();
    }

    private String sentence(Question question, Found found) {
        List<Finding> told = new ArrayList<>(choose(question, found).stream().map(FieldChooser.Scored::finding).toList());
        if (told.isEmpty()) {
            return "Done.";
        }
        return told.stream().map(finding -> phrase(finding, question)).collect(Collectors.joining("; ")) + ".";
    }

    private List<FieldChooser.Scored> choose(Question question, Found found) {
        Set<String> toolStems = new LinkedHashSet<>(found.tool().nameStems());
        toolStems.addAll(found.tool().headStems());
        return chooser.choose(question, Findings.of(found.answer(), found.arguments()), toolStems);
    }

    private static String phrase(Finding finding, Question question) {
        String value = new ValueWriter(question.stems()).write(finding.value());
        return finding.path().isEmpty() ? value : ValueWriter.label(finding.label()) + ": " + value;
    }
}
