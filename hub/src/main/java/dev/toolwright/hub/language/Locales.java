package dev.toolwright.hub.language;

import com.ibm.icu.util.ULocale;
import dev.toolwright.hub.api.ApiProblem;

/** Reads locales that callers name. */
final class Locales {

    static final String FORM = "[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?";

    private Locales() {}

    /** @throws ApiProblem with status 404, if there is no data for its language */
    static ULocale get(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        if (!isKnown(locale)) {
            throw ApiProblem.notFound("No language of the code '" + locale.getLanguage() + "' is known.");
        }
        return locale;
    }

    /** A language without a name gets its code as name. */
    private static boolean isKnown(ULocale locale) {
        return !locale.getDisplayLanguage(ULocale.ENGLISH).equals(locale.getLanguage());
    }
}
