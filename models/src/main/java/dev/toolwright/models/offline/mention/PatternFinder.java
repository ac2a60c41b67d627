package dev.toolwright.models.offline.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds values that their shape gives away: addresses, colours, codes, Roman digits, ISO durations, weekdays. */
final class PatternFinder implements MentionFinder {

    private record Shape(MentionKind kind, Pattern pattern) {}

    private static final List<Shape> SHAPES = List.of(
            shape(MentionKind.EMAIL, "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"),
            shape(MentionKind.URL, "\\b(?:https?|ftp)://[^\\s\"'<>]+[^\\s\"'<>.,;:!?)]"),
            shape(MentionKind.COLOUR, "#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\\b|\\b(?:rgb|hsl)a?\\([^)]*\\)"),
            shape(MentionKind.DURATION, "\\bP(?=[\\dT])(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?\\b"),
            shape(MentionKind.CODE, "\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b"),
            shape(MentionKind.ROMAN, "\\b(?=[IVXLCDM]{2,}\\b|[VXLDM]\\b)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\\b"),
            shape(MentionKind.CODE, "\\b[A-Za-z]{1,8}[-_]\\d[\\w-]*\\b|\\b[A-Z]{1,5}\\d[A-Z0-9]*(?:-[A-Z0-9]+)*\\b|\\b[A-Z]{2,}(?:-[A-Z0-9]+)+\\b|\\b\\d+[A-Z]{1,5}\\d[A-Z0-9]*\\b|\\b0x[0-9a-fA-F]+\\b"),
            shape(MentionKind.CODE, "(?<![\\w.-])(?:\\d+(?:-\\d+){2,}(?:-[\\dX])?|\\d+(?:\\.\\d+){2,}(?:-[\\w.]*\\w)?)(?![\\w-])"),
            shape(MentionKind.CODE, "(?<![\\w+/=])(?:[A-Za-z0-9+/_-]{4,}={1,2}|(?=\\w*\\d)(?=\\w*[a-z])(?=\\w*[A-Z])\\w{8,})(?![\\w=])"),
            shape(MentionKind.CODE, "\\b[A-Z]{2,6}\\b"),
            shape(MentionKind.CODE, "\\b(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{6,}\\b"),
            shape(MentionKind.WEEKDAY, "(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b"));

    @Override
    public List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.pattern().matcher(text);
            while (matcher.find()) {
                int start = matcher.start();
                boolean taken = found.stream().anyMatch(m -> m.kind() != MentionKind.ROMAN && m.span().holds(start));
                if (!taken && !matcher.group().isEmpty()) {
                    found.add(Mention.of(shape.kind(), value(shape.kind(), matcher.group()), matcher.group(), start));
                }
            }
        }
        return found;
    }

    private static Shape shape(MentionKind kind, String regex) {
        return new Shape(kind, Pattern.compile(regex));
    }

    private static String value(MentionKind kind, String text) {
        return kind == MentionKind.WEEKDAY ? text.toUpperCase(Locale.ROOT).replaceFirst("S$", "") : text;
    }
}
