/**
 * Released snapshots: folders that never change, that another machine checks and replays. Entry types:
 * {@link dev.toolwright.gateway.snapshot.bundle.Release} writes one, {@link dev.toolwright.gateway.snapshot.bundle.Bundle} opens it.
 */
@NullMarked
package dev.toolwright.gateway.snapshot.bundle;

import org.jspecify.annotations.NullMarked;
