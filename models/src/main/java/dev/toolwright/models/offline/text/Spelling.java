package dev.toolwright.models.offline.text;

import java.util.List;
import java.util.Map;

/** Makes American and British spellings of a stem the same. */
final class Spelling {

    private static final List<Map.Entry<String, String>> PAIRS = List.of(
            Map.entry("color", "colour"),
            Map.entry("meter", "metr"),
            Map.entry("liter", "litr"),
            Map.entry("center", "centr"),
            Map.entry("normaliz", "normalis"),
            Map.entry("capitaliz", "capitalis"),
            Map.entry("analyz", "analys"),
            Map.entry("organiz", "organis"),
            Map.entry("catalog", "catalogu"),
            Map.entry("gray", "grey"));

    private Spelling() {}

    static String british(String stem) {
        for (Map.Entry<String, String> pair : PAIRS) {
            if (stem.endsWith(pair.getKey()) && !stem.endsWith(pair.getValue())) {
                return stem.substring(0, stem.length() - pair.getKey().length()) + pair.getValue();
            }
        }
        return stem;
    }
}
