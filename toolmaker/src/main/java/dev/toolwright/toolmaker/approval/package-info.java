/** Who lets a verified tool serve: {@link ApprovalPolicy}. */
@NullMarked
package dev.toolwright.toolmaker.approval;

import org.jspecify.annotations.NullMarked;
