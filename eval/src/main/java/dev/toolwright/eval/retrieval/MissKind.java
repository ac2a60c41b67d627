package dev.toolwright.eval.retrieval;

/** Why a tool was not found, as far as a program can tell. */
public enum MissKind {
    ABSENT("the catalogue does not have it"),
    NO_CANDIDATE("it is not among the candidates"),
    OTHER_OPERATION("its provider was found, with other operations"),
    SAME_ELSEWHERE("another provider's tool of much the same words was found"),
    OTHER_PROVIDER("other providers were found");

    private final String meaning;

    MissKind(String meaning) {
        this.meaning = meaning;
    }

    /** For people, as a sentence without a full stop. */
    public String meaning() {
        return meaning;
    }
}
