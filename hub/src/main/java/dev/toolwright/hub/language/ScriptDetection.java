package dev.toolwright.hub.language;

import com.ibm.icu.lang.UScript;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scripts of a text. */
final class ScriptDetection {

    private ScriptDetection() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/scripts", "detectScripts", Input.class, Output.class, input -> detect(input.text()))
                .describedAs(
                        "Detect the scripts that a text is written in",
                        "Counts the letters of a text by script, such as Latin, Cyrillic, Greek, Arabic, Han, most frequent first. Digits, "
                                + "spaces and marks belong to no script. Also tells whether the text runs from right to left.");
    }

    private static Output detect(String text) {
        Map<Integer, Long> counts = text.codePoints().filter(Character::isLetter)
                .mapToObj(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<ScriptCount> scripts = counts.entrySet().stream()
                .map(entry -> new ScriptCount(UScript.getName(entry.getKey()).replace('_', ' '), UScript.getShortName(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(ScriptCount::letters).reversed().thenComparing(ScriptCount::script))
                .toList();
        boolean rightToLeft = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(e -> UScript.isRightToLeft(e.getKey())).orElse(false);
        return new Output(scripts.stream().findFirst().map(ScriptCount::script), scripts, rightToLeft);
    }

    record Input(@Doc(value = "The text.", example = "Привет, world", maxSize = 5000) String text) {}

    record Output(
            @Doc(value = "The most frequent script; absent without letters.", example = "Cyrillic") Optional<String> mainScript,
            @Doc("All scripts found, most frequent first.") List<ScriptCount> scripts,
            @Doc(value = "Whether the most frequent script runs from right to left.", example = "false") boolean rightToLeft) {}

    record ScriptCount(
            @Doc(value = "Name of the script.", example = "Cyrillic") String script,
            @Doc(value = "Four-letter code, ISO 15924.", example = "Cyrl") String code,
            @Doc(value = "Letters of this script.", example = "6") long letters) {}
}
