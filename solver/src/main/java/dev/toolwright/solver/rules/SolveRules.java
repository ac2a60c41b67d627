package dev.toolwright.solver.rules;

/**
 * Where a search may differ from ToolBench's reference implementation. {@link #defaults()} has its defects fixed,
 * {@link #toolbench()} repeats those that show in a tree. The package's description lists each difference.
 *
 * @param strictNames a tool's exact name means this tool, even if an earlier one's name ends with it; the empty one none
 * @param stopsAtFinish an answer or a give-up ends its reply: calls that the model wrote after it are not made
 * @param renamesAllMadeUpNames in messages, every name of no tool is replaced, not only that of a reply's first call
 * @param completesNames in messages, a name that is the end of a tool's name is written out
 * @param endsOnHopelessFailure a model failure that no other request can escape (a wrong key, say) ends the run
 * @param limitsChains the budget's model calls bound ReACT too
 * @param silencesInARow how many replies in a row may have neither text nor call before they count as one failure
 * @param keepsSilence a silent reply stays in the conversation and its node is searched again one frame down
 * @param repeatsInARow how many calls in a row may bring what they brought before on the same path, until this path ends; 0:
 *     any number
 * @param checksArguments a call whose arguments do not fit the tool's schema is not made: the model is told what does not fit
 * @param cutsObservations a long observation ends at a length in the midst of whatever is there, even if someone could shorten it
 *     better
 * @param wording in which words the search itself answers a call
 */
public record SolveRules(
        boolean strictNames,
        boolean stopsAtFinish,
        boolean renamesAllMadeUpNames,
        boolean completesNames,
        boolean endsOnHopelessFailure,
        boolean limitsChains,
        int silencesInARow,
        boolean keepsSilence,
        int repeatsInARow,
        boolean checksArguments,
        boolean cutsObservations,
        Wording wording) {

    private static final SolveRules DEFAULTS =
            new SolveRules(true, true, true, true, true, true, 3, false, 2, true, false, Wording.PLAIN);

    private static final SolveRules TOOLBENCH =
            new SolveRules(false, false, false, false, false, false, 200, true, 0, false, true, Wording.TOOLBENCH);

    public SolveRules {
        if (silencesInARow < 1) {
            throw new IllegalArgumentException("silences in a row must be at least 1, not " + silencesInARow);
        }
    }

    /** The reference's search without its defects. */
    public static SolveRules defaults() {
        return DEFAULTS;
    }

    /** The reference's search as it is: equal replies grow equal trees. */
    public static SolveRules toolbench() {
        return TOOLBENCH;
    }
}
