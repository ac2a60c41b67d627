/** What a load is made against: {@link dev.toolwright.benchmarks.load.server.ScriptedServer}, a model and a tool server in one. */
@NullMarked
package dev.toolwright.benchmarks.load.server;

import org.jspecify.annotations.NullMarked;
