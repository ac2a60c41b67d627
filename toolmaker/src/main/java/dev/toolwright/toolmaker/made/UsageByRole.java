package dev.toolwright.toolmaker.made;

import dev.toolwright.budget.Usage;

/**
 * What one question cost, by the model that it was paid to: what the alternatives would have cost is estimated from it.
 *
 * @param dispatcher naming the tool
 * @param user writing the call of a tool
 * @param maker answering directly, all attempts at agreement included
 */
public record UsageByRole(Usage dispatcher, Usage user, Usage maker) {

    public static final UsageByRole NONE = new UsageByRole(Usage.NONE, Usage.NONE, Usage.NONE);

    public static UsageByRole ofUser(Usage usage) {
        return new UsageByRole(Usage.NONE, usage, Usage.NONE);
    }

    public static UsageByRole ofMaker(Usage usage) {
        return new UsageByRole(Usage.NONE, Usage.NONE, usage);
    }

    public static UsageByRole ofDispatcher(Usage usage) {
        return new UsageByRole(usage, Usage.NONE, Usage.NONE);
    }

    public UsageByRole plus(UsageByRole other) {
        return new UsageByRole(
                dispatcher.plus(other.dispatcher), user.plus(other.user), maker.plus(other.maker));
    }

    public Usage total() {
        return dispatcher.plus(user).plus(maker);
    }
}
