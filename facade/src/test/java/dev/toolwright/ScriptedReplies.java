package dev.toolwright;

import java.util.Random;

/** What a model may say that thinks, calls, answers and gives up by the throw of dice. */
final class ScriptedReplies {

    private ScriptedReplies() {}

    static String draw(Random dice) {
        int number = dice.nextInt(1000);
        return switch (dice.nextInt(10)) {
            case 0 -> ScriptedVendor.answer("It is " + number + ".");
            case 1 -> ScriptedVendor.call("Finish", "{\"return_type\": \"give_up_and_restart\"}");
            case 2 -> ScriptedVendor.text("Thought " + number + ".");
            default -> ScriptedVendor.call("look_for_world", "{\"n\": " + number + "}");
        };
    }
}
