/**
 * Tools that changed after they were approved. Entry type: {@link dev.toolwright.catalog.quarantine.Approval}; what an import
 * may change by itself is decided by {@link dev.toolwright.catalog.quarantine.Judgement}.
 */
@NullMarked
package dev.toolwright.catalog.quarantine;

import org.jspecify.annotations.NullMarked;
