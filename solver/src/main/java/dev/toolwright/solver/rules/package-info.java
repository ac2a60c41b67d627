/**
 * Where a search may differ from ToolBench's reference implementation: {@link dev.toolwright.solver.rules.SolveRules}.
 *
 * <table>
 * <caption>Deviations; {@code SolveRules.toolbench()} takes the reference's side wherever a rule is named</caption>
 * <tr><th>matter</th><th>reference</th><th>here by default</th><th>rule</th></tr>
 * <tr><td>exact name of a tool that an earlier tool's name ends with</td><td>calls the earlier one</td>
 * <td>calls the tool named</td><td>{@code strictNames}</td></tr>
 * <tr><td>empty name</td><td>calls the first tool</td><td>a made-up name, code 1</td><td>{@code strictNames}</td></tr>
 * <tr><td>a proper suffix of "Finish"</td><td>crashes</td><td>a made-up name, code 1</td><td></td></tr>
 * <tr><td>calls after an answer or a give-up in one reply</td>
 * <td>are made; the last one's arguments become the answer, a give-up is passed over</td>
 * <td>are not made, nor kept in the conversation</td><td>{@code stopsAtFinish}</td></tr>
 * <tr><td>made-up names in second or later place of a reply</td><td>stay in the assistant's message</td>
 * <td>are replaced, as in first place</td><td>{@code renamesAllMadeUpNames}</td></tr>
 * <tr><td>a name that is the end of a tool's name</td><td>stays so in messages</td><td>is written out in messages</td>
 * <td>{@code completesNames}</td></tr>
 * <tr><td>model failure that no request can escape (key, model, quota, recording, open circuit)</td>
 * <td>a pruned thought each; the tree is burnt</td><td>ends the run at once with its message</td>
 * <td>{@code endsOnHopelessFailure}</td></tr>
 * <tr><td>limit of model calls for ReACT</td><td>none</td><td>the budget's, as for a search</td>
 * <td>{@code limitsChains}</td></tr>
 * <tr><td>reply with neither text nor call</td>
 * <td>joins the conversation, the same node is searched again; ReACT may do so for ever</td>
 * <td>is asked for again; three in a row count as one failure of the model (under the compatible rules, 200)</td>
 * <td>{@code silencesInARow}, {@code keepsSilence}</td></tr>
 * <tr><td>calls, or thoughts, that repeat what was there on the same path</td><td>go on to the depth limit</td>
 * <td>the second in a row ends the path</td><td>{@code repeatsInARow}</td></tr>
 * <tr><td>arguments that do not fit the tool's schema</td><td>are sent</td>
 * <td>are answered with pointers to what does not fit</td><td>{@code checksArguments}</td></tr>
 * <tr><td>the search's own answers to calls</td><td>partly broken JSON</td><td>JSON that says what to do</td>
 * <td>{@code wording}</td></tr>
 * <tr><td>arguments of Finish that are JSON, but no object</td><td>crash</td><td>code 2</td><td></td></tr>
 * <tr><td>which give-up is reported</td><td>one at random</td><td>the first</td><td></td></tr>
 * <tr><td>status of the winning attempt of ReACT</td><td>false</td><td>the solution is answered</td><td></td></tr>
 * <tr><td>conversations, environments</td><td>copied into every node</td><td>shared</td><td></td></tr>
 * </table>
 */
@NullMarked
package dev.toolwright.solver.rules;

import org.jspecify.annotations.NullMarked;
