package dev.toolwright.gateway;

import dev.toolwright.json.PythonText;
import dev.toolwright.secret.Secret;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes secrets out of what an API sends back: some echo the request. Immutable. */
public final class Redaction {

    /** A shorter text is found in words that have nothing to do with it. */
    private static final int SHORTEST = 4;

    private static final String REPLACEMENT = "[secret]";

    private final List<String> forms;

    public Redaction(Collection<Secret> secrets) {
        Set<String> all = new LinkedHashSet<>();
        for (Secret secret : secrets) {
            String value = secret.reveal();
            all.add(value);
            all.add(value.substring(value.indexOf(':') + 1)); // the password alone
            all.add(Authorization.base64(value));
            all.add(Percent.encode(value));
            String quoted = PythonText.quote(value);
            all.add(quoted.substring(1, quoted.length() - 1));
            String json = Json.write(Json.object().textNode(value));
            all.add(json.substring(1, json.length() - 1));
        }
        forms = all.stream()
                .filter(form -> form.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Whether there is nothing to take out. */
    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** The text without them, in whatever encoding they are in it. */
    public String apply(String text) {
        String clean = text;
        for (String form : forms) {
            clean = clean.replace(form, REPLACEMENT);
        }
        return clean;
    }
}
