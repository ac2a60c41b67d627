/**
 * What to do next: {@link dev.toolwright.models.offline.plan.Planner} turns a transcript and the tools into a
 * {@link dev.toolwright.models.offline.plan.Decision}.
 */
@NullMarked
package dev.toolwright.models.offline.plan;

import org.jspecify.annotations.NullMarked;
