package dev.toolwright.models.offline.document;

import dev.toolwright.models.offline.mention.JsonTexts;
import dev.toolwright.models.offline.text.Synonyms;
import dev.toolwright.models.offline.text.Word;
import dev.toolwright.models.offline.text.Words;
import dev.toolwright.tool.Tool;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A tool as the offline model reads it.
 *
 * @param tool the tool
 * @param slots its arguments, required ones first, otherwise in the document's order
 * @param nameStems stems of the words of its name
 * @param headStems stems of the first sentence of its description
 * @param bodyStems stems of all that its document says: description, arguments, their choices
 * @param providerStems stems of its provider's name and description
 * @param summary what is embedded: name, description, provider
 */
public record ToolDocument(
        Tool tool,
        List<Slot> slots,
        Set<String> nameStems,
        Set<String> headStems,
        Set<String> bodyStems,
        Set<String> providerStems,
        String summary) {

    private static final Pattern TRUTH = Pattern.compile("(?i)^[^.:]*\\b(?:whether|check|verify|validate|is (?:an? )?valid|if)\\b");
    private static final SlotReader SLOTS = new SlotReader();

    public ToolDocument {
        slots = List.copyOf(slots);
    }

    /** Reads a tool; a schema that is no JSON object has no slots. */
    public static ToolDocument of(Tool tool) {
        JsonNode schema = JsonTexts.parse(tool.schema().text()).orElse(MissingNode.getInstance());
        List<Slot> slots = SLOTS.properties(schema, 0);
        List<Slot> ordered = Stream.concat(
                        slots.stream().filter(Slot::required), slots.stream().filter(slot -> !slot.required()))
                .toList();
        String head = firstSentence(tool.description());
        Set<String> body = new LinkedHashSet<>(Words.stems(tool.description()));
        ordered.forEach(slot -> addStems(slot, body));
        return new ToolDocument(
                tool,
                ordered,
                Words.stems(nameWords(tool)),
                Words.stems(head),
                body,
                Words.stems(tool.provider().name() + " " + tool.provider().description()),
                Words.ofName(tool.name()).stream().map(Word::lower).reduce("", (a, b) -> a + " " + b).strip() + ". " + clip(tool.description()));
    }

    public ToolDocument withSlots(List<Slot> changed) {
        return new ToolDocument(tool, changed, nameStems, headStems, bodyStems, providerStems, summary);
    }

    /** Whether it tells if something is so, by the words of its first sentence. */
    public boolean tellsTruth() {
        return TRUTH.matcher(tool.description()).find();
    }

    /** Whether its name or first sentence uses a word of this stem, or a relative of it. */
    public boolean isAbout(String stem) {
        return nameStems.contains(stem) || headStems.contains(stem)
                || Synonyms.of(stem).stream().anyMatch(other -> nameStems.contains(other) || headStems.contains(other));
    }

    /** Whether any of its words is of this stem, or a relative of it. */
    public boolean speaksOf(String stem) {
        return isAbout(stem) || bodyStems.contains(stem) || Synonyms.of(stem).stream().anyMatch(bodyStems::contains);
    }

    public List<Slot> required() {
        return slots.stream().filter(Slot::required).toList();
    }

    private static List<Word> nameWords(Tool tool) {
        Set<String> provider = Words.stems(tool.provider().name());
        List<Word> words = Words.ofName(tool.name());
        List<Word> own = words.stream().filter(word -> !provider.contains(word.stem())).toList();
        return own.isEmpty() ? words : own;
    }

    private static void addStems(Slot slot, Set<String> stems) {
        stems.addAll(slot.nameStems());
        stems.addAll(slot.stems());
        slot.choices().forEach(choice -> Words.ofName(choice).forEach(word -> stems.add(word.stem())));
        slot.items().forEach(item -> addStems(item, stems));
        slot.properties().forEach(property -> addStems(property, stems));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end);
    }

    private static String clip(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300);
    }
}
