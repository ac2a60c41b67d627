/**
 * Files that survive kills, full disks and second processes: {@link dev.toolwright.store.AtomicFile} is written whole or not
 * at all, {@link dev.toolwright.store.AppendLog} keeps what was appended, {@link dev.toolwright.store.FolderLock} keeps
 * others out. Whatever fails is a {@link dev.toolwright.store.StoreException} of one line.
 */
@NullMarked
package dev.toolwright.store;

import org.jspecify.annotations.NullMarked;
