package dev.toolwright.hub.encodings;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.text.Normalizer;

/** The normal forms of Unicode (UAX 15). */
final class NormalForms {

    private NormalForms() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.post("/normalise", "normaliseUnicode", Input.class, Output.class, i -> answer(i.wish()))
                .describedAs(
                        "Bring a text into a Unicode normal form",
                        "Composes (nfc) or decomposes (nfd) accents; nfkc and nfkd also replace compatibility forms, such as the "
                                + "ligature fi by two letters. Optionally accents are removed: Škoda becomes Skoda.");
    }

    private static Output answer(Wish wish) {
        Normalizer.Form form = Normalizer.Form.valueOf(wish.form().name());
        String text = Normalizer.normalize(wish.text(), form);
        if (wish.removeAccents()) {
            text = Normalizer.normalize(Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", ""), form);
        }
        return new Output(text, !text.equals(wish.text()), text.codePointCount(0, text.length()));
    }

    enum Form {
        NFC,
        NFD,
        NFKC,
        NFKD
    }

    record Input(@Body @Doc("The text and the form.") Wish wish) {}

    record Wish(
            @Doc(value = "The text.", example = "Škoda", maxSize = 100_000) String text,
            @Doc(value = "The normal form wanted.", defaultValue = "nfc") Form form,
            @Doc(value = "Whether accents and other marks are taken away.", defaultValue = "false", example = "true")
                    boolean removeAccents) {}

    record Output(
            @Doc(value = "The normalised text.", example = "Skoda") String text,
            @Doc(value = "Whether it differs from the text given.", example = "true") boolean changed,
            @Doc(value = "Number of code points now.", example = "5") int codePoints) {}
}
