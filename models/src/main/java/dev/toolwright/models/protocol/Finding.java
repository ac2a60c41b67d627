package dev.toolwright.models.protocol;

/** What was odd about a reply in text, and what was made of it. */
public enum Finding {
    /** The model went on to write what the tool would answer; all from there on was dropped. */
    INVENTED_OBSERVATION,
    /** An action without an input; it became the empty object. */
    MISSING_INPUT,
    /** The input was nearly JSON (commas, quotes, brackets, Python's words) and was mended. */
    MENDED_INPUT,
    /** The input is no JSON object and was left as written. */
    BROKEN_INPUT,
    /** The call was written as a JSON object, not as action and input. */
    CALL_AS_JSON,
    /** An input without an action; it stayed text. */
    INPUT_WITHOUT_ACTION
}
