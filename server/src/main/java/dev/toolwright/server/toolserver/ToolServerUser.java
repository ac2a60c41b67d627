package dev.toolwright.server.toolserver;

import dev.toolwright.secret.Secret;
import java.util.OptionalLong;

/**
 * Who may call a tool server.
 *
 * @param name in metrics
 * @param key what the user sends as {@code toolbench_key}
 * @param callsADay how many calls a day (UTC) are answered; empty: as many as come
 */
public record ToolServerUser(String name, Secret key, OptionalLong callsADay) {

    public ToolServerUser {
        if (!name.matches("[a-zA-Z0-9_.@-]{1,64}")) {
            throw new IllegalArgumentException(
                    "a user's name is made of letters, digits, _ . @ and -, at most 64: '" + name + "' is not");
        }
        if (callsADay.isPresent() && callsADay.getAsLong() < 0) {
            throw new IllegalArgumentException("the calls a day of " + name + " are a number from 0, not " + callsADay.getAsLong());
        }
    }
}
