package dev.toolwright.models.offline.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds positions on the globe: "48.85, 2.35", "48.85° N, 2.35° E", "latitude 48.85 and longitude 2.35". */
final class CoordinateFinder implements MentionFinder {

    private static final String NUMBER = "([-−+]?\\d{1,3}(?:\\.\\d+)?)";
    private static final String SIGNED = NUMBER + "\\s*(?:°|degrees?)?\\s*([NSEWnsew])?(?:orth|outh|ast|est)?\\b";
    private static final Pattern PAIR = Pattern.compile("(?<![\\d.,])" + NUMBER + "(?:\\s*°?\\s*([NS]))?\\s*[,;/ ]\\s*" + NUMBER + "(?:\\s*°?\\s*([EW]))?(?![\\d.,]*\\d)");
    private static final Pattern LATITUDE = Pattern.compile("(?i)\\blat(?:itude)?\\s*(?:of|is|=|:)?\\s*" + SIGNED);
    private static final Pattern LONGITUDE = Pattern.compile("(?i)\\b(?:lon|lng|long|longitude)\\s*(?:of|is|=|:)?\\s*" + SIGNED);

    @Override
    public List<Mention> find(String text) {
        List<Mention> found = new ArrayList<>();
        single(LATITUDE, MentionKind.LATITUDE, text, found);
        single(LONGITUDE, MentionKind.LONGITUDE, text, found);
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            if (plausible(pair)) {
                found.add(part(MentionKind.LATITUDE, pair, 1));
                found.add(part(MentionKind.LONGITUDE, pair, 3));
            }
        }
        return found;
    }

    /** A pair of plain integers is more likely a list. */
    private static boolean plausible(Matcher pair) {
        boolean marked = pair.group(2) != null && pair.group(4) != null;
        boolean fractions = pair.group(1).contains(".") && pair.group(3).contains(".");
        double latitude = Double.parseDouble(pair.group(1).replace('−', '-'));
        double longitude = Double.parseDouble(pair.group(3).replace('−', '-'));
        return (marked || fractions) && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    private static Mention part(MentionKind kind, Matcher matcher, int group) {
        String value = signed(matcher.group(group), matcher.group(group + 1));
        return Mention.of(kind, value, matcher.group(group), matcher.start(group));
    }

    private static void single(Pattern pattern, MentionKind kind, String text, List<Mention> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(part(kind, matcher, 1));
        }
    }

    private static String signed(String number, @Nullable String side) {
        String plain = number.replace('−', '-').replace("+", "");
        return side != null && "SWsw".contains(side) && !plain.startsWith("-") ? "-" + plain : plain;
    }
}
