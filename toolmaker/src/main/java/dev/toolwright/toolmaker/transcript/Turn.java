package dev.toolwright.toolmaker.transcript;

/**
 * One message of a published conversation.
 *
 * @param role as it is written: {@code user}, {@code assistant}, {@code system}
 */
record Turn(String role, String text) {

    boolean isUser() {
        return role.equals("user");
    }

    boolean isAssistant() {
        return role.equals("assistant");
    }
}
